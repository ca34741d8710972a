/** A part of a ZIP as its directory announces it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** The checksum of its bytes when unpacked. */
  readonly crc: number;
  /** Where its bytes begin in the archive. */
  readonly begins: number;
}

/** Why there is no directory. */
export type NoDirectory = 'not-a-zip' | 'truncated-zip';

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const LOCATOR_64 = 0x07064b50;
const END_64 = 0x06064b50;
const FULL = 0xffffffff;

/**
 * Reads the directory at the end of a ZIP; nothing is unpacked.
 *
 * @param bytes - The file.
 * @returns Its parts, or why there is no directory.
 * @example
 * readDirectory(new Uint8Array([1, 2, 3])) //=> 'not-a-zip'
 * readDirectory(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])) //=> 'truncated-zip'
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | NoDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || ![0x04034b50, END].includes(view.getUint32(0, true))) return 'not-a-zip';
  const start = directoryStart(view);
  return start === null ? 'truncated-zip' : readEntries(bytes, view, start);
}

interface Start {
  readonly at: number;
  readonly count: number;
}

function directoryStart(view: DataView): Start | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const [count, offset] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    return count === 0xffff || offset === FULL ? bigStart(view, at - 20) : { at: offset, count };
  }
  return null;
}

function bigStart(view: DataView, locator: number): Start | null {
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const end = Number(view.getBigUint64(locator + 8, true));
  if (end + 56 > view.byteLength || view.getUint32(end, true) !== END_64) return null;
  return { count: Number(view.getBigUint64(end + 32, true)), at: Number(view.getBigUint64(end + 48, true)) };
}

function readEntries(bytes: Uint8Array, view: DataView, start: Start): readonly ZipEntry[] | NoDirectory {
  const entries: ZipEntry[] = [];
  let { at } = start;
  while (entries.length < start.count) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return 'truncated-zip';
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const next = at + 46 + name + extra + comment;
    if (next > bytes.length) return 'truncated-zip';
    const entry = readEntry(bytes, view, { at, name, extra });
    if (entry === null || entry.begins + entry.packed > bytes.length) return 'truncated-zip';
    entries.push(entry);
    at = next;
  }
  return entries;
}

interface Place {
  readonly at: number;
  readonly name: number;
  readonly extra: number;
}

function readEntry(bytes: Uint8Array, view: DataView, { at, name, extra }: Place): ZipEntry | null {
  const plain = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const [unpacked = 0, packed = 0, header = 0] = wideSizes(view, plain, { from: at + 46 + name, length: extra });
  if (header + 30 > bytes.length) return null;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packed,
    unpacked,
    crc: view.getUint32(at + 16, true),
    begins: header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true),
  };
}

/** A size that does not fit into four bytes stands in an extra field, in the order unpacked, packed, place. */
function wideSizes(
  view: DataView,
  plain: readonly number[],
  extra: { readonly from: number; readonly length: number },
): readonly number[] {
  const until = extra.from + extra.length;
  for (let at = extra.from; at + 4 <= until; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return plain.map((size) => {
      if (size !== FULL || field + 8 > until) return size;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    });
  }
  return plain;
}

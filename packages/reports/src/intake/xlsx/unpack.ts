import { Inflate } from 'fflate';
import type { ZipEntry } from './central-directory.ts';
import { crc32 } from './crc-32.ts';

const SLICE = 65_536;

/** A part that is not what the directory announces, and what is wrong with it. */
export interface DamagedPart {
  readonly part: string;
  readonly check: 'CRC-32' | 'size' | 'deflate';
}

/**
 * Unpacks a part piece by piece; a damaged part throws an error whose cause is a `DamagedPart`.
 *
 * No more is unpacked than the directory announces; size and checksum are checked when all of it was taken.
 *
 * @param bytes - The archive.
 * @param entry - The part.
 * @param take - Gets each piece, and tells whether to go on.
 */
export function unpackPieces(bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => boolean): void {
  const state = { size: 0, crc: 0, wanted: true };
  inflate(bytes, entry, (piece) => {
    if (!state.wanted) return false;
    state.size += piece.length;
    if (state.size > entry.unpacked) throw damaged(entry, 'size');
    state.crc = crc32(piece, state.crc);
    state.wanted = take(piece);
    return state.wanted;
  });
  if (!state.wanted) return;
  if (state.size !== entry.unpacked) throw damaged(entry, 'size');
  if (state.crc !== entry.crc) throw damaged(entry, 'CRC-32');
}

/**
 * Tells which part of a workbook an error is about.
 *
 * @param error - What was thrown.
 * @returns The part, or `null` when it is not known.
 * @example
 * damagedPart(new Error('no part')) //=> null
 */
export function damagedPart(error: unknown): DamagedPart | null {
  return error instanceof Error && error.message === DAMAGED ? (error.cause as DamagedPart) : null;
}

const DAMAGED = 'damaged part';

function damaged({ name }: ZipEntry, check: DamagedPart['check']): Error {
  return new Error(DAMAGED, { cause: { part: name, check } satisfies DamagedPart });
}

function inflate(bytes: Uint8Array, entry: ZipEntry, give: (piece: Uint8Array) => boolean): void {
  let wanted = true;
  const stream = new Inflate((piece) => {
    wanted = give(piece);
  });
  const end = entry.begins + entry.packed;
  for (let from = entry.begins; from < end && wanted; from += SLICE) {
    const piece = bytes.subarray(from, Math.min(end, from + SLICE));
    if (entry.method === 0) wanted = give(piece);
    else push(stream, piece, { entry, last: from + SLICE >= end });
  }
}

interface Pushed {
  readonly entry: ZipEntry;
  readonly last: boolean;
}

function push(stream: Inflate, piece: Uint8Array, { entry, last }: Pushed): void {
  try {
    stream.push(piece, last);
  } catch (error) {
    throw damagedPart(error) === null ? damaged(entry, 'deflate') : error;
  }
}

/**
 * Unpacks a small part as text; a damaged part throws as `unpackPieces` does.
 *
 * @param bytes - The archive.
 * @param entry - The part, encoded as UTF-8.
 * @returns Its text.
 */
export function unpackText(bytes: Uint8Array, entry: ZipEntry): string {
  const decoder = new TextDecoder();
  let text = '';
  unpackPieces(bytes, entry, (piece) => {
    text += decoder.decode(piece, { stream: true });
    return true;
  });
  return text + decoder.decode();
}

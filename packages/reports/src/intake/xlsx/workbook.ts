import type { ZipEntry } from './central-directory.ts';
import { unpackText } from './unpack.ts';

/** A sheet of a workbook. */
export interface SheetPlace {
  readonly name: string;
  readonly part: ZipEntry;
}

/** The sheets of a workbook in its order, and from where its dates count. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlace[];
  /** Days from the beginning of its count to 1970-01-01. */
  readonly serial1970: number;
}

const SERIAL_1970 = 25_569;
/** Workbooks of old Macs count from 1904-01-01. */
const SERIAL_1970_SINCE_1904 = 24_107;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads which sheets a workbook has and where they are.
 *
 * @param bytes - The archive.
 * @param entries - Its parts.
 * @returns The plan; it has no sheets when a part that every workbook has is missing.
 */
export function readWorkbookPlan(bytes: Uint8Array, entries: readonly ZipEntry[]): WorkbookPlan {
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  const text = (name: string): string => textOf(bytes, parts.get(name));
  const [folder, file] = bookPath(text('_rels/.rels'));
  const book = text(folder + file);
  const targets = new Map(
    tags(text(`${folder}_rels/${file}.rels`), 'Relationship').map((link) => [link.get('Id'), pathOf(folder, link)]),
  );
  const sheets = tags(book, 'sheet').flatMap((sheet) => {
    const part = parts.get(targets.get(idOf(sheet)) ?? '');
    return part === undefined ? [] : [{ name: sheet.get('name') ?? '', part }];
  });
  const [settings] = tags(book, 'workbookPr');
  const since1904 = ['1', 'true'].includes(settings?.get('date1904') ?? '');
  return { sheets, serial1970: since1904 ? SERIAL_1970_SINCE_1904 : SERIAL_1970 };
}

type Attributes = ReadonlyMap<string, string>;

function textOf(bytes: Uint8Array, part: ZipEntry | undefined): string {
  return part === undefined ? '' : unpackText(bytes, part);
}

function bookPath(relations: string): readonly [folder: string, file: string] {
  const link = tags(relations, 'Relationship').find((found) => found.get('Type')?.endsWith('/officeDocument'));
  const path = link === undefined ? '' : pathOf('', link);
  const cut = path.lastIndexOf('/') + 1;
  return [path.slice(0, cut), path.slice(cut)];
}

function pathOf(folder: string, link: Attributes): string {
  const target = link.get('Target') ?? '';
  return target.startsWith('/') ? target.slice(1) : folder + target;
}

function idOf(sheet: Attributes): string {
  const key = [...sheet.keys()].find((name) => name.endsWith(':id')) ?? '';
  return sheet.get(key) ?? '';
}

function tags(xml: string, name: string): readonly Attributes[] {
  return [...xml.matchAll(/<(?:\w+:)?(\w+)\s([^<>]*)>/gu)]
    .filter(([, found]) => found === name)
    .map(([, , attributes = '']) => attributesOf(attributes));
}

function attributesOf(text: string): Attributes {
  const pairs = text.matchAll(/(?<![\w:])([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
  return new Map([...pairs].map(([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]));
}

function decoded(text: string): string {
  return text.replaceAll(/&(#?\w{1,8});/gu, (whole, entity: string) => ENTITIES[entity] ?? character(entity) ?? whole);
}

function character(entity: string): string | null {
  const found = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/iu.exec(entity);
  const code = found?.[1] === undefined ? Number(found?.[2] ?? Number.NaN) : Number.parseInt(found[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

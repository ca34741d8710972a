import { refuse, success, type Refusal, type Result } from '@otklik/core';
import { feedbackPlatform, incidentManagement, type Delimiter, type Layout } from '@otklik/rules';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { readCsv } from '../intake/csv/read-csv.ts';
import { readMapping } from '../intake/delimited/read-mapping.ts';
import type { Table } from '../intake/row.ts';
import { required, wrongUsage, type Call } from './usage.ts';

/** A file opened by its layout, ready to be read. */
export interface Source {
  readonly file: string;
  readonly layout: Layout;
  readonly table: Table;
}

/** Why a file was not opened. */
export type SourceRefusal =
  | { readonly kind: 'file-not-read'; readonly file: string; readonly message: string }
  | { readonly kind: 'library-not-installed'; readonly library: string };

interface Named {
  readonly layout: Layout;
  readonly delimiter: Delimiter;
}

const SHIPPED: Readonly<Record<string, Layout>> = {
  [incidentManagement.id]: incidentManagement,
  [feedbackPlatform.id]: feedbackPlatform,
};

/**
 * Opens the file of a call by its `--layout`: a shipped one by name, or a mapping file of the user's own.
 *
 * Names ending in `.csv`, `.tsv`, `.txt`, also with `.gz`, are read as delimited text, any other file as a workbook.
 *
 * @param call - The options and the file.
 * @returns The layout and the rows of the file.
 * @refuses `wrong-usage` — no file, more than one, or no layout.
 * @refuses `file-not-read` — the file or the mapping cannot be read.
 * @refuses `library-not-installed` — a workbook is to be read and its library is not there.
 */
export async function readSource(call: Call): Promise<Result<Source>> {
  const [file, more] = call.files;
  if (file === undefined || more !== undefined) return wrongUsage('нужен ровно один файл');
  const name = required(call, 'layout');
  if (!name.ok) return name;
  const named = await layoutNamed(name.value);
  if (!named.ok) return named;
  const table = await tableOf(file, named.value);
  return table.ok ? success({ file, layout: named.value.layout, table: table.value }) : table;
}

async function layoutNamed(name: string): Promise<Result<Named>> {
  const shipped = SHIPPED[name];
  if (shipped !== undefined) return success({ layout: shipped, delimiter: ';' });
  if (!name.endsWith('.json'))
    return wrongUsage(`--layout: «${name}» неизвестен, есть: ${Object.keys(SHIPPED).join(', ')} или файл .json`);
  const bytes = await bytesOf(name);
  if (!bytes.ok) return bytes;
  return readMapping(parsed(new TextDecoder().decode(bytes.value)));
}

async function tableOf(file: string, { delimiter }: Named): Promise<Result<Table>> {
  if (/\.(csv|tsv|txt)(\.gz)?$/i.test(file)) return success(readCsv(chunksOf(file), { delimiter }));
  const bytes = await bytesOf(file);
  return bytes.ok ? workbookOf(bytes.value) : bytes;
}

async function workbookOf(bytes: Uint8Array): Promise<Result<Table>> {
  const reader = await import('../intake/xlsx/read-xlsx.ts').catch((error: unknown) => missingLibrary(error));
  return 'readXlsxTable' in reader ? reader.readXlsxTable(bytes) : reader;
}

/**
 * Turns the failure to load a library into the advice to install it; any other failure goes on.
 *
 * @param error - What the import has thrown.
 * @returns The refusal.
 * @refuses `library-not-installed` — the library is an optional peer and is not there.
 */
export function missingLibrary(error: unknown): Result<never, SourceRefusal> {
  const found = error instanceof Error ? /Cannot find (?:package|module) '([^']+)'/.exec(error.message) : null;
  if (found?.[1] === undefined) throw error;
  return refuse({ kind: 'library-not-installed', library: found[1] });
}

async function* chunksOf(file: string): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(file);
  yield* /\.gz$/i.test(file) ? stream.pipe(createGunzip()) : stream;
}

async function bytesOf(file: string): Promise<Result<Uint8Array, SourceRefusal | Refusal>> {
  try {
    return success(await readFile(file));
  } catch (error) {
    return refuse({ kind: 'file-not-read', file, message: error instanceof Error ? error.message : String(error) });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

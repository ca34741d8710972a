import type { Delimiter } from '@otklik/rules';
import { issueOf, type IntakeIssue } from '../issue.ts';
import type { RowBatch, Table } from '../row.ts';
import { lineParser, type ParsedLines } from './line-parser.ts';
import { utf8Text, type TextPiece } from './utf8-text.ts';

/** How a delimited file is read. */
export interface DelimitedOptions {
  readonly delimiter: Delimiter;
  /** The longest row, in characters, that is waited for; a mebibyte when left out. */
  readonly longestRow?: number;
}

/** The bytes of a file, in chunks of any size. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const MEBIBYTE = 2 ** 20;

/**
 * Opens a delimited file as a table, row by row: quotes, breaks of lines inside them, a byte order mark and both ends
 * of line are understood.
 *
 * A blank line has a number and gives no row. A row whose quotes are wrong, or whose quote nothing closes, is one line
 * with a flaw; reading goes on at the next line. A file that cannot be read on ends with a batch that says why: bytes
 * that are not UTF-8, a zero byte, a line too long to wait for, a stream that broke off.
 *
 * @param bytes - The file, unpacked.
 * @param options - What parts the cells.
 * @returns The table.
 * @example
 * const table = readCsv([new TextEncoder().encode('ID;Тема\n7;"Дороги; тротуары"')], { delimiter: ';' })
 * const rows = []
 * for await (const batch of table.batches) rows.push(...batch.rows)
 * rows[1].cells //=> ['7', 'Дороги; тротуары']
 */
export function readCsv(bytes: Bytes, options: DelimitedOptions): Table {
  return { ragged: 'torn', notes: [], batches: csvBatches(bytes, options) };
}

async function* csvBatches(bytes: Bytes, options: DelimitedOptions): AsyncGenerator<RowBatch, void, undefined> {
  const longest = options.longestRow ?? MEBIBYTE;
  let newline: Newline | null = null;
  let [rest, after] = ['', 0];
  for await (const piece of utf8Text(bytes)) {
    rest += piece.text;
    newline ??= newlineOf(rest, piece.ends === 'whole');
    const lines = { text: rest, after, last: piece.ends === 'whole', longest };
    const parsed = newline === null ? waiting(rest) : lineParser(options.delimiter, newline)(lines);
    rest = parsed.rest;
    after = parsed.rows.at(-1)?.number ?? after;
    const broken = whyBroken(piece, parsed, { row: after + 1, longest });
    yield { rows: parsed.rows, broken };
    if (broken !== null) return;
  }
}

type Newline = '\n' | '\r';

function waiting(rest: string): ParsedLines {
  return { rows: [], rest };
}

/** What parts the rows can be told when a row has ended: a `\r` at the very end may have a `\n` to come. */
function newlineOf(text: string, whole: boolean): Newline | null {
  const found = /\n|\r(?=[^\n])/u.exec(text)?.[0];
  if (found === undefined) return whole ? '\n' : null;
  return found === '\r' ? '\r' : '\n';
}

function whyBroken(
  { ends, told }: TextPiece,
  { rest }: ParsedLines,
  { row, longest }: { readonly row: number; readonly longest: number },
): IntakeIssue | null {
  if (ends !== null && ends !== 'whole') return issueOf(ends, 'file-refused', { row, value: told });
  return rest.length > longest ? issueOf('field-too-long', 'file-refused', { row, expected: [String(longest)] }) : null;
}

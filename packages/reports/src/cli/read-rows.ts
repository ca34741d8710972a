import { refuse, success, type Method, type Result, type Tally } from '@otklik/core';
import { tallyFromRows, type TallyRow } from '@otklik/core/sql';
import { readFile } from 'node:fs/promises';

/**
 * Reads the rows that an engine has answered to a query of `otklik sql`.
 *
 * @param file - A file with one JSON object a line, or with one array of them.
 * @param method - The method that the query was printed for.
 * @returns The tally.
 * @refuses `file-not-read` — the file cannot be read.
 * @refuses `malformed` — a line is no JSON object, a column is missing or no whole number, a row is lost or told twice.
 * @refuses `tally-of-another-method` — the query was printed for another method.
 * @refuses `records-outside-calendar` — so many answered records begin or end outside the joined calendar.
 */
export async function readRows(file: string, method: Method): Promise<Result<Tally>> {
  const text = await textOf(file);
  if (!text.ok) return text;
  const rows = rowsIn(text.value);
  return rows.ok ? tallyFromRows(rows.value, method) : rows;
}

async function textOf(file: string): Promise<Result<string>> {
  try {
    return success(await readFile(file, 'utf8'));
  } catch (error) {
    return refuse({ kind: 'file-not-read', file, message: error instanceof Error ? error.message : String(error) });
  }
}

function rowsIn(text: string): Result<readonly TallyRow[]> {
  const whole = text.trimStart().startsWith('[') ? parsed(text) : undefined;
  const rows = Array.isArray(whole) ? (whole as unknown[]) : text.split('\n').filter(isFilled).map(parsed);
  const at = rows.findIndex((row) => typeof row !== 'object' || row === null || Array.isArray(row));
  if (at === -1) return success(rows as readonly TallyRow[]);
  return refuse({ kind: 'malformed', issues: [{ path: [at], expected: 'object', value: null }] });
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

import type { ZipEntry } from './central-directory.ts';
import { unpackPieces } from './unpack.ts';

/** Where the formulas of a sheet stand: `row * 16384 + column`, the row from 1 and the column from 0. */
export type FormulaCells = ReadonlySet<number>;

/** As many columns as a sheet can have. */
const COLUMNS = 16_384;
const FORMULA = /<(?:\w+:)?f[\s/>]/u;
const TAG = /<(?:(?:\w+:)?(row|c|f)(?=[\s/>])([^<>]*)|\/(?:\w+:)?sheetData\s*)>/gu;
const REFERENCE = /\sr\s*=\s*["']([A-Z]{0,3})(\d{0,7})["']/u;

/**
 * Finds the cells of a sheet that hold formulas: the reader of cells gives their stored values without a word.
 *
 * All of the sheet is looked through, so a damaged one throws before a row of it is taken.
 *
 * @param bytes - The archive.
 * @param sheet - The part of the sheet.
 * @returns The places of the formulas.
 */
export function formulaCells(bytes: Uint8Array, sheet: ZipEntry): FormulaCells {
  const seen = { formula: false };
  scan(bytes, sheet, (text) => {
    seen.formula ||= FORMULA.test(text);
    return true;
  });
  const found = new Set<number>();
  if (seen.formula) scan(bytes, sheet, placeFinder(found));
  return found;
}

/**
 * Names the place of a cell as `formulaCells` does.
 *
 * @param row - The row from 1.
 * @param column - The column from 0.
 * @returns The place.
 * @example
 * cellPlace(1, 2) //=> 16_386
 */
export function cellPlace(row: number, column: number): number {
  return row * COLUMNS + column;
}

type Take = (text: string) => boolean;

/** Gives the text of a sheet in pieces that end with a whole tag; only its tags are looked at, so bytes are letters. */
function scan(bytes: Uint8Array, sheet: ZipEntry, take: Take): void {
  const decoder = new TextDecoder('latin1');
  let rest = '';
  unpackPieces(bytes, sheet, (piece) => {
    const text = rest + decoder.decode(piece, { stream: true });
    const whole = text.lastIndexOf('>') + 1;
    rest = text.slice(whole);
    return take(text.slice(0, whole));
  });
}

function placeFinder(found: Set<number>): Take {
  const at = { row: 0, column: -1 };
  return (text) => {
    for (const [, tag, attributes = ''] of text.matchAll(TAG)) {
      if (tag === undefined) return false;
      if (tag === 'f') found.add(cellPlace(at.row, at.column));
      else move(at, tag, attributes);
    }
    return true;
  };
}

/** A row or cell that does not name itself follows the one before. */
function move(at: { row: number; column: number }, tag: string, attributes: string): void {
  const [, letters, digits] = REFERENCE.exec(attributes) ?? [];
  if (tag === 'c') at.column = letters ? columnOf(letters) : at.column + 1;
  else {
    at.row = digits ? Number(digits) : at.row + 1;
    at.column = -1;
  }
}

function columnOf(letters: string): number {
  return Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((sum, place) => sum * 26 + place, 0) - 1;
}

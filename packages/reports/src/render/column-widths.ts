import { rowFormatter, type Column, type TableData } from '../page/table-data.ts';

const narrowest = 6;
const widest = 48;
/** The least share of the width that columns of words have together. */
const NARROWEST_WORDS = 0.2;

/**
 * Estimates how many characters wide each column wants to be.
 *
 * Figures and days are never broken, so their columns hold the longest cell; words may wrap.
 *
 * @param data - The table.
 * @returns One width a column, in characters.
 * @example
 * columnWidths({ columns: [{ title: 'Всего', kind: 'integer' }], rows: [[{ kind: 'integer', value: 1234567 }]] }) //=> [9]
 */
export function columnWidths(data: TableData): readonly number[] {
  const rows = [...data.rows, ...(data.totals === undefined ? [] : [data.totals])].map(rowFormatter(data));
  return data.columns.map((column, index) => {
    const cells = rows.map((row) => (row[index] ?? '').length);
    const longest = cells.reduce((most, length) => Math.max(most, length), longestWord(column));
    return Math.min(Math.max(longest, narrowest), widest);
  });
}

/**
 * Divides the width of a page between columns: figures get what they need, words share the rest.
 *
 * @param data - The table.
 * @param total - The width to divide, in any unit.
 * @param character - The width of one character in the same unit.
 * @returns Whole widths that add up to the total.
 * @example
 * divideWidth({ columns: [{ title: 'Орган', kind: 'text' }, { title: 'Всего', kind: 'integer' }], rows: [] }, 1000, 20) //=> [840, 160]
 */
export function divideWidth(data: TableData, total: number, character: number): readonly number[] {
  const wanted = columnWidths(data).map((width) => (width + 2) * character);
  const words = data.columns.map((column) => column.kind === 'text');
  const sum = (kind: boolean): number =>
    wanted.reduce((all, width, index) => (words[index] === kind ? all + width : all), 0);
  const rest = Math.max(total - sum(false), total * NARROWEST_WORDS);
  const given = wanted.map((width, index) =>
    words[index] === true && sum(false) > 0 ? (width / sum(true)) * rest : width,
  );
  return toWhole(given, total);
}

function toWhole(widths: readonly number[], total: number): readonly number[] {
  const sum = widths.reduce((all, width) => all + width, 0);
  let before = 0;
  let edge = 0;
  return widths.map((width) => {
    before += width;
    const next = Math.round((before / sum) * total);
    const whole = next - edge;
    edge = next;
    return whole;
  });
}

/** Headers are bold, so a word of theirs wants a little more than its letters. */
function longestWord(column: Column): number {
  const letters = column.title.split(/[\s-]+/u).reduce((most, word) => Math.max(most, word.length), 0);
  return Math.ceil(letters * 1.15);
}

/**
 * Sets rows of words in columns, each as wide as its longest word.
 *
 * @param rows - The rows, each with a word a column.
 * @returns A line a row, two blanks between columns, none at its end.
 * @example
 * columnsOf([['место', 'орган'], ['1', 'ЖКХ']]) //=> ['место  орган', '1      ЖКХ']
 */
export function columnsOf(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((word, at) => word.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

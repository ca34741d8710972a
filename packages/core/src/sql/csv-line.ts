/** Writes values as a line of CSV: texts in quotes, yes and no as 1 and 0, `\N` for what is not there. */
export function csvLine(values: readonly (string | number | boolean | null | undefined)[]): string {
  return values.map(cell).join(',');
}

function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return `${Number(value)}`;
}

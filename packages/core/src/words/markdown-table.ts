/** A table that is text already: a title, cells, and notes under it. */
export interface PrintedCells {
  readonly title: string;
  readonly head: readonly string[];
  /** As many cells each as the head has. */
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** Writes a table as Markdown: the title a paragraph in bold, the table, the notes a list. */
export function markdownTable({ title, head, rows, notes }: PrintedCells): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const body = [line(head), line(head.map(() => '---')), ...rows.map(line)];
  return [`**${escaped(title)}**`, body.join('\n'), notes.map((note) => `- ${note}`).join('\n')].join('\n\n');
}

function escaped(cell: string): string {
  return cell.replace(/[\\|]/g, String.raw`\$&`).replace(/\s+/g, ' ');
}

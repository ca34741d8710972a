/** What is needed of a row to know what it stands in for. */
export interface Standing {
  readonly id: string;
  readonly exceptionOf?: readonly string[];
}

/** Finds the rows that go before a row where both fit: its exceptions, and theirs. */
export function strongerThan(rows: readonly Standing[], id: string): ReadonlySet<string> {
  const stronger = new Set<string>();
  const next = [id];
  for (let general = next.pop(); general !== undefined; general = next.pop()) {
    for (const row of rows) {
      if (row.exceptionOf?.includes(general) !== true || stronger.has(row.id)) continue;
      stronger.add(row.id);
      next.push(row.id);
    }
  }
  return stronger;
}

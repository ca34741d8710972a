/** Rows as bits, 32 to a number: row 0 is the lowest bit of the first. */
export type RowBits = readonly number[];

/** Writes the rows that a test takes as bits. */
export function rowBits(count: number, takes: (row: number) => boolean): RowBits {
  const bits = Array.from({ length: Math.ceil(count / 32) }, () => 0);
  for (let row = 0; row < count; row += 1) {
    if (takes(row)) bits[row >>> 5] = (bits[row >>> 5] as number) | (1 << (row & 31));
  }
  return bits;
}

/** Lists the rows whose bits are set, in order. */
export function rowsIn(bits: RowBits): readonly number[] {
  return bits.flatMap((word, at) => {
    const rows: number[] = [];
    for (let rest = word; rest !== 0; rest &= rest - 1) rows.push(at * 32 + 31 - Math.clz32(rest & -rest));
    return rows;
  });
}

/** Takes the rows that are in both. */
export function inBoth(one: RowBits, other: RowBits): RowBits {
  return one.map((word, at) => word & (other[at] as number));
}

/** Takes the rows that are in one of both. */
export function inEither(one: RowBits, other: RowBits): RowBits {
  return one.map((word, at) => word | (other[at] as number));
}

/** Whether some row is in both. */
export function meet(one: RowBits, other: RowBits): boolean {
  for (let at = 0; at < one.length; at += 1) if (((one[at] as number) & (other[at] as number)) !== 0) return true;
  return false;
}

/** Takes the rows of one that are not in the other. */
export function withoutRows(one: RowBits, other: RowBits): RowBits {
  return one.map((word, at) => word & ~(other[at] as number));
}

/** Whether a row is among them. */
export function hasRow(bits: RowBits, row: number): boolean {
  return (((bits[row >>> 5] as number) >>> (row & 31)) & 1) === 1;
}

/** Whether there is none. */
export function isEmpty(bits: RowBits): boolean {
  return bits.every((word) => word === 0);
}

/** Counts them. */
export function rowCount(bits: RowBits): number {
  return bits.reduce((count, word) => {
    let ones = count;
    for (let rest = word; rest !== 0; rest &= rest - 1) ones += 1;
    return ones;
  }, 0);
}

/** Finds the rows that share a case with a row, itself among them; each column is the rows of its pieces. */
export function meetingWith(columns: readonly (readonly RowBits[])[], row: number): RowBits {
  const met = (columns[0]?.[0] ?? []).map(() => -1);
  for (const pieces of columns) {
    const any = met.map(() => 0);
    for (const bits of pieces) if (hasRow(bits, row)) addRows(any, bits);
    for (let at = 0; at < met.length; at += 1) met[at] = (met[at] as number) & (any[at] as number);
  }
  return met;
}

function addRows(to: number[], bits: RowBits): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] as number) | (bits[at] as number);
}

/** Rows as bits, 32 to a number: row 0 is the lowest bit of the first. */
export type RowBits = readonly number[];

/** Makes bits of so many rows with none of them set. */
export function noRows(count: number): number[] {
  return Array.from({ length: Math.ceil(count / 32) }, () => 0);
}

/** Writes the rows that a test takes as bits. */
export function rowBits(count: number, takes: (row: number) => boolean): RowBits {
  const bits = noRows(count);
  for (let row = 0; row < count; row += 1) if (takes(row)) addRow(bits, row);
  return bits;
}

/** Sets a row. */
export function addRow(to: number[], row: number): void {
  to[row >>> 5] = (to[row >>> 5] as number) | (1 << (row & 31));
}

/** Takes a row out. */
export function dropRow(from: number[], row: number): void {
  from[row >>> 5] = (from[row >>> 5] as number) & ~(1 << (row & 31));
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

/** Sets the rows of another. */
export function addRows(to: number[], bits: RowBits): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] as number) | (bits[at] as number);
}

/** Takes out the rows that another has not. */
export function keepRows(of: number[], bits: RowBits): void {
  for (let at = 0; at < of.length; at += 1) of[at] = (of[at] as number) & (bits[at] as number);
}

// Made for tests: methods counted by filters over the JSON of the records.

/** Any object of the corpus. */
export type Json = Readonly<Record<string, unknown>>;

interface Test extends Json {
  readonly kind: string;
}
/** An indicator as the corpus writes it. */
export interface Asked {
  readonly id: string;
  readonly kind: string;
  readonly quantity?: string;
  readonly percent?: number;
  readonly where?: readonly Test[];
  readonly part?: readonly Test[];
  readonly of?: readonly Test[];
}
/** A part of a score as the corpus writes it. */
export interface Part {
  readonly indicator?: string;
  readonly weight: unknown;
  readonly points?: unknown;
  readonly neutral?: unknown;
  readonly parts?: readonly Part[];
  readonly divided?: string;
}
/** A method as the corpus writes it. */
export interface MethodTold {
  readonly by: readonly string[];
  readonly exclusions: readonly { readonly where: readonly Test[] }[];
  readonly indicators: readonly Asked[];
  readonly inputs?: readonly { readonly id: string }[];
  readonly score: { readonly parts: readonly Part[]; readonly divided?: string } | null;
  readonly minimum: { readonly indicator: string; readonly atLeast: number } | null;
  readonly ties: string;
}
interface Group {
  readonly key: readonly (string | null)[];
  readonly records: readonly Json[];
}

/** What an indicator has counted in a group. */
export interface CellTold {
  readonly count: number;
  readonly whole: number;
  readonly histogram: readonly (readonly [value: number, count: number])[];
}

/** The records of each group, and how many were seen, kept and left out. */
export function grouped(
  records: readonly Json[],
  method: MethodTold,
  asOf: string,
): {
  readonly seen: number;
  readonly excluded: readonly number[];
  readonly groups: readonly Group[];
} {
  const reasons = records.map((record) => method.exclusions.findIndex(({ where }) => meets(record, where, asOf)));
  const kept = records.filter((_, at) => reasons[at] === -1);
  const keys = kept.map((record) => method.by.map((dimension) => wordOf(record, dimension)));
  const names = [...new Set(keys.map((key) => JSON.stringify(key)))].toSorted(compareKeys);
  return {
    seen: records.length,
    excluded: method.exclusions.map((_, at) => reasons.filter((reason) => reason === at).length),
    groups: names.map((name) => ({
      key: JSON.parse(name) as Group['key'],
      records: kept.filter((_, at) => JSON.stringify(keys[at]) === name),
    })),
  };
}

function compareKeys(a: string, b: string): number {
  const [one, other] = [JSON.parse(a) as Group['key'], JSON.parse(b) as Group['key']];
  for (const [at, word] of one.entries()) {
    const against = other[at] ?? null;
    if (word === against) continue;
    if (word === null) return 1;
    return against === null || word < against ? -1 : 1;
  }
  return 0;
}

function wordOf(record: Json, dimension: string): string | null {
  if (dimension === 'receivedDay') return record['receivedOn'] as string;
  if (dimension === 'receivedMonth') return (record['receivedOn'] as string).slice(0, 7);
  return record[dimension] as string | null;
}

/** The cell of one indicator in one group. */
export function cellOf(records: readonly Json[], asked: Asked, asOf: string): CellTold {
  if (asked.kind === 'share') {
    const whole = records.filter((record) => meets(record, asked.of ?? [], asOf));
    const part = whole.filter((record) => meets(record, asked.part ?? [], asOf));
    return { count: part.length, whole: whole.length, histogram: [] };
  }
  const met = records.filter((record) => meets(record, asked.where ?? [], asOf));
  if (asked.kind === 'count') return { count: met.length, whole: met.length, histogram: [] };
  const values = met.map((record) => amountOf(record, asked.quantity ?? '')).filter((value) => value !== null);
  const different = [...new Set(values)].toSorted((a, b) => a - b);
  const histogram = different.map((value) => [value, values.filter((other) => other === value).length] as const);
  return { count: values.length, whole: values.length, histogram };
}

function meets(record: Json, tests: readonly Test[], asOf: string): boolean {
  return tests.every((test) => passes(record, test, asOf));
}

function passes(record: Json, test: Test, asOf: string): boolean {
  const passed = PASSES[test.kind];
  if (passed === undefined) throw new Error(`the oracle knows no ${test.kind}`);
  return passed(record, test, asOf);
}

const PASSES: Readonly<Record<string, (record: Json, test: Test, asOf: string) => boolean>> = {
  leads: (record) => record['leads'] === true,
  'one-of': (record, test) => (test['values'] as unknown[]).includes(wordOf(record, test['field'] as string)),
  yes: (record, test) => record[test['field'] as string] === true,
  told: (record, test) => record[test['field'] as string] !== null,
  'any-of': (record, test, asOf) => (test['tests'] as readonly Test[]).some((one) => passes(record, one, asOf)),
  stopped: (record, test) => (stopOf(record, test) !== null) === test['stopped'],
  timeliness: (record, test, asOf) =>
    (test['states'] as unknown[]).includes(standsAt(record['due'] as string | null, stopOf(record, test), asOf)),
  between: (record, test) => {
    const amount = amountOf(record, test['quantity'] as string);
    return amount !== null && amount >= (test['from'] as number) && amount <= (test['to'] as number);
  },
};

function stopOf(record: Json, test: Test): string | null {
  return record[test['clock'] === 'closing' ? 'closed' : 'firstAnswered'] as string | null;
}

function standsAt(due: string | null, stop: string | null, asOf: string): string | null {
  if (due === null) return null;
  if (stop !== null) return Date.parse(stop) <= Date.parse(due) ? 'in-time' : 'late';
  return Date.parse(asOf) > Date.parse(due) ? 'overdue' : 'running';
}

function amountOf(record: Json, quantity: string): number | null {
  const between = (from: string, to: unknown, unit: number): number | null =>
    typeof to === 'string' ? Math.floor((Date.parse(to) - Date.parse(record[from] as string)) / unit) : null;
  switch (quantity) {
    case 'mark':
      return record['mark'] as number | null;
    case 'working-seconds-to-first-answer': {
      const work = record['workToFirstAnswer'] as number | null;
      return work === null ? null : Math.floor(work / 1000);
    }
    case 'seconds-to-first-answer':
      return record['precision'] === 'day' ? null : between('received', record['firstAnswered'], 1000);
    case 'days-to-first-answer':
      return between('receivedOn', record['firstAnsweredOn'], 86_400_000);
    case 'days-to-closing':
      return between('receivedOn', record['closedOn'], 86_400_000);
    default:
      throw new Error(`the oracle knows no ${quantity}`);
  }
}

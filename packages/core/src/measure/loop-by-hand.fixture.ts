import type { CaseRecord } from '../record/case-record.ts';
import type { Instant } from '../time/instant.ts';

// Made for measuring: what anybody would write by hand for one method.

const AS_OF = (400 * 86_400_000) as Instant;

interface Counts {
  volume: number;
  inTime: number;
  judged: number;
  answered: number;
  solved: number;
  readonly seconds: Map<number, number>;
  readonly marks: Map<number, number>;
}

/** Counts by body what the method of `municipality.fixture.ts` counts. */
export function loopByHand(records: readonly CaseRecord[]): ReadonlyMap<string, Counts> {
  const bodies = new Map<string, Counts>();
  for (const record of records) {
    if (record.body !== null) count(record, bodies.get(record.body) ?? open(bodies, record.body));
  }
  return bodies;
}

function count(record: CaseRecord, counts: Counts): void {
  if (record.leads) counts.volume += 1;
  if (record.workToFirstAnswer !== null) add(counts.seconds, Math.floor(record.workToFirstAnswer / 1000));
  if (record.mark !== null) add(counts.marks, record.mark);
  if (record.due !== null) judge(record.firstAnswered, record.due, counts);
  if (record.firstAnswered === null) return;
  counts.answered += 1;
  if (record.outcome === 'solved') counts.solved += 1;
}

function judge(firstAnswered: Instant | null, due: Instant, counts: Counts): void {
  if (firstAnswered === null && AS_OF <= due) return;
  counts.judged += 1;
  if (firstAnswered !== null && firstAnswered <= due) counts.inTime += 1;
}

function open(bodies: Map<string, Counts>, body: string): Counts {
  const counts = { volume: 0, inTime: 0, judged: 0, answered: 0, solved: 0, seconds: new Map(), marks: new Map() };
  bodies.set(body, counts);
  return counts;
}

function add(histogram: Map<number, number>, value: number): void {
  histogram.set(value, (histogram.get(value) ?? 0) + 1);
}

import type { CaseRecord, Mark } from '@otklik/core';

// Growth, floods and conflicts, planted into clean months so that what is found can be counted.

/** Records with something planted in them, and the word it is found by. */
export interface Planted {
  readonly records: readonly CaseRecord[];
  readonly topic: string;
  readonly place: string | null;
}

/** Adds so many percent to the questions of a common topic in one of two months. */
export function plantGrowth(after: readonly CaseRecord[], percent: number): Planted {
  const topic = wordAt(after, ({ topic: word }) => word, 2);
  const own = after.filter((one) => one.topic === topic);
  return { records: [...after, ...copies(own, Math.round((own.length * percent) / 100))], topic, place: null };
}

/** Makes a day so many times as great, in tenths, by questions like those that came on it. */
export function plantFlood(records: readonly CaseRecord[], on: number, tenths: number): readonly CaseRecord[] {
  const own = records.filter(({ receivedOn }) => receivedOn === on);
  return [...records, ...copies(own, Math.round((own.length * (tenths - 10)) / 10))];
}

/** Makes so many percent of the questions of the commonest topic and place repeats soon after an answer. */
export function plantRepeats(records: readonly CaseRecord[], percent: number): Planted {
  return planted(records, percent, (one, isChosen) => ({ ...one, repeat: isChosen, firstAnsweredOn: one.receivedOn }));
}

/** Marks so many percent of the questions of the commonest topic and place with one, and the rest with five. */
export function plantLowMarks(records: readonly CaseRecord[], percent: number): Planted {
  return planted(records, percent, (one, isChosen) => ({ ...one, mark: (isChosen ? 1 : 5) as Mark }));
}

function planted(
  records: readonly CaseRecord[],
  percent: number,
  change: (record: CaseRecord, isChosen: boolean) => CaseRecord,
): Planted {
  const matter = wordAt(records, matterOf, 0);
  const own = records.filter((one) => matterOf(one) === matter);
  const chosen = new Set(own.slice(0, Math.round((own.length * percent) / 100)));
  const [topic = '', place = ''] = matter.split('\n');
  const changed = records.map((one) => (own.includes(one) ? change(one, chosen.has(one)) : one));
  return { records: changed, topic, place };
}

function copies(own: readonly CaseRecord[], count: number): readonly CaseRecord[] {
  return Array.from({ length: own.length === 0 ? 0 : count }, (_, at) => {
    const one = own[at % own.length] as CaseRecord;
    return { ...one, id: `${one.id}-planted-${String(at)}` };
  });
}

function matterOf({ topic, territory }: CaseRecord): string {
  return `${topic ?? ''}\n${territory ?? ''}`;
}

/** The word that is so common, the commonest being that at zero. */
function wordAt(records: readonly CaseRecord[], wordOf: (record: CaseRecord) => string | null, rank: number): string {
  const counts = new Map<string, number>();
  for (const word of records.map(wordOf)) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  const order = [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return order[rank]?.[0] ?? '';
}

import type { AppealEvent, CaseRecord, Instant } from '@otklik/core';
import type { AnswerText, GamingFacts, GamingKind } from '@otklik/core/gaming';
import { day } from '@otklik/core';

// Patterns of gaming, planted into a clean month so that the rules can be measured: how strong each is, and where it stands.

/** A month with one pattern in it. */
export interface PlantedPattern {
  readonly facts: GamingFacts;
  /** The body that games, or the cases that were made. */
  readonly body: string | null;
  readonly ids: readonly string[];
}

/** How a pattern of one kind is planted with a strength; `null` where the month has no place for it. */
export type Plant = (clean: GamingFacts, strength: number) => PlantedPattern | null;

/** The strengths that are tried, and in what they are counted. */
export const STRENGTHS: Readonly<Record<GamingKind, { readonly unit: string; readonly tried: readonly number[] }>> = {
  'closing-cycle': { unit: 'закрытий с открытием через сутки', tried: [1, 2, 3] },
  'month-end': { unit: '% закрытий органа в последние три дня', tried: [40, 60, 80, 100] },
  splitting: { unit: 'дел из одного', tried: [3, 4, 6] },
  template: { unit: 'ответов одним текстом', tried: [3, 5, 10] },
  'against-mark': { unit: '% низких оценок у «решено»', tried: [40, 60, 80, 100] },
};

const HOUR = 3_600_000;
const MINUTE = 60_000;

const plantCycles: Plant = (clean, times) => {
  const log = clean.logs.find((one) => one.at(-1)?.kind === 'closed');
  const last = log?.at(-1);
  if (log === undefined || last === undefined) return null;
  const event = (hours: number, happening: object): AppealEvent => {
    const at = (last.occurredAt + hours * HOUR) as Instant;
    const id = `${last.appeal}-planted-${String(hours)}`;
    return { id, appeal: last.appeal, occurredAt: at, recordedAt: at, ...happening } as AppealEvent;
  };
  // the case is closed already: each round opens it again, answers and closes
  const rounds = Array.from({ length: times }, (_, round) => 24 + round * 48).flatMap((from) => [
    event(from, { kind: 'reopened' }),
    event(from + 1, { kind: 'answered', question: 1, outcome: 'explained' }),
    event(from + 24, { kind: 'closed' }),
  ]);
  const logs = clean.logs.map((one) => (one === log ? [...log, ...rounds] : one));
  return { facts: { ...clean, logs }, body: null, ids: [last.appeal] };
};

const plantMonthEnd: Plant = (clean, percent) => {
  const may = clean.records.filter((one) => inMay(one) && one.body !== null);
  const body = commonest(may.map((one) => one.body));
  if (body === null) return null;
  const own = may.filter((one) => one.body === body);
  const moved = new Set(own.slice(0, Math.round((own.length * percent) / 100)));
  const ends = [day('2026-05-29'), day('2026-05-30'), day('2026-05-31')];
  // the others keep their days before the last three
  const records = clean.records.map((one, at) => {
    if (moved.has(one)) return { ...one, closedOn: ends[at % 3] ?? day('2026-05-31') };
    return own.includes(one) && (one.closedOn ?? 0) > day('2026-05-28') ? { ...one, closedOn: day('2026-05-20') } : one;
  });
  return { facts: { ...clean, records }, body, ids: [] };
};

const plantSplit: Plant = (clean, count) => {
  const whole = clean.records.find(
    (one) => one.leads && one.firstAnswered !== null && one.topic !== null && one.body !== null,
  );
  if (whole === undefined) return null;
  const copies = Array.from({ length: count - 1 }, (_, at) => ({
    ...whole,
    id: `${whole.id}-part-${String(at)}`,
    received: (whole.received + (at + 1) * 5 * MINUTE) as Instant,
  }));
  return { facts: { ...clean, records: [...clean.records, ...copies] }, body: null, ids: copies.map(({ id }) => id) };
};

const plantTemplate: Plant = (clean, count) => {
  const body = commonest(clean.answers.map((one) => one.body));
  const own = clean.answers.filter((one) => one.body === body);
  if (own.length < count) return null;
  const spread = own.toSorted((a, b) => ((a.topic ?? '') < (b.topic ?? '') ? -1 : 1));
  const chosen = new Set(Array.from({ length: count }, (_, at) => spread[Math.floor((at * own.length) / count)]));
  const text = 'Информация принята к сведению, вопрос на контроле.';
  const answers = clean.answers.map((one) => (chosen.has(one) ? { ...one, text } : one));
  return {
    facts: { ...clean, answers },
    body: null,
    ids: [...chosen].flatMap((one) => (one === undefined ? [] : [one.id])),
  };
};

const plantAgainstMarks: Plant = (clean, percent) => {
  const marked = clean.records.filter((one) => one.outcome === 'solved' && one.mark !== null && one.body !== null);
  const body = commonest(marked.map((one) => one.body));
  if (body === null) return null;
  const own = marked.filter((one) => one.body === body);
  const low = new Set(own.slice(0, Math.round((own.length * percent) / 100)));
  const records = clean.records.map((one): CaseRecord => {
    if (low.has(one)) return { ...one, mark: 1 };
    return own.includes(one) ? { ...one, mark: 5 } : one;
  });
  return { facts: { ...clean, records }, body, ids: [] };
};

/** The planters, one a kind. */
export const PLANTS: Readonly<Record<GamingKind, Plant>> = {
  'closing-cycle': plantCycles,
  'month-end': plantMonthEnd,
  splitting: plantSplit,
  template: plantTemplate,
  'against-mark': plantAgainstMarks,
};

/**
 * Words the answers of a clean month as honest people do: most by themselves, a fifth by a standard text for their topic,
 * and what is forwarded by one standard text for all topics.
 */
export function honestAnswers(records: readonly CaseRecord[]): readonly AnswerText[] {
  const answered = records.filter(({ firstAnswered }) => firstAnswered !== null);
  return answered.map(({ id, question, body, topic, outcome }, at) => {
    const standard = `По теме «${topic ?? 'прочее'}» сообщаем: итог ${outcome ?? 'не указан'}.`;
    const forwarded = 'Сообщение направлено по компетенции, ответ поступит от другого органа.';
    const own = at % 5 === 0 ? standard : `${standard} Дело ${id}, вопрос ${String(question)}.`;
    return { id, question, body, topic, text: outcome === 'forwarded' ? forwarded : own };
  });
}

function inMay({ closedOn }: CaseRecord): boolean {
  return closedOn !== null && closedOn >= day('2026-05-01') && closedOn <= day('2026-05-31');
}

function commonest(words: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

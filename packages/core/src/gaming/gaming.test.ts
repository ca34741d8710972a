import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import { anyRecord } from '../measure/any-record.fixture.ts';
import type { CaseRecord } from '../record/case-record.ts';
import { addDays, day, type CivilDate } from '../time/civil-date.ts';
import { monthEndClosings, solvedAgainstMarks } from './body-shares.ts';
import { closingCycles } from './closing-cycles.ts';
import { findGaming } from './find-gaming.ts';
import type { GamingRules } from './gaming-rules.ts';
import { repeatedAnswers, type AnswerText } from './repeated-answers.ts';
import { splitCases } from './split-cases.ts';

const RULES: GamingRules = {
  closingCycle: { times: 2, withinHours: 24, because: [] },
  monthEnd: { days: 3, share: { part: '1', whole: '3' }, atLeast: 5, because: [] },
  splitting: { atLeast: 3, withinMinutes: 1, because: [] },
  template: { atLeast: 3, topics: 2, because: [] },
  againstMark: { below: 3, share: { part: '1', whole: '2' }, atLeast: 5, because: [] },
};
const HOUR = 3_600_000;

function inMay(date: CivilDate | null): CivilDate | null {
  return date === null ? null : addDays(day('2026-05-20'), date);
}

/** A case that is closed and opened again so many times, so many hours after each closing. */
function cycling(appeal: string, times: number, after: number): readonly AppealEvent[] {
  const event = (hours: number, happening: object): AppealEvent => {
    const at = hours * HOUR;
    return {
      id: `${appeal} ${at} ${JSON.stringify(happening)}`,
      appeal,
      occurredAt: at,
      recordedAt: at,
      ...happening,
    } as AppealEvent;
  };
  const came = event(0, { kind: 'received', channel: 'post', regime: 'message', repeat: false });
  const rounds = Array.from({ length: times }, (_, round) => 1 + round * (after + 10)).flatMap((from) => [
    event(from, { kind: 'answered', question: 1, outcome: 'solved' }),
    event(from + 1, { kind: 'closed' }),
    event(from + 1 + after, { kind: 'reopened' }),
  ]);
  return [came, ...rounds];
}

describe('a case that is closed and opened again', () => {
  test.for([
    [1, 5, 0],
    [2, 5, 1],
    [3, 24, 1],
    [3, 25, 0],
  ] as const)('%d times, %d hours after each closing: %d signals', ([times, after, signals]) => {
    expect(closingCycles([cycling('A-1', times, after)], RULES.closingCycle)).toHaveLength(signals);
  });
});

describe('closings of a body', () => {
  const closed = (id: string, on: string): CaseRecord =>
    ({ id, question: 1, body: 'А', closedOn: day(on) }) as CaseRecord;

  test.for([
    ['2026-05-29', 1],
    ['2026-05-28', 0],
    ['2026-02-26', 1],
    ['2024-02-27', 1],
    ['2024-02-26', 0],
  ] as const)('that fall on %s are of the last three days: %d', ([on, signals]) => {
    const records = Array.from({ length: 10 }, (_, at) => closed(`${at}`, on));
    expect(monthEndClosings(records, RULES.monthEnd)).toHaveLength(signals);
  });

  test('that are few tell nothing', () => {
    expect(
      monthEndClosings(
        Array.from({ length: 4 }, (_, at) => closed(`${at}`, '2026-05-31')),
        RULES.monthEnd,
      ),
    ).toEqual([]);
  });
});

describe('one text', () => {
  const answer = (id: string, topic: string, text: string): AnswerText => ({ id, question: 1, body: 'А', topic, text });

  test('is told by its questions and never by itself', () => {
    const answers = ['1', '2', '3'].map((id, at) => answer(id, at === 0 ? 'Ямы' : 'Свет', ' Принято  к сведению. '));
    const found = repeatedAnswers([...answers, answer('4', 'Ямы', 'Принято к сведению!')], RULES.template);
    expect(found.map(({ cases }) => cases.map(({ id }) => id))).toEqual([['1', '2', '3']]);
    expect(JSON.stringify(found)).not.toContain('Принято');
  });

  test('that answers one topic alone is no signal', () => {
    expect(
      repeatedAnswers(
        ['1', '2', '3'].map((id) => answer(id, 'Ямы', 'Да')),
        RULES.template,
      ),
    ).toEqual([]);
  });
});

describe('laws', () => {
  const records = fc
    .array(anyRecord, { maxLength: 40 })
    .map((all) => all.map((record, at) => ({ ...record, id: `${at}`, closedOn: inMay(record.closedOn) })));
  const answers: fc.Arbitrary<readonly AnswerText[]> = fc.array(
    fc.record({
      id: fc.constantFrom('1', '2', '3', '4', '5'),
      question: fc.constantFrom(1, 2),
      body: fc.option(fc.constantFrom('А', 'Б')),
      topic: fc.option(fc.constantFrom('Ямы', 'Свет')),
      text: fc.constantFrom('Да', 'Нет', ' ', 'Да '),
    }),
    { maxLength: 20 },
  );
  const logs = fc
    .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 40 })), { maxLength: 4 })
    .map((drawn) => drawn.map(([times, after], at) => cycling(`A-${at}`, times, after)));
  const facts = fc.record({ logs, records, answers });

  const told = (signals: readonly object[]): readonly string[] => signals.map((one) => JSON.stringify(one)).toSorted();

  test('order-blind: facts in another order give the same signals', () => {
    fc.assert(
      fc.property(facts, (found) => {
        const turned = {
          logs: found.logs.map((log) => log.toReversed()).toReversed(),
          records: found.records.toReversed(),
          answers: found.answers.toReversed(),
        };
        expect(told(findGaming(turned, RULES))).toEqual(told(findGaming(found, RULES)));
      }),
    );
  });

  test('locality: the records of another body change no signal of this one', () => {
    fc.assert(
      fc.property(records, (all) => {
        const own = all.filter(({ body }) => body === 'А');
        const of = (some: readonly CaseRecord[]): readonly string[] =>
          told(
            [
              ...monthEndClosings(some, RULES.monthEnd),
              ...solvedAgainstMarks(some, RULES.againstMark),
              ...splitCases(some, RULES.splitting),
            ].filter(({ body }) => body === 'А'),
          );
        expect(of(own)).toEqual(of(all));
      }),
    );
  });

  test('a stricter rule finds no more', () => {
    fc.assert(
      fc.property(facts, fc.nat(5), ({ logs: cases, records: all, answers: texts }, more) => {
        const { closingCycle, monthEnd, template, againstMark } = RULES;
        const pairs = [
          [closingCycles(cases, closingCycle), closingCycles(cases, { ...closingCycle, times: 2 + more })],
          [monthEndClosings(all, monthEnd), monthEndClosings(all, { ...monthEnd, atLeast: 5 + more })],
          [repeatedAnswers(texts, template), repeatedAnswers(texts, { ...template, atLeast: 3 + more })],
          [solvedAgainstMarks(all, againstMark), solvedAgainstMarks(all, { ...againstMark, atLeast: 5 + more })],
        ] as const;
        for (const [loose, strict] of pairs) expect(told(loose)).toEqual(expect.arrayContaining([...told(strict)]));
      }),
    );
  });

  test('a case is in one run of a split matter, and a run holds what the rule says', () => {
    fc.assert(
      fc.property(records, (all) => {
        const runs = splitCases(all, { ...RULES.splitting, atLeast: 1 });
        const named = runs.flatMap(({ cases }) => cases.map(({ id }) => id));
        expect(new Set(named).size).toBe(named.length);
        const whole = all.filter(
          ({ leads, precision, body, topic, firstAnswered }) =>
            leads && precision === 'moment' && body !== null && topic !== null && firstAnswered !== null,
        );
        expect(named.toSorted()).toEqual(whole.map(({ id }) => id).toSorted());
      }),
    );
  });
});

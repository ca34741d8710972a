import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { at, CALENDAR } from '../deadline/rule-pack.fixture.ts';
import type { Instant } from '../time/instant.ts';
import { workingDays } from '../time/term.ts';
import { CHARTER } from './centre.fixture.ts';
import type { CharterRight } from './charter-duty.ts';
import { byRole } from './charter-parts.ts';
import { foldObligation } from './fold-obligation.ts';
import { assignmentsOf, meetingGaps, type Meeting } from './meeting.ts';
import { obligationBy } from './obligation.ts';
import type { ObligationEvent, ObligationHappening } from './obligation-event.ts';
import { decideObligation, evolveObligation } from './obligation-life.ts';
import { NO_OBLIGATION } from './obligation-state.ts';
import { readObligation } from './obligation-standing.ts';

// Logs as a broken or a hostile system sends them: a bad entry takes no other with it, and each is named with its reason.

const [RIGHT] = CHARTER.rights as readonly [CharterRight];
const TERMS = obligationBy(RIGHT, { kind: 'information-request', term: workingDays(5) });
const START = at('2026-05-06T10:00');

function entry(id: string, hour: number, happening: ObligationHappening): ObligationEvent {
  const moment = (START + hour * 3_600_000) as Instant;
  return { id, obligation: 'o-1', occurredAt: moment, recordedAt: moment, by: 'u1', ...happening };
}

const GIVEN = entry('e1', 0, { kind: 'given', terms: TERMS });
const ACCEPTED = entry('e2', 1, { kind: 'accepted' });
const SHOWN = { kind: 'done', evidence: 'letter', proof: 'letter 18' } as const;
const DONE = entry('e3', 2, SHOWN);
const LOG = [GIVEN, ACCEPTED, DONE];

describe('a second content of one id', () => {
  const later = (DONE.recordedAt + 1) as Instant;
  const second: ObligationEvent = { ...DONE, ...SHOWN, proof: 'letter 19', recordedAt: later };
  const early = { ...second, occurredAt: ACCEPTED.occurredAt };

  test.each([
    ['after', second],
    ['before', early],
  ])('is named and counts for nothing, though it comes %s the one recorded first', (_, twin) => {
    for (const log of [
      [...LOG, twin],
      [twin, ...LOG],
    ]) {
      const { state, refused } = foldObligation(log);
      expect(state).toEqual(foldObligation(LOG).state);
      expect(refused).toMatchObject([{ kind: 'two-contents', event: 'e3', held: DONE, sent: twin }]);
    }
  });

  test('is refused when it is decided; the same content again asks for nothing', () => {
    const { state } = foldObligation(LOG);
    expect(decideObligation(state, DONE)).toEqual({ ok: true, value: [] });
    expect(decideObligation(state, second)).toMatchObject({
      refusal: { kind: 'two-contents', differ: ['proof', 'recordedAt'] },
    });
  });
});

describe('an entry of another obligation', () => {
  test.each([-9, 0, 9])('takes none of ours with it, whenever it happened (%i hours after)', (hour) => {
    const foreign = { ...entry('x', hour, { kind: 'given', terms: TERMS }), obligation: 'o-0' };
    const { state, refused } = foldObligation([foreign, ...LOG]);
    expect(state).toEqual(foldObligation(LOG).state);
    expect(refused).toEqual([{ kind: 'another-obligation', event: 'x', expected: 'o-1', found: 'o-0' }]);
  });

  test.each([
    ['without a moment', { recordedAt: Number.NaN as Instant }],
    ['without terms', { terms: {} as never }],
    ['of a kind that there is not', { kind: 'sneezed' as never }],
  ])('%s does not say whose log it is, though ours is the only one', (_, wrong) => {
    const foreign = {
      ...entry('x', -9, { kind: 'given', terms: TERMS }),
      obligation: 'o-0',
      ...wrong,
    } as ObligationEvent;
    expect(foldObligation([foreign, GIVEN]).state).toEqual(foldObligation([GIVEN]).state);
    const begun = { ...entry('x', -9, { kind: 'accepted' }), obligation: 'o-0' };
    expect(foldObligation([begun, GIVEN]).state).toEqual(foldObligation([GIVEN]).state);
  });

  test('may bear the id of ours', () => {
    const foreign = { ...entry('e3', 1, { kind: 'cancelled', reason: 'r' }), obligation: 'o-0' };
    expect(foldObligation([foreign, ...LOG]).state).toEqual(foldObligation(LOG).state);
  });
});

describe('an entry without a moment', () => {
  const never = { ...DONE, id: 'x', occurredAt: Number.NaN as Instant };

  test('does not show that it was done', () => {
    const { state, refused } = foldObligation([GIVEN, never]);
    expect(refused).toEqual([{ kind: 'not-an-instant', of: 'x', value: 'NaN' }]);
    const asOf = at('2026-05-30T10:00');
    expect(unwrap(readObligation(state, { calendar: CALENDAR, asOf })).standing).toBe('overdue');
    expect(evolveObligation(foldObligation([GIVEN]).state, never)).toEqual(foldObligation([GIVEN]).state);
  });

  test('is refused when it is decided, be it the moment of recording', () => {
    const { state } = foldObligation([GIVEN]);
    for (const odd of [never, { ...DONE, recordedAt: 0.5 as Instant }])
      expect(decideObligation(state, odd)).toMatchObject({ refusal: { kind: 'not-an-instant' } });
  });

  test('does not begin an obligation, nor is one read at no moment', () => {
    expect(foldObligation([{ ...GIVEN, occurredAt: Number.NaN as Instant }]).state).toEqual(NO_OBLIGATION);
    for (const terms of [TERMS, { ...TERMS, term: null }]) {
      const { state } = foldObligation([{ ...GIVEN, kind: 'given', terms }, DONE]);
      const read = readObligation(state, { calendar: CALENDAR, asOf: Number.NaN as Instant });
      expect(read).toEqual({ ok: false, refusal: { kind: 'not-an-instant', of: 'asOf', value: 'NaN' } });
    }
  });
});

test('what is no entry at all takes no other with it', () => {
  const junk = [null, 7, {}] as unknown as readonly ObligationEvent[];
  const { state, refused } = foldObligation([...junk, ...LOG, ...junk]);
  expect(state).toEqual(foldObligation(LOG).state);
  expect(refused).toEqual(['object', 7, null].map((found) => ({ kind: 'not-an-event', found })));
});

test('what would come before the last entry is refused: the fold would tell another story', () => {
  const { state } = foldObligation(LOG);
  const back = entry('e4', 1.5, { kind: 'returned', reason: 'r' });
  expect(decideObligation(state, back)).toMatchObject({ refusal: { kind: 'not-the-latest', latest: { id: 'e3' } } });
  const same = { ...back, id: 'e0', occurredAt: DONE.occurredAt, recordedAt: DONE.recordedAt };
  expect(decideObligation(state, same)).toMatchObject({ refusal: { kind: 'not-the-latest' } });
  expect(decideObligation(state, { ...same, id: 'e4' }).ok).toBe(true);
});

const happenings = fc.constantFrom<ObligationHappening>(
  { kind: 'given', terms: TERMS },
  { kind: 'accepted' },
  { kind: 'extended', count: 2 },
  { kind: 'extended', count: -2 },
  { kind: 'done', evidence: 'letter', proof: 'p' },
  { kind: 'done', evidence: 'minutes', proof: 'p' },
  { kind: 'returned', reason: 'r' },
  { kind: 'cancelled', reason: 'r' },
  { kind: 'effect-observed', effect: 'worse', proof: null },
);
/** Entries at few moments and of few ids, so that contents meet; some of other obligations, some without a moment. */
const anyEntries = fc.array(
  fc
    .record({
      id: fc.stringMatching(/^[a-d]{1,2}$/),
      hour: fc.constantFrom(0, 1, 2, 2, Number.NaN),
      late: fc.nat(1),
      happening: happenings,
      obligation: fc.constantFrom('o-1', 'o-1', 'o-1', 'o-2', 'o-0'),
    })
    .map(({ id, hour, late, happening, obligation }): ObligationEvent => {
      const event = entry(id, hour, happening);
      return { ...event, obligation, recordedAt: (event.recordedAt + late) as Instant };
    }),
  { maxLength: 14 },
);

describe('whatever a log holds', () => {
  test('the order of delivery and delivering twice change nothing, not even what is told', () => {
    const delivered = anyEntries.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length })),
    );
    fc.assert(
      fc.property(delivered, ([log, shuffled]) => {
        expect(foldObligation(shuffled)).toEqual(foldObligation(log));
      }),
    );
  });

  test('entries of others, and second contents, change nothing of ours, and each is told', () => {
    fc.assert(
      fc.property(anyEntries, (some) => {
        const ours = [0, 1, 2, 3, 4, 5, 6, 7].map((hour) => entry(`A${hour}`, hour / 10, { kind: 'accepted' }));
        const own = [...ours, ...some.filter(({ obligation }) => obligation === 'o-1')];
        const foreign = some.filter(({ obligation }) => obligation !== 'o-1').slice(0, 7);
        const [alone, among] = [foldObligation(own), foldObligation([...foreign, ...own])];
        expect(among.state).toEqual(alone.state);
        const told = among.refused.filter(({ kind }) => kind === 'another-obligation').length;
        expect(told).toBe(new Set(foreign.map(({ obligation, id }) => `${obligation} ${id}`)).size);
      }),
    );
  });

  test('step by step, at moments however equal, is the fold of what was taken', () => {
    fc.assert(
      fc.property(anyEntries, (some) => {
        let [state, log] = [NO_OBLIGATION, [] as readonly ObligationEvent[]];
        for (const command of [GIVEN, ...some]) {
          const decided = decideObligation(state, command);
          if (!decided.ok) continue;
          log = [...log, ...decided.value];
          state = decided.value.reduce(evolveObligation, state);
        }
        expect(foldObligation(log.toReversed())).toEqual({ state, refused: [] });
      }),
    );
  });

  test('what evolves is what is decided', () => {
    fc.assert(
      fc.property(anyEntries, (some) => {
        const after = some.reduce((state, event) => {
          const decided = decideObligation(state, event);
          const evolved = evolveObligation(state, event);
          expect(evolved === state).toBe(!decided.ok || decided.value.length === 0);
          return evolved;
        }, NO_OBLIGATION);
        expect(after.held.length).toBe(after.entries.length);
      }),
    );
  });
});

describe('the minutes of a meeting', () => {
  const item = { id: 'q1', concern: 'problems', about: null, reporter: byRole('head') } as const;
  const decision = { id: 'd1', item: 'q1', assignments: [TERMS] };
  const meeting: Meeting = { id: 'm-3', heldAt: START, chairedBy: 'curator', agenda: [item], decisions: [decision] };
  const recorded = { recordedAt: START, by: 'u1' };
  const namesOf = (of: Meeting): readonly string[] => assignmentsOf(of, recorded).map(({ obligation }) => obligation);

  test('with two decisions of one id lose no assignment, and say so', () => {
    const twice: Meeting = {
      ...meeting,
      agenda: [item, item],
      decisions: [decision, { ...decision, assignments: [TERMS, TERMS] }, { ...decision, id: 'd2' }],
    };
    expect(namesOf(twice)).toEqual(['m-3/d1/1', 'm-3/d1/2', 'm-3/d1/3', 'm-3/d2/1']);
    expect(meetingGaps(twice)).toEqual([
      { kind: 'item-named-twice', item: 'q1' },
      { kind: 'decision-named-twice', decision: 'd1' },
    ]);
  });

  test('give different names, whatever their ids', () => {
    const ids = fc.stringMatching(/^[ab/~1]{0,4}$/);
    const meetings = fc.uniqueArray(
      fc.record({ id: ids, decisions: fc.array(fc.tuple(ids, fc.nat(2)), { maxLength: 4 }) }),
      { selector: ({ id }) => id, maxLength: 3 },
    );
    fc.assert(
      fc.property(meetings, (held) => {
        const names = held.flatMap(({ id, decisions }) =>
          namesOf({
            ...meeting,
            id,
            decisions: decisions.map(([named, count]) => ({
              ...decision,
              id: named,
              assignments: Array.from({ length: count }, () => TERMS),
            })),
          }),
        );
        expect(new Set(names).size).toBe(names.length);
        expect(names.length).toBe(
          held.flatMap(({ decisions }) => decisions).reduce((sum, [, count]) => sum + count, 0),
        );
      }),
    );
  });
});

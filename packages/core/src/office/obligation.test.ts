import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { at, CALENDAR } from '../deadline/rule-pack.fixture.ts';
import { due } from '../time/due.ts';
import type { Instant } from '../time/instant.ts';
import { calendarDays, workingDays, workingHours } from '../time/term.ts';
import { CHARTER } from './centre.fixture.ts';
import type { CharterDuty } from './charter-duty.ts';
import { byRole, outside, THE_CENTRE } from './charter-parts.ts';
import { foldObligation } from './fold-obligation.ts';
import { assignmentsOf, meetingGaps, type Meeting } from './meeting.ts';
import { obligationBy, type Obligation } from './obligation.ts';
import {
  OBLIGATION_MOVES,
  type ObligationEvent,
  type ObligationHappening,
  type ObligationStage,
} from './obligation-event.ts';
import { decideObligation, evolveObligation } from './obligation-life.ts';
import { NO_OBLIGATION } from './obligation-state.ts';
import { readObligation, type ObligationStanding } from './obligation-standing.ts';

const [RIGHT] = CHARTER.rights;
const REQUEST: Obligation = {
  ...obligationBy(RIGHT as NonNullable<typeof RIGHT>, { kind: 'information-request', term: workingDays(5) }),
};

let count = 0;
function happened(text: string, happening: ObligationHappening, recorded = text): ObligationEvent {
  count += 1;
  return { id: `e${count}`, obligation: 'o-1', occurredAt: at(text), recordedAt: at(recorded), by: 'u1', ...happening };
}

const GIVEN = happened('2026-05-06T10:00', { kind: 'given', terms: REQUEST });
const ACCEPTED = happened('2026-05-06T12:00', { kind: 'accepted' });
const DONE = happened('2026-05-13T10:00', { kind: 'done', evidence: 'letter', proof: 'letter 18' });
const DONE_LATE = happened('2026-05-20T10:00', { kind: 'done', evidence: 'letter', proof: 'letter 19' });
const RETURNED = happened('2026-05-13T15:00', { kind: 'returned', reason: 'incomplete' });
const EXTENDED = happened('2026-05-07T10:00', { kind: 'extended', count: 3 });
const CANCELLED = happened('2026-05-08T10:00', { kind: 'cancelled', reason: 'answered-elsewhere' });
const EFFECT = happened('2026-06-15T10:00', { kind: 'effect-observed', effect: 'better', proof: 'rating 2026-06' });

describe('an obligation', () => {
  test('by a right is owed by those it is towards, to the centre, and shown by a letter', () => {
    expect(REQUEST).toMatchObject({
      from: THE_CENTRE,
      owedBy: outside('bodies'),
      action: 'request',
      concern: 'information',
      grant: 'ask-bodies',
      evidence: { kind: 'letter' },
      because: RIGHT?.because,
    });
  });

  test('by a duty on request is owed to whoever asks, and shown as the duty says', () => {
    const duty = CHARTER.duties.find(({ id }) => id === 'answer-region') as CharterDuty;
    expect(obligationBy(duty, { kind: 'incoming-request', term: workingDays(3), about: 'letter 17' })).toMatchObject({
      from: outside('regional-centre'),
      owedBy: THE_CENTRE,
      about: 'letter 17',
      evidence: { kind: 'report', genre: 'regional-centre-answer' },
    });
  });

  test('by any other duty is owed to whoever it is towards, or to the centre', () => {
    const [directions] = CHARTER.duties;
    const indicators = CHARTER.duties.find(({ id }) => id === 'indicators') as CharterDuty;
    expect(obligationBy(directions as CharterDuty, { kind: 'assignment', term: null }).from).toEqual(THE_CENTRE);
    expect(obligationBy(indicators, { kind: 'plan-item', term: null }).from).toEqual(byRole('curator'));
  });
});

describe('an obligation of five working days, given on Wednesday 6 May', () => {
  test.each<readonly [string, readonly ObligationEvent[], string, ObligationStanding]>([
    ['is awaited before it was given', [GIVEN], '2026-05-06T09:00', 'awaited'],
    ['runs', [GIVEN, ACCEPTED], '2026-05-07T10:00', 'running'],
    ['runs while three days of five are spent', [GIVEN], '2026-05-12T10:00', 'running'],
    ['is at risk when four days of five are spent', [GIVEN], '2026-05-13T00:00', 'at-risk'],
    ['is overdue on the day after its last', [GIVEN], '2026-05-15T00:00', 'overdue'],
    ['was done in time', [GIVEN, DONE], '2026-05-20T10:00', 'done-in-time'],
    ['was done late', [GIVEN, DONE_LATE], '2026-05-20T12:00', 'done-late'],
    ['was returned and is at risk again', [GIVEN, DONE, RETURNED], '2026-05-14T10:00', 'at-risk'],
    ['was returned and done late', [GIVEN, DONE, RETURNED, DONE_LATE], '2026-05-21T10:00', 'done-late'],
    ['runs longer when it was extended', [GIVEN, EXTENDED], '2026-05-15T00:00', 'running'],
    ['is no longer owed when it was cancelled', [GIVEN, CANCELLED], '2026-05-30T00:00', 'cancelled'],
    ['stays done when its effect was observed', [GIVEN, DONE, EFFECT], '2026-06-20T10:00', 'done-in-time'],
  ])('%s', (_, log, asOf, standing) => {
    const { state, refused } = foldObligation(log, at(asOf));
    expect(refused).toEqual([]);
    expect(unwrap(readObligation(state, { calendar: CALENDAR, asOf: at(asOf) })).standing).toBe(standing);
  });

  test('says by how much it is late', () => {
    const { state } = foldObligation([GIVEN]);
    const reading = unwrap(readObligation(state, { calendar: CALENDAR, asOf: at('2026-05-18T10:00') }));
    expect(reading.late).toEqual({ workingMinutes: 570, calendarDays: 4 });
  });

  test('keeps its effect until it is returned', () => {
    expect(foldObligation([GIVEN, DONE, EFFECT]).state.effect).toBe('better');
    const later = { ...RETURNED, occurredAt: at('2026-06-16T10:00') };
    expect(foldObligation([GIVEN, DONE, EFFECT, later]).state).toMatchObject({ effect: null, done: null });
  });

  test('without a term runs or is done, and falls due on no day', () => {
    const given = { ...GIVEN, kind: 'given', terms: { ...REQUEST, term: null } } as const;
    const read = (log: readonly ObligationEvent[]): unknown =>
      unwrap(readObligation(foldObligation(log).state, { calendar: CALENDAR, asOf: at('2027-01-01T10:00') }));
    expect(read([given])).toEqual({ standing: 'running', due: null, control: null, late: null });
    expect(read([given, DONE])).toEqual({ standing: 'done', due: null, control: null, late: null });
  });
});

describe('an entry is refused', () => {
  test.each<readonly [string, readonly ObligationEvent[], ObligationEvent, object]>([
    [
      'before the obligation was given',
      [],
      ACCEPTED,
      { kind: 'obligation-out-of-turn', happening: 'accepted', stage: 'awaited', legal: ['given'] },
    ],
    [
      'when it happened before the obligation was given',
      [GIVEN],
      happened('2026-05-06T09:00', { kind: 'accepted' }),
      { kind: 'obligation-out-of-turn', happening: 'accepted', stage: 'awaited', legal: ['given'] },
    ],
    [
      'when the obligation was cancelled',
      [GIVEN, CANCELLED],
      DONE,
      { kind: 'obligation-out-of-turn', happening: 'done', stage: 'cancelled', legal: [] },
    ],
    [
      'when an effect is observed of what was not done',
      [GIVEN],
      EFFECT,
      { kind: 'obligation-out-of-turn', stage: 'given', legal: ['accepted', 'extended', 'done', 'cancelled'] },
    ],
    [
      'when it is about another obligation',
      [GIVEN],
      { ...ACCEPTED, obligation: 'o-2' },
      { kind: 'another-obligation', expected: 'o-1', found: 'o-2' },
    ],
    [
      'when it was shown by something else than was wanted',
      [GIVEN],
      happened('2026-05-13T10:00', { kind: 'done', evidence: 'minutes', proof: 'm-3' }),
      { kind: 'wrong-evidence', expected: 'letter', found: 'minutes' },
    ],
    [
      'when there is no term to lengthen',
      [{ ...GIVEN, kind: 'given', terms: { ...REQUEST, term: null } }],
      EXTENDED,
      { kind: 'term-not-extended', count: 3, why: 'no-term' },
    ],
    ...[0, -1, 1.5].map(
      (length) =>
        [
          `when the term is lengthened by ${length}`,
          [GIVEN],
          happened('2026-05-07T10:00', { kind: 'extended', count: length }),
          { kind: 'malformed', issues: [{ path: ['count'], value: length }] },
        ] as const,
    ),
  ])('%s', (_, log, command, refusal) => {
    const { state } = foldObligation(log);
    const decided = decideObligation(state, command);
    expect(decided).toMatchObject({ ok: false, refusal: { event: command.id, ...refusal } });
    expect(foldObligation([...log, command]).state.stage).toBe(state.stage);
  });

  test('and outside the calendar’s years nothing is read', () => {
    const { state } = foldObligation([GIVEN]);
    const read = readObligation(state, { calendar: CALENDAR, asOf: at('2027-01-01T10:00') });
    expect(read.ok).toBe(true);
    const far = foldObligation([{ ...GIVEN, kind: 'given', terms: { ...REQUEST, term: workingDays(900) } }]);
    expect(readObligation(far.state, { calendar: CALENDAR, asOf: at('2026-06-01T10:00') })).toMatchObject({
      ok: false,
      refusal: { kind: 'outside-calendar' },
    });
  });
});

describe('a meeting', () => {
  const item = { id: 'q1', concern: 'problems', about: 'list 4', reporter: byRole('head') } as const;
  const decision = { id: 'd1', item: 'q1', assignments: [REQUEST, { ...REQUEST, body: 'roads-office' }] };
  const meeting: Meeting = {
    id: 'm-3',
    heldAt: at('2026-05-06T10:00'),
    chairedBy: 'curator',
    agenda: [item, { ...item, id: 'q2' }],
    decisions: [decision, { id: 'd2', item: 'q9', assignments: [] }],
  };

  test('gives out its assignments once, however often its minutes are written down', () => {
    const recorded = { recordedAt: at('2026-05-06T18:00'), by: 'u1' };
    const given = assignmentsOf(meeting, recorded);
    expect(given.map(({ obligation }) => obligation)).toEqual(['m-3/d1/1', 'm-3/d1/2']);
    const [first] = given;
    const again = assignmentsOf(meeting, { ...recorded, recordedAt: at('2026-05-07T18:00') });
    const { state, refused } = foldObligation([first, again[0]].flatMap((event) => event ?? []));
    expect([state.stage, state.givenAt]).toEqual(['given', at('2026-05-06T10:00')]);
    expect(refused).toMatchObject([{ kind: 'two-contents', differ: ['recordedAt'] }]);
  });

  test('leaves questions open and decides what was not asked', () => {
    expect(meetingGaps(meeting)).toEqual([
      { kind: 'item-undecided', item: 'q2' },
      { kind: 'decision-without-item', decision: 'd2', item: 'q9' },
    ]);
  });
});

describe('laws of obligations', () => {
  const happenings = fc.oneof(
    fc.constantFrom<ObligationHappening>(
      { kind: 'accepted' },
      { kind: 'done', evidence: 'letter', proof: 'p' },
      { kind: 'done', evidence: 'minutes', proof: 'p' },
      { kind: 'returned', reason: 'r' },
      { kind: 'cancelled', reason: 'r' },
      { kind: 'effect-observed', effect: 'worse', proof: null },
      { kind: 'given', terms: REQUEST },
    ),
    fc.integer({ min: -1, max: 5 }).map((length): ObligationHappening => ({ kind: 'extended', count: length })),
  );
  const logs = fc
    .array(fc.tuple(happenings, fc.integer({ min: -1, max: 40 }), fc.nat(40)), { maxLength: 12 })
    .map((entries) => [
      GIVEN,
      ...entries.map(([happening, days, late], index): ObligationEvent => {
        const occurredAt = (GIVEN.occurredAt + days * 86_400_000) as Instant;
        const recordedAt = (occurredAt + late * 3_600_000) as Instant;
        return { id: `x${index}`, obligation: 'o-1', occurredAt, recordedAt, by: 'u1', ...happening };
      }),
    ]);

  test('the order of delivery, and delivering twice, change nothing', () => {
    fc.assert(
      fc.property(
        logs.chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length })),
        ),
        ([log, shuffled]) => {
          expect(foldObligation(shuffled).state).toEqual(foldObligation(log).state);
        },
      ),
    );
  });

  test('any log survives JSON, and a bad entry loses no other', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const { state, refused } = foldObligation(log);
        expect(foldObligation(JSON.parse(JSON.stringify(log)) as typeof log)).toEqual({ state, refused });
        const bad = new Set(refused.map((refusal) => ('event' in refusal ? refusal.event : '')));
        expect(foldObligation(log.filter(({ id }) => !bad.has(id)))).toEqual({ state, refused: [] });
        expect(state.entries.length + refused.length).toBe(log.length);
      }),
    );
  });

  test('entries one by one walk the table of moves, and no other', () => {
    fc.assert(
      fc.property(logs, (log) => {
        let [state, stage]: [typeof NO_OBLIGATION, ObligationStage] = [NO_OBLIGATION, 'awaited'];
        for (const event of log) {
          const decided = decideObligation(state, event);
          const next: ObligationStage | undefined = OBLIGATION_MOVES[stage][event.kind];
          if (decided.ok) {
            expect(next).toBeDefined();
            stage = next ?? stage;
            state = decided.value.reduce(evolveObligation, state);
          }
          expect(state.stage).toBe(stage);
        }
      }),
    );
  });

  test('a longer term never falls due earlier, and an extension is as good as a longer term', () => {
    const terms = fc.constantFrom(
      workingDays(3),
      calendarDays(10, 'backward'),
      calendarDays(10, 'forward'),
      workingHours(4),
    );
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 30 }), (term, more) => {
        const facts = { calendar: CALENDAR, asOf: at('2026-05-06T11:00') };
        const last = (log: readonly ObligationEvent[]): number =>
          unwrap(readObligation(foldObligation(log).state, facts)).due?.last ?? 0;
        const given = { ...GIVEN, kind: 'given', terms: { ...REQUEST, term } } as const;
        const longer = { ...given, terms: { ...REQUEST, term: { ...term, count: term.count + more } } };
        const extended = happened('2026-05-06T10:30', { kind: 'extended', count: more });
        expect(last([given])).toBe(unwrap(due(GIVEN.occurredAt, term, CALENDAR)).last);
        expect(last([longer])).toBeGreaterThanOrEqual(last([given]));
        expect(last([given, extended])).toBe(last([longer]));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppealEvent, AppealHappening } from '../appeal/appeal-event.ts';
import { unwrap } from '../basis/result.ts';
import { byFact } from '../source/decision.ts';
import type { Due } from '../time/due.ts';
import type { Clock } from './clock.ts';
import { clocksAt } from './clocks-at.ts';
import { explainMove, type MovedClock } from './edition.ts';
import { explainClocks } from './explain-clocks.ts';
import { lostExtensions } from './lost-extensions.ts';
import { pinnedEdition } from './pinned-edition.ts';
import { at, CALENDAR, happened, PACK, RECEIVED, REGISTERED } from './rule-pack.fixture.ts';
import type { PackClock, RulePack } from './rule-pack.ts';

const FACTS = { calendar: CALENDAR, asOf: at('2026-05-06T10:00') };
const EXTENDED: AppealHappening = { kind: 'extended', pack: 'own', clock: 'answer', count: 30, by: 'head' };
const HIGH: AppealHappening = { kind: 'qualified', importance: 'high' };
const STRICTER: RulePack = {
  ...PACK,
  edition: '2',
  clocks: PACK.clocks.map((clock): PackClock => {
    const { extension } = clock;
    return { ...clock, count: Math.min(clock.count, 20), extension: extension && { ...extension, most: 15 } };
  }),
};

describe('an extension of a clock that is none for the item', () => {
  const extended = happened('2026-04-20T10:00', EXTENDED);

  test('is refused when it is granted', () => {
    const asked = clocksAt([RECEIVED, REGISTERED, happened('2026-04-10T10:00', HIGH), extended], PACK, FACTS);
    expect(asked).toMatchObject({ ok: false, refusal: { kind: 'extension-refused', why: 'not-running' } });
  });

  test('and turned out to be none only later takes no other clock away, and is named', () => {
    const log = [RECEIVED, REGISTERED, extended, happened('2026-04-21T10:00', HIGH)];
    const clocks = unwrap(clocksAt(log, PACK, FACTS));
    expect(clocks.map(({ clock }) => clock)).toEqual(['registration', 'answer-high']);
    expect(clocks).toEqual(unwrap(clocksAt(log.toSpliced(2, 1), PACK, FACTS)));
    const lost = { kind: 'extension-refused', why: 'not-running', clock: 'answer', event: extended.id, asked: 30 };
    expect(unwrap(lostExtensions(log, PACK, FACTS))).toMatchObject([lost]);
    const fact = byFact('extension-lost', `answer: ${extended.id}`);
    for (const { grounds } of unwrap(explainClocks(log, PACK, FACTS))) expect(grounds).toContainEqual(fact);
    expect(unwrap(lostExtensions(log.slice(0, 3), PACK, FACTS))).toEqual([]);
  });

  test('is named when no clock at all is left', () => {
    const [, answer] = PACK.clocks as readonly [PackClock, PackClock];
    const pack = { ...PACK, clocks: [{ ...answer, applies: { importance: ['ordinary'] } as const }] };
    const log = [RECEIVED, REGISTERED, extended, happened('2026-04-21T10:00', HIGH)];
    expect(clocksAt(log, pack, FACTS)).toEqual({ ok: true, value: [] });
    expect(unwrap(lostExtensions(log, pack, FACTS)).map(({ event }) => event)).toEqual([extended.id]);
  });

  test('by its channel is refused too', () => {
    const clocks = PACK.clocks.map((clock) => ({ ...clock, applies: { channel: ['reception'] as const } }));
    const asked = clocksAt([RECEIVED, REGISTERED, extended], { ...PACK, clocks }, FACTS);
    expect(asked).toMatchObject({ refusal: { kind: 'extension-refused', why: 'not-running' } });
  });
});

describe('an extension that an earlier edition granted', () => {
  const granted = [pinned('2026-04-10T10:00', '1'), happened('2026-05-04T10:00', EXTENDED)];
  const log = [RECEIVED, REGISTERED, ...granted];

  test('stays as granted when the case goes by another edition, stricter, by which it would come too late', () => {
    const [, answer] = unwrap(clocksAt([...log, pinned('2026-05-05T10:00', '2')], STRICTER, FACTS));
    expect(answer).toMatchObject({ edition: '2', term: 50, state: 'running' });
  });

  test.each([
    ['before', log],
    ['after', [...log, pinned('2026-05-05T10:00', '2')]],
  ] as const)('is in both answers of a comparison %s the move', (_, events) => {
    const { answer } = unwrap(explainMove(events, { from: PACK, to: STRICTER }, FACTS));
    const [moved] = answer;
    const days = ((moved?.before?.nominal ?? 0) - (moved?.after?.nominal ?? 0)) / 86_400_000;
    expect([moved?.clock, days]).toEqual(['answer', 10]);
  });

  test('on a case that was pinned to none is judged by each, and a pin told late makes it that edition’s', () => {
    const unpinned = [RECEIVED, REGISTERED, happened('2026-05-04T10:00', EXTENDED)];
    const move = { from: PACK, to: STRICTER };
    expect(explainMove(unpinned, move, FACTS)).toMatchObject({ refusal: { why: 'wrong-length', most: 15 } });
    const late = { ...pinned('2026-04-10T10:00', '1'), recordedAt: FACTS.asOf };
    expect(explainMove([...unpinned, late], move, FACTS).ok).toBe(true);
  });

  test.each([0, -1, 1.5, Number.NaN])('is refused when its length is %j', (count) => {
    const odd = happened('2026-05-04T10:00', { ...EXTENDED, count });
    const events = [RECEIVED, REGISTERED, pinned('2026-04-10T10:00', '1'), odd, pinned('2026-05-05T10:00', '2')];
    expect(clocksAt(events, STRICTER, FACTS)).toMatchObject({ refusal: { why: 'wrong-length' } });
  });

  test('leaves the new edition its limits for what comes after', () => {
    const events = [RECEIVED, REGISTERED, pinned('2026-04-10T10:00', '2'), happened('2026-04-20T10:00', EXTENDED)];
    expect(clocksAt(events, STRICTER, FACTS)).toMatchObject({ refusal: { why: 'wrong-length', most: 15 } });
  });
});

/** Cases of any pins and extensions, by pins in order. */
const anyCase: fc.Arbitrary<readonly AppealEvent[]> = fc
  .array(
    fc.oneof(
      fc.constantFrom('0', '1', '2').map((edition): AppealHappening => ({ kind: 'pinned', pack: 'own', edition })),
      fc.constantFrom(7, 20, 40).map((count): AppealHappening => ({ ...EXTENDED, count })),
      fc.constantFrom<AppealHappening>(HIGH, { kind: 'answered', question: 1, outcome: 'solved' }),
    ),
    { maxLength: 5 },
  )
  .map((happenings) => [
    RECEIVED,
    REGISTERED,
    ...happenings.map((one, index) => ({ ...happened(`2026-04-1${index}T10:00`, one), id: `e${index}` })),
  ]);

test('a comparison tells what the clocks tell before the move and after it, and is refused where they are', () => {
  fc.assert(
    fc.property(anyCase, (log) => {
      const { asOf } = FACTS;
      const moved = [...log, { ...pinned('2026-05-06T10:00', '2'), id: 'z', occurredAt: asOf, recordedAt: asOf }];
      const after = clocksAt(moved, STRICTER, FACTS);
      const before = clocksAt([...moved, { ...pinned('2026-05-06T10:00', '1'), id: 'zz' }], PACK, FACTS);
      const move = explainMove(log, { from: PACK, to: STRICTER }, FACTS);
      if (!before.ok || !after.ok) expect(move).toEqual(before.ok ? after : before);
      else expect(unwrap(move).answer).toEqual(differing(before.value, after.value));
      if ([null, '1'].includes(pinnedEdition(log, 'own', FACTS))) expect(clocksAt(log, PACK, FACTS)).toEqual(before);
    }),
  );
});

function differing(before: readonly Clock[], after: readonly Clock[]): readonly MovedClock[] {
  const dueIn = (clocks: readonly Clock[], id: string): Due | null =>
    clocks.find(({ clock }) => clock === id)?.due ?? null;
  return PACK.clocks
    .map(({ id: clock }) => ({ clock, before: dueIn(before, clock), after: dueIn(after, clock) }))
    .filter((moved) => moved.before?.last !== moved.after?.last);
}

function pinned(text: string, edition: string): AppealEvent {
  return happened(text, { kind: 'pinned', pack: 'own', edition });
}

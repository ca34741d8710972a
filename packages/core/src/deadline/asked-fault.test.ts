import { describe, expect, test } from 'vitest';
import type { Result } from '../basis/result.ts';
import { beginClocks } from './clock-fold.ts';
import type { ClockFacts, ClockRefusal } from './clock-facts.ts';
import { clocksAt } from './clocks-at.ts';
import { readClocks } from './read-clocks.ts';
import { explainMove, type OtherPacks } from './edition.ts';
import { explainClocks } from './explain-clocks.ts';
import { CALENDAR, EIGHT_EVENTS, LAST_LOOK, PACK } from './rule-pack.fixture.ts';
import { packClock, type PackClock, type RulePack } from './rule-pack.ts';
import type { WantsReplay } from './wants-replay.ts';
import { stageTimesAt } from './stage-times.ts';

const FACTS: ClockFacts = { calendar: CALENDAR, asOf: LAST_LOOK };
const [FIRST, SECOND, ...REST] = PACK.clocks as [PackClock, PackClock, ...PackClock[]];
const NONE = Number.NaN as never;

/** All doors by which the clocks of a log are asked about. */
function asked(pack: RulePack, facts: ClockFacts): readonly Result<unknown, ClockRefusal | OtherPacks | WantsReplay>[] {
  return [
    clocksAt(EIGHT_EVENTS, pack, facts),
    explainClocks(EIGHT_EVENTS, pack, facts),
    explainMove(EIGHT_EVENTS, { from: pack, to: { ...pack, edition: '2' } }, facts),
    readClocks(beginClocks(pack), pack, facts),
  ];
}

describe('a question about clocks that is none', () => {
  test.each([
    [{ asOf: NONE }, { kind: 'not-an-instant', of: 'asOf', value: 'NaN' }],
    [{ knownAt: NONE }, { kind: 'not-an-instant', of: 'knownAt', value: 'NaN' }],
    [{ question: NONE }, { kind: 'not-a-question', value: 'NaN' }],
    [{ question: 0 }, { kind: 'not-a-question', value: '0' }],
    [{ question: 1.5 }, { kind: 'not-a-question', value: '1.5' }],
  ])('is refused at every door: %o', (odd, refusal) => {
    const facts = { ...FACTS, ...odd };
    for (const answer of [...asked(PACK, facts), stageTimesAt(EIGHT_EVENTS, facts)])
      expect(answer).toEqual({ ok: false, refusal });
  });
});

describe('a pack with a number that is none', () => {
  const never = { most: NONE, times: 1, by: [], notice: null, because: [] };
  test.each<[Partial<RulePack>, string, string]>([
    [{ inForce: { from: NONE, until: null } }, 'inForce.from', 'NaN'],
    [{ inForce: { ...PACK.inForce, until: NONE } }, 'inForce.until', 'NaN'],
    [{ clocks: [{ ...FIRST, count: null as never }, SECOND, ...REST] }, 'clocks.0.count', 'null'],
    [{ clocks: [{ ...FIRST, count: -1 }, SECOND, ...REST] }, 'clocks.0.count', '-1'],
    [{ clocks: [FIRST, { ...SECOND, atRisk: NONE }, ...REST] }, 'clocks.1.atRisk', 'NaN'],
    [{ clocks: [FIRST, { ...SECOND, extension: never }, ...REST] }, 'clocks.1.extension.most', 'NaN'],
    [
      { clocks: [FIRST, { ...SECOND, extension: { ...never, most: 1, notice: { within: NONE } } }, ...REST] },
      'clocks.1.extension.notice.within',
      'NaN',
    ],
  ])('is refused at every door, its place named: %#', (part, path, value) => {
    for (const answer of asked({ ...PACK, ...part }, FACTS)) {
      expect(answer).toMatchObject({ ok: false, refusal: { kind: 'impossible-pack', pack: 'own', value } });
      expect(!answer.ok && answer.refusal.kind === 'impossible-pack' && answer.refusal.path.join('.')).toBe(path);
    }
  });
});

describe('a move to another edition', () => {
  const renamed: RulePack = {
    ...PACK,
    edition: '2',
    clocks: [packClock({ ...FIRST, id: 'entry' }), SECOND, ...REST],
  };

  test('of other rules is refused', () => {
    const move = explainMove(EIGHT_EVENTS, { from: PACK, to: { ...PACK, id: 'other' } }, FACTS);
    expect(move).toEqual({ ok: false, refusal: { kind: 'other-packs', from: 'own', to: 'other' } });
  });

  test('tells on what grounds a clock is gone, and another there', () => {
    const move = explainMove(EIGHT_EVENTS, { from: PACK, to: renamed }, FACTS);
    expect(move.ok && move.value.answer.map(({ clock }) => clock)).toEqual(['registration', 'entry']);
    const names = move.ok ? move.value.grounds.flatMap((one) => (one.kind === 'fact' ? [one.fact] : [])) : [];
    expect(names).toEqual([
      { name: 'clock-dropped', value: 'registration' },
      { name: 'edition', value: '1' },
      { name: 'new-edition', value: '2' },
      { name: 'clock-added', value: 'entry' },
      { name: 'edition', value: '1' },
      { name: 'new-edition', value: '2' },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { clocksAt } from './clocks-at.ts';
import { CALENDAR, EIGHT_EVENTS, LAST_LOOK, PACK } from './rule-pack.fixture.ts';
import type { RulePack } from './rule-pack.ts';

const FACTS = { calendar: CALENDAR, asOf: LAST_LOOK };

/** The parts of a pack that a program without types would write to. */
interface Open {
  clocks: unknown[];
  inForce: { from: number };
}
interface OpenClock {
  count: number;
  starts: { event: string };
  stops: unknown[];
  extension: { most: number };
}

function foreign(): { pack: RulePack; open: Open; clock: OpenClock } {
  const pack = JSON.parse(JSON.stringify(PACK)) as RulePack;
  return { pack, open: pack as never, clock: pack.clocks[1] as never };
}

describe('a pack that clocks were counted by', () => {
  test.each<[string, (parts: ReturnType<typeof foreign>) => void]>([
    ['its clocks', ({ open }) => void (open.clocks = [])],
    ['a clock among them', ({ open }) => void open.clocks.pop()],
    ['the length of a clock', ({ clock }) => void (clock.count = Number.NaN)],
    ['what starts a clock', ({ clock }) => void (clock.starts.event = 'received')],
    ['what stops a clock', ({ clock }) => void clock.stops.pop()],
    ['the limit of an extension', ({ clock }) => void (clock.extension.most = -1)],
    ['the day it came into force', ({ open }) => void (open.inForce.from = Number.NaN)],
  ])('cannot be changed in place: %s', (_, change) => {
    const parts = foreign();
    const before = clocksAt(EIGHT_EVENTS, parts.pack, FACTS);
    expect(() => {
      change(parts);
    }).toThrow(TypeError);
    expect(clocksAt(EIGHT_EVENTS, parts.pack, FACTS)).toEqual(before);
    expect(parts.pack).toEqual(PACK);
  });

  test('is frozen with all its parts where it was frozen only outside', () => {
    const { pack, clock } = foreign();
    clocksAt(EIGHT_EVENTS, Object.freeze(pack), FACTS);
    expect(Object.isFrozen(clock)).toBe(true);
  });

  test('changed before that, is counted by as it is', () => {
    const { pack, clock } = foreign();
    clock.count = Number.NaN;
    expect(clocksAt(EIGHT_EVENTS, pack, FACTS)).toMatchObject({ refusal: { kind: 'impossible-pack' } });
  });
});

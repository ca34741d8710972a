import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../time/instant.ts';
import { anyHappening, anyLog, stamped } from './any-happening.fixture.ts';
import type { AppealEvent, AppealHappening } from './appeal-event.ts';
import { NEW_APPEAL, type AppealState } from './appeal-state.ts';
import { decide, type AppealCommand } from './decide.ts';
import { evolve } from './evolve.ts';
import { stateOf } from './state-of.ts';

// What is decided step by step is what a replay of the log tells, also when many things happen at one moment.

const RECEIVED = { kind: 'received', channel: 'post', regime: 'appeal', repeat: false } as const;

describe('of two entries of one moment', () => {
  const open = evolve(NEW_APPEAL, stamped('m', { hour: 1, late: 1 }, RECEIVED));

  test.each([
    ['its id comes before: a replay would put it first', 'a', { hour: 1, late: 1 }, true],
    ['its recording comes before', 'z', { hour: 1 }, true],
    ['its id comes after, and is taken', 'z', { hour: 1, late: 1 }, false],
    ['its recording comes after, and is taken', 'a', { hour: 1, late: 2 }, false],
  ])('the later is refused when %s', (_, id, at, refused) => {
    const decided = decide(open, stamped(id, at, { kind: 'registered' }) as AppealCommand);
    expect(decided.ok).toBe(!refused);
    if (!decided.ok)
      expect(decided.refusal).toMatchObject({ kind: 'not-the-latest', event: id, latest: { id: 'm', occurredAt: 1 } });
  });
});

test('an entry that was refused stands in the order all the same: nothing is decided before it', () => {
  const log = [stamped('e1', { hour: 1 }, RECEIVED), stamped('e2', { hour: 5 }, { kind: 'resumed' })];
  const decided = decide(stateOf(log), stamped('e3', { hour: 4 }, { kind: 'paused', reason: 'А' }) as AppealCommand);
  expect(decided).toMatchObject({ ok: false, refusal: { kind: 'not-the-latest', latest: { id: 'e2' } } });
});

test('an id that a voiding names ahead is taken: the entry would be struck when the log is replayed', () => {
  const log = [
    stamped('e1', { hour: 1 }, RECEIVED),
    stamped('v', { hour: 2, late: 9 }, { kind: 'voided', event: 'n' }),
  ];
  const decided = decide(stateOf(log), stamped('n', { hour: 4 }, { kind: 'registered' }) as AppealCommand);
  expect(decided).toEqual({ ok: false, refusal: { kind: 'id-taken', event: 'n' } });
});

/** Steps in no order of their ids, at few moments. */
const anySteps = fc.array(
  fc.record({ id: fc.stringMatching(/^[a-e]{1,2}$/), hour: fc.nat(3), late: fc.nat(2), happening: anyHappening }),
  { maxLength: 16 },
);
interface Step {
  readonly id: string;
  readonly hour: number;
  readonly late: number;
  readonly happening: AppealHappening;
}

function walked(from: AppealState, steps: readonly Step[]): { state: AppealState; log: readonly AppealEvent[] } {
  const log: AppealEvent[] = [];
  let state = from;
  for (const { id, hour, late, happening } of steps) {
    const decided = decide(state, stamped(id, { hour, late }, happening) as AppealCommand);
    if (!decided.ok) continue;
    log.push(...decided.value);
    state = decided.value.reduce(evolve, state);
  }
  return { state, log };
}

const steps = anySteps.map((some) => some.filter(({ happening }) => happening.kind !== 'voided'));

describe('whatever is decided, at moments however equal', () => {
  test('a replay in any order of delivery tells the same as the steps', () => {
    const delivered = steps.chain((some) => {
      const { state, log } = walked(NEW_APPEAL, [{ id: 'a', hour: 0, late: 0, happening: RECEIVED }, ...some]);
      return fc.tuple(fc.constant(state), fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length }));
    });
    fc.assert(
      fc.property(delivered, ([state, log]) => {
        expect(stateOf(log)).toEqual(state);
      }),
    );
  });

  test('upon any log: with entries refused, struck and struck ahead', () => {
    fc.assert(
      fc.property(anyLog, steps, (some, more) => {
        const held = [stamped('e-', { hour: 0 }, RECEIVED), ...some];
        const { state, log } = walked(stateOf(held), more);
        expect(stateOf([...log, ...held])).toEqual(state);
      }),
    );
  });

  test('of what was decided at one moment nothing is refused for having no turn', () => {
    fc.assert(
      fc.property(steps, (some) => {
        const still = some.map((step) => ({ ...step, hour: 2, late: 0 }));
        const begun = evolve(NEW_APPEAL, stamped('0', { hour: 2 }, RECEIVED));
        const { log } = walked(begun, still);
        expect(stateOf([stamped('0', { hour: 2 }, RECEIVED), ...log]).refused).toEqual([]);
      }),
    );
  });
});

test('the moment of the last entry is known with its id and its recording', () => {
  const { latest } = stateOf([stamped('e1', { hour: 1, late: 2 }, RECEIVED)]);
  expect(latest).toEqual({ id: 'e1', appeal: 'A-1', occurredAt: 1 as Instant, recordedAt: 3 as Instant });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { amend, type Amendment } from './amend.ts';
import { stamped } from './any-happening.fixture.ts';
import type { AppealEvent, AppealHappening } from './appeal-event.ts';
import { historyOf } from './history-of.ts';
import { stateOf } from './state-of.ts';

// What is struck and brought back goes by who strikes whom, never by how the entries are called or delivered.

const RECEIVED = { kind: 'received', channel: 'post', regime: 'appeal', repeat: false } as const;
const LOG: readonly AppealEvent[] = [
  stamped('m1', { hour: 1 }, RECEIVED),
  stamped('m2', { hour: 2 }, { kind: 'pinned', pack: 'п', edition: '1' }),
];
const at = (id: string, recorded: number) => ({
  id,
  appeal: 'A-1',
  occurredAt: 2 as Instant,
  recordedAt: recorded as Instant,
});
const idsOf = (log: readonly AppealEvent[]): readonly string[] => historyOf(log).map(({ id }) => id);

describe('a voiding', () => {
  test.each([
    ['of one moment with what it strikes', 'a', 2],
    ['recorded later', 'a', 9],
    ['of a later id', 'z', 2],
  ])('%s strikes, and another brings back, whatever its id', (_, id, recorded) => {
    const struck = [...LOG, ...unwrap(amend(LOG, { ...at(id, recorded), kind: 'void', event: 'm2' }))];
    expect(idsOf(struck)).toEqual(['m1']);
    for (const back of ['0', 'zz']) {
      const added = unwrap(amend(struck, { ...at(back, recorded), kind: 'void', event: id }));
      expect(idsOf([...struck, ...added])).toEqual(['m1', 'm2']);
      expect(idsOf([...added, ...struck.toReversed()])).toEqual(['m1', 'm2']);
    }
  });

  test('recorded before what it is to strike is refused, and strikes nothing when it comes from elsewhere', () => {
    const late = [...LOG, stamped('m3', { hour: 2, late: 7 }, { kind: 'registered' })];
    expect(amend(late, { ...at('v', 8), kind: 'void', event: 'm3' })).toEqual({
      ok: false,
      refusal: { kind: 'recorded-before-entry', event: 'v', recordedAt: 8, entry: 'm3', entryRecordedAt: 9 },
    });
    expect(idsOf([...late, stamped('v', { hour: 2, late: 6 }, { kind: 'voided', event: 'm3' })])).toEqual([
      'm1',
      'm2',
      'm3',
    ]);
  });

  test('strikes nothing when it is struck by the one that it strikes', () => {
    const circle = [
      stamped('x', { hour: 5 }, { kind: 'voided', event: 'y' }),
      stamped('y', { hour: 5 }, { kind: 'voided', event: 'x' }),
      stamped('z', { hour: 5 }, { kind: 'voided', event: 'z' }),
    ];
    expect(idsOf([...LOG, ...circle])).toEqual(['m1', 'm2']);
  });
});

describe('an entry that was corrected', () => {
  const right = { kind: 'pinned', pack: 'п', edition: '2' } as const;
  const once = [...LOG, ...unwrap(amend(LOG, { ...at('c', 9), kind: 'correct', event: 'm2', right }))];

  test.each(['correct', 'void'] as const)('is not there to %s a second time: its right copy is', (kind) => {
    const again = { ...at('d', 9), kind, event: 'm2', right } as Amendment;
    expect(amend(once, again)).toEqual({
      ok: false,
      refusal: { kind: 'struck-already', event: 'm2', by: 'c' },
    });
    expect(amend(once, { ...again, event: 'c+2' } as Amendment).ok).toBe(true);
  });

  test('leaves one copy, however often it is corrected', () => {
    const copy = { ...at('b', 9), kind: 'correct', event: 'c+2', right: { ...right, edition: '3' } } as const;
    const log = [...once, ...unwrap(amend(once, copy))];
    expect(idsOf(log)).toEqual(['m1', 'b+2']);
    expect(stateOf(log).editions).toEqual({ п: '3' });
  });

  test('is back when the correction is voided, and its copy is gone: corrected again, one copy stands', () => {
    const back = [...once, ...unwrap(amend(once, { ...at('d', 9), kind: 'void', event: 'c' }))];
    expect(idsOf(back)).toEqual(['m1', 'm2']);
    expect(back.slice(-2)).toMatchObject([
      { id: 'd', event: 'c' },
      { id: 'd+2', event: 'c+2' },
    ]);
    const copy = { ...at('f', 9), kind: 'correct', event: 'm2', right: { ...right, edition: '3' } } as const;
    expect(idsOf([...back, ...unwrap(amend(back, copy))])).toEqual(['m1', 'f+2']);
    // the voiding of the correction is voided: the correction holds, with its copy
    const again = [...back, ...unwrap(amend(back, { ...at('g', 9), kind: 'void', event: 'd' }))];
    expect(idsOf(again)).toEqual(['m1', 'c+2']);
  });

  test('is back alone, though its copy was corrected too', () => {
    const copy = { ...at('b', 9), kind: 'correct', event: 'c+2', right: { ...right, edition: '3' } } as const;
    const twice = [...once, ...unwrap(amend(once, copy))];
    const back = [...twice, ...unwrap(amend(twice, { ...at('d', 9), kind: 'void', event: 'c' }))];
    expect(idsOf(back)).toEqual(['m1', 'm2']);
  });

  test('is not corrected anew while an older copy would come back: what stands is voided first', () => {
    const undone = [...once, ...unwrap(amend(once, { ...at('d', 9), kind: 'void', event: 'c' }))];
    const copy = { ...at('f', 9), kind: 'correct', event: 'm2', right: { ...right, edition: '3' } } as const;
    const anew = [...undone, ...unwrap(amend(undone, copy))];
    expect(amend(anew, { ...at('g', 9), kind: 'void', event: 'd' })).toEqual({
      ok: false,
      refusal: { kind: 'two-copies', event: 'm2', copies: ['c+2', 'f+2'] },
    });
  });

  test('may be a voiding: what it struck is back, and the right one strikes', () => {
    const struck = [...LOG, ...unwrap(amend(LOG, { ...at('v', 9), kind: 'void', event: 'm2' }))];
    const wrong = { ...at('d', 9), kind: 'correct', event: 'v', right: { kind: 'voided', event: 'm9' } } as const;
    expect(amend(struck, wrong)).toMatchObject({ refusal: { kind: 'unknown-event', event: 'm9' } });
    const log = [...struck, ...unwrap(amend(struck, { ...wrong, right: { kind: 'registered' } }))];
    expect(idsOf(log)).toEqual(['m1', 'm2', 'd+2']);
  });
});

const PIN: AppealHappening = { kind: 'pinned', pack: 'п', edition: '1' };
/** Amendments of whatever stands in the log by then; ids and moments of recording in no order but the one that must be. */
const anyAmendments = fc.array(
  fc.record({
    kind: fc.constantFrom('void', 'correct', 'add-late'),
    of: fc.nat(30),
    id: fc.stringMatching(/^[a-f]{1,3}$/),
    later: fc.constantFrom(0, 0, 0, 1),
  }),
  { maxLength: 14 },
);

/** The same told a second time: a voiding holds unless one that came after it, and holds, strikes it. */
function lastingOf(log: readonly AppealEvent[]): readonly string[] {
  const struck = new Set<string>();
  for (const event of log.toReversed()) if (event.kind === 'voided' && !struck.has(event.id)) struck.add(event.event);
  return log.filter(({ id, kind }) => kind !== 'voided' && !struck.has(id)).map(({ id }) => id);
}

describe('whatever is amended', () => {
  test('of an entry and its copies at most one lasts, however often it is corrected, voided and brought back', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom('void', 'correct'), fc.nat(30)), { maxLength: 12 });
    fc.assert(
      fc.property(pairs, (amendments) => {
        let log: readonly AppealEvent[] = LOG;
        for (const [step, [kind, of]] of amendments.entries()) {
          const targets = log.slice(1).filter((event) => kind === 'void' || event.kind !== 'voided');
          const event = targets[of % targets.length]?.id ?? '';
          const done = amend(log, { ...at(`x${step}`, 9), kind, event, right: PIN });
          if (done.ok) log = [...log, ...done.value];
          expect(historyOf(log).filter((lasting) => lasting.kind === 'pinned').length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('what lasts goes by the order of the amendments, whatever the ids, and however the log is delivered', () => {
    const amended = anyAmendments.chain((amendments) => {
      let [log, hour] = [[...LOG, stamped('m0', { hour: 2 }, PIN)], 2];
      for (const { kind, of, id, later } of amendments) {
        hour += later;
        const event = log[of % log.length]?.id ?? '';
        const done = amend(log, { ...at(id, hour), kind, event, right: PIN, happened: PIN });
        if (done.ok) log = [...log, ...done.value];
      }
      return fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length }));
    });
    fc.assert(
      fc.property(amended, ([log, delivered]) => {
        expect(idsOf(delivered).toSorted()).toEqual(lastingOf(log).toSorted());
        expect(stateOf(delivered)).toEqual(stateOf(log));
        expect(stateOf(delivered).entries).toEqual(idsOf(delivered));
      }),
    );
  });
});

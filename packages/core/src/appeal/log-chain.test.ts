import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../basis/canonical.ts';
import { unwrap } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { anyHappening, anyLog, stamped } from './any-happening.fixture.ts';
import type { AppealEvent, AppealHappening } from './appeal-event.ts';
import { readWholeLog } from './appeal-event.schema.ts';
import { hash } from './hash.fixture.ts';
import { chainEvents, verifyChain } from './log-chain.ts';

const LOG: readonly AppealEvent[] = [
  stamped('e1', { hour: 1 }, { kind: 'received', channel: 'post', regime: 'appeal', repeat: false }),
  stamped('e2', { hour: 2 }, { kind: 'assigned', question: 1, body: 'А' }),
  stamped('e3', { hour: 3 }, { kind: 'answered', question: 1, outcome: 'solved' }),
];
const [ONE, TWO, THREE] = LOG as readonly [AppealEvent, AppealEvent, AppealEvent];
const LINKS = unwrap(chainEvents(LOG, { hash }));
const head = LINKS.at(-1)?.hash ?? '';

describe('a chained log', () => {
  test('verifies, and tells its last link, by which whoever knows it sees that nothing was cut off', () => {
    expect(unwrap(verifyChain(LOG, LINKS, { hash, head }))).toBe(head);
    const short = [LOG.slice(0, 2), LINKS.slice(0, 2)] as const;
    expect(verifyChain(...short, { hash }).ok).toBe(true);
    expect(verifyChain(...short, { hash, head })).toEqual({
      ok: false,
      refusal: { kind: 'chain-broken', at: 2, event: null, why: 'another-head' },
    });
  });

  test('of nothing has no last link', () => {
    expect(unwrap(verifyChain([], [], { hash }))).toBe(null);
    expect(unwrap(verifyChain([], [], { hash, after: head }))).toBe(head);
  });

  test.each([
    ['changed', [ONE, { ...TWO, body: 'Б' } as AppealEvent, THREE], { at: 1, event: 'e2', why: 'another-content' }],
    ['removed', [ONE, THREE], { at: 1, event: 'e2', why: 'another-event' }],
    ['removed from the end', [ONE, TWO], { at: 2, event: 'e3', why: 'event-missing' }],
    ['swapped', [TWO, ONE, THREE], { at: 0, event: 'e1', why: 'another-event' }],
    ['added', [...LOG, { ...THREE, id: 'e4' }], { at: 3, event: 'e4', why: 'link-missing' }],
  ])('names the first entry that was %s', (_, log, fault) => {
    expect(verifyChain(log, LINKS, { hash })).toEqual({ ok: false, refusal: { kind: 'chain-broken', ...fault } });
  });

  test('is not mended by taking the link of a removed entry away with it', () => {
    expect(verifyChain([ONE, THREE], LINKS.toSpliced(1, 1), { hash })).toMatchObject({ refusal: { event: 'e3' } });
  });
});

const place = fc.nat(20);
type Tamper = (log: readonly AppealEvent[]) => readonly AppealEvent[];

/** What somebody may do to a log. */
const anyTampering: fc.Arbitrary<Tamper> = fc.oneof(
  fc.constant<Tamper>((log) => log),
  place.map(
    (at): Tamper =>
      (log) =>
        log.toSpliced(at % (log.length + 1), 1),
  ),
  place.map(
    (at): Tamper =>
      (log) =>
        log.toSpliced(at % (log.length + 1), 0, { ...ONE, id: 'x' }),
  ),
  fc.tuple(place, place).map(
    (places): Tamper =>
      (log) =>
        swapped(log, places),
  ),
  fc.tuple(place, anyHappening).map(
    ([at, happening]): Tamper =>
      (log) =>
        told(log, at, happening),
  ),
  fc.tuple(place, fc.integer({ min: -3, max: 3 })).map(
    ([at, late]): Tamper =>
      (log) =>
        recordedLater(log, at, late),
  ),
);

describe('whatever is done to a log', () => {
  test('the chain verifies if and only if no entry was changed, removed, added or moved; it names the first', () => {
    fc.assert(
      fc.property(anyLog, anyTampering, (log, tamper) => {
        const [links, after] = [unwrap(chainEvents(log, { hash })), tamper(log)];
        const first = firstDifference(log, after);
        const verified = verifyChain(after, links, { hash });
        expect(verified.ok).toBe(first === null);
        if (!verified.ok) expect(verified.refusal.at).toBe(first);
      }),
    );
  });

  test('no link can be changed either', () => {
    fc.assert(
      fc.property(anyLog, place, (log, at) => {
        const links = unwrap(chainEvents(log, { hash }));
        const spoiled = links.map((link, here) => (here === at ? { ...link, hash: hash(link.hash) } : link));
        expect(verifyChain(log, spoiled, { hash })).toMatchObject(
          at < links.length ? { refusal: { at } } : { ok: true },
        );
      }),
    );
  });

  test('chaining goes on where it ended', () => {
    fc.assert(
      fc.property(anyLog, place, (log, at) => {
        const whole = unwrap(chainEvents(log, { hash }));
        const before = whole.slice(0, at);
        const after = before.at(-1)?.hash;
        const rest = unwrap(chainEvents(log.slice(at), { hash, ...(after === undefined ? {} : { after }) }));
        expect([...before, ...rest]).toEqual(whole);
      }),
    );
  });

  test('the chain verifies after the log has been through JSON, its fields in another order', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const sent = log.map((event) => Object.fromEntries(Object.entries(event).toReversed()));
        const read = unwrap(readWholeLog(JSON.parse(JSON.stringify(sent))));
        expect(verifyChain(read, unwrap(chainEvents(log, { hash })), { hash }).ok).toBe(true);
      }),
    );
  });
});

function swapped(log: readonly AppealEvent[], [one, other]: readonly [number, number]): readonly AppealEvent[] {
  const [a, b] = [log[one % Math.max(log.length, 1)], log[other % Math.max(log.length, 1)]];
  if (a === undefined || b === undefined) return log;
  return log.with(log.indexOf(a), b).with(log.indexOf(b), a);
}

/** The entry at a place tells of something else. */
function told(log: readonly AppealEvent[], at: number, happening: AppealHappening): readonly AppealEvent[] {
  return log.map((event, here) => {
    const { id, appeal, occurredAt, recordedAt } = event;
    return here === at ? { id, appeal, occurredAt, recordedAt, ...happening } : event;
  });
}

function recordedLater(log: readonly AppealEvent[], at: number, late: number): readonly AppealEvent[] {
  return log.map((event, here) =>
    here === at ? { ...event, recordedAt: (event.recordedAt + late) as Instant } : event,
  );
}

function firstDifference(one: readonly AppealEvent[], other: readonly AppealEvent[]): number | null {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1)
    if (canonicalJson(one[at]) !== canonicalJson(other[at])) return at;
  return null;
}

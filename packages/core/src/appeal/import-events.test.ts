import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../time/instant.ts';
import type { AppealEvent } from './appeal-event.ts';
import { importEvents } from './import-events.ts';

function event(id: string, hour: number, parts: Partial<AppealEvent> = {}): AppealEvent {
  const at = (hour * 3_600_000) as Instant;
  return { id, appeal: 'A-1', occurredAt: at, recordedAt: at, kind: 'registered', ...parts } as AppealEvent;
}

describe('an export', () => {
  test('adds what is new and tells what was known', () => {
    const { log, added, known } = importEvents([event('e1', 1)], [event('e2', 2), event('e1', 1)]);
    expect(log.map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect(added.map(({ id }) => id)).toEqual(['e2']);
    expect(known).toEqual(['e1']);
  });

  test('does not overwrite what it said before: both contents are named', () => {
    const [held, sent] = [event('e1', 1), event('e1', 5, { kind: 'closed' })];
    const { log, conflicts } = importEvents([held], [sent]);
    expect(log).toEqual([held]);
    expect(conflicts).toEqual([
      {
        kind: 'another-content',
        event: 'e1',
        appeal: 'A-1',
        differ: ['kind', 'occurredAt', 'recordedAt'],
        held,
        sent,
      },
    ]);
  });

  test('may name events of two appeals alike', () => {
    const { added, conflicts } = importEvents([], [event('e1', 1), event('e1', 2, { appeal: 'A-2' })]);
    expect([added.length, conflicts]).toEqual([2, []]);
  });

  test('is the same when its parts come in another order', () => {
    const { id, appeal, ...rest } = event('e1', 1);
    expect(importEvents([{ id, appeal, ...rest }], [{ ...rest, appeal, id }]).conflicts).toEqual([]);
  });
});

const anyEvent = fc
  .record({
    id: fc.constantFrom('e1', 'e2', 'e3', 'e4'),
    appeal: fc.constantFrom('A-1', 'A-2'),
    hour: fc.integer({ min: 0, max: 3 }),
    kind: fc.constantFrom('registered', 'closed', 'reopened'),
  })
  .map(({ id, appeal, hour, kind }) => event(id, hour, { appeal, kind }));
const anyExport = fc.array(anyEvent, { maxLength: 8 });

describe('whatever is sent', () => {
  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(anyExport, anyExport, (held, sent) => {
        const once = importEvents(importEvents([], held).log, sent);
        const twice = importEvents(once.log, sent);
        expect(twice.added).toEqual([]);
        expect(twice.log).toEqual(once.log);
      }),
    );
  });

  test('its order does not matter', () => {
    fc.assert(
      fc.property(anyExport, anyExport, (held, sent) => {
        const before = importEvents([], held).log;
        expect(importEvents(before, sent.toReversed())).toEqual(importEvents(before, sent));
      }),
    );
  });

  test('each event sent is added, known or in conflict', () => {
    fc.assert(
      fc.property(anyExport, (sent) => {
        const { added, known, conflicts } = importEvents([], sent);
        const told = new Set([...added, ...conflicts.map((conflict) => conflict.sent)].map(({ id }) => id));
        expect(sent.filter(({ id }) => !told.has(id) && !known.includes(id))).toEqual([]);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../time/instant.ts';
import { anyHappening, happeningOf } from './any-happening.fixture.ts';
import { readAppealEvent, readAppealLog, readWholeLog } from './appeal-event.schema.ts';
import { ALL_MOVES } from './moves.ts';

const AT = 1_700_000_000_000 as Instant;
const STAMP = { id: 'e1', appeal: 'A-1', occurredAt: AT, recordedAt: AT };

function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('an event from outside', () => {
  test.each(ALL_MOVES)('of the kind %s comes back equal', (move) => {
    fc.assert(
      fc.property(happeningOf(move), (happening) => {
        const event = { ...STAMP, ...happening };
        expect(readAppealEvent(sent(event))).toEqual({ ok: true, value: event });
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['a kind that nobody knows', { kind: 'sneezed' }, ['kind']],
    ['a moment without zone', { kind: 'registered', occurredAt: '2026-04-09T10:00' }, ['occurredAt']],
    ['no moment', { kind: 'registered', recordedAt: Number.NaN }, ['recordedAt']],
    ['a question before the first', { kind: 'accepted', question: 0 }, ['question']],
    ['a field that it has not', { kind: 'registered', outcome: 'solved' }, ['outcome']],
    ['no id', { kind: 'registered', id: '' }, ['id']],
  ])('is refused for %s, with its path', (_, parts, path) => {
    expect(readAppealEvent({ ...STAMP, ...parts })).toMatchObject({ refusal: { issues: [{ path }] } });
  });
});

describe('a log from outside', () => {
  test('loses no event by another that is wrong', () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyHappening)), (happenings) => {
        const log = happenings.map((happening, at) => ({ ...STAMP, id: `e${at}`, ...(happening ?? { kind: '?' }) }));
        const good = log.filter(({ kind }) => kind !== '?');
        const read = readAppealLog(sent(log));
        expect(read).toMatchObject({ ok: true, value: { events: good } });
        expect(readWholeLog(sent(log)).ok).toBe(good.length === log.length);
      }),
    );
  });

  test('is refused when it is no list', () => {
    expect(readAppealLog({ 0: STAMP })).toMatchObject({ refusal: { issues: [{ expected: 'array' }] } });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MalformedIssue } from '../source/malformed.ts';
import type { Instant } from '../time/instant.ts';
import { amend } from './amend.ts';
import { anyHappening, happeningOf, stamped } from './any-happening.fixture.ts';
import { readAppealEvent, readWholeLog } from './appeal-event.schema.ts';
import type { AppealEvent } from './appeal-event.ts';
import { decide, type AppealCommand } from './decide.ts';
import { malformedEvent } from './event-issues.ts';
import { ALL_MOVES } from './moves.ts';
import { stateOf } from './state-of.ts';

// Whoever decides, whoever amends and whoever reads go by one table of fields.

const LOG = [
  stamped('e1', { hour: 1 }, { kind: 'received', channel: 'post', regime: 'appeal', repeat: false }),
  stamped('e2', { hour: 2 }, { kind: 'assigned', question: 1, body: 'А' }),
];
const STAMP = { id: 'c', appeal: 'A-1', occurredAt: 9 as Instant, recordedAt: 9 as Instant };

describe('what its reader would refuse is not decided', () => {
  test.each<[string, object, readonly string[], string]>([
    ['a question before the first', { kind: 'accepted', question: 0 }, ['question'], '>= 1'],
    ['half a question', { kind: 'accepted', question: 1.5 }, ['question'], 'int'],
    ['a body without a name', { kind: 'assigned', question: 1, body: '' }, ['body'], '>= 1'],
    ['a pause without a reason', { kind: 'paused', reason: '' }, ['reason'], '>= 1'],
    [
      'less than nothing',
      { kind: 'extended', pack: 'fz-59', clock: 'consideration', count: -3, by: 'head' },
      ['count'],
      '>= 0',
    ],
    ['a promise without a day', { kind: 'promised', question: 1, by: Number.NaN }, ['by'], 'day'],
    ['a mark that there is not', { kind: 'marked', mark: 6 }, ['mark'], '1 | 2 | 3 | 4 | 5'],
    ['a field that it has not', { kind: 'registered', note: 'x' }, ['note'], 'no-such-field'],
    ['an entry without a name', { kind: 'registered', id: '' }, ['id'], '>= 1'],
    ['a moment beyond the calendar', { kind: 'registered', recordedAt: 9e15 }, ['recordedAt'], 'instant'],
    [
      'half a personal part',
      { kind: 'registered', personal: { ref: 'p', digest: '' } },
      ['personal', 'digest'],
      '>= 1',
    ],
  ])('%s', (_, parts, path, expected) => {
    const command = { ...STAMP, ...parts } as unknown as AppealCommand;
    expect(decide(stateOf(LOG), command)).toMatchObject({
      refusal: { kind: 'malformed', issues: [{ path, expected }] },
    });
    const { id, recordedAt, ...happened } = { ...STAMP, ...parts } as Record<string, unknown>;
    const late = { ...STAMP, id, recordedAt, kind: 'add-late', happened } as never;
    if ((path[0] ?? '') in happened) expect(amend(LOG, late)).toMatchObject({ refusal: { kind: 'malformed' } });
  });

  test('nor is the second of two events: an answer in public names its platform', () => {
    const order = { ...STAMP, kind: 'answer-in-public', question: 1, outcome: 'solved', platform: '' } as const;
    expect(decide(stateOf(LOG), order)).toMatchObject({ refusal: { issues: [{ path: ['platform'] }] } });
  });

  test('nor is a kind that there is not', () => {
    const odd = { ...STAMP, kind: 'constructor' } as unknown as AppealCommand;
    expect(decide(stateOf(LOG), odd)).toMatchObject({ refusal: { issues: [{ path: ['kind'] }] } });
  });
});

const anyPart = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'x',
    'А',
    0,
    1,
    -1,
    1.5,
    Number.NaN,
    Infinity,
    2 ** 60,
    -(2 ** 60),
    true,
    false,
    null,
    undefined,
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    { ref: 'p', digest: 'd' },
    { system: 'С', id: '1' },
    { ref: 'p' },
    { id: 1, more: 2 },
  ),
  fc.anything(),
);
const FIELDS =
  'id appeal occurredAt recordedAt personal question body channel regime repeat external mark by of effect why to count obstacle outcome proposed topic form fastTrack constructor __proto__ kind'.split(
    ' ',
  );

/** Events of which up to three parts are anything, or are left out. */
const anySpoiled = fc
  .tuple(
    fc.constantFrom(...ALL_MOVES).chain(happeningOf),
    fc.array(fc.tuple(fc.constantFrom(...FIELDS), anyPart, fc.boolean()), { maxLength: 3 }),
  )
  .map(([happening, spoils]) => {
    const event: Record<string, unknown> = { ...STAMP, ...happening };
    for (const [name, part, isLeftOut] of spoils) {
      if (isLeftOut) Reflect.deleteProperty(event, name);
      else if (name !== 'kind' || typeof part === 'string')
        Object.defineProperty(event, name, { value: part, enumerable: true, configurable: true });
    }
    return event as unknown as AppealEvent;
  })
  // text stands for a moment or a day when it is read, never when it is decided
  .filter(
    (event) =>
      !['occurredAt', 'recordedAt', 'by'].some(
        (name) => typeof Reflect.get(event, name) === 'string' && (name !== 'by' || event.kind === 'promised'),
      ),
  );

describe('whatever an event is', () => {
  test('the reader names the same issues', () => {
    fc.assert(
      fc.property(anySpoiled, (event) => {
        const malformed = malformedEvent(event);
        const read = readAppealEvent(event);
        if (read.ok) expect([malformed, read.value]).toEqual([null, event]);
        else expect(told(malformed?.issues ?? [])).toEqual(told(read.refusal.issues));
      }),
    );
  });

  test('what is decided, and what is amended, is read back as it was', () => {
    const commands = fc.tuple(anySpoiled, anyHappening);
    fc.assert(
      fc.property(commands, ([spoiled, right]) => {
        const state = stateOf(LOG);
        const decided = decide(state, spoiled as AppealCommand);
        const amended = amend(LOG, { ...spoiled, kind: 'correct', event: 'e2', right } as never);
        for (const done of [decided, amended])
          if (done.ok)
            expect(readWholeLog(JSON.parse(JSON.stringify(done.value)))).toEqual({ ok: true, value: done.value });
      }),
    );
  });
});

/** The places, each with what stands there; of what is no number at all the reader may say two things. */
function told(issues: readonly MalformedIssue[]): unknown {
  return new Map(issues.map(({ path, value }) => [path.join('.'), value]));
}

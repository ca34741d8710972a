import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AppealEvent, AppealHappening } from '../appeal/appeal-event.ts';
import { unwrap } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { clocksAt } from './clocks-at.ts';
import { CALENDAR, PACK, RECEIVED } from './rule-pack.fixture.ts';
import { packClock, type RulePack } from './rule-pack.ts';

// A clock by the wall is the plainest stop-watch there is; the fold over the log must tell what the stop-watch shows.

const MINUTE = 60_000;
const WATCHED: RulePack = {
  ...PACK,
  clocks: [
    packClock({
      id: 'watch',
      title: 'Ответ',
      task: 'answer',
      owedBy: 'executor',
      unit: 'clock-minute',
      count: 600,
      starts: { event: 'registered' },
      stops: [{ event: 'closed' }],
      reopens: true,
      pauses: [{ reason: 'applicant', because: [] }],
      extension: { most: 120, times: 2, by: ['head'], notice: null, because: [] },
      because: [],
    }),
  ],
};

interface Watch {
  now: number;
  state: 'idle' | 'running' | 'paused' | 'stopped';
  spent: number;
  term: number;
  extensions: number;
}

type Log = AppealEvent[];

const happens = (
  name: string,
  happening: AppealHappening,
  { from, move }: { from: (watch: Watch) => boolean; move: (watch: Watch) => void },
): fc.Command<Watch, Log> => ({
  check: (watch) => from(watch),
  run: (watch, log) => {
    const at = watch.now as Instant;
    // of events at one moment the ids decide, and "e10" comes before "e2"
    const id = `e${String(log.length).padStart(3, '0')}`;
    log.push({ id, appeal: 'A-1', occurredAt: at, recordedAt: at, ...happening });
    move(watch);
    agree(watch, log);
  },
  toString: () => name,
});

const passes = (minutes: number): fc.Command<Watch, Log> => ({
  check: () => true,
  run: (watch, log) => {
    watch.now += minutes * MINUTE;
    if (watch.state === 'running') watch.spent += minutes * MINUTE;
    agree(watch, log);
  },
  toString: () => `${minutes} minutes pass`,
});

const commands = [
  fc.nat(300).map(passes),
  fc.constant(
    happens(
      'registered',
      { kind: 'registered' },
      {
        from: ({ state }) => state === 'idle',
        move: (watch) => (watch.state = 'running'),
      },
    ),
  ),
  fc.constant(
    happens(
      'paused',
      { kind: 'paused', reason: 'applicant' },
      {
        from: ({ state }) => state === 'running',
        move: (watch) => (watch.state = 'paused'),
      },
    ),
  ),
  fc.constant(
    happens(
      'resumed',
      { kind: 'resumed' },
      {
        from: ({ state }) => state === 'paused',
        move: (watch) => (watch.state = 'running'),
      },
    ),
  ),
  fc.constant(
    happens(
      'closed',
      { kind: 'closed' },
      {
        from: ({ state }) => state === 'running' || state === 'paused',
        move: (watch) => (watch.state = 'stopped'),
      },
    ),
  ),
  fc.constant(
    happens(
      'reopened',
      { kind: 'reopened' },
      {
        from: ({ state }) => state === 'stopped',
        move: (watch) => (watch.state = 'running'),
      },
    ),
  ),
  fc.constant(
    happens(
      'extended',
      { kind: 'extended', pack: 'own', clock: 'watch', count: 60, by: 'head' },
      {
        from: ({ state, spent, term, extensions }) =>
          (state === 'running' || state === 'paused') && extensions < 2 && spent <= term,
        move: (watch) => {
          watch.term += 60 * MINUTE;
          watch.extensions += 1;
        },
      },
    ),
  ),
];

test('a clock shows through its whole life what a stop-watch shows', () => {
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: 30 }), (steps) => {
      const model: Watch = { now: RECEIVED.occurredAt, state: 'idle', spent: 0, term: 600 * MINUTE, extensions: 0 };
      fc.modelRun(() => ({ model, real: [RECEIVED] }), steps);
    }),
  );
});

function agree({ now, state, spent, term }: Watch, log: Log): void {
  const [clock] = unwrap(clocksAt(log, WATCHED, { calendar: CALENDAR, asOf: now as Instant }));
  if (state === 'idle') {
    expect(clock).toBeUndefined();
    return;
  }
  expect(clock).toMatchObject({ spent, term, remaining: term - spent, state: shownState(state, spent > term) });
  if (state !== 'stopped') expect(clock?.due.last).toBe(now + term - spent);
}

function shownState(state: Watch['state'], isOver: boolean): string {
  if (state === 'stopped') return isOver ? 'stopped-late' : 'stopped-in-time';
  return isOver ? 'overdue' : state;
}

import {
  byAssumption,
  byClause,
  byFact,
  clockDue,
  clocksAt,
  compileCalendar,
  dayAt,
  explainClocks,
  fiveDayWeek,
  formatDay,
  formatMoment,
  moment,
  unwrap,
  zone,
  type AppealEvent,
  type AppealHappening,
  type Channel,
  type Instant,
  type RulePack,
} from '@otklik/core';
import { printPack } from '@otklik/core/words';
import { describe, expect, test } from 'vitest';
import { ACTS } from './acts.ts';
import { ASSUMPTIONS } from './assumptions.ts';
import { FEEDBACK_PLATFORM } from './federal/feedback-platform.ts';
import { LAW_59 } from './federal/law-59.ts';
import { LAW_8 } from './federal/law-8.ts';
import { clockOf } from './pack/clock-of.ts';
import { calendarFor } from './regional/calendar-for.ts';
import { SARATOV_2020 } from './regional/messages/saratov.ts';
import { SEVASTOPOL_2020 } from './regional/messages/sevastopol.ts';
import { YAROSLAVL_DRAFT } from './regional/messages/yaroslavl.ts';
import { NASH_GOROD } from './regional/portals/nash-gorod.ts';
import { NASH_SEVER } from './regional/portals/nash-sever.ts';
import { SAINT_PETERSBURG_PORTAL } from './regional/portals/saint-petersburg.ts';
import { packNamed, RULE_PACKS } from './rule-packs.ts';

const MSK = zone('Europe/Moscow');
const HOURS = fiveDayWeek([
  { from: 540, to: 780 },
  { from: 840, to: 1080 },
]);
const CALENDAR = unwrap(compileCalendar(unwrap(calendarFor(null, 2024, 2027)), HOURS, MSK));

/** The table of stories: when answered too late, when taken up again, when answered again. */
test.each([
  ['2026-06-01T10:00', '2026-07-02T10:00', '2026-07-05T10:00', '2026-07-01'],
  ['2026-11-28T10:00', '2026-12-29T10:00', '2027-01-03T10:00', '2026-12-28'],
])(
  '59-FZ: what was registered %s and answered late %s stays late when taken up again %s',
  (came, late, again, last) => {
    const at = (text: string) => ({
      appeal: 'A-1',
      id: text,
      occurredAt: moment(text, MSK),
      recordedAt: moment(text, MSK),
    });
    const log: readonly AppealEvent[] = [
      { ...at(came), kind: 'received', channel: 'post', regime: 'appeal', repeat: false },
      { ...at(`${came}:01`), kind: 'registered' },
      { ...at(late), kind: 'answered', outcome: 'explained', question: 1 },
      { ...at(again), kind: 'reopened' },
    ];
    const asOf = moment(again, MSK);
    const clocks = unwrap(clocksAt(log, LAW_59, { calendar: CALENDAR, asOf }));
    const consideration = clocks.find(({ clock }) => clock === 'consideration');
    expect([consideration?.state, formatMoment(consideration?.due.last ?? asOf, MSK).slice(0, 10)]).toEqual([
      'overdue',
      last,
    ]);
    const more = {
      ...at(`${again}:01`),
      kind: 'extended',
      pack: 'fz-59',
      clock: 'consideration',
      count: 30,
      by: 'head',
    } as const;
    const asked = clocksAt([...log, more], LAW_59, { calendar: CALENDAR, asOf: moment(`${again}:02`, MSK) });
    expect(asked).toMatchObject({ ok: false, refusal: { kind: 'extension-refused', why: 'too-late' } });
  },
);

describe.each(RULE_PACKS.map((pack) => [pack.id, pack] as const))('the pack %s', (_, pack) => {
  test('names each clock once, and only its own as the general one of an exception', () => {
    const ids = pack.clocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(pack.clocks.flatMap(({ exceptionOf }) => exceptionOf ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('rests each clock on a clause', () => {
    const unfounded = pack.clocks.filter(({ because }) => because.every(({ kind }) => kind !== 'clause'));
    expect(unfounded).toEqual([]);
  });

  test('gives every clock as a plain rule with a deadline', () => {
    const start = moment('2026-04-09T10:00', MSK);
    for (const { id } of pack.clocks) {
      const rule = unwrap(clockOf(pack, { clock: id, on: dayAt(start, MSK) }));
      expect(clockDue(rule, start, CALENDAR).ok).toBe(true);
    }
  });

  test('prints itself with a clause and a grade in every row', () => {
    const { rows } = printPack(pack, { zone: MSK, acts: ACTS, assumptions: ASSUMPTIONS }, 'ru');
    expect(rows.length).toBe(pack.clocks.length);
    expect(rows.filter(({ clauses, grades, term }) => [clauses, grades, term].includes(''))).toEqual([]);
  });
});

test('no two packs have one name', () => {
  expect(new Set(RULE_PACKS.map(({ id }) => id)).size).toBe(RULE_PACKS.length);
});

test('a draft says that it is one', () => {
  const drafts = RULE_PACKS.filter(({ draft }) => draft).map(({ id }) => id);
  expect(drafts).toEqual(['yaroslavl-draft']);
  const { title } = printPack(YAROSLAVL_DRAFT, { zone: MSK, acts: ACTS, assumptions: ASSUMPTIONS }, 'ru');
  expect(title).toMatch(/^ПРОЕКТ\./);
});

describe('an appeal by a channel that is closed', () => {
  const asked = (came: string, ...channels: readonly Channel[]) => {
    const start = moment(`${came}T10:00`, MSK);
    const log = channels.map((channel, index) => {
      const occurredAt = (start + index) as Instant;
      return { ...arrival('received', 'appeal', channel), id: channel, occurredAt, recordedAt: occurredAt };
    });
    const [clock] = unwrap(explainClocks(log, LAW_59, { calendar: CALENDAR, asOf: (start + 9) as Instant }));
    return clock?.grounds ?? [];
  };
  const CLAUSE = byClause('fz-547', 'изложение на сайте суда', 'A');

  test.each([
    ['2025-03-29', ['email'], false],
    ['2025-03-30', ['email'], true],
    ['2025-03-30', ['post'], false],
    ['2025-03-30', ['email', 'post'], false],
  ] as const)('is said to be so, by what act: on %s by %j, %j', (came, channels, isClosed) => {
    const grounds = asked(came, ...channels);
    const told = [byFact('closed-channel', 'email'), CLAUSE, byAssumption('closed-channel-still-counted')];
    if (isClosed) expect(grounds).toEqual(expect.arrayContaining(told));
    else for (const ground of told) expect(grounds).not.toContainEqual(ground);
  });

  test('in a pack of several acts, not of a message that may come by it', () => {
    const pack = { ...LAW_59, clocks: LAW_59.clocks.map((clock) => ({ ...clock, applies: {} })) };
    const came = arrival('received', 'message', 'email');
    const clocks = unwrap(explainClocks([came], pack, { calendar: CALENDAR, asOf: came.occurredAt }));
    expect(clocks.length).toBeGreaterThan(0);
    expect(clocks.flatMap(({ grounds }) => grounds)).not.toContainEqual(byFact('closed-channel', 'email'));
  });
});

describe('an appeal under 59-FZ', () => {
  const registered = [arrival('received', 'appeal', 'post'), happened('2026-04-09T10:00', { kind: 'registered' })];
  const clocksOf = (qualities: Omit<Extract<AppealHappening, { kind: 'qualified' }>, 'kind'>): readonly string[] =>
    due(LAW_59, [...registered, happened('2026-04-09T11:00', { kind: 'qualified', ...qualities })]);

  test('is registered in three days and considered in thirty', () => {
    expect(due(LAW_59, registered)).toEqual(['registration 2026-04-13', 'consideration 2026-05-12']);
  });

  test('is forwarded in seven days, in five when it tells of migration', () => {
    expect(clocksOf({ matter: 'outside-competence' })).toContain('forwarding 2026-04-16');
    expect(clocksOf({ matter: 'outside-competence', migration: true }).slice(1)).toEqual([
      'forwarding-migration 2026-04-14',
    ]);
  });

  test('to the governor about migration is considered in twenty days, to a body in thirty', () => {
    expect(clocksOf({ migration: true, addressee: 'governor' })).toContain('consideration-migration 2026-04-29');
    expect(clocksOf({ migration: true })).toContain('consideration 2026-05-12');
  });

  test('about a decision of a court, or unclear, is returned in seven days', () => {
    expect(clocksOf({ matter: 'court-decision' })).toContain('court-decision 2026-04-16');
    expect(clocksOf({ matter: 'unclear' })).toContain('unclear-text 2026-04-16');
  });

  test('made at a reception has the term of a written one', () => {
    const reception = [arrival('received', 'appeal', 'reception'), registered[1] as AppealEvent];
    expect(due(LAW_59, reception)).toContain('reception-answer 2026-05-12');
  });
});

describe('what is owed around the answer to an appeal', () => {
  const registered = [arrival('received', 'appeal', 'post'), happened('2026-04-09T10:00', { kind: 'registered' })];
  const first = happened('2026-04-09T11:00', { kind: 'documents-requested', from: 'Росреестр' });
  const second = happened('2026-04-16T11:00', { kind: 'documents-requested', from: 'Росреестр' });
  const supplied = happened('2026-04-15T10:00', { kind: 'documents-supplied' });
  const forwarded = happened('2026-04-10T10:00', { kind: 'forwarded', body: 'Министерство' });
  const closed = happened('2026-04-10T11:00', { kind: 'closed' });

  test('a second request for documents does not hide that the first is overdue', () => {
    expect(stateOn('2026-04-25T10:00', [...registered, first, second], 'documents')).toBe('overdue');
    expect(due(LAW_59, [...registered, first, second])).toContain('documents 2026-04-24');
  });

  test('a request made after the documents came has a term of its own', () => {
    expect(due(LAW_59, [...registered, first, supplied, second])).toContain('documents 2026-05-04');
  });

  test('the citizen is told of a forwarding the same day, and until then it stays owed, even when all is closed', () => {
    const told = happened('2026-04-13T10:00', { kind: 'notified', of: 'forwarding' });
    const clocks = unwrap(clocksAt([...registered, forwarded, closed], LAW_59, facts('2026-04-13T09:00')));
    expect(clocks.flatMap(({ next }) => next.map(({ action, owedBy }) => [action, owedBy]))).toEqual([
      ['notify-of-forwarding', 'coordinator'],
    ]);
    expect(due(LAW_59, [...registered, forwarded])).toContain('forwarding-notice 2026-04-10');
    expect(stateOn('2026-04-13T11:00', [...registered, forwarded, closed, told], 'forwarding-notice')).toBe(
      'stopped-late',
    );
  });

  test('one question answered and another forwarded or returned end the consideration', () => {
    const log = [
      ...registered,
      happened('2026-04-09T11:00', { kind: 'assigned', question: 2, body: 'А' }),
      happened('2026-04-10T09:00', { kind: 'answered', question: 1, outcome: 'solved' }),
    ];
    expect(stateOn('2026-05-20T10:00', log, 'consideration')).toBe('overdue');
    const moves: readonly AppealHappening[] = [
      { kind: 'forwarded', question: 2, body: 'Министерство' },
      { kind: 'returned', question: 2, to: 'applicant' },
    ];
    for (const move of moves)
      expect(stateOn('2026-05-20T10:00', [...log, happened('2026-04-10T10:00', move)], 'consideration')).toBe(
        'stopped-in-time',
      );
  });

  test('a right of the citizen that has lapsed is nobody’s lateness once the case is closed', () => {
    const submitted = arrival('submitted', 'message', 'other');
    const answered = happened('2026-04-15T10:00', { kind: 'answered', question: 1, outcome: 'solved' });
    const done = [submitted, answered, happened('2026-04-16T10:00', { kind: 'closed' })];
    const clocks = unwrap(clocksAt(done, NASH_GOROD, facts('2026-05-20T10:00')));
    expect(clocks.map(({ state, next }) => [state, next.length])).toEqual([
      ['stopped-in-time', 0],
      ['stopped-in-time', 0],
    ]);
  });

  function stateOn(asOf: string, log: readonly AppealEvent[], id: string): string | undefined {
    return unwrap(clocksAt(log, LAW_59, facts(asOf))).find(({ clock }) => clock === id)?.state;
  }
});

test('a request for information that was deferred owes a notice within seven days of registration', () => {
  const log = [
    arrival('received', 'information-request', 'post'),
    happened('2026-04-09T10:00', { kind: 'registered' }),
    happened('2026-04-10T10:00', { kind: 'extended', pack: 'fz-8', clock: 'answer', count: 15, by: 'head' }),
  ];
  const answer = unwrap(clocksAt(log, LAW_8, facts('2026-04-11T10:00')))[1];
  expect(answer?.next.map(({ action, until }) => [action, shown(until)])).toEqual([
    ['notify-of-extension', '2026-04-16'],
    ['answer', '2026-05-25'],
  ]);
});

test.each([
  ['2026-04-16T23:59', true],
  ['2026-04-17T00:00', false],
  ['2026-04-27T10:00', false],
])('a request for information registered on 9 April may be deferred at %s: %s', (deferred, isAllowed) => {
  const log = [
    arrival('received', 'information-request', 'post'),
    happened('2026-04-09T10:00', { kind: 'registered' }),
    happened(deferred, { kind: 'extended', pack: 'fz-8', clock: 'answer', count: 15, by: 'head' }),
  ];
  const asked = clocksAt(log, LAW_8, facts('2026-04-28T10:00'));
  if (isAllowed) expect(asked).toMatchObject({ ok: true, value: [{}, { clock: 'answer', term: 45 }] });
  else expect(asked).toMatchObject({ ok: false, refusal: { kind: 'extension-refused', why: 'too-late' } });
});

test('a message on the platform has thirty days, on the fast track ten through the holidays', () => {
  const submitted = {
    ...arrival('submitted', 'message', 'feedback-platform'),
    occurredAt: moment('2026-01-06T12:00', MSK),
  };
  const fast = { ...happened('2026-01-07T12:00', { kind: 'qualified', fastTrack: true }) };
  expect(due(FEEDBACK_PLATFORM, [submitted])).toEqual(['ordinary 2026-02-05']);
  expect(due(FEEDBACK_PLATFORM, [submitted, fast])).toEqual(['fast-track 2026-01-16']);
});

test('Sevastopol counts nine working hours from the executor, four for high importance, seven days after an interim answer', () => {
  const sent = [
    arrival('detected', 'message', 'incident-management'),
    happened('2026-04-09T10:00', { kind: 'assigned', question: 1, body: 'Департамент' }),
  ];
  const high = happened('2026-04-09T10:01', { kind: 'qualified', importance: 'high' });
  const interim = happened('2026-04-09T12:00', { kind: 'answered', question: 1, outcome: 'interim' });
  expect(lastOf(SEVASTOPOL_2020, sent, 'answer')).toBe('2026-04-10T11:00:00+03:00');
  expect(lastOf(SEVASTOPOL_2020, [...sent, high], 'answer-high')).toBe('2026-04-09T15:00:00+03:00');
  expect(lastOf(SEVASTOPOL_2020, [...sent, interim], 'final-answer')).toBe('2026-04-20T23:59:59+03:00');
});

test('what went back to the curator in Sevastopol has nine hours from the new executor, no hour of them spent before', () => {
  const log = [
    arrival('detected', 'message', 'incident-management'),
    happened('2026-04-06T10:00', { kind: 'assigned', question: 1, body: 'А' }),
    happened('2026-04-06T10:20', { kind: 'returned', to: 'curator' }),
    happened('2026-04-08T10:00', { kind: 'assigned', question: 1, body: 'Б' }),
  ].map((event) => (event.kind === 'detected' ? { ...event, occurredAt: moment('2026-04-06T09:00', MSK) } : event));
  expect(lastOf(SEVASTOPOL_2020, log, 'answer')).toBe('2026-04-09T11:00:00+03:00');
});

test('Saratov Oblast gives half an hour to route and, anew each time, half an hour to return', () => {
  const log = [
    arrival('detected', 'message', 'incident-management'),
    happened('2026-04-09T09:20', { kind: 'qualified', matter: 'outside-competence' }),
    happened('2026-04-09T09:20', { kind: 'assigned', question: 1, body: 'А' }),
    happened('2026-04-09T09:30', { kind: 'returned', to: 'curator' }),
    happened('2026-04-09T10:00', { kind: 'assigned', question: 1, body: 'Б' }),
  ];
  expect(lastOf(SARATOV_2020, log, 'routing')).toBe('2026-04-09T09:30:00+03:00');
  expect(lastOf(SARATOV_2020, log, 'return')).toBe('2026-04-09T10:30:00+03:00');
});

test('portals have terms by category, and a turn of the citizen', () => {
  const submitted = arrival('submitted', 'message', 'other');
  const sent = happened('2026-04-10T10:00', { kind: 'assigned', question: 1, body: 'А' });
  const answered = happened('2026-04-15T10:00', { kind: 'answered', question: 1, outcome: 'solved' });
  const category = (name: string): AppealEvent => happened('2026-04-09T10:00', { kind: 'qualified', category: name });
  expect(due(SAINT_PETERSBURG_PORTAL, [submitted, category('196'), sent])).toContain('execution-196 2026-04-23');
  expect(due(SAINT_PETERSBURG_PORTAL, [submitted, category('197'), sent])).toContain('execution-197 2026-05-08');
  expect(due(NASH_SEVER, [submitted])).toEqual(['answer 2026-04-19']);
  expect(due(NASH_SEVER, [submitted, category('short')])).toEqual(['answer-short 2026-04-13']);
  expect(due(NASH_GOROD, [submitted, answered])).toContain('confirmation 2026-04-30');
});

function arrival(
  kind: 'received' | 'submitted' | 'detected',
  regime: 'appeal' | 'message' | 'information-request',
  channel: Channel,
): AppealEvent {
  return happened('2026-04-09T09:00', { kind, regime, channel, repeat: false });
}

function happened(text: string, happening: AppealHappening): AppealEvent {
  const occurredAt = moment(text, MSK);
  return { id: `${text} ${happening.kind}`, appeal: 'A-1', occurredAt, recordedAt: occurredAt, ...happening };
}

function facts(asOf: string): { calendar: typeof CALENDAR; asOf: ReturnType<typeof moment> } {
  return { calendar: CALENDAR, asOf: moment(asOf, MSK) };
}

function due(pack: RulePack, log: readonly AppealEvent[]): readonly string[] {
  const clocks = unwrap(clocksAt(log, pack, facts('2026-04-30T10:00')));
  return clocks.map(({ clock, due: { last } }) => `${clock} ${shown(last)}`);
}

function lastOf(pack: RulePack, log: readonly AppealEvent[], id: string): string | undefined {
  const clock = unwrap(clocksAt(log, pack, facts('2026-04-30T10:00'))).find((one) => one.clock === id);
  return clock && formatMoment(clock.due.last, MSK);
}

function shown(instant: ReturnType<typeof moment>): string {
  return formatDay(dayAt(instant, MSK));
}

test.each(['fz-60', '', 'constructor', Symbol('fz-59') as never])('%s is no shipped pack, and that is told', (id) => {
  expect(packNamed(id)).toMatchObject({ refusal: { kind: 'unknown-pack', known: RULE_PACKS.map((pack) => pack.id) } });
});

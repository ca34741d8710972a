import type { AppealEvent, AppealHappening } from '../appeal/appeal-event.ts';
import { byAssumption, byClause } from '../source/decision.ts';
import { calendarIn } from '../time/calendar.fixture.ts';
import { day } from '../time/civil-date.ts';
import { moment, type Instant } from '../time/instant.ts';
import { zone } from '../time/zone.ts';
import { packClock, type RulePack } from './rule-pack.ts';

// Made for tests: one pack that has every feature a clock can have, and short ways to write a log.

export const MSK = zone('Europe/Moscow');
export const CALENDAR = calendarIn('Europe/Moscow');

const FINAL = [{ event: 'answered', interim: false }, { event: 'closed' }] as const;

export const PACK: RulePack = {
  id: 'own',
  edition: '1',
  title: 'Правила для проверки',
  draft: false,
  inForce: { from: day('2026-01-01'), until: null },
  because: [],
  clocks: [
    packClock({
      id: 'registration',
      title: 'Регистрация',
      task: 'register',
      owedBy: 'registrar',
      unit: 'working-day',
      count: 3,
      starts: { event: 'received' },
      stops: [{ event: 'registered' }],
      because: [byClause('own', 'п. 1', 'A')],
    }),
    packClock({
      id: 'answer',
      title: 'Ответ',
      task: 'answer',
      owedBy: 'executor',
      unit: 'calendar-day',
      count: 30,
      starts: { event: 'registered' },
      stops: FINAL,
      reopens: true,
      pauses: [{ reason: 'applicant', because: [byClause('own', 'п. 4', 'A')] }],
      extension: {
        most: 30,
        times: 1,
        by: ['head'],
        notice: { within: null },
        because: [byClause('own', 'п. 3', 'A')],
      },
      because: [byClause('own', 'п. 2', 'A')],
    }),
    packClock({
      id: 'answer-high',
      title: 'Ответ повышенной важности',
      task: 'answer',
      owedBy: 'executor',
      unit: 'working-day',
      count: 5,
      applies: { importance: ['high'] },
      starts: { event: 'registered' },
      stops: FINAL,
      reopens: true,
      pauses: [{ reason: 'applicant', because: [byClause('own', 'п. 4', 'A')] }],
      exceptionOf: 'answer',
      because: [byClause('own', 'п. 5', 'A')],
    }),
    packClock({
      id: 'reaction',
      title: 'Первый отклик',
      task: 'react',
      owedBy: 'executor',
      unit: 'working-minute',
      count: 540,
      starts: { event: 'assigned' },
      stops: [{ event: 'answered' }, { event: 'closed' }],
      pauses: [{ reason: 'applicant', because: [byClause('own', 'п. 4', 'A')] }],
      because: [byClause('own', 'п. 6', 'A')],
    }),
    packClock({
      id: 'final',
      title: 'Окончательный ответ',
      task: 'final-answer',
      owedBy: 'executor',
      unit: 'working-day',
      count: 7,
      starts: { event: 'answered', interim: true },
      stops: FINAL,
      reopens: true,
      because: [byClause('own', 'п. 7', 'A')],
    }),
    packClock({
      id: 'return',
      title: 'Возврат',
      task: 'return',
      owedBy: 'executor',
      unit: 'clock-minute',
      count: 30,
      starts: { event: 'assigned' },
      stops: [{ event: 'returned', to: 'curator' }],
      restarts: [{ event: 'assigned' }],
      because: [byClause('own', 'п. 8', 'A')],
    }),
  ],
  closedChannels: [],
  counting: { 'day-zero': [byClause('gk-rf', 'ст. 191', 'A')], 'end-of-day': [byClause('gk-rf', 'ст. 194', 'A')] },
  dayOff: {
    usual: 'forward',
    because: { forward: [byClause('gk-rf', 'ст. 193', 'A')], backward: [byAssumption('backward')], stay: [] },
  },
};

/** The moment that the clock in Moscow shows. */
export function at(text: string): Instant {
  return moment(text, MSK);
}

/** An event of the appeal A-1, recorded when it occurred, named by its moment and kind. */
export function happened(text: string, happening: AppealHappening): AppealEvent {
  const occurredAt = at(text);
  return { id: `${text} ${happening.kind}`, appeal: 'A-1', occurredAt, recordedAt: occurredAt, ...happening };
}

export const RECEIVED = happened('2026-04-08T15:00', {
  kind: 'received',
  channel: 'post',
  regime: 'appeal',
  repeat: false,
});
export const REGISTERED = happened('2026-04-09T10:00', { kind: 'registered' });

/** An appeal with an interim answer, a pause and a final answer, and the moment after it. */
export const EIGHT_EVENTS: readonly AppealEvent[] = [
  RECEIVED,
  REGISTERED,
  happened('2026-04-09T11:00', { kind: 'assigned', question: 1, body: 'Комитет ЖКХ' }),
  happened('2026-04-09T15:00', { kind: 'answered', question: 1, outcome: 'interim' }),
  happened('2026-04-10T10:00', { kind: 'paused', reason: 'applicant' }),
  happened('2026-04-14T10:00', { kind: 'resumed' }),
  happened('2026-04-20T10:00', { kind: 'draft-sent', question: 1 }),
  happened('2026-04-21T10:00', { kind: 'answered', question: 1, outcome: 'solved' }),
];
export const LAST_LOOK = at('2026-04-22T10:00');

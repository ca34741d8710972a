import { describe, expect, test } from 'vitest';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import { unwrap } from '../basis/result.ts';
import { explainMove } from '../deadline/edition.ts';
import { explainClocks } from '../deadline/explain-clocks.ts';
import { at, CALENDAR, happened, MSK, PACK, RECEIVED, REGISTERED } from '../deadline/rule-pack.fixture.ts';
import { strictestClock } from '../deadline/strictest-clock.ts';
import type { Ground } from '../source/decision.ts';
import { describeGround } from './describe-ground.ts';
import type { Language } from './language.ts';

const REGISTERS = {
  zone: MSK,
  acts: [{ id: 'own', title: 'Порядок', url: null }],
  assumptions: [],
  labels: { applicant: 'ждём заявителя' },
};
const FACTS = { calendar: CALENDAR, asOf: at('2026-05-06T12:00') };

describe('the steps of a clock that moved while it ran', () => {
  const log: readonly AppealEvent[] = [
    RECEIVED,
    REGISTERED,
    happened('2026-04-13T10:00', { kind: 'paused', reason: 'applicant' }),
    happened('2026-04-15T10:00', { kind: 'resumed' }),
    happened('2026-04-16T10:00', { kind: 'paused', reason: 'vacation' }),
    happened('2026-04-17T10:00', { kind: 'resumed' }),
    happened('2026-04-20T10:00', { kind: 'answered', question: 1, outcome: 'explained' }),
    happened('2026-04-23T10:00', { kind: 'reopened' }),
    happened('2026-05-05T10:00', { kind: 'extended', pack: 'own', clock: 'answer', count: 10, by: 'head' }),
  ];

  test('are told in Russian', () => {
    expect(told(groundsOf(log), 'ru')).toEqual([
      'Срок: answer',
      'Начало срока: зарегистрировано',
      'Пауза не остановила срок, акт не допускает такой причины: vacation',
      'Событие: 09.04.2026, 10:00. Этот день в срок не входит, срок начинает течь на следующий: 10.04.2026 — первый день (gk-rf, ст. 191)',
      'Отсчитано: 30 календарных дней — 09.05.2026 (Порядок, п. 2)',
      'Срок продлён (руководитель): 10 календарных дней — 19.05.2026 (Порядок, п. 3)',
      'Срок стоял (ждём заявителя), в счёт не входит: 2 календарных дня — 21.05.2026 (Порядок, п. 4)',
      'От ответа до возобновления в счёт не входит: 3 календарных дня — 24.05.2026',
      '24.05.2026 — выходной день, срок переходит вперёд, на 25.05.2026 (gk-rf, ст. 193)',
      'Последний момент: 25.05.2026, 23:59:59 (gk-rf, ст. 194)',
    ]);
  });

  test('are told in English', () => {
    const sentences = told(groundsOf(log), 'en');
    expect(sentences).toContain('The term was extended by the head, 10 calendar days more: 2026-05-19 (Порядок, п. 3)');
    expect(sentences).toContain(
      'The time from the answer to the reopening is not counted, 3 calendar days: 2026-05-24',
    );
  });

  test('are told of minutes too', () => {
    const sent = happened('2026-04-09T11:00', { kind: 'assigned', question: 1, body: 'А' });
    const waits = [
      happened('2026-04-09T14:00', { kind: 'paused', reason: 'applicant' }),
      happened('2026-04-09T14:30', { kind: 'resumed' }),
    ];
    const [, , reaction] = unwrap(explainClocks([RECEIVED, REGISTERED, sent, ...waits], PACK, FACTS));
    expect(told(reaction?.grounds ?? [], 'ru').slice(2)).toEqual([
      'Событие: 09.04.2026, 11:00. Отсчитано: 9 часов рабочего времени — 10.04.2026, 12:00 (Порядок, п. 6)',
      'Срок стоял (ждём заявителя), в счёт не входит: 30 минут рабочего времени — 10.04.2026, 13:30 (Порядок, п. 4)',
    ]);
  });
});

test('the stricter of two clocks is told with both deadlines', () => {
  const high = { ...PACK, id: 'other' };
  const clocks = [PACK, { ...high, clocks: high.clocks.map((clock) => ({ ...clock, count: 5 })) }].flatMap((pack) =>
    unwrap(explainClocks([RECEIVED, REGISTERED], pack, { ...FACTS, asOf: at('2026-04-10T10:00') })).map(
      ({ answer }) => answer,
    ),
  );
  const { answer, grounds } = unwrap(strictestClock(clocks, 'answer'));
  expect(answer.pack).toBe('other');
  expect(told(grounds, 'ru')).toEqual([
    'Строже срок other/answer: 14.04.2026, 23:59:59, раньше, чем по own/answer: 12.05.2026, 23:59:59',
  ]);
});

test('two clocks that end together are not told as one earlier than the other', () => {
  const clocks = ['one', 'two'].flatMap((id) =>
    unwrap(explainClocks([RECEIVED, REGISTERED], { ...PACK, id }, { ...FACTS, asOf: at('2026-04-10T10:00') })).map(
      ({ answer }) => answer,
    ),
  );
  const { grounds } = unwrap(strictestClock(clocks, 'answer'));
  expect(told(grounds, 'ru')).toEqual(['Сроки one/answer и two/answer кончаются в один момент: 12.05.2026, 23:59:59']);
  expect(told(grounds, 'en')).toEqual(['The clocks one/answer and two/answer end at one moment: 2026-05-12 23:59:59']);
});

test('a move to another edition is told with both deadlines and both clauses', () => {
  const to = { ...PACK, edition: '2', clocks: PACK.clocks.map((clock) => ({ ...clock, count: 20 })) };
  const { grounds } = unwrap(explainMove([RECEIVED, REGISTERED], { from: PACK, to }, FACTS));
  expect(told(grounds, 'ru').at(-1)).toBe(
    'Срок answer по редакции 1 — 12.05.2026, 23:59:59, по редакции 2 — 29.04.2026, 23:59:59 (Порядок, п. 2)',
  );
});

function groundsOf(log: readonly AppealEvent[]): readonly Ground[] {
  return unwrap(explainClocks(log, PACK, FACTS)).find(({ answer }) => answer.clock === 'answer')?.grounds ?? [];
}

function told(grounds: readonly Ground[], language: Language): readonly string[] {
  return grounds.map((ground) => describeGround(ground, REGISTERS, language));
}

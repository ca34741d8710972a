import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { explainClockDue, type ClockRule } from '../deadline/clock-rule.ts';
import { findPersonal } from '../personal/find-personal.ts';
import type { Grade } from '../source/clause.ts';
import { byAssumption, byClause, byFact, type Ground } from '../source/decision.ts';
import { calendarIn } from '../time/calendar.fixture.ts';
import { moment } from '../time/instant.ts';
import { explainDueBefore } from '../time/due-before.ts';
import { calendarDays, calendarMonths, clockHours, workingDays, workingHours, type Term } from '../time/term.ts';
import { zone } from '../time/zone.ts';
import { describeGround } from './describe-ground.ts';
import type { Language } from './language.ts';
import type { Registers } from './registers.ts';

const MSK = zone('Europe/Moscow');
const REGISTERS: Registers = {
  zone: MSK,
  acts: [
    { id: 'gk-rf', title: 'ГК РФ', url: null },
    { id: 'tk-rf', title: 'ТК РФ', url: null },
  ],
  assumptions: [
    {
      name: 'term-ending-on-a-day-off',
      reading: 'Срок, который кончается в выходной, переходит на следующий рабочий день.',
      alternatives: ['Срок не переносится.'],
      concerns: [],
    },
  ],
  labels: { 'victory-day': 'День Победы' },
};

describe('thirty days from 9 April 2026', () => {
  test('are told in Russian', () => {
    expect(told(calendarDays(30, 'forward'), 'ru')).toEqual([
      'Событие: 09.04.2026, 10:00. Этот день в срок не входит, срок начинает течь на следующий: 10.04.2026 — первый день (ГК РФ, ст. 191)',
      'Отсчитано: 30 календарных дней — 09.05.2026',
      '09.05.2026 — нерабочий праздничный день, срок переходит вперёд, на 10.05.2026 (ГК РФ, ст. 193)',
      '10.05.2026 — выходной день, срок переходит вперёд, на 11.05.2026 (ГК РФ, ст. 193)',
      '11.05.2026 — выходной день, перенесённый с другой даты, срок переходит вперёд, на 12.05.2026 (ГК РФ, ст. 193)',
      'Последний момент: 12.05.2026, 23:59:59',
    ]);
  });

  test('are told in English', () => {
    expect(told(calendarDays(30, 'backward'), 'en')).toEqual([
      'Event: 2026-04-09 10:00. That day is not counted, the term runs from the next: 2026-04-10 is its first day (ГК РФ, ст. 191)',
      'Counted 30 calendar days: 2026-05-09',
      '2026-05-09 is a public holiday, the end of the term moves back to 2026-05-08 (ГК РФ, ст. 193)',
      'The last moment: 2026-05-08 23:59:59',
    ]);
  });
});

describe('months', () => {
  const registered = '2026-01-31T10:00';

  test('tell why the last day bears another number', () => {
    expect(told(calendarMonths(1, 'stay'), 'ru', registered)[1]).toBe(
      'Отсчитано: 1 месяц (числа 31 в последнем месяце нет, поэтому его последний день) — 28.02.2026',
    );
    expect(told(calendarMonths(1, 'stay'), 'en', registered)[1]).toBe(
      'Counted 1 month (the last month has no day 31, so its last day): 2026-02-28',
    );
    expect(told(calendarMonths(2, 'stay'), 'ru', registered)[1]).toBe('Отсчитано: 2 месяца — 31.03.2026');
  });
});

describe('two working days before 13 May 2026', () => {
  test('are told backwards', () => {
    const found = explainDueBefore(moment('2026-05-13T15:00', MSK), workingDays(2), calendarIn('Europe/Moscow'));
    expect(unwrap(found).grounds.map((ground) => describeGround(ground, REGISTERS, 'ru'))).toEqual([
      'Событие: 13.05.2026, 15:00. Этот день не считается, счёт идёт назад от него',
      'Отсчитано назад: 2 рабочих дня — 08.05.2026',
      'Последний момент: 08.05.2026, 23:59:59',
    ]);
  });
});

test.each([
  [workingDays(1), 'Отсчитано: 1 рабочий день — 10.04.2026'],
  [workingDays(2), 'Отсчитано: 2 рабочих дня — 13.04.2026'],
  [workingDays(11), 'Отсчитано: 11 рабочих дней — 24.04.2026'],
  [calendarDays(21, 'stay'), 'Отсчитано: 21 календарный день — 30.04.2026'],
])('the length of %o is told with the right ending', (term, sentence) => {
  expect(told(term, 'ru')[1]).toBe(sentence);
});

test.each([
  [workingHours(8), 'Событие: 09.04.2026, 10:00. Отсчитано: 8 часов рабочего времени — 10.04.2026, 10:00'],
  [workingHours(1.5), 'Событие: 09.04.2026, 10:00. Отсчитано: 90 минут рабочего времени — 09.04.2026, 11:30'],
  [clockHours(24), 'Событие: 09.04.2026, 10:00. Отсчитано: 24 часа — 10.04.2026, 10:00'],
  [
    workingHours(1.0125),
    'Событие: 09.04.2026, 10:00. Отсчитано: 1 час 45 секунд рабочего времени — 09.04.2026, 11:00:45',
  ],
])('time is told in hours when they are whole: %o', (term, sentence) => {
  expect(told(term, 'ru')).toEqual([sentence]);
});

test.each([
  [byFact('extended-by', 'head'), 'Продлил: руководитель', 'Extended by: head'],
  [byFact('unit', 'working-day'), 'Единица срока: рабочий день', 'Unit of the term: working day'],
  [byFact('day-kind', 'weekend'), 'Вид дня: выходной день', 'Kind of day: a weekend day'],
  [byFact('starts', 'registered'), 'Начало срока: зарегистрировано', 'The clock starts: registered'],
  [byFact('new-edition', '2'), 'Новая редакция: 2', 'New edition: 2'],
  [byFact('constructor', 'constructor'), 'Constructor: constructor', 'Constructor: constructor'],
])('the fact %o is told in words of the language', (fact, ru, en) => {
  expect(describeGround(fact, REGISTERS, 'ru')).toBe(ru);
  expect(describeGround(fact, REGISTERS, 'en')).toBe(en);
});

test('a step whose source is below the act and its verbatim copy says so', () => {
  const step = (grade: Grade): Ground => {
    const because = [byClause('gk-rf', 'ст. 191', grade)];
    return { kind: 'step', name: 'count-days', from: 20_552, to: 20_582, scale: 'civil-date', because };
  };
  const sentence = 'Отсчитано: 30 календарных дней — 09.05.2026 (ГК РФ, ст. 191';
  expect(describeGround(step('B'), REGISTERS, 'ru')).toBe(`${sentence})`);
  expect(describeGround(step('memory'), REGISTERS, 'ru')).toBe(`${sentence} — не подтверждено)`);
  expect(describeGround(step('inference'), REGISTERS, 'en')).toContain('ст. 191 — an inference, stated nowhere)');
});

describe('a ground', () => {
  test('tells the holiday by the label of the rule pack, each act once, and what was assumed', () => {
    const because = [
      byClause('gk-rf', 'ст. 193', 'A'),
      byAssumption('term-ending-on-a-day-off'),
      byFact('day-kind', 'holiday'),
      byFact('holiday', 'victory-day'),
      byClause('tk-rf', 'ст. 112 ч. 1', 'B'),
      byClause('gk-rf', 'ст. 193', 'A'),
    ];
    const step: Ground = { kind: 'step', name: 'skip-day-off', from: 20_582, to: 20_583, scale: 'civil-date', because };
    expect(describeGround(step, REGISTERS, 'ru')).toBe(
      '09.05.2026 — нерабочий праздничный день (День Победы), срок переходит вперёд, на 10.05.2026 (ГК РФ, ст. 193; ТК РФ, ст. 112 ч. 1). Допущение: Срок, который кончается в выходной, переходит на следующий рабочий день',
    );
  });

  test('that is a clause is cited with the grade of its source', () => {
    const clause = byClause('gk-rf', 'ст. 191', 'A');
    expect(describeGround(clause, REGISTERS, 'ru')).toBe('Основание: ГК РФ, ст. 191 (текст акта или официальный сайт)');
    expect(describeGround(clause, REGISTERS, 'en')).toBe('By: ГК РФ, ст. 191 (the act itself or an official site)');
  });

  test('that the registers do not hold is called by its name', () => {
    expect(describeGround(byClause('fz-59', 'ст. 12', 'memory'), REGISTERS, 'ru')).toBe(
      'Основание: fz-59, ст. 12 (не подтверждено)',
    );
    expect(describeGround(byAssumption('days-of-59-fz'), REGISTERS, 'ru')).toBe('Допущение: days-of-59-fz');
  });

  test.each([
    [byFact('holiday', 'victory-day'), 'Праздник: День Победы'],
    [byFact('region', 'RU-SAR'), 'Регион: RU-SAR'],
    [byFact('day-off-reading', 'forward'), 'Если последний день нерабочий: срок переходит на следующий рабочий день'],
    [byFact('excluded:no-body', 3), 'Исключено no-body: 3'],
    [byFact('urgent', true), 'Urgent: да'],
    [byFact('region', null), 'Регион: нет сведений'],
  ])('that is the fact %o is told by its label', (fact, sentence) => {
    expect(describeGround(fact, REGISTERS, 'ru')).toBe(sentence);
  });

  test('that is a step nobody knows is told by its ends', () => {
    const step: Ground = { kind: 'step', name: 'standstill', from: 0, to: 1, scale: 'civil-date', because: [] };
    expect(describeGround(step, REGISTERS, 'ru')).toBe('standstill: 01.01.1970 → 02.01.1970');
  });
});

test('any step of days is told, whatever facts it bears', () => {
  const facts = fc.record({
    name: fc.constantFrom('unit', 'count', 'day-kind', 'holiday'),
    value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
  });
  const names = fc.constantFrom('day-zero', 'count-days', 'skip-day-off', 'constructor', 'pause');
  fc.assert(
    fc.property(names, fc.nat(1000), fc.array(facts), (name, to, stated) => {
      const because = stated.map(({ name: of, value }) => byFact(of, value));
      const step: Ground = { kind: 'step', name, from: 0, to, scale: 'civil-date', because };
      return (['ru', 'en'] as const).every((language) => describeGround(step, REGISTERS, language) !== '');
    }),
  );
});

function told(term: Term, language: Language, registered = '2026-04-09T10:00'): readonly string[] {
  const because = {
    'day-zero': [byClause('gk-rf', 'ст. 191', 'A')],
    'count-days': [],
    'skip-day-off': [byClause('gk-rf', 'ст. 193', 'A')],
    'end-of-day': [],
    'count-time': [],
  };
  const rule: ClockRule = { id: 'consideration', starts: 'registered', term, because };
  const start = moment(registered, MSK);
  const { grounds } = unwrap(explainClockDue(rule, start, calendarIn('Europe/Moscow')));
  return grounds.map((ground) => describeGround(ground, REGISTERS, language));
}

describe('what personal data were found by', () => {
  test.for([
    ['+7 900 000-00-00', ['Найдено по признаку: плюс перед номером']],
    ['112-233-445 96', ['Найдено по признаку: запись, как у СНИЛС', 'Контрольные цифры верны: нет']],
  ] as const)('%s is told in words', ([text, sentences]) => {
    const grounds = findPersonal(text).flatMap(({ because }) => because);
    expect(grounds.map((ground) => describeGround(ground, REGISTERS, 'ru'))).toEqual(sentences);
  });
});

import type { Assumption } from '@otklik/core';

/** Readings behind promises. */
export const PROMISE_ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'promise-words-are-own-judgement',
    reading: 'Слова, по которым в ответе узнают обещание и его день, — собственное суждение: актов о них нет.',
    alternatives: ['Списки слов назначает центр.', 'День обещания всегда вносит человек.'],
    concerns: [{ act: 'pestovo-1728', at: 'п. 2.2.3' }],
  },
  {
    name: 'day-without-year-lies-ahead',
    reading: 'День или месяц без года — ближайший, считая со дня ответа; «до июля» — последний день июня.',
    alternatives: ['День без года относится к году ответа, даже если уже прошёл.', '«До июля» — до конца июля.'],
    concerns: [],
  },
  {
    name: 'promise-breaks-by-itself',
    reading:
      'Обещание нарушено, как только прошёл его день, если до того не сообщили, что оно сдержано или перенесено.',
    alternatives: ['Нарушенным обещание объявляет человек.'],
    concerns: [{ act: 'pestovo-1728', at: 'п. 2.2.3' }],
  },
  {
    name: 'solved-keeps-the-promise',
    reading: 'Ответ с итогом «решено» исполняет обещание по тому же вопросу.',
    alternatives: ['Исполненным обещание считается только по отдельной отметке.'],
    concerns: [{ act: 'pestovo-1728', at: 'п. 2.2.3' }],
  },
  {
    name: 'planned-counts-until-its-day',
    reading:
      'Запланированное с днём считается решённым до конца этого дня и перестаёт, когда он прошёл; без дня не считается.',
    alternatives: ['Запланированное не считается решённым, пока не сделано.'],
    concerns: [{ act: 'pestovo-1728', at: 'п. 2.2.3' }],
  },
];

import {
  byAssumption,
  byClause,
  calendarDays,
  clockHours,
  invariant,
  workingHours,
  type Ground,
  type Term,
} from '@otklik/core';

/**
 * A term that somebody has set for messages. No charter and no act of the five municipalities sets one, so it is a
 * setting of the report, with its source and grade.
 */
export interface MessageTerm {
  readonly id: string;
  readonly title: string;
  readonly term: Term;
  readonly because: readonly Ground[];
}

/** Terms for messages that sources name; the caller chooses one or gives a term of its own. */
export const MESSAGE_TERMS: readonly MessageTerm[] = [
  {
    id: 'eight-working-hours',
    title: '8 рабочих часов до первого ответа',
    term: /* @__PURE__ */ workingHours(8),
    because: [
      /* @__PURE__ */ byClause('ulyanovsk-rating-news', 'критерий «время работы с инцидентом»', 'C'),
      /* @__PURE__ */ byAssumption('message-term-is-a-setting'),
      /* @__PURE__ */ byAssumption('eight-hours-are-working'),
    ],
  },
  {
    id: 'nine-working-hours',
    title: '9 рабочих часов до первого ответа',
    term: /* @__PURE__ */ workingHours(9),
    because: [
      /* @__PURE__ */ byClause('sevastopol-2020', 'изложение на официальном сайте', 'A'),
      /* @__PURE__ */ byClause('crimea-2020', 'приложение, в цитате', 'B'),
      /* @__PURE__ */ byAssumption('message-term-is-a-setting'),
    ],
  },
  {
    id: 'one-day',
    title: '24 часа до первого ответа',
    term: /* @__PURE__ */ clockHours(24),
    because: [
      /* @__PURE__ */ byClause('yaroslavl-draft', 'проект, в изложении', 'C'),
      /* @__PURE__ */ byAssumption('message-term-is-a-setting'),
    ],
  },
  {
    id: 'platform-fast-track',
    title: '10 календарных дней (ускоренное рассмотрение на ПОС)',
    term: /* @__PURE__ */ calendarDays(10, 'stay'),
    because: [
      /* @__PURE__ */ byClause('murmansk-platform-news', 'срок «фаст-трек»', 'C'),
      /* @__PURE__ */ byAssumption('fast-track-days-are-calendar'),
    ],
  },
  {
    id: 'platform-ordinary',
    title: '30 календарных дней (сообщение на ПОС)',
    term: /* @__PURE__ */ calendarDays(30, 'stay'),
    because: [
      /* @__PURE__ */ byClause('altai-477', 'перечень категорий, строка 1.1', 'A'),
      /* @__PURE__ */ byAssumption('message-term-is-a-setting'),
    ],
  },
];

/** The term used when nobody names one. */
export const USUAL_MESSAGE_TERM: MessageTerm = /* @__PURE__ */ messageTerm('eight-working-hours');

/**
 * Takes a term by its name; for literals only.
 *
 * @param id - A name of `MESSAGE_TERMS`.
 * @returns The term; an unknown name breaks the invariant and throws.
 * @example
 * messageTerm('platform-fast-track').term.count //=> 10
 */
export function messageTerm(id: string): MessageTerm {
  const found = MESSAGE_TERMS.find((known) => known.id === id);
  invariant(found !== undefined, `a message term that is known; got ${id}`);
  return found;
}

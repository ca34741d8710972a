import type { EventKind } from '../appeal/appeal-event.ts';
import type { DutyKind } from '../appeal/vocabulary.ts';
import type { DayOffReading } from '../time/term.ts';
import type { InBoth } from './language.ts';

/** Events that start and stop clocks, as a table names them. */
export const EVENT_LABELS: Readonly<Record<EventKind, InBoth<string>>> = {
  received: { ru: 'поступило', en: 'received' },
  submitted: { ru: 'подано на платформе', en: 'submitted on a platform' },
  detected: { ru: 'выявлено куратором', en: 'detected by the curator' },
  registered: { ru: 'зарегистрировано', en: 'registered' },
  qualified: { ru: 'уточнено', en: 'qualified' },
  classified: { ru: 'отнесено к теме', en: 'classified' },
  assigned: { ru: 'отправлено исполнителю', en: 'sent to the executor' },
  'draft-sent': { ru: 'проект ответа передан', en: 'draft handed over' },
  approved: { ru: 'ответ согласован', en: 'answer approved' },
  answered: { ru: 'дан ответ', en: 'answered' },
  forwarded: { ru: 'направлено по компетенции', en: 'forwarded' },
  returned: { ru: 'возвращено', en: 'returned' },
  'documents-requested': { ru: 'запрошены документы', en: 'documents requested' },
  'documents-supplied': { ru: 'документы предоставлены', en: 'documents supplied' },
  paused: { ru: 'приостановлено', en: 'paused' },
  resumed: { ru: 'возобновлено после паузы', en: 'resumed' },
  extended: { ru: 'продлено', en: 'extended' },
  notified: { ru: 'заявитель уведомлён', en: 'applicant notified' },
  pinned: { ru: 'закреплена редакция правил', en: 'edition pinned' },
  closed: { ru: 'закрыто', en: 'closed' },
  reopened: { ru: 'открыто снова', en: 'reopened' },
  marked: { ru: 'оценено заявителем', en: 'marked by the applicant' },
  voided: { ru: 'запись отменена', en: 'entry voided' },
};

/** Kinds of duty, as a table names them. */
export const DUTY_LABELS: Readonly<Record<DutyKind, InBoth<string>>> = {
  registrar: { ru: 'регистратор', en: 'registrar' },
  coordinator: { ru: 'координатор', en: 'coordinator' },
  curator: { ru: 'куратор', en: 'curator' },
  executor: { ru: 'исполнитель', en: 'executor' },
  approver: { ru: 'согласующий', en: 'approver' },
  head: { ru: 'руководитель', en: 'head' },
  'other-body': { ru: 'другой орган', en: 'another body' },
  applicant: { ru: 'заявитель', en: 'applicant' },
};

/** What a last day that is a day off does, in a cell. */
export const DAY_OFF_CELLS: Readonly<Record<DayOffReading, InBoth<string>>> = {
  forward: { ru: 'на следующий рабочий', en: 'to the next working day' },
  backward: { ru: 'на предшествующий рабочий', en: 'to the working day before' },
  stay: { ru: 'не переносится', en: 'stays' },
};

/** The words around the cells. */
export const PACK_WORDS: Readonly<Record<string, InBoth<string>>> = {
  clock: { ru: 'Срок', en: 'Clock' },
  title: { ru: 'Что', en: 'What' },
  starts: { ru: 'Начало', en: 'Starts' },
  term: { ru: 'Длина', en: 'Term' },
  dayOff: { ru: 'Последний день нерабочий', en: 'Last day a day off' },
  stops: { ru: 'Конец', en: 'Stops' },
  pauses: { ru: 'Паузы', en: 'Pauses' },
  extension: { ru: 'Продление', en: 'Extension' },
  owedBy: { ru: 'Кто обязан', en: 'Owed by' },
  clauses: { ru: 'Основание', en: 'By' },
  grades: { ru: 'Источник', en: 'Source' },
  assumptions: { ru: 'Допущения', en: 'Assumptions' },
  none: { ru: 'нет', en: 'none' },
  interim: { ru: 'промежуточный', en: 'interim' },
  final: { ru: 'окончательный', en: 'final' },
  curator: { ru: 'куратору', en: 'to the curator' },
  applicant: { ru: 'заявителю', en: 'to the applicant' },
  draft: { ru: 'ПРОЕКТ', en: 'DRAFT' },
  upTo: { ru: 'не более', en: 'at most' },
  notice: { ru: 'с уведомлением', en: 'with notice' },
};

import type { DutyKind } from '../appeal/vocabulary.ts';
import type { DayOffReading } from '../time/term.ts';
import type { InBoth } from './language.ts';

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

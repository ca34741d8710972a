import { formatMoment, type Instant } from '@otklik/core';
import { incidentManagement } from '@otklik/rules';
import type { Incident } from './incident.ts';
import { SYNTHETIC_LABEL } from './synthetic-month.ts';
import { SYNTHETIC_MUNICIPALITY, SYNTHETIC_REGION, TERRITORIES } from './units.ts';

/** A cell of the export: a text or a number as it stands there, a formula where one was planted, or nothing. */
export type ExportCell = string | number | null | { readonly formula: string };

type Filled = (incident: Incident) => string | number | null;

const DAY = 86_400_000;
const MINUTES_A_DAY = 1440;
const TEXT = "'[текст синтетический]";
const ANSWER = "'[ответ синтетический]";
const GUARD = "'";
const PLATFORMS = [
  'https://vk.com/',
  'https://vk.com/',
  'https://vk.com/',
  'https://ok.ru/',
  'https://telegram.me/',
] as const;
const SILENT_ENDS = ['Нет ответа от автора', 'Дальнейший диалог нецелесообразен'] as const;

/** The columns whose numbers are lengths: fractions of a day, shown as `[hh]:mm:ss`. */
export const LENGTH_HEADERS: readonly string[] = [
  'Время с даты создания инцидента до времени первого ответа',
  'Время с даты создания инцидента до времени первого ответа, рабочее время',
  'Первая реакция с момента назн. ПИ',
  'Время с начала создания инцидента до окончания',
  'Время, которое первый ответ ПИ находился на согласовании',
];

/** What stands in each column; a column that is not named here stays empty. */
const CELLS: Readonly<Record<string, Filled>> = {
  Кабинет: () => SYNTHETIC_MUNICIPALITY,
  ID: ({ record }) => idOf(record.id),
  'Номер инцидента': ({ record }) => idOf(record.id),
  Отдел: ({ record }) => record.body,
  'Общее время первого ответа': (incident) => local(incident, incident.record.firstAnswered),
  'Общий текст первого ответа': (incident) => answerText(incident, 1),
  'Время с даты создания инцидента до времени первого ответа': ({ record }) =>
    length(record.received, record.firstAnswered),
  'Время с даты создания инцидента до времени первого ответа, рабочее время': ({ record }) =>
    record.workingMinutesAsExported === null ? null : record.workingMinutesAsExported / MINUTES_A_DAY,
  'Время назначения последнего исполнителя': (incident) => local(incident, incident.assigned),
  'Время 1го ответа ПИ': (incident) => local(incident, incident.record.firstAnswered),
  'Первая реакция с момента назн. ПИ': ({ assigned, drafted }) => length(assigned, drafted),
  'Уложились или нет после назн. ПИ': (incident) => inTime(incident),
  'Время с начала создания инцидента до окончания': ({ record }) => length(record.received, record.closed),
  'Время отправки первого ответа ПИ на согласование': (incident) => local(incident, incident.drafted),
  'Время, которое первый ответ ПИ находился на согласовании': ({ record, drafted }) =>
    length(drafted, record.firstAnswered),
  'Текущий шаг инцидента': (incident) => stepOf(incident),
  'Дата создания': (incident) => local(incident, incident.record.received),
  'Дата окончания': (incident) => local(incident, incident.record.closed),
  'Группа тем': ({ record }) => record.topicGroup,
  Тема: ({ record }) => record.topic,
  Регион: () => SYNTHETIC_REGION,
  Муниципалитет: ({ record }) => record.territory,
  'Населенный пункт': ({ record }) => TERRITORIES.find(({ name }) => name === record.territory)?.settlement ?? null,
  'Тип инцидента': ({ record }) => labelOf('type', record.type),
  Итог: ({ record }) => labelOf('outcome', record.outcome),
  'Есть медиафайл в ответе': ({ number }) => yesNo(number % 7 === 0),
  'Есть медиафайл в сообщении': ({ number }) => yesNo(number % 3 === 0),
  'Урл поста': platformOf,
  'Урл блога': platformOf,
  'Текст инцидента': () => TEXT,
  '1ый ответ ПИ': (incident) => answerText(incident, 1),
  '2ой ответ ПИ': (incident) => answerText(incident, 2),
  '3ий ответ ПИ': (incident) => answerText(incident, 3),
  'Причина закрытия': (incident) => reasonOf(incident),
  Аудитория: ({ number }) => 100 + ((number * 7919) % 40_000),
  Вовлеченность: ({ number }) => (number % 9 === 0 ? 2 : null),
  'URL автора': platformOf,
  'Аккаунт публикации ответа': (incident) => (incident.answers > 0 ? platformOf(incident) : null),
  Примечание: () => SYNTHETIC_LABEL,
  'Время попадания на шаг оценка удовлетворенности': (incident) => local(incident, incident.record.firstAnswered),
  'Опрос отправлен': ({ record }) => yesNo(record.mark !== null),
};

/**
 * Names the columns of the export in their order, as the layout of `@otklik/rules` has them.
 *
 * @returns The 47 headers.
 * @example
 * exportHeaders().length //=> 47
 * exportHeaders().slice(0, 2) //=> ['Кабинет', 'ID']
 */
export function exportHeaders(): readonly string[] {
  return incidentManagement.columns.map(({ header }) => header);
}

/**
 * Writes an incident as a row of the export.
 *
 * @param incident - The incident.
 * @returns One cell a column, in the order of the headers.
 */
export function exportRow(incident: Incident): readonly ExportCell[] {
  return exportHeaders().map((header) => CELLS[header]?.(incident) ?? null);
}

/** A number as the real export has it; a text where a number would not be the same id. */
function idOf(id: string): string | number {
  return `${Number(id)}` === id ? Number(id) : id;
}

function local({ calendar }: Incident, at: Instant | null): string | null {
  return at === null ? null : formatMoment(at, calendar.zone).slice(0, 19).replace('T', ' ');
}

function length(from: Instant | null, to: Instant | null): number | null {
  return from === null || to === null ? null : (to - from) / DAY;
}

function answerText({ answers }: Incident, order: number): string {
  return answers >= order ? ANSWER : GUARD;
}

function inTime({ assigned, drafted }: Incident): string {
  const reaction = length(assigned, drafted);
  return reaction === null ? '-' : yesNo(reaction <= 1);
}

function stepOf({ record, answers }: Incident): string {
  if (record.closed !== null) return 'Готово';
  return answers > 0 ? 'Оценка удовлетворенности' : 'В работе';
}

function reasonOf({ record, number }: Incident): string | null {
  if (record.mark !== null) return `${record.mark}`;
  if (record.closed === null) return null;
  return record.outcome === 'solved' ? 'Автор доволен' : (SILENT_ENDS[number % SILENT_ENDS.length] as string);
}

function platformOf({ number }: Incident): string {
  return PLATFORMS[number % PLATFORMS.length] as string;
}

function labelOf(field: 'type' | 'outcome', value: string | null): string | null {
  const column = incidentManagement.columns.find(({ fills }) => fills === field);
  const labels = column !== undefined && 'labels' in column ? Object.entries(column.labels) : [];
  return labels.find(([, meaning]) => meaning !== null && meaning === value)?.[0] ?? null;
}

function yesNo(yes: boolean): string {
  return yes ? 'Да' : 'Нет';
}

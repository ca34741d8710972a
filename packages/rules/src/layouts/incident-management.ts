import type { ItemType, Mark, Outcome } from '@otklik/core';
import { lengths, moments, personal, unused, words } from './column.ts';
import type { Labels, Layout } from './layout.ts';

const TYPES: Labels<ItemType> = {
  Решаемый: 'solvable',
  'Не решаемый': 'not-solvable',
  Информационный: 'informational',
};

const OUTCOMES: Labels<Outcome> = {
  Решено: 'solved',
  Разъяснено: 'explained',
  'Не решено': 'not-solved',
  Отложено: 'postponed',
};

/** «Причина закрытия» holds the author's mark, or the reason why there is none. */
const MARKS: Labels<Mark> = {
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
  'Автор доволен': null,
  'Нет ответа от автора': null,
  'Дальнейший диалог нецелесообразен': null,
};

/** The export of «Инцидент менеджмент»: 47 columns, one row an incident. */
export const incidentManagement: Layout = {
  id: 'incident-management',
  title: 'Выгрузка системы «Инцидент менеджмент»',
  edition: '2025-12',
  source: { grade: 'D', clause: null, note: 'Формат снят с настоящей выгрузки за декабрь 2025 года.' },
  constants: { channel: 'incident-management', regime: 'message' },
  precision: 'moment',
  ownCounting: 'sampled',
  empties: ['', '-'],
  columns: [
    unused('Кабинет'),
    words('ID', 'id'),
    unused('Номер инцидента'),
    words('Отдел', 'body'),
    words('Исполнитель', 'executor'),
    // a moment in spite of its name
    moments('Общее время первого ответа', 'firstAnswered', 'YYYY-MM-DD hh:mm:ss'),
    personal('Общий текст первого ответа'),
    lengths('Время с даты создания инцидента до времени первого ответа', 'timeToFirstAnswer'),
    lengths('Время с даты создания инцидента до времени первого ответа, рабочее время', 'workToFirstAnswer'),
    unused('Время назначения последнего исполнителя'),
    unused('Время 1го ответа ПИ'),
    unused('Первая реакция с момента назн. ПИ'),
    unused('Уложились или нет после назн. ПИ'),
    lengths('Время с начала создания инцидента до окончания', 'timeToClose'),
    unused('Время отправки первого ответа ПИ на согласование'),
    unused('Время, которое первый ответ ПИ находился на согласовании'),
    unused('Текущий шаг инцидента'),
    moments('Дата создания', 'received', 'YYYY-MM-DD hh:mm:ss'),
    moments('Дата окончания', 'closed', 'YYYY-MM-DD hh:mm:ss'),
    words('Группа тем', 'topicGroup'),
    words('Тема', 'topic'),
    unused('Регион'),
    words('Муниципалитет', 'territory'),
    unused('Населенный пункт'),
    personal('Улица'),
    personal('Дом'),
    personal('Объект старый'),
    personal('Объект'),
    { header: 'Тип инцидента', required: false, fills: 'type', reading: 'label', labels: TYPES },
    { header: 'Итог', required: false, fills: 'outcome', reading: 'label', labels: OUTCOMES },
    unused('Есть медиафайл в ответе'),
    unused('Есть медиафайл в сообщении'),
    personal('Урл поста'),
    personal('Урл блога'),
    personal('Текст инцидента'),
    personal('1ый ответ ПИ'),
    personal('2ой ответ ПИ'),
    personal('3ий ответ ПИ'),
    { header: 'Причина закрытия', required: false, fills: 'mark', reading: 'label', labels: MARKS },
    unused('Аудитория'),
    unused('Вовлеченность'),
    personal('URL автора'),
    personal('Аккаунт публикации ответа'),
    unused('Теги'),
    personal('Примечание'),
    unused('Время попадания на шаг оценка удовлетворенности'),
    unused('Опрос отправлен'),
  ],
};

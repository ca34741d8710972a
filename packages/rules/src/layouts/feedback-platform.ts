import type { Mark, Outcome, Regime } from '@otklik/core';
import { days, personal, unused, words } from './column.ts';
import type { Labels, Layout } from './layout.ts';

const YES_NO: Labels<boolean> = { Да: true, Нет: false };

/** Only «Обычное сообщение» was seen; how an appeal is called is inferred from the name of the column. */
const REGIMES: Labels<Regime> = {
  'Обычное сообщение': 'message',
  '59-ФЗ': 'appeal',
  'Обращение по 59-ФЗ': 'appeal',
};

/** Only «Решено» was seen: every other decision is reported until a source names it. */
const OUTCOMES: Labels<Outcome> = { Решено: 'solved' };

const MARKS: Labels<Mark> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 };

/** The export of the feedback platform (ПОС): sheet `Sheet0`, 25 columns, one row a message or an appeal; days only. */
export const feedbackPlatform: Layout = {
  id: 'feedback-platform',
  title: 'Выгрузка Платформы обратной связи (ПОС)',
  edition: '2026-01',
  source: { grade: 'D', clause: null, note: 'Формат снят с настоящей выгрузки за январь 2026 года.' },
  constants: { channel: 'feedback-platform', regime: null },
  precision: 'day',
  ownCounting: null,
  empties: ['', '-'],
  columns: [
    words('Номер', 'id'),
    unused('Номер ЕПГУ'),
    unused('Источник'),
    unused('Верхнеуровневый ЛКО'),
    words('Категория', 'topicGroup'),
    words('Подкатегория', 'topic'),
    unused('Факт'),
    unused('Организация, в которую поступило сообщение'),
    words('Организация, в которой находится сообщение', 'body'),
    days('Дата поступления', 'received', 'DD.MM.YYYY'),
    days('Дата планируемого завершения работ', 'planned', 'DD.MM.YYYY'),
    days('Дата фактического завершения работ', 'closed', 'DD.MM.YYYY'),
    unused('Стадия'),
    unused('Статус'),
    unused('Просрочено'),
    { header: 'Фаст-трек', required: false, fills: 'fastTrack', reading: 'label', labels: YES_NO },
    { header: 'ФЗ', required: false, fills: 'regime', reading: 'label', labels: REGIMES },
    unused('Заявитель выбрал подачу по 59-ФЗ'),
    { header: 'Тип решения', required: false, fills: 'outcome', reading: 'label', labels: OUTCOMES },
    unused('Направлено по email в ФОИВ, не подключенный к ПОС'),
    { header: 'Оценка ответа заявителем', required: false, fills: 'mark', reading: 'label', labels: MARKS },
    { header: 'Повторное рассмотрение', required: false, fills: 'repeat', reading: 'label', labels: YES_NO },
    personal('ФИО координатора'),
    personal('ФИО исполнителя'),
    personal('ФИО руководителя'),
  ],
};

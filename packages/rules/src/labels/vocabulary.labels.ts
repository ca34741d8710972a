import type { Channel, ItemType, Outcome, Regime, Timeliness } from '@otklik/core';

/** Russian names of channels and systems. */
export const CHANNEL_LABELS: Readonly<Record<Channel, string>> = {
  'feedback-platform': 'Платформа обратной связи',
  'incident-management': 'Инцидент менеджмент',
  'open-electronic-region': 'Открытый электронный регион',
  'regional-platform': 'ЕЦПУР',
  'document-flow': 'СЭД',
  'official-page': 'Официальные страницы',
  reception: 'Личный приём',
  post: 'Почта',
  email: 'Электронная почта',
  phone: 'Телефон',
  other: 'Иной источник',
};

/** Russian names of regimes. */
export const REGIME_LABELS: Readonly<Record<Regime, string>> = {
  appeal: 'Обращение по 59-ФЗ',
  message: 'Сообщение',
  'information-request': 'Запрос информации по 8-ФЗ',
};

/** Russian names of the types of an item, as «Инцидент менеджмент» shows them. */
export const ITEM_TYPE_LABELS: Readonly<Record<ItemType, string>> = {
  solvable: 'Решаемый',
  'not-solvable': 'Не решаемый',
  informational: 'Информационный',
};

/** Russian names of outcomes. */
export const OUTCOME_LABELS: Readonly<Record<Outcome, string>> = {
  solved: 'Решено',
  promised: 'Обещано к сроку',
  explained: 'Разъяснено',
  'not-solved': 'Не решено',
  refused: 'Отказано',
  forwarded: 'Направлено по компетенции',
  interim: 'Промежуточный ответ',
  postponed: 'Отложено',
  unanswered: 'Без ответа',
};

/** Russian names of how a record stands to its deadline. */
export const TIMELINESS_LABELS: Readonly<Record<Timeliness, string>> = {
  'in-time': 'В срок',
  late: 'С нарушением срока',
  overdue: 'Просрочено, ответа нет',
  running: 'Срок не истёк',
};

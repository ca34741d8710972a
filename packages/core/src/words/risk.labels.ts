import type { PacketExpected } from '../risk/packet-faults.ts';
import type { RiskEventKind, RiskStage } from '../risk/risk-event.ts';
import type { ClosingReading } from '../risk/risk-order.ts';
import type { RiskTimer } from '../risk/risk-timers.ts';
import type { InBoth } from './language.ts';

/** How far a risk has come. */
export const RISK_STAGE_LABELS: Readonly<Record<RiskStage, InBoth<string>>> = {
  awaited: { ru: 'ещё не выявлен', en: 'not yet detected' },
  detected: { ru: 'выявлен', en: 'detected' },
  alerted: { ru: 'в алерт-чате', en: 'in the alert chat' },
  verified: { ru: 'проверен', en: 'verified' },
  drafted: { ru: 'ответ готов', en: 'answer drafted' },
  agreed: { ru: 'ответ согласован', en: 'answer agreed' },
  published: { ru: 'ответ размещён', en: 'answer published' },
  reported: { ru: 'чат извещён, идёт наблюдение', en: 'chat told, being watched' },
  spreading: { ru: 'распространяется снова', en: 'spreading again' },
  noted: { ru: 'распространяется снова, причины записаны', en: 'spreading again, the causes are written' },
  settled: { ru: 'отработан', en: 'settled' },
};

/** What can be written about a risk. */
export const RISK_ENTRY_LABELS: Readonly<Record<RiskEventKind, InBoth<string>>> = {
  detected: { ru: 'выявить', en: 'detect' },
  alerted: { ru: 'сообщить в чат', en: 'alert the chat' },
  verified: { ru: 'проверить', en: 'verify' },
  rated: { ru: 'назначить уровень', en: 'set the level' },
  drafted: { ru: 'подготовить ответ', en: 'draft the answer' },
  agreed: { ru: 'согласовать', en: 'agree' },
  published: { ru: 'разместить', en: 'publish' },
  reported: { ru: 'отчитаться в чат', en: 'report to the chat' },
  observed: { ru: 'наблюдать', en: 'observe' },
  'spread-again': { ru: 'отметить новое распространение', en: 'note that it spreads again' },
  settled: { ru: 'признать отработанным', en: 'settle' },
  reviewed: { ru: 'разобрать', en: 'review' },
  tied: { ru: 'связать', en: 'tie' },
  untied: { ru: 'развязать', en: 'untie' },
  gauged: { ru: 'отметить соразмерность', en: 'note the proportion' },
  'evidence-erased': { ru: 'удалить снимок', en: 'erase the picture' },
};

/** What the parts of a packet are to be. */
export const PACKET_LABELS: Readonly<Record<PacketExpected, InBoth<string>>> = {
  text: { ru: 'текст', en: 'text' },
  'plain-text': { ru: 'текст без невидимых знаков', en: 'text without hidden marks' },
  list: { ru: 'список без пропусков', en: 'a list without holes' },
  'unknown-circumstances': {
    ru: 'что именно неизвестно: проверка показала, что обстоятельства неизвестны',
    en: 'what is not known: the check found the circumstances unknown',
  },
  'something-told': {
    ru: 'хотя бы одно: неизвестные обстоятельства, принятые или планируемые меры',
    en: 'at least one: unknown circumstances, measures taken or planned',
  },
  'one-platform-at-least': { ru: 'хотя бы одна площадка', en: 'at least one platform' },
  unique: { ru: 'значение, которое не повторяется', en: 'a value that is not repeated' },
  'one-publication-at-least': { ru: 'хотя бы одна ссылка на публикацию', en: 'at least one link to a publication' },
  'named-platform': { ru: 'площадка из ответа', en: 'a platform of the answer' },
  'publication-for-the-platform': { ru: 'ссылка на публикацию на этой площадке', en: 'a link to it on that platform' },
  'media-or-official-page': {
    ru: 'media (СМИ) или official-page (страница органа или уполномоченного лица)',
    en: 'media or official-page',
  },
  'public-link': { ru: 'открытый адрес http или https', en: 'a public address, http or https' },
};

/** How a step of a risk stands against its term. */
export const RISK_TIMER_LABELS: Readonly<Record<RiskTimer['state'], InBoth<string>>> = {
  running: { ru: 'срок идёт', en: 'running' },
  overdue: { ru: 'просрочено', en: 'overdue' },
  'stopped-in-time': { ru: 'сделано в срок', en: 'done in time' },
  'stopped-late': { ru: 'сделано позже срока', en: 'done late' },
};

/** Two readings of the stroke in the closing criterion. */
export const CLOSING_READING_LABELS: Readonly<Record<ClosingReading, InBoth<string>>> = {
  both: { ru: 'нет ни распространения, ни негативной реакции', en: 'neither spread nor bad reaction' },
  either: { ru: 'нет одного из двух: распространения или негативной реакции', en: 'no spread or no bad reaction' },
};

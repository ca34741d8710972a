import type { AmendRefusal } from '../appeal/amend.ts';
import type { EvolveRefusal } from '../appeal/appeal-state.ts';
import type { CommandRefusal } from '../appeal/command-refusal.ts';
import type { NotAnEvent } from '../appeal/event-fault.ts';
import type { ChainBroken } from '../appeal/log-chain.ts';
import type { Move } from '../appeal/moves.ts';
import { CHAIN_FAULT_LABELS, MOVE_LABELS, OBSTACLE_LABELS, STAGE_LABELS } from './appeal.labels.ts';
import type { Language } from './language.ts';
import type { RefusalWords } from './refusal-words.ts';
import { TEXT_REFUSAL_WORDS, type TextRefusal } from './text-refusal.labels.ts';

/** The refusals of the lifecycle of an appeal, and of what is read in its text. */
export type AppealWordsRefusal = Exclude<
  EvolveRefusal | NotAnEvent | CommandRefusal | AmendRefusal | ChainBroken | TextRefusal,
  { readonly kind: 'malformed' }
>;

/** How they are said; each names what was found and what was expected. */
export const APPEAL_REFUSAL_WORDS: RefusalWords<AppealWordsRefusal> = {
  'out-of-turn': {
    ru: ({ event, happening, question, stage, legal }) =>
      `Событие ${event} (${toldMove(happening, 'ru')}) не ко времени: ${at(question, 'ru')}${STAGE_LABELS[stage].ru}. Возможно: ${legal.map((move) => toldMove(move, 'ru')).join(', ')}.`,
    en: ({ event, happening, question, stage, legal }) =>
      `The event ${event} (${toldMove(happening, 'en')}) is out of turn: ${at(question, 'en')}${STAGE_LABELS[stage].en}. Possible: ${legal.map((move) => toldMove(move, 'en')).join(', ')}.`,
  },
  'several-appeals': {
    ru: ({ appeals: [one, other] }) => `В журнале события разных обращений: ${one} и ${other}. Ожидается одно.`,
    en: ({ appeals: [one, other] }) => `The log holds events of several appeals: ${one} and ${other}. Expected one.`,
  },
  'not-an-instant': {
    ru: ({ of, value }) => `Это не момент времени: ${value} (${of}). Ожидается целое число миллисекунд.`,
    en: ({ of, value }) => `This is no moment: ${value} (${of}). Expected a whole number of milliseconds.`,
  },
  'not-an-event': {
    ru: ({ found }) => `В журнале не событие: ${found}. Ожидается событие.`,
    en: ({ found }) => `The log holds what is no event: ${found}. Expected an event.`,
  },
  'repeats-itself': {
    ru: ({ event, appeal }) =>
      `Событие ${event} признаёт обращение ${appeal} повтором самого себя. Ожидается другое обращение.`,
    en: ({ event, appeal }) => `By the event ${event} the appeal ${appeal} repeats itself. Expected another appeal.`,
  },
  'another-content': {
    ru: ({ event, differ }) =>
      `Под номером ${event} записаны два разных события: различаются ${differ.join(', ')}. Ожидается одно; исправление — отдельное событие.`,
    en: ({ event, differ }) =>
      `Two different events bear the id ${event}: they differ in ${differ.join(', ')}. Expected one; a correction is an event of its own.`,
  },
  'id-taken': {
    ru: ({ event }) => `Событие с номером ${event} в журнале уже есть. Ожидается новый номер.`,
    en: ({ event }) => `The log already holds an event ${event}. Expected a new id.`,
  },
  'recorded-too-early': {
    ru: ({ event }) => `Событие ${event} записано раньше, чем случилось. Ожидается запись не раньше события.`,
    en: ({ event }) => `The event ${event} was recorded before it happened. Expected a recording no earlier.`,
  },
  'not-the-latest': {
    ru: ({ event, latest }) =>
      `Событие ${event} в журнале встало бы раньше последней записи ${latest.id}. Ожидается более поздний момент или поправка журнала.`,
    en: ({ event, latest }) =>
      `In the log the event ${event} would come before its last entry ${latest.id}. Expected a later moment, or an amendment of the log.`,
  },
  'questions-open': {
    ru: ({ questions }) => `Дело не закрыть: без ответа вопросы ${questions.join(', ')}. Ожидается ответ на каждый.`,
    en: ({ questions }) =>
      `The case cannot be closed: questions ${questions.join(', ')} are open. Expected an answer to each.`,
  },
  'answer-owed': {
    ru: ({ obstacle }) => `Ответ обязателен: основание «${OBSTACLE_LABELS[obstacle].ru}» от него не освобождает.`,
    en: ({ obstacle }) => `An answer is owed: "${OBSTACLE_LABELS[obstacle].en}" does not relieve the body of it.`,
  },
  'obstacle-not-found': {
    ru: ({ obstacle }) =>
      `Основание «${OBSTACLE_LABELS[obstacle].ru}» в журнале не установлено. Ожидается событие qualified до отказа.`,
    en: ({ obstacle }) =>
      `"${OBSTACLE_LABELS[obstacle].en}" was not found out in the log. Expected an event qualified before.`,
  },
  'no-promise': {
    ru: ({ question }) => `По вопросу ${question} срок не обещан. Ожидается обещание с днём.`,
    en: ({ question }) => `No day was promised on question ${question}. Expected a promise with its day.`,
  },
  'unknown-event': {
    ru: ({ event }) => `События ${event} в журнале нет. Ожидается событие журнала.`,
    en: ({ event }) => `The log holds no event ${event}. Expected an event of the log.`,
  },
  'struck-already': {
    ru: ({ event, by }) => `Событие ${event} уже погашено записью ${by}. Ожидается действующее событие журнала.`,
    en: ({ event, by }) => `The event ${event} was struck by ${by} before. Expected an event that stands.`,
  },
  'two-copies': {
    ru: ({ event, copies }) =>
      `Вместо события ${event} встали бы сразу ${copies.join(', ')}. Ожидается одно: сначала погасите то, что стоит сейчас.`,
    en: ({ event, copies }) =>
      `In the place of the event ${event} would stand ${copies.join(', ')} at once. Expected one: void first what stands there now.`,
  },
  'recorded-before-entry': {
    ru: ({ event, entry }) => `Поправка ${event} записана раньше события ${entry}. Ожидается запись не раньше него.`,
    en: ({ event, entry }) =>
      `The amendment ${event} was recorded before the event ${entry}. Expected a recording no earlier.`,
  },
  'breaks-history': {
    ru: ({ refused }) =>
      `Поправка не принята: после неё не ко времени события ${refused.map(({ event }) => event.id).join(', ')}.`,
    en: ({ refused }) =>
      `The amendment was refused: after it these events could not be: ${refused.map(({ event }) => event.id).join(', ')}.`,
  },
  'chain-broken': {
    ru: ({ at: place, event, why }) =>
      `Журнал изменён: место ${place + 1}${event === null ? '' : `, событие ${event}`} — ${CHAIN_FAULT_LABELS[why].ru}.`,
    en: ({ at: place, event, why }) =>
      `The log was changed: place ${place + 1}${event === null ? '' : `, event ${event}`}: ${CHAIN_FAULT_LABELS[why].en}.`,
  },
  ...TEXT_REFUSAL_WORDS,
};

/** A kind of event that the types did not hold back is told as it stands. */
function toldMove(move: string, language: Language): string {
  return Object.hasOwn(MOVE_LABELS, move) ? MOVE_LABELS[move as Move][language] : move;
}

function at(question: number | null, language: Language): string {
  if (question === null) return '';
  return language === 'ru' ? `вопрос ${question} — ` : `question ${question} — `;
}

import type { NoEmergency } from '../office/emergency-access.ts';
import type { ObligationEventKind, ObligationStage } from '../office/obligation-event.ts';
import type { ObligationRefusal } from '../office/obligation-refusal.ts';
import type { UnknownRhythm } from '../office/rhythm-setting.ts';
import type { RiskRefusal } from '../risk/risk-refusal.ts';
import type { InBoth } from './language.ts';
import { PROBLEM_REFUSAL_WORDS, type ProblemWordsRefusal } from './problem-refusal.labels.ts';
import { RISK_REFUSAL_WORDS, type RiskWordsRefusal } from './risk-refusal.labels.ts';
import type { RefusalWords } from './refusal-words.ts';

/** The refusals of a centre and its work. */
export type OfficeRefusal =
  // what every log refuses has words of its own
  | Exclude<
      ObligationRefusal,
      { readonly kind: 'malformed' | 'not-an-event' | 'not-an-instant' | 'not-the-latest' | 'recorded-too-early' }
    >
  | Extract<RiskRefusal, { readonly kind: 'two-contents' }>
  | NoEmergency
  | UnknownRhythm
  | RiskWordsRefusal
  | ProblemWordsRefusal;

const STAGES: Readonly<Record<ObligationStage, InBoth<string>>> = {
  awaited: { ru: 'ещё не дано', en: 'not yet given' },
  given: { ru: 'дано', en: 'given' },
  accepted: { ru: 'принято', en: 'accepted' },
  done: { ru: 'исполнено', en: 'done' },
  returned: { ru: 'возвращено', en: 'returned' },
  cancelled: { ru: 'отменено', en: 'cancelled' },
};

const ENTRIES: Readonly<Record<ObligationEventKind, InBoth<string>>> = {
  given: { ru: 'дать', en: 'give' },
  accepted: { ru: 'принять', en: 'accept' },
  extended: { ru: 'продлить', en: 'extend' },
  done: { ru: 'исполнить', en: 'do' },
  returned: { ru: 'вернуть', en: 'return' },
  cancelled: { ru: 'отменить', en: 'cancel' },
  'effect-observed': { ru: 'отметить эффект', en: 'observe the effect' },
};

const NOT_LET_THROUGH: Readonly<Record<NoEmergency['why'], InBoth<string>>> = {
  'no-question': { ru: 'спрошено не о действии', en: 'what is asked is no action' },
  'allowed-anyway': { ru: 'это и так разрешено', en: 'it is allowed anyway' },
  'no-reason': { ru: 'не названа причина', en: 'no reason is given' },
  'not-in-force': { ru: 'положение в этот день не действует', en: 'the charter is not in force on that day' },
  'not-of-the-centre': { ru: 'роли в центре в этот день нет', en: 'they hold no role in the centre on that day' },
  'nobody-above': { ru: 'проверить запись некому', en: 'nobody is above them to look at the entry' },
};

/** How they are said; each names what was found and what was expected. */
export const OFFICE_REFUSAL_WORDS: RefusalWords<OfficeRefusal> = {
  ...RISK_REFUSAL_WORDS,
  ...PROBLEM_REFUSAL_WORDS,
  'obligation-out-of-turn': {
    ru: ({ event, happening, stage, legal }) =>
      `Запись ${event} (${happening}) не ко времени: поручение ${STAGES[stage].ru}. Можно: ${listed(legal, 'ru')}.`,
    en: ({ event, happening, stage, legal }) =>
      `The entry ${event} (${happening}) is out of turn: the obligation is ${STAGES[stage].en}. One may: ${listed(legal, 'en')}.`,
  },
  'another-obligation': {
    ru: ({ event, expected, found }) => `Запись ${event} о другом поручении: ${found}. Ожидается ${expected}.`,
    en: ({ event, expected, found }) =>
      `The entry ${event} is about another obligation: ${found}. Expected ${expected}.`,
  },
  'two-contents': {
    ru: ({ event, differ }) =>
      `Под номером ${event} — две разные записи: различаются ${differ.join(', ')}. Ожидается одна; новое — запись со своим номером.`,
    en: ({ event, differ }) =>
      `Two different entries bear the id ${event}: they differ in ${differ.join(', ')}. Expected one; what is new has an id of its own.`,
  },
  'wrong-evidence': {
    ru: ({ event, expected, found }) =>
      `Запись ${event}: исполнение подтверждено не тем: ${found}. Ожидается ${expected}.`,
    en: ({ event, expected, found }) => `The entry ${event} shows it done by ${found}. Expected ${expected}.`,
  },
  'term-not-extended': {
    ru: ({ event, count }) => `Запись ${event}: срок не продлён на ${count}: срока у него нет.`,
    en: ({ event, count }) => `The entry ${event}: the term was not lengthened by ${count}: it has no term.`,
  },
  'unknown-rhythm': {
    ru: ({ of, value, known }) => `Ритм не понят: ${of} — «${value}». Ожидается одно из: ${known.join(', ')}.`,
    en: ({ of, value, known }) =>
      `The rhythm is not understood: ${of} is "${value}". Expected one of: ${known.join(', ')}.`,
  },
  'no-emergency-access': {
    ru: ({ actor, why }) => `Экстренного доступа для ${actor} нет: ${NOT_LET_THROUGH[why].ru}.`,
    en: ({ actor, why }) => `There is no emergency access for ${actor}: ${NOT_LET_THROUGH[why].en}.`,
  },
};

function listed(legal: readonly ObligationEventKind[], language: 'ru' | 'en'): string {
  const none = { ru: 'ничего', en: 'nothing' };
  return legal.map((kind) => ENTRIES[kind][language]).join(', ') || none[language];
}

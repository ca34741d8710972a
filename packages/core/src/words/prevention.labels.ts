import type { PreventionAction } from '../risk/prevention.ts';
import type { NothingDetected } from '../risk/review-risk.ts';
import type { TiedTo } from '../risk/risk-event.ts';
import type { ImpossibleThreat, ThreatRefusal } from '../risk/threat.ts';
import type { MessageLimit } from './chat-message.ts';
import type { InBoth } from './language.ts';
import type { RefusalWords } from './refusal-words.ts';

/** What prevention may owe. */
export const PREVENTION_LABELS: Readonly<Record<PreventionAction['kind'], InBoth<string>>> = {
  'campaign-wanted': { ru: 'начать кампанию', en: 'begin a campaign' },
  'step-due': { ru: 'сделать шаг', en: 'take a step' },
  'step-overdue': { ru: 'шаг просрочен', en: 'a step is overdue' },
  'effect-wanted': { ru: 'посмотреть, что изменилось', en: 'look at what changed' },
};

/** What a risk may be tied to. */
export const TIE_LABELS: Readonly<Record<TiedTo, InBoth<string>>> = {
  appeal: { ru: 'обращение', en: 'appeal' },
  risk: { ru: 'риск', en: 'risk' },
  'root-cause': { ru: 'первопричина', en: 'root cause' },
  'road-map': { ru: 'дорожная карта', en: 'road map' },
  threat: { ru: 'угроза', en: 'threat' },
  campaign: { ru: 'кампания', en: 'campaign' },
};

const PARTS: Readonly<Record<ImpossibleThreat['of'], InBoth<string>>> = {
  id: { ru: 'имя', en: 'name' },
  season: { ru: 'сезон', en: 'season' },
  'lead-days': { ru: 'дней на подготовку', en: 'days to prepare' },
};

const EXPECTED: Readonly<Record<ImpossibleThreat['expected'], InBoth<string>>> = {
  unique: { ru: 'имя, которое не повторяется', en: 'a name that is not repeated' },
  'month-and-day': { ru: 'месяц и день, как 03-31', en: 'month and day such as 03-31' },
  'days-in-order': { ru: 'первый день не позже последнего', en: 'the first day not after the last' },
  'whole-number': { ru: 'целое число от 0 до 366', en: 'a whole number from 0 to 366' },
};

/** The refusals of reviews, messages and threats. */
export type PreventionRefusal = ThreatRefusal | NothingDetected | MessageLimit;

/** How they are said; each names what was found and what was expected. */
export const PREVENTION_REFUSAL_WORDS: RefusalWords<PreventionRefusal> = {
  'nothing-detected': {
    ru: () => 'Разбирать нечего: в журнале нет записи о том, что риск выявлен. Ожидается запись detected.',
    en: () =>
      'There is nothing to review: no entry of the log says that a risk was detected. Expected an entry detected.',
  },
  'message-limit': {
    ru: ({ limit, needed }) => `Предел сообщения — ${limit} знаков. Ожидается не меньше ${needed}.`,
    en: ({ limit, needed }) => `A message may have ${limit} units. Expected at least ${needed}.`,
  },
  'impossible-threat': {
    ru: ({ threat, of, value, expected }) =>
      `Угроза ${threat}: ${PARTS[of].ru} — «${value}». Ожидается: ${EXPECTED[expected].ru}.`,
    en: ({ threat, of, value, expected }) =>
      `The threat ${threat}: the ${PARTS[of].en} is "${value}". Expected: ${EXPECTED[expected].en}.`,
  },
  'year-not-given': {
    ru: ({ threat, year, given }) =>
      `Угроза ${threat}: дней для года ${year} не дано. Даны годы: ${given.join(', ') || '—'}.`,
    en: ({ threat, year, given }) =>
      `The threat ${threat} is given no days in ${year}. Years given: ${given.join(', ') || '—'}.`,
  },
};

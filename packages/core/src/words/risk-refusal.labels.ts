import type { BrokenShift, NobodyOnDuty } from '../risk/duty-roster.ts';
import type { RiskEventKind } from '../risk/risk-event.ts';
import type { RiskMismatch, RiskRefusal } from '../risk/risk-refusal.ts';
import type { QuietAxis } from '../risk/settled.ts';
import type { InBoth, Language } from './language.ts';
import { PREVENTION_REFUSAL_WORDS, type PreventionRefusal } from './prevention.labels.ts';
import type { RefusalWords } from './refusal-words.ts';
import { PACKET_LABELS, RISK_ENTRY_LABELS, RISK_STAGE_LABELS } from './risk.labels.ts';
import { toldUtc } from './told-utc.ts';

/** The refusals of the work on information risks. */
export type RiskWordsRefusal =
  | Extract<RiskRefusal, { readonly kind: 'risk-out-of-turn' | 'risk-mismatch' | 'faulty-packet' | 'not-quiet' }>
  | NobodyOnDuty
  | BrokenShift
  | PreventionRefusal;

const PARTS: Readonly<Record<RiskMismatch['of'], InBoth<string>>> = {
  risk: { ru: 'риск', en: 'risk' },
  order: { ru: 'порядок и его редакция', en: 'order and its edition' },
  source: { ru: 'источник', en: 'source' },
  level: { ru: 'уровень', en: 'level' },
  chat: { ru: 'чат', en: 'chat' },
  platform: { ru: 'площадка', en: 'platform' },
  tie: { ru: 'связь', en: 'tie' },
  gauge: { ru: 'соразмерность', en: 'proportion' },
};

/** What is expected where it is no name of an order. */
const WANTED: Readonly<Record<string, InBoth<string>>> = {
  'public-link': PACKET_LABELS['public-link'],
  'plain-text': PACKET_LABELS['plain-text'],
  'before-the-detection': { ru: 'момент не позже выявления', en: 'a moment not after the detection' },
  'another-risk': { ru: 'другой риск', en: 'another risk' },
};

const AXES: Readonly<Record<QuietAxis, InBoth<string>>> = {
  spread: { ru: 'распространение', en: 'spread' },
  reaction: { ru: 'негативная реакция', en: 'bad reaction' },
};

/** How they are said; each names what was found and what was expected. */
export const RISK_REFUSAL_WORDS: RefusalWords<RiskWordsRefusal> = {
  ...PREVENTION_REFUSAL_WORDS,
  'risk-out-of-turn': {
    ru: ({ event, happening, stage, legal }) =>
      `Запись ${event} (${entry(happening, 'ru')}) не ко времени: ${RISK_STAGE_LABELS[stage].ru}. Возможно: ${entries(legal, 'ru')}.`,
    en: ({ event, happening, stage, legal }) =>
      `The entry ${event} (${entry(happening, 'en')}) is out of turn: ${RISK_STAGE_LABELS[stage].en}. Possible: ${entries(legal, 'en')}.`,
  },
  'risk-mismatch': {
    ru: ({ event, of, value, expected }) =>
      `Запись ${event}: ${PARTS[of].ru} — «${value}». Ожидается: ${wantedOf(expected, 'ru')}.`,
    en: ({ event, of, value, expected }) =>
      `The entry ${event}: the ${PARTS[of].en} is "${value}". Expected: ${wantedOf(expected, 'en')}.`,
  },
  'faulty-packet': {
    ru: ({ event, faults }) => `Ответ${event === null ? '' : ` в записи ${event}`} не принят: ${told(faults, 'ru')}.`,
    en: ({ event, faults }) =>
      `The answer${event === null ? '' : ` in the entry ${event}`} is not taken: ${told(faults, 'en')}.`,
  },
  'not-quiet': {
    ru: ({ reading, wanted, quiet }) =>
      `Риск не отработан. Нужно: наблюдений без нового — ${wanted.looks}, за минут — ${wanted.minutes}, ${reading === 'both' ? 'по обоим признакам' : 'хотя бы по одному признаку'}. Есть: ${seen(quiet, 'ru')}.`,
    en: ({ reading, wanted, quiet }) =>
      `The risk is not settled. Wanted: ${wanted.looks} looks without anything new over ${wanted.minutes} minutes, ${reading === 'both' ? 'on both signs' : 'on one sign at least'}. There are: ${seen(quiet, 'en')}.`,
  },
  'nobody-on-duty': {
    ru: ({ at, since, until }) =>
      `На дежурстве никого: ${toldUtc(at, 'ru')}. Пробел с ${toldUtc(since, 'ru')} до ${toldUtc(until, 'ru')}. Ожидается смена на это время.`,
    en: ({ at, since, until }) =>
      `Nobody is on duty at ${toldUtc(at, 'en')}. The hole is from ${toldUtc(since, 'en')} to ${toldUtc(until, 'en')}. Expected a shift there.`,
  },
  'broken-shift': {
    ru: ({ index, on, from, until }) =>
      `Смена ${index} (${on}): с ${from} по ${until}. Ожидаются моменты, конец позже начала.`,
    en: ({ index, on, from, until }) =>
      `The shift ${index} (${on}) is from ${from} to ${until}. Expected moments, the end after the beginning.`,
  },
};

function wantedOf(expected: readonly string[], language: Language): string {
  return expected.map((word) => (Object.hasOwn(WANTED, word) ? WANTED[word]?.[language] : word)).join(', ');
}

function entry(kind: string, language: Language): string {
  return Object.hasOwn(RISK_ENTRY_LABELS, kind) ? RISK_ENTRY_LABELS[kind as RiskEventKind][language] : kind;
}

function entries(kinds: readonly RiskEventKind[], language: Language): string {
  return kinds.map((kind) => entry(kind, language)).join(', ');
}

type Faults = Extract<RiskRefusal, { kind: 'faulty-packet' }>['faults'];

function told(faults: Faults, language: Language): string {
  const wanted = { ru: 'ожидается', en: 'expected' }[language];
  return faults
    .map(
      ({ path, expected, value }) =>
        `${path.join('.')} — ${wanted} ${PACKET_LABELS[expected][language]}${value === '' ? '' : `, «${value}»`}`,
    )
    .join('; ');
}

function seen(quiet: Extract<RiskRefusal, { kind: 'not-quiet' }>['quiet'], language: Language): string {
  return quiet.map(({ axis, looks, minutes }) => `${AXES[axis][language]} — ${looks} / ${minutes}`).join('; ');
}

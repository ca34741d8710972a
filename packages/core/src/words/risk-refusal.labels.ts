import type { BrokenShift, NobodyOnDuty } from '../risk/duty-roster.ts';
import type { PacketExpected } from '../risk/packet-faults.ts';
import type { RiskEventKind, RiskStage } from '../risk/risk-event.ts';
import type { RiskMismatch, RiskRefusal } from '../risk/risk-refusal.ts';
import type { QuietAxis } from '../risk/settled.ts';
import type { Instant } from '../time/instant.ts';
import { zone } from '../time/zone.ts';
import type { InBoth, Language } from './language.ts';
import type { RefusalWords } from './refusal-words.ts';
import { toldMoment } from './told-time.ts';

/** The refusals of the work on information risks. */
export type RiskWordsRefusal =
  Exclude<RiskRefusal, { readonly kind: 'not-an-instant' | 'not-the-latest' }> | NobodyOnDuty | BrokenShift;

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
};

/** What the parts of a packet are to be. */
export const PACKET_LABELS: Readonly<Record<PacketExpected, InBoth<string>>> = {
  text: { ru: 'текст', en: 'text' },
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

const PARTS: Readonly<Record<RiskMismatch['of'], InBoth<string>>> = {
  risk: { ru: 'риск', en: 'risk' },
  order: { ru: 'порядок и его редакция', en: 'order and its edition' },
  level: { ru: 'уровень', en: 'level' },
  chat: { ru: 'чат', en: 'chat' },
  platform: { ru: 'площадка', en: 'platform' },
  count: { ru: 'число', en: 'count' },
};

const AXES: Readonly<Record<QuietAxis, InBoth<string>>> = {
  spread: { ru: 'распространение', en: 'spread' },
  reaction: { ru: 'негативная реакция', en: 'bad reaction' },
};

/** How they are said; each names what was found and what was expected. */
export const RISK_REFUSAL_WORDS: RefusalWords<RiskWordsRefusal> = {
  'risk-out-of-turn': {
    ru: ({ event, happening, stage, legal }) =>
      `Запись ${event} (${entry(happening, 'ru')}) не ко времени: ${RISK_STAGE_LABELS[stage].ru}. Возможно: ${entries(legal, 'ru')}.`,
    en: ({ event, happening, stage, legal }) =>
      `The entry ${event} (${entry(happening, 'en')}) is out of turn: ${RISK_STAGE_LABELS[stage].en}. Possible: ${entries(legal, 'en')}.`,
  },
  'risk-mismatch': {
    ru: ({ event, of, value, expected }) =>
      `Запись ${event}: ${PARTS[of].ru} — «${value}». Ожидается: ${expected.join(', ')}.`,
    en: ({ event, of, value, expected }) =>
      `The entry ${event}: the ${PARTS[of].en} is "${value}". Expected: ${expected.join(', ')}.`,
  },
  'faulty-packet': {
    ru: ({ event, faults }) => `Ответ в записи ${event} не принят: ${told(faults, 'ru')}.`,
    en: ({ event, faults }) => `The answer in the entry ${event} is not taken: ${told(faults, 'en')}.`,
  },
  'not-quiet': {
    ru: ({ reading, wanted, quiet }) =>
      `Риск не отработан. Нужно ${wanted.looks} наблюдений без нового за ${wanted.minutes} минут, ${reading === 'both' ? 'по обоим признакам' : 'хотя бы по одному признаку'}. Есть: ${seen(quiet, 'ru')}.`,
    en: ({ reading, wanted, quiet }) =>
      `The risk is not settled. Wanted: ${wanted.looks} looks without anything new over ${wanted.minutes} minutes, ${reading === 'both' ? 'on both signs' : 'on one sign at least'}. There are: ${seen(quiet, 'en')}.`,
  },
  'nobody-on-duty': {
    ru: ({ at, since, until }) =>
      `На дежурстве никого: ${utc(at, 'ru')}. Пробел с ${utc(since, 'ru')} до ${utc(until, 'ru')}. Ожидается смена на это время.`,
    en: ({ at, since, until }) =>
      `Nobody is on duty at ${utc(at, 'en')}. The hole is from ${utc(since, 'en')} to ${utc(until, 'en')}. Expected a shift there.`,
  },
  'broken-shift': {
    ru: ({ index, on, from, until }) =>
      `Смена ${index} (${on}): с ${from} по ${until}. Ожидаются моменты, конец позже начала.`,
    en: ({ index, on, from, until }) =>
      `The shift ${index} (${on}) is from ${from} to ${until}. Expected moments, the end after the beginning.`,
  },
};

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

/** An open end is told by a dash. */
function utc(at: Instant | null, language: Language): string {
  return at === null ? '—' : `${toldMoment(at, zone('UTC'), language)} UTC`;
}

import type { AnotherFormat, UnknownVersion } from '../exchange/exchange-format.ts';
import type { RefusalWords } from './refusal-words.ts';

/** The refusals of exchanged values. */
export type ExchangeWordsRefusal = AnotherFormat | UnknownVersion;

/** How they are said; each names what was found and what was expected. */
export const EXCHANGE_REFUSAL_WORDS: RefusalWords<ExchangeWordsRefusal> = {
  'another-format': {
    ru: ({ expected, found }) => `Прислано другое: ожидается «${expected}», найдено «${found}».`,
    en: ({ expected, found }) => `Something else was sent: expected "${expected}", found "${found}".`,
  },
  'unknown-version': {
    ru: ({ format, version, newest }) =>
      `Версия ${version} формата «${format}» неизвестна. Ожидается версия от 1 до ${newest}.`,
    en: ({ format, version, newest }) =>
      `Version ${version} of the format "${format}" is unknown. Expected a version from 1 to ${newest}.`,
  },
};

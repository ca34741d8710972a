import { compilePersonalWords, maskPersonal, type PersonalKind } from '@otklik/core/personal';
import { PERSONAL_LABELS, type Language } from '@otklik/core/words';
import { PERSONAL_WORDS } from '@otklik/rules';

/** Days, times and short numbers: they tell of nobody, and their digits may look like a phone. */
const PLAIN = /^(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,6}(?:[.,]\d{1,6})?)$/u;
const MASK = /\[(email|handle|card|snils|passport|phone|address|name)\]/gu;
/** As far as a cell is looked through, and how much of what is found at the end of that is left out. */
const LOOKED = 400;
const EDGE = 60;
const SHOWN = 80;

const LEXICON = /* @__PURE__ */ compilePersonalWords(PERSONAL_WORDS);

/**
 * Makes what stands in a cell fit to be shown: a shifted row may bring a name or a phone into any column.
 *
 * @param text - The cell as it was written.
 * @returns The text without what was found personal in it, cut to 80 characters.
 * @example
 * shownValue('Почти решено') //=> 'Почти решено'
 * shownValue('Иванова Мария, +7 900 000-00-00') //=> '[name], [phone]'
 * shownValue('2026-12-30 10:00:00') //=> '2026-12-30 10:00:00'
 */
export function shownValue(text: string): string {
  if (PLAIN.test(text)) return text;
  const { text: masked } = maskPersonal(text.slice(0, LOOKED), { lexicon: LEXICON });
  // a phone cut in two is not found: what stands at the edge is not shown
  const sure = text.length > LOOKED ? `${masked.slice(0, -EDGE)}…` : masked;
  return sure.length > SHOWN ? `${sure.slice(0, SHOWN - 1)}…` : sure;
}

/**
 * Writes the masks of a shown value in words.
 *
 * @param shown - A value that `shownValue` has made.
 * @param language - Russian or English.
 * @returns The value, its masks named in that language.
 * @example
 * maskWords('[name], [phone]', 'ru') //=> '[имя], [телефон]'
 */
export function maskWords(shown: string, language: Language): string {
  return shown.replaceAll(MASK, (_, kind: PersonalKind) => `[${PERSONAL_LABELS[kind][language]}]`);
}

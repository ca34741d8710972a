const noBreak = '\u00A0';
// a word of one or two letters is not left at the end of a line, nor a number without what it counts
const SHORT = /(?<=(?:^|[\s(«„])(?:[А-Яа-яЁё]{1,2}|п|ст|ч|г|гг|пп|руб|тыс|млн|№|§)\.?) (?=\S)/gu;
const NUMBER = /(?<=\d) (?=[\p{L}%№§\d])/gu;
const DASH = / (?=[\u2013\u2014] )/gu;
const PARTICLE = / (?=(?:ли|же|бы|г\.|гг\.)(?![\p{L}]))/gu;

/**
 * Ties words that must not be parted at the end of a line; only blanks change, and a second time changes nothing.
 *
 * @param text - Any text.
 * @returns The text with no-break spaces behind short words, numbers and signs, and before dashes.
 * @example
 * tied('В срок рассмотрено 34 обращения по п. 2 — все') //=> 'В\u00A0срок рассмотрено 34\u00A0обращения по\u00A0п.\u00A02\u00A0— все'
 */
export function tied(text: string): string {
  return [SHORT, NUMBER, DASH, PARTICLE].reduce((told, pattern) => told.replaceAll(pattern, noBreak), text);
}

/**
 * Writes the number of a document or a list.
 *
 * @param number - The number as it is written.
 * @returns The number behind its sign.
 * @example
 * numberSign('145-р') //=> '№\u00A0145-р'
 */
export function numberSign(number: string): string {
  return `№${noBreak}${number}`;
}

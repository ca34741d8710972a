const GUARD = "'";
// what a spreadsheet begins a formula with, also behind blanks, and the guard itself, so that it can be told from ours
const RISKY = /^(?:\s*[=+\-@'\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;

/**
 * Makes a text inert in a spreadsheet that reads formulas out of CSV: an apostrophe goes before what might be one.
 *
 * @param text - Any text.
 * @returns The text, with one apostrophe before it where it needs one.
 * @example
 * guardFormula('=1+1') //=> "'=1+1"
 * guardFormula('ЖКХ') //=> 'ЖКХ'
 */
export function guardFormula(text: string): string {
  return RISKY.test(text) ? GUARD + text : text;
}

/**
 * Takes the guard off again.
 *
 * @param text - What `guardFormula` gave.
 * @returns The text as it was.
 * @example
 * unguardFormula("'=1+1") //=> '=1+1'
 */
export function unguardFormula(text: string): string {
  return text.startsWith(GUARD) ? text.slice(GUARD.length) : text;
}

/** What a reader cannot see, but for the marks that join pictures of one letter: control, direction, halves, fillers. */
const HIDDEN =
  /(?![\n\p{Join_Control}\p{Variation_Selector}])[\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text has nothing in it that a reader cannot see. */
export function isPlain(text: string): boolean {
  return !HIDDEN.test(text);
}

/** Whether it is one line besides. */
export function isPlainLine(text: string): boolean {
  return isPlain(text) && !text.includes('\n');
}

/** Whether a text says anything: it has a letter or a figure that a reader can see. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The same words in other letters of the same height, or with blanks around, are the same words. */
export function sameWords(text: string): string {
  return text.trim().toLowerCase();
}

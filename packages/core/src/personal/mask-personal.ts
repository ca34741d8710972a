import { findPersonal } from './find-personal.ts';
import type { PersonalFinding, PersonalKind } from './finding.ts';
import { NO_WORDS, type PersonalLexicon } from './lexicon.ts';

/** A text with its personal data masked. */
export interface MaskedText {
  readonly text: string;
  /** What was masked, in places of the text as it was written. */
  readonly findings: readonly PersonalFinding[];
  /** Where each mask stands in the masked text: `[start, end)`, one a finding. */
  readonly masks: readonly { readonly start: number; readonly end: number }[];
}

/** How personal data are known, and what is written in their place. */
export interface Masking {
  readonly lexicon?: PersonalLexicon;
  /** The word for a kind; it is put into square brackets. `PERSONAL_LABELS` of `@otklik/core/words` has them. */
  readonly label?: (kind: PersonalKind) => string;
}

/** Rounds in which a word of what is masked later may still call its neighbour public. */
const MOST_ROUNDS = 16;

/**
 * Writes a word in square brackets in place of each finding.
 *
 * It looks again until nothing more is found, so that what is left has no findings but those of the label's own words,
 * and masking a masked text changes nothing. Where one finding's words keep the next from being found, sixteen times in
 * a row, nothing in the text counts as public any more: the time grows with the length of the text alone.
 *
 * @param text - The text as it was written.
 * @param masking - The words to know personal data by, and the words to write; the names of kinds when left out.
 * @returns The masked text, and where everything was.
 * @example
 * maskPersonal('Звоните: +7 (900) 000-00-00').text //=> 'Звоните: [phone]'
 * maskPersonal('Карта 4111 1111 1111 1111', { label: () => 'карта' }).text //=> 'Карта [карта]'
 */
export function maskPersonal(text: string, masking: Masking = {}): MaskedText {
  const { lexicon = NO_WORDS, label = (kind: PersonalKind) => kind } = masking;
  let masked = written(text, [], label);
  for (let round = 0; ; round += 1) {
    const more = outsideMasks(masked, lexicon);
    if (more.length === 0) return masked;
    const all = round < MOST_ROUNDS ? [] : outsideMasks(masked, sparingNothing(lexicon));
    const findings = [...masked.findings, ...more, ...all];
    masked = written(text, joined(findings), label);
  }
}

/**
 * Finds where a place of a masked text was in the text as it was written.
 *
 * @param masked - The masked text.
 * @param at - A place in it, in UTF-16 units.
 * @returns The place before masking; inside a mask, where the masked part began.
 * @example
 * unmaskedPlace(maskPersonal('+7 900 000-00-00 и другой'), 8) //=> 17
 */
export function unmaskedPlace(masked: MaskedText, at: number): number {
  const { mask, finding } = lastBegun(masked, at);
  if (mask === undefined || finding === undefined) return at;
  return at < mask.end ? finding.start : finding.end + at - mask.end;
}

function written(
  text: string,
  findings: readonly PersonalFinding[],
  label: (kind: PersonalKind) => string,
): MaskedText {
  const pieces: string[] = [];
  const masks: { readonly start: number; readonly end: number }[] = [];
  let from = 0;
  let length = 0;
  for (const { start, end, kind } of findings) {
    const mask = `[${label(kind)}]`;
    const begins = length + start - from;
    pieces.push(text.slice(from, start), mask);
    masks.push({ start: begins, end: begins + mask.length });
    length = begins + mask.length;
    from = end;
  }
  return { text: [...pieces, text.slice(from)].join(''), findings, masks };
}

interface Begun {
  readonly mask: MaskedText['masks'][number] | undefined;
  readonly finding: PersonalFinding | undefined;
}

/** The last mask that begins at a place or before it, by halving. */
function lastBegun({ findings, masks }: MaskedText, at: number): Begun {
  let [from, to] = [0, masks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((masks[middle]?.start ?? at) <= at) from = middle + 1;
    else to = middle;
  }
  return { mask: masks[from - 1], finding: findings[from - 1] };
}

/** What is found in a masked text, in places of the text as it was written; the words of a mask are no finding. */
function outsideMasks(masked: MaskedText, lexicon: PersonalLexicon): readonly PersonalFinding[] {
  return findPersonal(masked.text, lexicon)
    .filter(({ start, end }) => (lastBegun(masked, start).mask?.end ?? 0) < end)
    .map((finding) => asWritten(masked, finding));
}

/** A finding that covers a mask covers what it hides. */
function asWritten(masked: MaskedText, { start, end, ...rest }: PersonalFinding): PersonalFinding {
  const { mask, finding } = lastBegun(masked, end - 1);
  const hidden = mask !== undefined && end <= mask.end ? finding : undefined;
  return { start: unmaskedPlace(masked, start), end: hidden?.end ?? unmaskedPlace(masked, end - 1) + 1, ...rest };
}

/** In order and apart: a finding inside another is a part of it, one across its end makes it longer. */
function joined(findings: readonly PersonalFinding[]): readonly PersonalFinding[] {
  const kept: PersonalFinding[] = [];
  for (const one of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= one.start) kept.push(one);
    else if (last.end < one.end) kept[kept.length - 1] = { ...last, end: one.end };
  }
  return kept;
}

/** The same words, of which none calls a thing public or of another kind. */
function sparingNothing(lexicon: PersonalLexicon): PersonalLexicon {
  return { ...lexicon, publicPlaces: knowsNone, namedAfter: knowsNone, otherNumbers: knowsNone };
}

function knowsNone(): boolean {
  return false;
}

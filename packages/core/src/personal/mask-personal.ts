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

/**
 * Writes a word in square brackets in place of each finding.
 *
 * It looks again until nothing more is found, so that what is left has no findings, and masking a masked text changes
 * nothing.
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
  for (;;) {
    const more = findPersonal(masked.text, lexicon).map((finding) => asWritten(masked, finding));
    if (more.length === 0) return masked;
    const outside = masked.findings.filter(
      (old) => !more.some(({ start, end }) => start <= old.start && old.end <= end),
    );
    masked = written(
      text,
      [...outside, ...more].toSorted((a, b) => a.start - b.start),
      label,
    );
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
export function unmaskedPlace({ findings, masks }: MaskedText, at: number): number {
  const last = masks.findLastIndex(({ start }) => start <= at);
  const [mask, finding] = [masks[last], findings[last]];
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

/** A finding of the masked text in places of the text as it was written; one that covers a mask covers what it hides. */
function asWritten(masked: MaskedText, finding: PersonalFinding): PersonalFinding {
  const last = unmaskedPlace(masked, finding.end - 1);
  const within = masked.masks.findIndex(({ start, end }) => start < finding.end && finding.end <= end);
  return { ...finding, start: unmaskedPlace(masked, finding.start), end: masked.findings[within]?.end ?? last + 1 };
}

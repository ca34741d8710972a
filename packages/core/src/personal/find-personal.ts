import { findAddresses } from './address.ts';
import { PERSONAL_KINDS, type PersonalFinding } from './finding.ts';
import { findHandles } from './handle.ts';
import { NO_WORDS, type PersonalLexicon } from './lexicon.ts';
import { findEmails } from './mailbox.ts';
import { findNames } from './name.ts';
import { findNumbers } from './number.ts';
import { findSpokenPhones } from './spoken-phone.ts';
import { readingOf } from './reading.ts';

/**
 * Finds what in a text tells of a person: e-mails, pages, cards, insurance numbers, passports, phones, addresses, names.
 *
 * Where two findings overlap, the surer kind stays, in the order of `PERSONAL_KINDS`; of one kind, the longer, then the
 * earlier. Nothing found is no proof that nothing is there.
 *
 * @param text - The text as it was written.
 * @param lexicon - Words by which names, addresses and public places are known; without it shapes and check digits alone.
 * @returns The findings in order, apart from one another, each with what it was found by.
 * @example
 * const found = findPersonal('Звоните: +7 (900) 000-00-00')
 * found.map(({ start, end, kind }) => [start, end, kind]) //=> [[9, 27, 'phone']]
 * found[0].because //=> [{ kind: 'fact', fact: { name: 'personal-sign', value: 'phone-plus' } }]
 */
export function findPersonal(text: string, lexicon: PersonalLexicon = NO_WORDS): readonly PersonalFinding[] {
  const reading = readingOf(text, lexicon);
  const all = [findEmails, findHandles, findNumbers, findSpokenPhones, findAddresses, findNames].flatMap((find) =>
    find(reading),
  );
  return apart(all, text.length);
}

/** Takes the surest first; a unit of the text belongs to one finding. */
function apart(all: readonly PersonalFinding[], length: number): readonly PersonalFinding[] {
  const taken = new Uint8Array(length);
  const kept = all.toSorted(bySureness).filter(({ start, end }) => {
    if (taken[start] === 1 || taken[end - 1] === 1 || taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.toSorted((a, b) => a.start - b.start);
}

function bySureness(a: PersonalFinding, b: PersonalFinding): number {
  const kinds = PERSONAL_KINDS.indexOf(a.kind) - PERSONAL_KINDS.indexOf(b.kind);
  return kinds || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

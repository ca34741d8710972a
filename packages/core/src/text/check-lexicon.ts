import type { MalformedIssue } from '../source/malformed.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Finds everything that is wrong with a lexicon.
 *
 * @param lexicon - The lexicon.
 * @returns The issues; none when it can be used.
 */
export function lexiconIssues({ labels, classes, negators, cues, doubt }: Lexicon): readonly MalformedIssue[] {
  const keys = cues.map(({ phrase, says, when }) => JSON.stringify([phrase, says, when ?? null]));
  return [
    ...cues.flatMap((cue, at) => [
      ...issue(labels.includes(cue.says), ['cues', at, 'says'], labels.join(' | '), cue.says),
      ...issue(isCount(cue.points), ['cues', at, 'points'], '>= 1', cue.points),
      ...issue(keys.indexOf(keys[at] ?? '') === at, ['cues', at, 'phrase'], 'unique', cue.phrase),
      ...phraseIssues(cue.phrase, classes, ['cues', at, 'phrase']),
    ]),
    ...negators.flatMap((negator, at) => phraseIssues(negator.phrase, classes, ['negators', at, 'phrase'])),
    ...issue(isCount(doubt), ['doubt'], '>= 1', doubt),
  ];
}

function phraseIssues(
  phrase: string,
  classes: Lexicon['classes'],
  path: MalformedIssue['path'],
): readonly MalformedIssue[] {
  const parts = phrase.split(' ');
  const unknown = parts.find((part) => part.startsWith('<') && !Object.hasOwn(classes, part.slice(1, -1)));
  const hasWord = parts[0] !== '…' && parts.at(-1) !== '…' && !parts.includes('');
  return [
    ...issue(hasWord, path, 'phrase', phrase),
    ...(unknown === undefined ? [] : issue(false, path, 'one-of-the-classes', unknown)),
  ];
}

function issue(
  holds: boolean,
  path: MalformedIssue['path'],
  ...[expected, value]: readonly [string, string | number]
): readonly MalformedIssue[] {
  return holds ? [] : [{ path, expected, value }];
}

function isCount(points: number): boolean {
  return Number.isSafeInteger(points) && points > 0;
}

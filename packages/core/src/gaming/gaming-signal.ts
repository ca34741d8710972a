import type { Interval } from '../measure/interval.ts';
import type { Ground } from '../source/decision.ts';

/**
 * Ways to make figures look better than the work is.
 *
 * - `closing-cycle`: a case is closed and opened again, over and over. `month-end`: closings pile up in a month's last days.
 * - `splitting`: one matter is counted as many. `template`: one text answers many, letter for letter.
 * - `against-mark`: what was called solved, the citizen marks low.
 */
export type GamingKind = 'closing-cycle' | 'month-end' | 'splitting' | 'template' | 'against-mark';

/** All kinds. */
export const GAMING_KINDS: readonly GamingKind[] = [
  'closing-cycle',
  'month-end',
  'splitting',
  'template',
  'against-mark',
];

/** One question of a case. */
export interface CaseName {
  readonly id: string;
  readonly question: number;
}

/** A pattern that somebody has to look at; it accuses nobody. */
export interface GamingSignal {
  readonly kind: GamingKind;
  /** The body, where one stands behind the pattern. */
  readonly body: string | null;
  /** The month of the closings, `2026-05`, where the pattern is of a month. */
  readonly month: string | null;
  /** The questions that make the pattern up, in the order of their names. */
  readonly cases: readonly CaseName[];
  /** Of how many they are, where the rule asks for a share; with the interval of that share. */
  readonly of: number | null;
  readonly between: Interval | null;
  /** The rule, with its assumptions. */
  readonly because: readonly Ground[];
}

/** Names of cases in one order, each once. */
function inOrder(cases: readonly CaseName[]): readonly CaseName[] {
  const named = new Map(cases.map(({ id, question }) => [`${id}\n${String(question)}`, { id, question }]));
  return [...named].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** A signal without what its rule does not ask for. */
export function signalOf(
  kind: GamingKind,
  cases: readonly CaseName[],
  more: Partial<GamingSignal> & Pick<GamingSignal, 'because'>,
): GamingSignal {
  return { kind, body: null, month: null, of: null, between: null, ...more, cases: inOrder(cases) };
}

/** Puts things into groups by a word, in the order of the words; what has none is left out. */
export function groupsOf<Thing>(
  things: Iterable<Thing>,
  wordOf: (thing: Thing) => string | null,
): readonly (readonly [word: string, things: readonly Thing[]])[] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const word = wordOf(thing);
    if (word === null) continue;
    const group = groups.get(word);
    if (group === undefined) groups.set(word, [thing]);
    else group.push(thing);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

import type { AssumptionName } from '../source/clause.ts';
import { byAssumption, type Ground } from '../source/decision.ts';
import { accountableFor, type Unaccountable } from './accountable.ts';
import type { Action } from './action.ts';
import type { CharterDuty } from './charter-duty.ts';
import { byRole } from './charter-parts.ts';
import type { Charter } from './charter.ts';
import { rolesBehind } from './grant.ts';
import type { Party } from './party.ts';

/**
 * What somebody has to do with a duty.
 *
 * - `responsible`: does it. `accountable`: answers for it. `consulted`: takes part. `informed`: is told.
 */
export type DutyLetter = 'responsible' | 'accountable' | 'consulted' | 'informed';

/** One letter of a matrix: who, and by what. */
export interface MatrixEntry {
  readonly letter: DutyLetter;
  /** A role, or somebody outside; the centre as a whole stands as the roles through which it acts. */
  readonly party: Party;
  /** The reading by which the letter was inferred; `null` where the charter says it itself. */
  readonly inferredBy: AssumptionName | null;
  /** The clauses it stands on, and the reading when it was inferred. */
  readonly because: readonly Ground[];
}

/** The letters of one duty. */
export interface MatrixRow {
  readonly duty: CharterDuty;
  /** In the order of the letters; nobody is consulted or told of what they do themselves. */
  readonly entries: readonly MatrixEntry[];
  /** Why nobody is accountable; `null` where exactly one role is. */
  readonly unaccountable: Unaccountable | null;
}

/** In these actions whoever the duty is towards takes part. */
const TOGETHER: readonly Action[] = ['coordinate', 'involve', 'convene', 'attend'];

/** By these actions whoever the duty is towards is told, and no inference is needed. */
const TELLING: readonly Action[] = ['report', 'publish', 'notify', 'answer', 'recommend', 'propose'];

/**
 * Draws up who is responsible, accountable, consulted and informed for each duty of a charter.
 *
 * Responsible are the roles that owe it, each of which `may` do it. One role is accountable, or the row says why none is:
 * the nearest in the line that owes an account of its concerns; else the role above the one that owes it, which itself is
 * accountable at the top; of several that owe it the nearest over all. Whom a duty is towards is consulted or informed, by
 * its action; whoever may ask for it is informed.
 *
 * @param charter - The charter.
 * @returns A row a duty, in the order of the charter.
 * @assumption accounting-covers-its-concerns
 * @assumption accountable-is-the-role-above
 * @assumption accountable-is-the-top-role-itself
 * @assumption accountable-is-the-nearest-over-all
 * @assumption consulted-is-whom-one-acts-with
 * @assumption informed-is-to-whom-it-goes
 * @assumption informed-is-whoever-asked
 * @example
 * const row = dutyMatrix(PETROVSK_56P).find(({ duty }) => duty.id === 'report-to-region')
 * row.entries.map(({ letter, party, inferredBy }) => [letter, party.role ?? party.who, inferredBy])
 * //=> [['responsible', 'feedback-specialist', null],
 * // ['accountable', 'head', 'accountable-is-the-role-above'],
 * // ['informed', 'regional-centre', null]]
 * dutyMatrix(PETROVSK_56P).find(({ duty }) => duty.id === 'equip-centre').unaccountable //=> 'owed-outside'
 */
export function dutyMatrix(charter: Charter): readonly MatrixRow[] {
  return charter.duties.map((duty) => rowOf(duty, charter));
}

function rowOf(duty: CharterDuty, charter: Charter): MatrixRow {
  const doing = responsible(duty, charter);
  const accountable = accountableFor(duty, charter);
  const others = towards(duty, charter).filter(({ party }) => !doing.some((entry) => isSame(entry.party, party)));
  const answering: readonly MatrixEntry[] =
    'unaccountable' in accountable ? [] : [{ letter: 'accountable', ...accountable }];
  return {
    duty,
    entries: [...doing, ...answering, ...LATER.flatMap((letter) => distinct(others, letter))],
    unaccountable: 'unaccountable' in accountable ? accountable.unaccountable : null,
  };
}

const LATER = ['consulted', 'informed'] as const satisfies readonly DutyLetter[];

function responsible({ owedBy, because }: CharterDuty, charter: Charter): readonly MatrixEntry[] {
  const entry = { letter: 'responsible', inferredBy: null } as const;
  if (owedBy.kind === 'outside') return [{ ...entry, party: owedBy, because }];
  const grounds = owedBy.kind === 'centre' ? [...because, ...charter.actsThrough.because] : because;
  return [...new Set(rolesBehind(owedBy, charter))].map((role) => ({
    ...entry,
    party: byRole(role),
    because: grounds,
  }));
}

function towards({ to, when, action, because }: CharterDuty, charter: Charter): readonly MatrixEntry[] {
  const [letter, inferredBy] = letterOf(action);
  const grounds = inferredBy === null ? because : [...because, byAssumption(inferredBy)];
  const reached = parties(to, charter).map((party) => ({ letter, party, inferredBy, because: grounds }));
  if (when.kind !== 'request') return reached;
  const asked = 'informed-is-whoever-asked';
  const asking = parties([when.from], charter).filter((party) => !reached.some((entry) => isSame(entry.party, party)));
  return [
    ...reached,
    ...asking.map((party): MatrixEntry => {
      return { letter: 'informed', party, inferredBy: asked, because: [...because, byAssumption(asked)] };
    }),
  ];
}

function letterOf(action: Action): readonly [DutyLetter, AssumptionName | null] {
  if (TOGETHER.includes(action)) return ['consulted', 'consulted-is-whom-one-acts-with'];
  return ['informed', TELLING.includes(action) ? null : 'informed-is-to-whom-it-goes'];
}

function parties(list: readonly Party[], charter: Charter): readonly Party[] {
  return list.flatMap((party) => (party.kind === 'centre' ? rolesBehind(party, charter).map(byRole) : [party]));
}

function distinct(entries: readonly MatrixEntry[], letter: DutyLetter): readonly MatrixEntry[] {
  const of = entries.filter((entry) => entry.letter === letter);
  return of.filter((entry, index) => of.findIndex(({ party }) => isSame(party, entry.party)) === index);
}

function isSame(one: Party, other: Party): boolean {
  return nameOf(one) === nameOf(other);
}

function nameOf(party: Party): string {
  return party.kind === 'role' ? `role ${party.role}` : party.kind === 'outside' ? `outside ${party.who}` : party.kind;
}

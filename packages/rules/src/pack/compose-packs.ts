import {
  refuse,
  success,
  type Applicability,
  type Clause,
  type PackClock,
  type Result,
  type RulePack,
  type Task,
} from '@otklik/core';

/** Two rules that answer one question differently, neither an exception of the other. */
export interface RuleConflict {
  readonly task: Task;
  readonly clocks: readonly [string, string];
  /** The clauses of both. */
  readonly clauses: readonly Clause[];
}

/** Why packs were not composed: rules that contradict each other, or days off read in different ways. */
export type ComposeRefusal =
  | { readonly kind: 'conflicting-rules'; readonly conflicts: readonly RuleConflict[] }
  | { readonly kind: 'different-readings'; readonly packs: readonly string[] };

/**
 * Lays packs together into one, as the act of a municipality over the law.
 *
 * The order of the packs never decides: where two rules for one task can meet on one item with another start or another
 * length, one must be declared an exception of the other.
 *
 * @param packs - The packs, at least one.
 * @param name - What the new pack is called.
 * @returns A pack with all their clocks, in force while all of them are.
 * @refuses `conflicting-rules` — rules answer one question differently; both clauses are given.
 * @refuses `different-readings` — the packs read a last day that is a day off in different ways.
 * @example
 * const name = { id: 'both', edition: '1', title: 'Севастополь и Крым' }
 * const { refusal } = composePacks([SEVASTOPOL_2020, CRIMEA_2020], name)
 * const { clocks, clauses } = refusal.conflicts[0]
 * clocks //=> ['sevastopol-2020/answer', 'crimea-2020/answer']
 * clauses.map(({ act }) => act) //=> ['sevastopol-2020', 'crimea-2020']
 * composePacks([LAW_59], name).ok //=> true
 */
export function composePacks(
  packs: readonly [RulePack, ...RulePack[]],
  name: Pick<RulePack, 'id' | 'edition' | 'title'>,
): Result<RulePack, ComposeRefusal> {
  const conflicts = conflictsIn(packs);
  if (conflicts.length > 0) return refuse({ kind: 'conflicting-rules', conflicts });
  const [{ counting, dayOff, inForce }] = packs;
  if (packs.some((pack) => pack.dayOff.usual !== dayOff.usual))
    return refuse({ kind: 'different-readings', packs: packs.map(({ id }) => id) });
  const until = packs.map((pack) => pack.inForce.until).filter((day) => day !== null);
  return success({
    ...name,
    counting,
    dayOff,
    draft: packs.some(({ draft }) => draft),
    inForce: {
      from: packs.reduce((latest, pack) => (pack.inForce.from > latest ? pack.inForce.from : latest), inForce.from),
      until: until.length === 0 ? null : until.reduce((first, day) => (day < first ? day : first)),
    },
    because: packs.flatMap(({ because }) => because),
    clocks: packs.flatMap(({ clocks }) => clocks),
    closedChannels: packs.flatMap(({ closedChannels }) => closedChannels),
  });
}

/**
 * Finds every two rules that answer one question differently.
 *
 * @param packs - The packs, or one alone.
 * @returns The conflicts; none when each special rule is declared an exception of the general one.
 * @example
 * conflictsIn([LAW_59]) //=> []
 */
export function conflictsIn(packs: readonly RulePack[]): readonly RuleConflict[] {
  const rules = packs.flatMap((pack) => pack.clocks.map((clock) => ({ name: `${pack.id}/${clock.id}`, clock })));
  return rules.flatMap((one, index) =>
    rules
      .slice(index + 1)
      .filter((other) => clash(one.clock, other.clock))
      .map((other) => ({
        task: one.clock.task,
        clocks: [one.name, other.name] as const,
        clauses: [...clausesOf(one.clock), ...clausesOf(other.clock)],
      })),
  );
}

function clash(one: PackClock, other: PackClock): boolean {
  if (one.task !== other.task || one.exceptionOf === other.id || other.exceptionOf === one.id) return false;
  const same =
    one.unit === other.unit && one.count === other.count && JSON.stringify(one.starts) === JSON.stringify(other.starts);
  return !same && canMeet(one.applies, other.applies);
}

/** Whether some item is under both: no part in which the lists have nothing in common. */
function canMeet(one: Applicability, other: Applicability): boolean {
  const names = Object.keys(one) as (keyof Applicability)[];
  return names.every((name) => {
    const [here, there] = [one[name] as readonly unknown[] | undefined, other[name] as readonly unknown[] | undefined];
    return here === undefined || there === undefined || here.some((value) => there.includes(value));
  });
}

function clausesOf({ because }: PackClock): readonly Clause[] {
  return because.flatMap((ground) => (ground.kind === 'clause' ? [ground.clause] : []));
}

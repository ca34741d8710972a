import {
  refuse,
  success,
  type Applicability,
  type Clause,
  type Ground,
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

/** Why packs were not composed: rules that contradict each other, days off read in different ways, names used twice. */
export type ComposeRefusal =
  | { readonly kind: 'conflicting-rules'; readonly conflicts: readonly RuleConflict[] }
  | { readonly kind: 'clock-named-twice'; readonly clocks: readonly string[] }
  | { readonly kind: 'never-in-force-together'; readonly packs: readonly string[] }
  | { readonly kind: 'different-readings'; readonly packs: readonly string[] };

/**
 * Lays packs together into one, as the act of a municipality over the law.
 *
 * The order of the packs never decides: where two rules for one task can meet on one item with another start, another
 * length, other pauses or another extension, one must be declared an exception of the other.
 *
 * @param packs - The packs, at least one.
 * @param name - What the new pack is called.
 * @returns A pack with all their clocks, in force while all of them are, counting by the grounds of all.
 * @refuses `conflicting-rules` — rules answer one question differently; both clauses are given.
 * @refuses `clock-named-twice` — two clocks have one name, so that an extension would not say which it lengthens.
 * @refuses `never-in-force-together` — one pack ends before another begins.
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
  const fault = faultIn(packs);
  if (fault !== null) return refuse(fault);
  return success({
    ...name,
    counting: {
      'day-zero': together(packs, ({ counting }) => counting['day-zero']),
      'end-of-day': together(packs, ({ counting }) => counting['end-of-day']),
    },
    dayOff: {
      usual: packs[0].dayOff.usual,
      because: {
        forward: together(packs, ({ dayOff }) => dayOff.because.forward),
        backward: together(packs, ({ dayOff }) => dayOff.because.backward),
        stay: together(packs, ({ dayOff }) => dayOff.because.stay),
      },
    },
    draft: packs.some(({ draft }) => draft),
    inForce: forceOf(packs),
    because: together(packs, ({ because }) => because),
    clocks: packs.flatMap(({ clocks }) => clocks),
    closedChannels: packs.flatMap(({ closedChannels }) => closedChannels),
  });
}

function faultIn(packs: readonly [RulePack, ...RulePack[]]): ComposeRefusal | null {
  const conflicts = conflictsIn(packs);
  if (conflicts.length > 0) return { kind: 'conflicting-rules', conflicts };
  const ids = packs.map(({ id }) => id);
  if (packs.some(({ dayOff }) => dayOff.usual !== packs[0].dayOff.usual))
    return { kind: 'different-readings', packs: ids };
  const names = packs.flatMap(({ clocks }) => clocks.map(({ id }) => id));
  const twice = [...new Set(names.filter((name, at) => names.indexOf(name) < at))];
  if (twice.length > 0) return { kind: 'clock-named-twice', clocks: twice };
  const { from, until } = forceOf(packs);
  return until !== null && until < from ? { kind: 'never-in-force-together', packs: ids } : null;
}

function forceOf(packs: readonly [RulePack, ...RulePack[]]): RulePack['inForce'] {
  const until = packs.map((pack) => pack.inForce.until).filter((day) => day !== null);
  return {
    from: packs.reduce((latest, { inForce: { from } }) => (from > latest ? from : latest), packs[0].inForce.from),
    until: until.length === 0 ? null : until.reduce((first, day) => (day < first ? day : first)),
  };
}

/** The grounds of all packs, each once. */
function together(packs: readonly RulePack[], groundsOf: (pack: RulePack) => readonly Ground[]): readonly Ground[] {
  return [...new Map(packs.flatMap(groundsOf).map((ground) => [JSON.stringify(ground), ground])).values()];
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
  return lengthOf(one) !== lengthOf(other) && canMeet(one.applies, other.applies);
}

/** What decides how long a clock runs; two that agree in all of it are no conflict. */
function lengthOf({ unit, count, starts, restarts, reopens, pauses, extension }: PackClock): string {
  const reasons = pauses.map(({ reason }) => reason).toSorted();
  const more = extension && [extension.most, extension.times, extension.by.toSorted()];
  return JSON.stringify([unit, count, starts, restarts, reopens, reasons, more]);
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

import { compareRatios, exactly, isExact, type Exact, type Ratio } from '../basis/ratio.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import type { ExactRange, Method } from './method.ts';
import { compareKeys, type GroupKey } from './tally.ts';

/** The value of an input for one group; `null` when it does not apply to it. */
export interface GivenInput {
  readonly input: string;
  readonly key: GroupKey;
  readonly value: Exact | null;
}

/** The comparable groups that one group is placed among. */
export interface GivenCohort {
  readonly key: GroupKey;
  readonly cohort: string;
}

/** What no record holds and a method asks for. */
export interface Given {
  readonly inputs?: readonly GivenInput[];
  readonly cohorts?: readonly GivenCohort[];
}

/** What is wrong with one thing given; `asked` is the id of an input, or `cohort`. */
export interface UnfitInput {
  readonly asked: string;
  readonly group: GroupKey;
  readonly found: 'missing' | 'not-asked' | 'repeated' | 'not-exact' | 'out-of-range';
}

/** Why what was given does not fit the method. */
export interface UnfitInputs {
  readonly kind: 'unfit-inputs';
  readonly method: string;
  readonly issues: readonly UnfitInput[];
}

/** What was given for one group: a value an input, in the order of the method, and the cohort. */
export interface GroupGiven {
  readonly inputs: readonly (Ratio | null)[];
  readonly cohort: string | null;
}

/** Everything given, found by group; a group that only the inputs name is among `keys` too. */
export interface ReadyGiven {
  readonly keys: readonly GroupKey[];
  /** What was given for one group. */
  readonly of: (key: GroupKey) => GroupGiven;
}

/**
 * Checks that a method has been given all it asks for, once for every group, and nothing else.
 *
 * @param keys - The groups that were counted.
 * @param method - The method.
 * @param given - What was given.
 * @returns What was given, group by group.
 * @refuses `unfit-inputs` — an input or a cohort is missing, not asked for, repeated, no exact number, or out of its range.
 * @example
 * const grade = { id: 'grade', title: 'Оценка', definition: 'Оценка комиссии.', because: [] }
 * const method = { id: 'm', edition: '1', title: 'Оценки', by: ['body'], exclusions: [], indicators: [], inputs: [grade], score: null, minimum: null, ties: 'dense', because: [] }
 * fitGiven([], method, { inputs: [{ input: 'grade', key: ['ЖКХ'], value: 7 }] }).value.keys //=> [['ЖКХ']]
 * fitGiven([['ЖКХ']], method, {}).refusal.issues //=> [{ asked: 'grade', group: ['ЖКХ'], found: 'missing' }]
 */
export function fitGiven(keys: readonly GroupKey[], method: Method, given: Given): Result<ReadyGiven, UnfitInputs> {
  const asked = (method.inputs ?? []).map(({ id }) => id);
  const inputs = new Map((given.inputs ?? []).map(({ input, key, value }) => [nameOf(input, key), value]));
  const cohorts = new Map((given.cohorts ?? []).map(({ key, cohort }) => [nameOf('', key), cohort]));
  const all = union(
    keys,
    (given.inputs ?? []).map(({ key }) => key),
  );
  const missing = all.flatMap((group): readonly UnfitInput[] => [
    ...asked.filter((input) => !inputs.has(nameOf(input, group))).map((input) => issue(input, group, 'missing')),
    ...(method.cohorts && !cohorts.has(nameOf('', group)) ? [issue('cohort', group, 'missing')] : []),
  ]);
  const issues = [...missing, ...strangers(method, given)];
  if (issues.length > 0) return refuse({ kind: 'unfit-inputs', method: method.id, issues });
  return success({
    keys: all,
    of: (key) => ({
      inputs: asked.map((input) => ratioOf(inputs.get(nameOf(input, key)) ?? null)),
      cohort: method.cohorts === undefined ? null : (cohorts.get(nameOf('', key)) ?? null),
    }),
  });
}

function strangers({ inputs = [], cohorts, by }: Method, given: Given): readonly UnfitInput[] {
  const [values, homes] = [given.inputs ?? [], given.cohorts ?? []];
  const names = values.map(({ input, key }) => nameOf(input, key));
  const places = homes.map(({ key }) => nameOf('', key));
  return [
    ...values.flatMap(({ input, key, value }, at) => {
      const known = inputs.some(({ id }) => id === input) && key.length === by.length;
      if (!known) return [issue(input, key, 'not-asked')];
      if (names.indexOf(names[at] as string) !== at) return [issue(input, key, 'repeated')];
      if (value !== null && !isExact(value)) return [issue(input, key, 'not-exact')];
      return isWithin(value, inputs.find(({ id }) => id === input)?.range) ? [] : [issue(input, key, 'out-of-range')];
    }),
    ...homes.flatMap(({ key }, at) => {
      if (cohorts === undefined) return [issue('cohort', key, 'not-asked')];
      return places.indexOf(places[at] as string) === at ? [] : [issue('cohort', key, 'repeated')];
    }),
  ];
}

function isWithin(value: Exact | null, range: ExactRange | undefined): boolean {
  if (value === null || range === undefined) return true;
  const [figure, from, to] = [value, range.from, range.to].map(exactly) as [Ratio, Ratio, Ratio];
  return compareRatios(from, figure) <= 0 && compareRatios(figure, to) <= 0;
}

function issue(asked: string, group: GroupKey, found: UnfitInput['found']): UnfitInput {
  return { asked, group, found };
}

function union(counted: readonly GroupKey[], named: readonly GroupKey[]): readonly GroupKey[] {
  const all = new Map([...counted, ...named].map((key) => [JSON.stringify(key), key]));
  return [...all.values()].toSorted(compareKeys);
}

function ratioOf(value: Exact | null): Ratio | null {
  return value === null ? null : exactly(value);
}

function nameOf(input: string, key: GroupKey): string {
  return JSON.stringify([input, key]);
}

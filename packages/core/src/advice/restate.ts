import { refuse, success, type Result } from '../basis/result.ts';
import type { RatingRefusal } from '../measure/checked-groups.ts';
import type { Given } from '../measure/given.ts';
import type { Method } from '../measure/method.ts';
import { finish, type RatedGroup, type Rating } from '../measure/rating.ts';
import { compareKeys, tally, type GroupKey } from '../measure/tally.ts';
import { movedFigures, type Knowledge, type MovedFigure } from './moved-cases.ts';
import type { RestatedFigure, RestatedGroup, Restatement } from './restatement.ts';

/** What was known at one time, with what no record holds. */
export interface KnownThen extends Knowledge {
  readonly given?: Given;
}

/**
 * Says why a figure that was told once is another now: which cases moved which indicator, and what became of the places.
 *
 * A log gives both lots of records: `recordsOf` at the moment of the first report, and at the present one. Each is
 * judged as of its own moment, so a case that has fallen overdue since then is among those that moved.
 *
 * @param before - What was known when the figures were told.
 * @param after - What is known now.
 * @param method - The method of both.
 * @returns The groups that changed; none when nothing did.
 * @refuses `tally-of-another-method` — never for records; it stands here because `finish` may say it.
 * @refuses `misshapen-tally` — never for records.
 * @refuses `impossible-tally` — a record holds NaN where a number is counted.
 * @refuses `faulty-method` — the parts of the method do not fit each other.
 * @refuses `unfit-inputs` — an input or a cohort is missing, not asked for, repeated, no exact number, or out of its range.
 * @refuses `equal-extremes-refused` — all have the same figure, and the method gives no points then.
 * @refuses `nothing-to-rate` — at neither time was a record counted or a group named.
 * @example
 * const solved = { id: 'solved', title: 'Решено', definition: 'Доля решённых.', because: [], kind: 'share', part: [{ kind: 'one-of', field: 'outcome', values: ['solved'] }], of: [] }
 * const score = { parts: [{ indicator: 'solved', weight: 1, points: 'share' }], normative: false, because: [] }
 * const method = { id: 'm', edition: '1', title: 'Решено', by: ['body'], exclusions: [], indicators: [solved], score, minimum: null, ties: 'dense', because: [] }
 * const record = (id, outcome) => ({ id, question: 1, body: 'ЖКХ', outcome })
 * const then = { records: [record('1', 'solved'), record('2', 'solved')], asOf: 0 }
 * const now = { records: [record('1', 'solved'), record('2', 'explained')], asOf: 0 }
 * const [group] = unwrap(restate(then, now, method)).groups
 * group.shown //=> { before: '100.00', after: '50.00' }
 * group.figures[0].moved //=> [{ id: '2', question: 1, before: { kind: 'counted', value: null }, after: { kind: 'missed' } }]
 * unwrap(restate(then, then, method)).groups //=> []
 */
export function restate(before: KnownThen, after: KnownThen, method: Method): Result<Restatement, RatingRefusal> {
  const [was, is] = [rated(before, method), rated(after, method)];
  if (!was.ok) return was;
  if (!is.ok) return is;
  if (was.value.groups.length + is.value.groups.length === 0)
    return refuse({ kind: 'nothing-to-rate', method: method.id });
  const figures = movedFigures(before, after, method);
  const keys = new Map([...was.value.groups, ...is.value.groups].map(({ key }) => [JSON.stringify(key), key]));
  const groups = [...keys.values()]
    .toSorted(compareKeys)
    .map((key) => restatedGroup(key, { was: was.value, is: is.value, method, figures }));
  return success({
    groups: groups.filter(isChanged),
    seen: { before: was.value.seen, after: is.value.seen },
  });
}

type RatedThen = Pick<Rating, 'groups' | 'seen'>;

/** Of a time when nothing was known there are no groups: what is known now has come in since. */
function rated({ records, asOf, given }: KnownThen, method: Method): Result<RatedThen, RatingRefusal> {
  const counts = tally(records, method, asOf);
  const rating = finish(counts, method, given);
  if (rating.ok || rating.refusal.kind !== 'nothing-to-rate') return rating;
  return success({ groups: [], seen: counts.seen });
}

interface Compared {
  readonly was: RatedThen;
  readonly is: RatedThen;
  readonly method: Method;
  readonly figures: readonly MovedFigure[];
}

function restatedGroup(key: GroupKey, { was, is, method, figures }: Compared): RestatedGroup {
  const [before, after] = [told(groupIn(was, key)), told(groupIn(is, key))];
  const own = figures.filter(({ group }) => compareKeys(group, key) === 0);
  return {
    key,
    place: { before: before.place, after: after.place },
    shown: { before: before.shown, after: after.shown },
    figures: method.indicators.flatMap(({ id }, at): readonly RestatedFigure[] => {
      const found = own.find(({ indicator }) => indicator === id);
      if (found === undefined) return [];
      return [
        { indicator: id, before: before.figures[at] ?? null, after: after.figures[at] ?? null, moved: found.moved },
      ];
    }),
  };
}

function groupIn({ groups }: RatedThen, key: GroupKey): RatedGroup | undefined {
  return groups.find((group) => compareKeys(group.key, key) === 0);
}

/** A group that was not there has no place and no figures. */
function told(group: RatedGroup | undefined): Pick<RatedGroup, 'place' | 'shown' | 'figures'> {
  return group ?? { place: null, shown: null, figures: [] };
}

function isChanged({ place, shown, figures }: RestatedGroup): boolean {
  return figures.length > 0 || place.before !== place.after || shown.before !== shown.after;
}

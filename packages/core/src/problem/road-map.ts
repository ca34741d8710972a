import { exactly, isExact, type Exact } from '../basis/ratio.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { wanted, type Issues } from '../source/issues.ts';
import { addDays, type CivilDate } from '../time/civil-date.ts';
import { faultyPlan, type FaultyProblemPlan } from './plan-issue.ts';
import { countIssues, rangeIssues, textIssues } from './problem-setting.ts';
import { firstCauses, type FirstCause, type RootCauses } from './root-causes.ts';

/** What a measure is to bring about. */
export interface ExpectedEffect {
  /** How much of the questions is to be left, such as a half; zero when the problem is to be gone. */
  readonly left: Exact;
  /** For how many days before the measure and after it questions are counted. */
  readonly days: number;
}

/** Something to be done against a cause. */
export interface RoadMeasure {
  readonly id: string;
  readonly title: string;
  /** The cause that it is to remove. */
  readonly cause: string;
  /** The position that answers for it. */
  readonly owner: string;
  readonly from: CivilDate;
  /** The last day for it. */
  readonly by: CivilDate;
  readonly expected: ExpectedEffect;
  readonly done: CivilDate | null;
}

/** What is to be done against the causes of a problem. */
export interface RoadMap {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  /** The tree of causes that it is made from. */
  readonly causes: string;
  readonly measures: readonly RoadMeasure[];
}

/** What somebody has to do now; the owner is a position. */
export interface RoadAction {
  readonly kind: 'begin' | 'finish' | 'overdue' | 'look-at-effect';
  readonly measure: string;
  readonly owner: string;
  /** The last day for it, or the first day on which the effect can be seen. */
  readonly on: CivilDate;
}

/** A road map beside its tree of causes. */
export interface CheckedRoadMap {
  readonly map: RoadMap;
  /** First causes that no measure is against, nor against what they explain. */
  readonly left: readonly FirstCause[];
}

/**
 * Checks a road map against the causes that it is made from.
 *
 * @param map - The map as people have filled it in.
 * @param tree - The tree of causes.
 * @returns The map, and the first causes that nobody does anything about.
 * @refuses `faulty-problem-plan` — a measure against no cause of the tree, of nobody, told twice, ending before it begins, or a tree at fault.
 * @clause pestovo-1728 п. 2.4
 * @example
 * const evidence = [{ kind: 'case', name: 'A-1', on: day('2026-05-12') }]
 * const cause = (id) => ({ id, under: null, text: id, evidence, by: 'Начальник отдела' })
 * const tree = { id: 't', edition: '1', topic: 'Ямы', place: 'Заречье', causes: [cause('drain'), cause('weight')] }
 * const measure = { id: 'm', title: 'Водоотвод', cause: 'drain', owner: 'Начальник отдела', from: day('2026-06-01'), by: day('2026-07-01'), expected: { left: { part: '1', whole: '2' }, days: 30 }, done: null }
 * const map = { id: 'r', edition: '1', title: 'Дороги', causes: 't', measures: [measure] }
 * unwrap(checkRoadMap(map, tree)).left.map(({ way }) => way) //=> [['weight']]
 * checkRoadMap({ ...map, measures: [{ ...measure, cause: 'snow' }] }, tree).refusal.issues[0].path //=> ['measures', 0, 'cause']
 */
export function checkRoadMap(map: RoadMap, tree: RootCauses): Result<CheckedRoadMap, FaultyProblemPlan> {
  const first = firstCauses(tree);
  if (!first.ok) return first;
  const known = new Set(tree.causes.map(({ id }) => id));
  const fault = faultyPlan('road-map', map.id, [
    ...wanted(map.causes === tree.id, 'tree-of-the-map', { path: ['causes'], value: map.causes }),
    ...roadMapIssues(map),
    ...map.measures.flatMap(({ cause }, at) =>
      wanted(known.has(cause), 'cause-of-the-tree', { path: ['measures', at, 'cause'], value: cause }),
    ),
  ]);
  if (fault !== null) return refuse(fault);
  const against = new Set(map.measures.map(({ cause }) => cause));
  return success({ map, left: first.value.filter(({ way }) => !way.some((id) => against.has(id))) });
}

/** What is wrong with a road map, its tree of causes apart. */
export function roadMapIssues({ measures }: Pick<RoadMap, 'measures'>): Issues {
  const ids = measures.map(({ id }) => id);
  return [
    ...wanted(measures.length > 0, '>= 1', { path: ['measures'], value: measures.length }),
    ...measures.flatMap(({ id, title, owner, from, by, done, expected: { left, days } }, at): Issues => {
      const path = ['measures', at];
      const isShare = isExact(left) && !exactly(left).part.startsWith('-');
      return [
        ...textIssues({ id, title, owner }, path),
        ...wanted(ids.indexOf(id) === at, 'unique', { path: [...path, 'id'], value: id }),
        ...rangeIssues({ from, to: by }, path).map((issue) =>
          issue.path.at(-1) === 'to' ? { ...issue, path: [...path, 'by'] } : issue,
        ),
        ...wanted(done === null || done >= from, 'from-before-to', { path: [...path, 'done'], value: done }),
        ...wanted(isShare, 'weight', { path: [...path, 'expected', 'left'], value: left }),
        ...countIssues(days, 1, [...path, 'expected', 'days']),
      ];
    }),
  ];
}

/**
 * Says what has to be done now about the measures of a road map.
 *
 * @param map - The map, checked.
 * @param on - The day.
 * @returns The actions, the earliest last day first; what is done later than the day is not yet done.
 * @example
 * const measure = (id, from, by, done) => ({ id, title: id, cause: 'c', owner: 'Начальник отдела', from: day(from), by: day(by), expected: { left: 0, days: 10 }, done })
 * const measures = [measure('a', '2026-06-01', '2026-06-20', null), measure('b', '2026-05-01', '2026-06-01', null), measure('c', '2026-05-01', '2026-06-01', day('2026-05-20'))]
 * const map = { id: 'r', edition: '1', title: 'Дороги', causes: 't', measures }
 * roadMapActions(map, day('2026-06-05')).map(({ kind, measure }) => [kind, measure]) //=> [['look-at-effect', 'c'], ['overdue', 'b'], ['finish', 'a']]
 */
export function roadMapActions({ measures }: RoadMap, on: CivilDate): readonly RoadAction[] {
  return measures
    .flatMap((measure) => actionOn(measure, on))
    .toSorted((a, b) => a.on - b.on || (a.measure < b.measure ? -1 : 1));
}

function actionOn({ id, owner, from, by, done, expected }: RoadMeasure, on: CivilDate): readonly RoadAction[] {
  const action = (kind: RoadAction['kind'], last: CivilDate): RoadAction => ({ kind, measure: id, owner, on: last });
  if (done !== null && done <= on) {
    const seen = addDays(done, expected.days);
    return on > seen ? [action('look-at-effect', seen)] : [];
  }
  if (on > by) return [action('overdue', by)];
  return on >= from ? [action('finish', by)] : [action('begin', from)];
}

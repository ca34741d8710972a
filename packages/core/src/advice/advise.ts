import { refuse, success, type Result } from '../basis/result.ts';
import type { CaseRecord } from '../record/case-record.ts';
import type { RatingRefusal } from '../measure/checked-groups.ts';
import type { Method } from '../measure/method.ts';
import { finish, type RatedGroup } from '../measure/rating.ts';
import { tally } from '../measure/tally.ts';
import type { Advice, AdviceSetting, NoSuchGroup } from './advice.ts';
import { caseKinds } from './kind-of-case.ts';
import { searchPlace, type PlaceSearch } from './search-place.ts';

const USUAL_NODES = 20_000;

/**
 * Finds the smallest set of changes to the records of a group that gains it a place, others staying as they are.
 *
 * @param records - All records that are rated.
 * @param method - The method.
 * @param setting - The group, the moment, what may be done, and how many sets may be looked at.
 * @returns The changes, or in so many words that there are none, or that none were found.
 * @refuses `no-such-group` — nothing was counted under the key.
 * @refuses `tally-of-another-method` — never for records; it stands here because `finish` may say it.
 * @refuses `misshapen-tally` — never for records.
 * @refuses `impossible-tally` — a record holds NaN where a number is counted.
 * @refuses `faulty-method` — the parts of the method do not fit each other.
 * @refuses `unfit-inputs` — an input or a cohort is missing, not asked for, repeated, no exact number, or out of its range.
 * @refuses `equal-extremes-refused` — all have the same figure, and the method gives no points then.
 * @refuses `nothing-to-rate` — no record was counted and no group was named.
 * @example
 * const solved = { id: 'solved', title: 'Решено', definition: 'Доля решённых.', because: [], kind: 'share', part: [{ kind: 'one-of', field: 'outcome', values: ['solved'] }], of: [] }
 * const score = { parts: [{ indicator: 'solved', weight: 1, points: 'share' }], normative: false, because: [] }
 * const method = { id: 'm', edition: '1', title: 'Решено', by: ['body'], exclusions: [], indicators: [solved], score, minimum: null, ties: 'dense', because: [] }
 * const record = (id, body, outcome) => ({ id, question: 1, body, outcome, firstAnswered: 0 })
 * const records = [record('1', 'ЖКХ', 'solved'), record('2', 'ЖКХ', 'explained'), record('3', 'Дороги', 'explained'), record('4', 'Дороги', 'explained')]
 * const solve = { id: 'solve', title: 'Решить', made: (one) => one.outcome === 'solved' ? null : { ...one, outcome: 'solved' } }
 * const advice = unwrap(advise(records, method, { key: ['Дороги'], asOf: 0, changes: [solve] }))
 * advice.changes //=> [{ id: '3', question: 1, change: 'solve' }]
 * advice.to //=> 1
 */
export function advise(
  records: readonly CaseRecord[],
  method: Method,
  setting: AdviceSetting,
): Result<Advice, RatingRefusal | NoSuchGroup> {
  const { key, asOf, changes, given = {}, nodes = USUAL_NODES } = setting;
  const rating = finish(tally(records, method, asOf), method, given);
  if (!rating.ok) return rating;
  const group = rating.value.groups.find((rated) => JSON.stringify(rated.key) === JSON.stringify(key));
  if (group === undefined) return refuse({ kind: 'no-such-group', method: method.id, group: key });
  const from = group.place;
  if (from === null) return success({ kind: 'no-place', unplaced: group.unplaced });
  if (from === 1) return success({ kind: 'first' });
  const kinds = caseKinds(records, method, { key, asOf, changes });
  return success(advised({ ...group, place: from }, { rating: rating.value, method, kinds, nodes }));
}

function advised(group: RatedGroup & { readonly place: number }, search: PlaceSearch): Advice {
  const found = searchPlace(group, search);
  const { nodes } = found;
  if (found.kind === 'none') return { kind: 'none-gains', from: group.place, nodes };
  if (found.kind === 'stopped') return { kind: 'not-found', from: group.place, proven: found.proven, nodes };
  return { kind: 'gains', from: group.place, to: found.place, changes: found.changes, nodes };
}

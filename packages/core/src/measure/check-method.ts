import { refuse, success, type Result } from '../basis/result.ts';
import { isExact } from '../basis/ratio.ts';
import type { MalformedIssue } from '../source/malformed.ts';
import { conditionIssues } from './check-condition.ts';
import { exactRangeIssues, isDigits, kindNamed, scoreIssues, valueIssues } from './check-score.ts';
import type { Condition } from './condition.ts';
import { wanted, type Issues, type Place } from '../source/issues.ts';
import type { Exclusion, Indicator, Input, Method, MinimumVolume } from './method.ts';
import type { Target } from './target.ts';

/** Why a method cannot be counted by, though each of its parts is well formed. */
export interface MethodFault {
  readonly kind: 'faulty-method';
  readonly method: string;
  readonly issues: readonly MalformedIssue[];
}

/**
 * Checks that the parts of a method fit each other.
 *
 * @param method - The method.
 * @returns The same method.
 * @refuses `faulty-method` — a name appears twice, a score, a target or a minimum names no fitting indicator, a weight
 *   is no exact number from zero, all weights are zero or do not add up, bands leave a gap or overlap, a percent is no
 *   whole number from 1 to 99, a range ends before it begins, a condition names a word that its column never holds.
 * @example
 * const volume = { id: 'volume', title: 'Поступило', definition: 'Число обращений.', because: [], kind: 'count', where: [] }
 * const method = { id: 'm', edition: '1', title: 'Объём', by: ['body'], exclusions: [], indicators: [volume], score: null, minimum: null, ties: 'dense', because: [] }
 * checkMethod(method).ok //=> true
 * checkMethod({ ...method, indicators: [volume, volume] })
 * //=> { ok: false, refusal: { kind: 'faulty-method', method: 'm', issues: [{ path: ['indicators', 1, 'id'], expected: 'unique', value: 'volume' }] } }
 */
export function checkMethod(method: Method): Result<Method, MethodFault> {
  const { by, exclusions, indicators, inputs = [], targets = [], score, minimum, shown } = method;
  const issues = [
    ...by.flatMap((dimension, at) => unique(by, at, { path: ['by', at], value: dimension })),
    ...exclusions.flatMap((exclusion, at) => exclusionIssues(exclusion, at, exclusions)),
    ...indicators.flatMap((indicator, at) => indicatorIssues(indicator, at, indicators)),
    ...inputs.flatMap((input, at) => inputIssues(input, at, method)),
    ...targets.flatMap((target, at) => targetIssues(target, at, method)),
    ...(score === null ? [] : scoreIssues(score, method)),
    ...(minimum === null ? [] : minimumIssues(minimum, method)),
    ...wanted(shown === undefined || isDigits(shown.digits), 'digits', {
      path: ['shown', 'digits'],
      value: shown?.digits,
    }),
  ];
  return issues.length === 0 ? success(method) : refuse({ kind: 'faulty-method', method: method.id, issues });
}

function exclusionIssues({ id, where }: Exclusion, at: number, all: readonly Exclusion[]): Issues {
  const path = ['exclusions', at];
  const ids = all.map((exclusion) => exclusion.id);
  return [...unique(ids, at, { path: [...path, 'id'], value: id }), ...conditionIssues(where, [...path, 'where'])];
}

function indicatorIssues(indicator: Indicator, at: number, all: readonly Indicator[]): Issues {
  const path = ['indicators', at];
  const ids = all.map(({ id }) => id);
  const percent = indicator.kind === 'quantile' ? indicator.percent : 50;
  return [
    ...unique(ids, at, { path: [...path, 'id'], value: indicator.id }),
    ...wanted(isWithin(percent, 1, 99), 'percent', { path: [...path, 'percent'], value: percent }),
    ...conditionsOf(indicator).flatMap(([name, condition]) => conditionIssues(condition, [...path, name])),
  ];
}

function conditionsOf(indicator: Indicator): readonly (readonly [string, Condition])[] {
  if (indicator.kind !== 'share') return [['where', indicator.where]];
  return [
    ['part', indicator.part],
    ['of', indicator.of],
  ];
}

function inputIssues({ id, range }: Input, at: number, { indicators, inputs = [] }: Method): Issues {
  const path = ['inputs', at];
  const ids = [...indicators, ...inputs].map((named) => named.id);
  const named = unique(ids, indicators.length + at, { path: [...path, 'id'], value: id });
  return range === undefined ? named : [...named, ...exactRangeIssues(range, [...path, 'range'])];
}

function targetIssues({ indicator, plan, unit }: Target, at: number, method: Method): Issues {
  const path = ['targets', at];
  const place = { path: [...path, 'indicator'], value: indicator };
  const named = valueIssues(indicator, place.path, method);
  if (named.length > 0) return named;
  return [
    ...wanted(unit === 'own' || kindNamed(indicator, method) === 'share', 'indicator-of-kind-share', place),
    ...wanted(isExact(plan), 'exact-number', { path: [...path, 'plan'], value: plan }),
  ];
}

function minimumIssues({ indicator, atLeast }: MinimumVolume, method: Method): Issues {
  const kind = kindNamed(indicator, method);
  const expected = kind === undefined ? 'known-indicator' : 'indicator-of-kind-count';
  return [
    ...wanted(kind === 'count', expected, { path: ['minimum', 'indicator'], value: indicator }),
    ...wanted(isWithin(atLeast, 0), 'whole-number', { path: ['minimum', 'atLeast'], value: atLeast }),
  ];
}

function unique(all: readonly string[], at: number, place: Place): Issues {
  return wanted(all.indexOf(all[at] as string) === at, 'unique', place);
}

function isWithin(value: number, least: number, most = Number.MAX_SAFE_INTEGER): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

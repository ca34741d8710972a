import { refuse, success, type Result } from '../basis/result.ts';
import { shownValue, type MalformedIssue } from '../source/malformed.ts';
import type { Test } from './condition.ts';
import type { Exclusion, Indicator, Method, MinimumVolume, Score } from './method.ts';

/** Why a method cannot be counted by, though each of its parts is well formed. */
export interface MethodFault {
  readonly kind: 'faulty-method';
  readonly method: string;
  readonly issues: readonly MalformedIssue[];
}

type Path = MalformedIssue['path'];
type Issues = readonly MalformedIssue[];

/**
 * Checks that the parts of a method fit each other.
 *
 * @param method - The method.
 * @returns The same method.
 * @refuses `faulty-method` — a name appears twice, a score or a minimum names no fitting indicator, a weight is no whole
 *   number or all are zero, a percent is no whole number from 1 to 99, a range ends before it begins.
 * @example
 * const volume = { id: 'volume', title: 'Поступило', definition: 'Число обращений.', because: [], kind: 'count', where: [] }
 * const method = { id: 'm', edition: '1', title: 'Объём', by: ['body'], exclusions: [], indicators: [volume], score: null, minimum: null, ties: 'dense', because: [] }
 * checkMethod(method).ok //=> true
 * checkMethod({ ...method, indicators: [volume, volume] })
 * //=> { ok: false, refusal: { kind: 'faulty-method', method: 'm', issues: [{ path: ['indicators', 1, 'id'], expected: 'unique', value: 'volume' }] } }
 */
export function checkMethod(method: Method): Result<Method, MethodFault> {
  const { by, exclusions, indicators, score, minimum } = method;
  const issues = [
    ...by.flatMap((dimension, at) => unique(by, at, { path: ['by', at], value: dimension })),
    ...exclusions.flatMap((exclusion, at) => exclusionIssues(exclusion, at, exclusions)),
    ...indicators.flatMap((indicator, at) => indicatorIssues(indicator, at, indicators)),
    ...(score === null ? [] : scoreIssues(score, indicators)),
    ...(minimum === null ? [] : minimumIssues(minimum, indicators)),
  ];
  return issues.length === 0 ? success(method) : refuse({ kind: 'faulty-method', method: method.id, issues });
}

function exclusionIssues({ id, where }: Exclusion, at: number, all: readonly Exclusion[]): Issues {
  const path = ['exclusions', at];
  const ids = all.map((exclusion) => exclusion.id);
  return [...unique(ids, at, { path: [...path, 'id'], value: id }), ...rangeIssues(where, [...path, 'where'])];
}

function indicatorIssues(indicator: Indicator, at: number, all: readonly Indicator[]): Issues {
  const path = ['indicators', at];
  const ids = all.map(({ id }) => id);
  const percent = indicator.kind === 'quantile' ? indicator.percent : 50;
  return [
    ...unique(ids, at, { path: [...path, 'id'], value: indicator.id }),
    ...wanted(isWithin(percent, 1, 99), 'percent', { path: [...path, 'percent'], value: percent }),
    ...conditionsOf(indicator).flatMap(([name, condition]) => rangeIssues(condition, [...path, name])),
  ];
}

function conditionsOf(indicator: Indicator): readonly (readonly [string, readonly Test[]])[] {
  if (indicator.kind !== 'share') return [['where', indicator.where]];
  return [
    ['part', indicator.part],
    ['of', indicator.of],
  ];
}

function rangeIssues(condition: readonly Test[], path: Path): Issues {
  return condition.flatMap((test, at) =>
    'from' in test ? wanted(test.from <= test.to, 'from-before-to', { path: [...path, at, 'to'], value: test.to }) : [],
  );
}

function scoreIssues({ parts }: Score, indicators: readonly Indicator[]): Issues {
  const path = ['score', 'parts'];
  const weighed = parts.some(({ weight }) => weight !== 0);
  return [
    ...wanted(weighed, 'weight-above-zero', { path, value: 'array' }),
    ...parts.flatMap(({ indicator, weight }, at) => [
      ...named('share', indicators, { path: [...path, at, 'indicator'], value: indicator }),
      ...wanted(isWithin(weight, 0), 'whole-number', { path: [...path, at, 'weight'], value: weight }),
    ]),
  ];
}

function minimumIssues({ indicator, atLeast }: MinimumVolume, indicators: readonly Indicator[]): Issues {
  return [
    ...named('count', indicators, { path: ['minimum', 'indicator'], value: indicator }),
    ...wanted(isWithin(atLeast, 0), 'whole-number', { path: ['minimum', 'atLeast'], value: atLeast }),
  ];
}

type Place = Pick<MalformedIssue, 'path' | 'value'>;

function named(kind: 'share' | 'count', indicators: readonly Indicator[], place: Place): Issues {
  const found = indicators.find(({ id }) => id === place.value);
  return wanted(found?.kind === kind, found === undefined ? 'known-indicator' : `indicator-of-kind-${kind}`, place);
}

function unique(all: readonly string[], at: number, place: Place): Issues {
  return wanted(all.indexOf(all[at] as string) === at, 'unique', place);
}

function wanted(holds: boolean, expected: string, { path, value }: Place): Issues {
  return holds ? [] : [{ path, expected, value: shownValue(value) }];
}

function isWithin(value: number, least: number, most = Number.MAX_SAFE_INTEGER): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

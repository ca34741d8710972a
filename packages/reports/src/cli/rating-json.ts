import {
  roundPercent,
  roundRatio,
  type Figure,
  type Ground,
  type Indicator,
  type Method,
  type Rating,
} from '@otklik/core';
import type { Interval } from '@otklik/core/analysis';
import { ACTS } from '@otklik/rules';
import { certaintyOf, type GroupCertainty } from '../reports/certainty.ts';
import type { RatedBy } from '../reports/rated.ts';

/**
 * Lays a rating out for programs: all that the text for a person says, exact.
 *
 * @param rated - The rating and its method.
 * @returns An object that JSON holds.
 */
export function ratingAsJson(rated: RatedBy): Readonly<Record<string, unknown>> {
  const { rating, method } = rated;
  const { groups, changes } = certaintyOf(rated);
  return {
    ...headAsJson(rating, method),
    groups: groups.map((group) => groupAsJson(group, method)),
    total: figuresAsJson(rating.total, method),
    totalTargets: rating.totalTargets,
    warnings: rating.warnings,
    sensitivity: changes,
  };
}

function headAsJson(rating: Rating, method: Method): Readonly<Record<string, unknown>> {
  return {
    method: method.id,
    edition: method.edition,
    title: method.title,
    normative: rating.normative,
    standing: method.standing ?? [],
    seen: rating.seen,
    counted: rating.counted,
    excluded: method.exclusions.map(({ id, title }, index) => ({ id, title, count: rating.excluded[index] ?? 0 })),
  };
}

function groupAsJson({ group, figures, score, byChance, byWeights, near }: GroupCertainty, method: Method): unknown {
  return {
    key: Object.fromEntries(method.by.map((dimension, index) => [dimension, group.key[index]])),
    cohort: group.cohort,
    place: group.place,
    unplaced: group.unplaced,
    score: group.score === null ? null : { ...group.score, rounded: roundRatio(group.score, 4, 'half-up') },
    shown: group.shown,
    interval: score,
    places: { byChance, byWeights },
    near,
    figures: figuresAsJson(group.figures, method),
    intervals: intervalsAsJson(figures, method),
    targets: group.targets,
  };
}

function intervalsAsJson(intervals: readonly (Interval | null)[], { indicators }: Method): unknown {
  return Object.fromEntries(indicators.map(({ id }, at) => [id, intervals[at] ?? null]));
}

function figuresAsJson(figures: readonly Figure[], { indicators }: Method): unknown {
  return Object.fromEntries(
    indicators.map((indicator, index) => [indicator.id, figureAsJson(figures[index], unitOf(indicator))]),
  );
}

function unitOf(indicator: Indicator): 'second' | 'day' | 'point' | null {
  if (!('quantity' in indicator)) return null;
  if (indicator.quantity === 'mark') return 'point';
  return indicator.quantity.includes('seconds') ? 'second' : 'day';
}

function figureAsJson(figure: Figure | undefined, unit: ReturnType<typeof unitOf>): unknown {
  switch (figure?.kind) {
    case 'count':
      return figure.count;
    case 'share':
      return { part: figure.part, whole: figure.whole, percent: roundPercent(figure.share, 2) };
    case 'amount':
      return { ...figure.amount, unit, count: figure.count, rounded: roundRatio(figure.amount, 2, 'half-up') };
    case 'histogram':
      return { bars: figure.bars, count: figure.count };
    default:
      return null;
  }
}

/**
 * Lays a ground out for programs, an act by its title.
 *
 * @param ground - The ground.
 * @returns The ground; of a clause with the title of its act.
 */
export function groundAsJson(ground: Ground): unknown {
  if (ground.kind !== 'clause') return ground;
  return { ...ground, title: ACTS.find(({ id }) => id === ground.clause.act)?.title ?? ground.clause.act };
}

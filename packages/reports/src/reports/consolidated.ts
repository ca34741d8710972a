import type { Dimension } from '@otklik/core';
import {
  barnaulRating,
  CONSOLIDATED_CLAUSES,
  consolidatedCut,
  elistaIndicators,
  PESTOVO_SOLVABLE,
  solvableIn,
} from '@otklik/rules';
import { cutSection, daySection } from './cut-sections.ts';
import type { Genre } from './genre.ts';
import { mainHeadline, mainSection } from './main-section.ts';
import { methodologySection } from './methodology-section.ts';
import { qualitySection } from './quality-section.ts';
import { ratedBy } from './rated.ts';
import { ratingSection, targetSection } from './rating-section.ts';
import { solvableSection } from './solvable-section.ts';

/** The cuts that are shown as tables, in their order. */
const CUTS: readonly Dimension[] = ['channel', 'topicGroup', 'territory', 'type', 'outcome'];

/** The consolidated analysis: everything at once, in cuts, with the weak sides found. */
export const CONSOLIDATED: Genre = {
  id: 'consolidated',
  title: 'Сводный анализ работы с обращениями и сообщениями',
  documentKind: 'Сводный анализ',
  methods: (centre) => {
    const clause = centre === null ? undefined : CONSOLIDATED_CLAUSES[centre];
    const cuts = [...CUTS, 'receivedDay' as const].map((dimension) => consolidatedCut(dimension, clause));
    const monthly = centre === 'elista' ? [elistaIndicators()] : [];
    const solvable = [PESTOVO_SOLVABLE, solvableIn('topic'), solvableIn('receivedMonth')];
    return [barnaulRating(), ...solvable, ...cuts, ...monthly];
  },
  sections: (facts, rated, centre) => {
    const bodies = ratedBy(rated, 'barnaul-2.2.6');
    const days = ratedBy(rated, 'consolidated-receivedDay');
    return [
      mainSection(bodies, days),
      qualitySection(facts),
      daySection(days),
      cutSection(CUTS.map((dimension) => ratedBy(rated, `consolidated-${dimension}`))),
      solvableSection({ facts, rated, centre }),
      ratingSection(bodies),
      ...rated.filter(({ method }) => method.targets !== undefined).map(targetSection),
      methodologySection(facts, rated),
    ];
  },
  headline: (rated) => mainHeadline(ratedBy(rated, 'barnaul-2.2.6'), ratedBy(rated, 'pestovo-2.2.3')),
};

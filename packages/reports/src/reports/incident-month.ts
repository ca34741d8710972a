import { barnaulRating, consolidatedCut, PESTOVO_SOLVABLE, solvableIn } from '@otklik/rules';
import type { Genre } from './genre.ts';
import { mainHeadline, mainSection } from './main-section.ts';
import { methodologySection } from './methodology-section.ts';
import { qualitySection } from './quality-section.ts';
import { ratedBy } from './rated.ts';
import { ratingSection } from './rating-section.ts';
import { solvableSection } from './solvable-section.ts';
import { workingTimeSection } from './working-time-section.ts';

/** A month of «Инцидент менеджмент»: working time to the first answer, «Решаемые», rating of bodies. */
export const INCIDENT_MONTH: Genre = {
  id: 'incident-month',
  title: 'Отчёт о работе с сообщениями в системе «Инцидент менеджмент»',
  documentKind: 'Отчёт',
  methods: () => [
    barnaulRating(),
    PESTOVO_SOLVABLE,
    solvableIn('topic'),
    solvableIn('receivedMonth'),
    consolidatedCut('body'),
  ],
  sections: (facts, rated, centre) => {
    const [bodies, cut] = [ratedBy(rated, 'barnaul-2.2.6'), ratedBy(rated, 'consolidated-body')];
    return [
      mainSection(bodies, cut),
      qualitySection(facts),
      workingTimeSection(cut),
      solvableSection({ facts, rated, centre }),
      ratingSection(bodies),
      methodologySection(facts, rated),
    ];
  },
  headline: (rated) => mainHeadline(ratedBy(rated, 'barnaul-2.2.6'), ratedBy(rated, 'pestovo-2.2.3')),
};

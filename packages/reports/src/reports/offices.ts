import { CLOSING_RATING } from '@otklik/rules';
import { formatValue } from '../page/value.ts';
import type { Genre } from './genre.ts';
import { methodologySection } from './methodology-section.ts';
import { officesTable, summarySection } from './offices-sections.ts';
import { qualitySection } from './quality-section.ts';
import { ratedBy } from './rated.ts';
import { totalValue } from './solvable-section.ts';

/** Offices by volume, closing in term and share of open cases, for sources that know days only. */
export const OFFICES: Genre = {
  id: 'offices',
  title: 'Отчёт о сроках рассмотрения по подразделениям',
  documentKind: 'Отчёт',
  methods: () => [CLOSING_RATING],
  sections: (facts, rated) => {
    const offices = ratedBy(rated, 'closing');
    return [
      summarySection(offices),
      qualitySection(facts),
      officesTable(offices, facts.terms),
      methodologySection(facts, rated),
    ];
  },
  headline: (rated) => {
    const offices = ratedBy(rated, 'closing');
    const [volume, timely, open] = ['volume', 'timeliness', 'open'].map((id) => formatValue(totalValue(offices, id)));
    return `поступило ${volume}; закрыто в срок ${timely}; открыто ${open}`;
  },
};

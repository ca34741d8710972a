import { byAssumption, byClause } from '../source/decision.ts';
import { day } from '../time/civil-date.ts';
import { decisionTable } from './decision-table.ts';

/** Who clears the snow: invented, with every kind of column. */
export const SNOW = decisionTable({
  id: 'snow',
  edition: '2026',
  title: 'Кто убирает снег',
  because: [byAssumption('invented')],
  policy: 'exceptions',
  otherwise: null,
  columns: {
    place: { kind: 'one-of', title: 'Место', values: ['yard', 'road', null] },
    depth: { kind: 'integer', title: 'Снег, см', from: 0, to: null },
    on: { kind: 'day', title: 'День', from: day('2026-01-01'), to: null },
  },
  rows: [
    { id: 'yard', when: { place: ['yard'] }, answer: 'company', because: [byClause('own-act', 'п. 1', 'A')] },
    { id: 'road', when: { place: ['road'] }, answer: 'city', because: [byClause('own-act', 'п. 2', 'A')] },
    { id: 'unknown', when: { place: [null] }, answer: 'dispatcher', because: [byAssumption('ask-first')] },
    {
      id: 'deep',
      when: { place: ['yard', 'road'], depth: { from: 50, to: null } },
      answer: 'emergency',
      because: [byClause('own-act', 'п. 3', 'A')],
      exceptionOf: ['yard', 'road'],
    },
    {
      id: 'summer',
      when: { place: ['yard', 'road'], on: { from: day('2026-06-01'), to: day('2026-08-31') } },
      answer: 'nobody',
      because: [byClause('own-act', 'п. 4', 'A')],
      exceptionOf: ['deep', 'yard', 'road'],
    },
  ],
});

import type { YearDecree } from './year-decree.ts';

/** What was decreed about the days off of 2027. */
export const decree2027: YearDecree = {
  year: 2027,
  act: 'pp-rf-1187-2026',
  at: 'по тексту',
  grade: 'C',
  moves: [
    ['2027-01-02', '2027-11-05'],
    ['2027-01-03', '2027-12-31'],
    ['2027-02-20', '2027-02-22'],
  ],
  presidential: [],
};

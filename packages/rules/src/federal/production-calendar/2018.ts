import type { YearDecree } from './year-decree.ts';

/** What was decreed about the days off of 2018. */
export const decree2018: YearDecree = {
  year: 2018,
  act: 'pp-rf-1250-2017',
  at: 'по тексту',
  grade: 'B',
  moves: [
    ['2018-01-06', '2018-03-09'],
    ['2018-01-07', '2018-05-02'],
    ['2018-04-28', '2018-04-30'],
    ['2018-06-09', '2018-06-11'],
    ['2018-12-29', '2018-12-31'],
  ],
  presidential: [],
};

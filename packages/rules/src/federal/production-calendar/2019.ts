import type { YearDecree } from './year-decree.ts';

/** What was decreed about the days off of 2019. */
export const decree2019: YearDecree = {
  year: 2019,
  act: 'pp-rf-1163-2018',
  at: 'по тексту',
  grade: 'B',
  moves: [
    ['2019-01-05', '2019-05-02'],
    ['2019-01-06', '2019-05-03'],
    ['2019-02-23', '2019-05-10'],
  ],
  presidential: [],
};

import type { YearDecree } from './year-decree.ts';

/** What was decreed about the days off of 2022. */
export const decree2022: YearDecree = {
  year: 2022,
  act: 'pp-rf-1564-2021',
  at: 'по тексту',
  grade: 'B',
  moves: [
    ['2022-01-01', '2022-05-03'],
    ['2022-01-02', '2022-05-10'],
    ['2022-03-05', '2022-03-07'],
  ],
  presidential: [],
};

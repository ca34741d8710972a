import type { YearDecree } from './year-decree.ts';

/** What was decreed about the days off of 2021. */
export const decree2021: YearDecree = {
  year: 2021,
  act: 'pp-rf-1648-2020',
  at: 'по тексту',
  grade: 'B',
  moves: [
    ['2021-01-02', '2021-11-05'],
    ['2021-01-03', '2021-12-31'],
    ['2021-02-20', '2021-02-22'],
  ],
  presidential: [
    { act: 'ukaz-242-2021', at: 'п. 1', grade: 'B', days: ['2021-05-04', '2021-05-07'] },
    { act: 'ukaz-595-2021', at: 'п. 1', grade: 'memory', days: ['2021-10-30', '2021-11-07'] },
  ],
};

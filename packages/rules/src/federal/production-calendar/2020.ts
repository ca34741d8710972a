import type { YearDecree } from './year-decree.ts';

/** What was decreed about the days off of 2020. */
export const decree2020: YearDecree = {
  year: 2020,
  act: 'pp-rf-875-2019',
  at: 'по тексту',
  grade: 'B',
  moves: [
    ['2020-01-04', '2020-05-04'],
    ['2020-01-05', '2020-05-05'],
  ],
  presidential: [
    { act: 'ukaz-206-2020', at: 'п. 1', grade: 'memory', days: ['2020-03-30', '2020-04-03'] },
    { act: 'ukaz-239-2020', at: 'п. 1', grade: 'memory', days: ['2020-04-04', '2020-04-30'] },
    { act: 'ukaz-294-2020', at: 'п. 1', grade: 'memory', days: ['2020-05-06', '2020-05-08'] },
    { act: 'ukaz-345-2020', at: 'по тексту', grade: 'B', days: ['2020-06-24', '2020-06-24'] },
    { act: 'ukaz-354-2020', at: 'по тексту', grade: 'B', days: ['2020-07-01', '2020-07-01'] },
  ],
};

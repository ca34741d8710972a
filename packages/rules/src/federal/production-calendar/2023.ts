import type { YearDecree } from './year-decree.ts';

/** What was decreed about the days off of 2023. */
export const decree2023: YearDecree = {
  year: 2023,
  act: 'pp-rf-1505-2022',
  at: 'по тексту',
  grade: 'B',
  moves: [
    ['2023-01-01', '2023-02-24'],
    ['2023-01-08', '2023-05-08'],
  ],
  presidential: [],
};

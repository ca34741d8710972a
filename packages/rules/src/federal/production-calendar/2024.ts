import type { YearDecree } from './year-decree.ts';

/** What was decreed about the days off of 2024. */
export const decree2024: YearDecree = {
  year: 2024,
  act: 'pp-rf-1314-2023',
  at: 'по тексту',
  grade: 'B',
  moves: [
    ['2024-01-06', '2024-05-10'],
    ['2024-01-07', '2024-12-31'],
    ['2024-04-27', '2024-04-29'],
    ['2024-11-02', '2024-04-30'],
    ['2024-12-28', '2024-12-30'],
  ],
  presidential: [],
};

import type { YearDecree } from './year-decree.ts';

/** What was decreed about the days off of 2025. */
export const decree2025: YearDecree = {
  year: 2025,
  act: 'pp-rf-1335-2024',
  at: 'по тексту',
  grade: 'B',
  moves: [
    ['2025-01-04', '2025-05-02'],
    ['2025-01-05', '2025-12-31'],
    ['2025-02-23', '2025-05-08'],
    ['2025-03-08', '2025-06-13'],
    ['2025-11-01', '2025-11-03'],
  ],
  presidential: [],
};

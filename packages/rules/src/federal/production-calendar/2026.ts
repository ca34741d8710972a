import type { YearDecree } from './year-decree.ts';

/** What was decreed about the days off of 2026. */
export const decree2026: YearDecree = {
  year: 2026,
  act: 'pp-rf-1466-2025',
  at: 'по тексту',
  grade: 'B',
  moves: [
    ['2026-01-03', '2026-01-09'],
    ['2026-01-04', '2026-12-31'],
  ],
  presidential: [],
};

import type { RegionalCalendar } from './regional-calendar.ts';

/**
 * The holiday of Saratov Oblast: Radonitsa, the ninth day after Orthodox Easter.
 *
 * In 2022 it fell on a day that was off already, and the next day became a day off too.
 */
export const SARATOV_OBLAST: RegionalCalendar = {
  region: 'RU-SAR',
  law: { act: 'saratov-26-zso', at: 'по тексту' },
  years: [
    {
      year: 2018,
      complete: true,
      holidays: [['2018-04-17', 'radonitsa', null, 'B']],
      memorials: [],
      moves: [],
      assumptions: [],
    },
    {
      year: 2019,
      complete: true,
      holidays: [['2019-05-07', 'radonitsa', null, 'B']],
      memorials: [],
      moves: [],
      assumptions: [],
    },
    {
      year: 2020,
      complete: true,
      holidays: [['2020-04-28', 'radonitsa', null, 'B']],
      memorials: [],
      moves: [],
      assumptions: ['governor-days-not-applied'],
    },
    {
      year: 2021,
      complete: true,
      holidays: [['2021-05-11', 'radonitsa', null, 'B']],
      memorials: [],
      moves: [],
      assumptions: [],
    },
    {
      year: 2022,
      complete: true,
      holidays: [['2022-05-03', 'radonitsa', null, 'B']],
      memorials: [],
      moves: [['2022-05-03', '2022-05-04', null, 'B']],
      assumptions: [],
    },
    {
      year: 2023,
      complete: true,
      holidays: [['2023-04-25', 'radonitsa', null, 'B']],
      memorials: [],
      moves: [],
      assumptions: [],
    },
    {
      year: 2024,
      complete: true,
      holidays: [['2024-05-14', 'radonitsa', null, 'C']],
      memorials: [],
      moves: [],
      assumptions: [],
    },
    {
      year: 2025,
      complete: true,
      holidays: [['2025-04-29', 'radonitsa', null, 'B']],
      memorials: [],
      moves: [],
      assumptions: [],
    },
    {
      year: 2026,
      complete: true,
      holidays: [['2026-04-21', 'radonitsa', null, 'B']],
      memorials: [],
      moves: [],
      assumptions: [],
    },
    {
      year: 2027,
      complete: true,
      holidays: [['2027-05-11', 'radonitsa', null, 'inference']],
      memorials: [],
      moves: [],
      assumptions: [],
    },
  ],
};

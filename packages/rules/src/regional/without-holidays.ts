import type { RegionalCalendar } from './regional-calendar.ts';

/** Murmansk Oblast: no law on holidays of its own was found. */
export const MURMANSK_OBLAST: RegionalCalendar = {
  region: 'RU-MUR',
  law: null,
  years: [
    {
      year: 2020,
      complete: true,
      holidays: [],
      memorials: [],
      moves: [],
      assumptions: ['governor-days-not-applied'],
    },
  ],
};

/** Novgorod Oblast: no law on holidays of its own was found. */
export const NOVGOROD_OBLAST: RegionalCalendar = { region: 'RU-NGR', law: null, years: [] };

/** Altai Krai: no law on holidays of its own was found. */
export const ALTAI_KRAI: RegionalCalendar = { region: 'RU-ALT', law: null, years: [] };

import type { CalendarLayer } from '@otklik/core';
import { regionalLayer, type RegionalCalendar } from './regional-calendar.ts';

/**
 * Holidays of the Republic of Kalmykia: lunar days named by a decree each year, two fixed days and a memorial day.
 *
 * No decree was found for Zul of 2018 and of 2026 and for the lunar days of 2027. Of 2027 nothing is laid over, not even
 * the fixed days: `KALMYKIA_2027_BY_LAW` is the other reading.
 */
export const KALMYKIA: RegionalCalendar = {
  region: 'RU-KL',
  law: { act: 'kalmykia-156-iii-z', at: 'ст. 1' },
  years: [
    {
      year: 2018,
      complete: false,
      holidays: [
        ['2018-02-16', 'tsagan-sar', 'ukaz-kalmykia-3-2018', 'B'],
        ['2018-04-05', 'steppe-code-day', null, 'C'],
        ['2018-05-29', 'buddhas-birthday', 'ukaz-kalmykia-41-2018', 'C'],
      ],
      memorials: [['2018-12-28', 'deportation-memorial-day', null, 'C']],
      moves: [],
      assumptions: [],
    },
    {
      year: 2019,
      complete: true,
      holidays: [
        ['2019-02-05', 'tsagan-sar', 'ukaz-kalmykia-6-2019', 'B'],
        ['2019-04-05', 'steppe-code-day', null, 'C'],
        ['2019-06-17', 'buddhas-birthday', 'ukaz-kalmykia-100-2019', 'C'],
        ['2019-12-21', 'zul', 'ukaz-kalmykia-241-2019', 'C'],
      ],
      memorials: [['2019-12-28', 'deportation-memorial-day', null, 'C']],
      moves: [['2019-12-21', '2019-12-23', null, 'inference']],
      assumptions: [],
    },
    {
      year: 2020,
      complete: true,
      holidays: [
        ['2020-02-24', 'tsagan-sar', 'ukaz-kalmykia-19-2020', 'C'],
        ['2020-06-05', 'buddhas-birthday', 'ukaz-kalmykia-142-2020', 'C'],
        ['2020-07-05', 'day-of-the-republic-of-kalmykia', null, 'B'],
        ['2020-12-10', 'zul', 'ukaz-kalmykia-311-2020', 'B'],
      ],
      memorials: [['2020-12-28', 'deportation-memorial-day', null, 'C']],
      moves: [
        ['2020-02-24', '2020-02-25', 'ukaz-kalmykia-37-2020', 'C'],
        ['2020-07-05', '2020-07-06', null, 'inference'],
      ],
      assumptions: [],
    },
    {
      year: 2021,
      complete: true,
      holidays: [
        ['2021-02-12', 'tsagan-sar', 'ukaz-kalmykia-8-2021', 'C'],
        ['2021-05-26', 'buddhas-birthday', 'ukaz-kalmykia-85-2021', 'C'],
        ['2021-07-05', 'day-of-the-republic-of-kalmykia', null, 'B'],
        ['2021-12-29', 'zul', 'ukaz-kalmykia-183-2021', 'C'],
      ],
      memorials: [['2021-12-28', 'deportation-memorial-day', null, 'C']],
      moves: [],
      assumptions: [],
    },
    {
      year: 2022,
      complete: true,
      holidays: [
        ['2022-03-03', 'tsagan-sar', 'ukaz-kalmykia-10-2022', 'B'],
        ['2022-06-14', 'buddhas-birthday', 'ukaz-kalmykia-104-2022', 'B'],
        ['2022-07-05', 'day-of-the-republic-of-kalmykia', null, 'B'],
        ['2022-12-18', 'zul', 'ukaz-kalmykia-251-2022', 'B'],
      ],
      memorials: [['2022-12-28', 'deportation-memorial-day', null, 'C']],
      moves: [['2022-12-18', '2022-12-19', null, 'inference']],
      assumptions: [],
    },
    {
      year: 2023,
      complete: true,
      holidays: [
        ['2023-02-21', 'tsagan-sar', 'ukaz-kalmykia-25-2023', 'B'],
        ['2023-06-04', 'buddhas-birthday', 'ukaz-kalmykia-87-2023', 'B'],
        ['2023-07-05', 'day-of-the-republic-of-kalmykia', null, 'B'],
        ['2023-12-07', 'zul', 'ukaz-kalmykia-212-2023', 'B'],
      ],
      memorials: [['2023-12-28', 'deportation-memorial-day', null, 'C']],
      moves: [['2023-06-04', '2023-06-05', null, 'inference']],
      assumptions: [],
    },
    {
      year: 2024,
      complete: true,
      holidays: [
        ['2024-02-10', 'tsagan-sar', 'ukaz-kalmykia-15-2024', 'B'],
        ['2024-05-23', 'buddhas-birthday', 'ukaz-kalmykia-81-2024', 'B'],
        ['2024-07-05', 'day-of-the-republic-of-kalmykia', null, 'B'],
        ['2024-12-25', 'zul', 'ukaz-kalmykia-286-2024', 'B'],
      ],
      memorials: [['2024-12-28', 'deportation-memorial-day', null, 'C']],
      moves: [['2024-02-10', '2024-02-12', null, 'B']],
      assumptions: [],
    },
    {
      year: 2025,
      complete: true,
      holidays: [
        ['2025-02-28', 'tsagan-sar', 'ukaz-kalmykia-45-2025', 'B'],
        ['2025-06-11', 'buddhas-birthday', 'ukaz-kalmykia-113-2025', 'B'],
        ['2025-07-05', 'day-of-the-republic-of-kalmykia', null, 'B'],
        ['2025-12-14', 'zul', 'ukaz-kalmykia-279-2025', 'B'],
      ],
      memorials: [['2025-12-28', 'deportation-memorial-day', null, 'C']],
      moves: [
        ['2025-07-05', '2025-07-07', null, 'inference'],
        ['2025-12-14', '2025-12-15', null, 'inference'],
      ],
      assumptions: [],
    },
    {
      year: 2026,
      complete: false,
      holidays: [
        ['2026-02-18', 'tsagan-sar', 'ukaz-kalmykia-8-2026', 'B'],
        ['2026-05-31', 'buddhas-birthday', 'ukaz-kalmykia-95-2026', 'B'],
        ['2026-07-05', 'day-of-the-republic-of-kalmykia', null, 'B'],
      ],
      memorials: [['2026-12-28', 'deportation-memorial-day', null, 'C']],
      moves: [
        ['2026-05-31', '2026-06-01', null, 'inference'],
        ['2026-07-05', '2026-07-06', null, 'inference'],
      ],
      assumptions: [],
    },
    {
      year: 2027,
      complete: false,
      holidays: [],
      memorials: [],
      moves: [],
      assumptions: ['kalmykia-2027-not-laid-over'],
    },
  ],
};

/**
 * The fixed days of Kalmykia in 2027 as the law of the republic has them, without waiting for the decrees on lunar days.
 *
 * The other reading of `kalmykia-2027-not-laid-over`; lay it over the year with `layOver`.
 */
export const KALMYKIA_2027_BY_LAW: CalendarLayer = /* @__PURE__ */ regionalLayer(
  {
    ...KALMYKIA,
    years: [
      {
        year: 2027,
        complete: false,
        holidays: [['2027-07-05', 'day-of-the-republic-of-kalmykia', null, 'B']],
        memorials: [['2027-12-28', 'deportation-memorial-day', null, 'C']],
        moves: [],
        assumptions: ['kalmykia-2027-by-law'],
      },
    ],
  },
  2027,
);

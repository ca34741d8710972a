import type { CalendarYear } from '@otklik/core';
import { decree2020 } from '../federal/production-calendar/2020.ts';
import { productionYear } from '../federal/production-calendar/production-year.ts';

/** The federal production calendar of 2020, by the decree of 10.07.2019 № 875. */
export const productionCalendar2020: CalendarYear = /* @__PURE__ */ productionYear(decree2020);

import type { CalendarYear } from '@otklik/core';
import { decree2018 } from '../federal/production-calendar/2018.ts';
import { productionYear } from '../federal/production-calendar/production-year.ts';

/** The federal production calendar of 2018, by the decree of 14.10.2017 № 1250. */
export const productionCalendar2018: CalendarYear = /* @__PURE__ */ productionYear(decree2018);

import type { CalendarYear } from '@otklik/core';
import { decree2021 } from '../federal/production-calendar/2021.ts';
import { productionYear } from '../federal/production-calendar/production-year.ts';

/** The federal production calendar of 2021, by the decree of 10.10.2020 № 1648. */
export const productionCalendar2021: CalendarYear = /* @__PURE__ */ productionYear(decree2021);

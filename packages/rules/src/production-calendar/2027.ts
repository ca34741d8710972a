import type { CalendarYear } from '@otklik/core';
import { decree2027 } from '../federal/production-calendar/2027.ts';
import { productionYear } from '../federal/production-calendar/production-year.ts';

/** The federal production calendar of 2027, by the decree of 17.09.2026 № 1187. */
export const productionCalendar2027: CalendarYear = /* @__PURE__ */ productionYear(decree2027);

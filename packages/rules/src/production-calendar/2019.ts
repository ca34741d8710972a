import type { CalendarYear } from '@otklik/core';
import { decree2019 } from '../federal/production-calendar/2019.ts';
import { productionYear } from '../federal/production-calendar/production-year.ts';

/** The federal production calendar of 2019, by the decree of 01.10.2018 № 1163. */
export const productionCalendar2019: CalendarYear = /* @__PURE__ */ productionYear(decree2019);

import type { CalendarYear } from '@otklik/core';
import { decree2022 } from '../federal/production-calendar/2022.ts';
import { productionYear } from '../federal/production-calendar/production-year.ts';

/** The federal production calendar of 2022, by the decree of 16.09.2021 № 1564. */
export const productionCalendar2022: CalendarYear = /* @__PURE__ */ productionYear(decree2022);

import type { CalendarYear } from '@otklik/core';
import { decree2024 } from '../federal/production-calendar/2024.ts';
import { productionYear } from '../federal/production-calendar/production-year.ts';

/** The federal production calendar of 2024, by the decree of 10.08.2023 № 1314. */
export const productionCalendar2024: CalendarYear = /* @__PURE__ */ productionYear(decree2024);

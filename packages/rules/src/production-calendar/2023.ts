import type { CalendarYear } from '@otklik/core';
import { decree2023 } from '../federal/production-calendar/2023.ts';
import { productionYear } from '../federal/production-calendar/production-year.ts';

/** The federal production calendar of 2023, by the decree of 29.08.2022 № 1505. */
export const productionCalendar2023: CalendarYear = /* @__PURE__ */ productionYear(decree2023);

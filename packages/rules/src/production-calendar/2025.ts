import type { CalendarYear } from '@otklik/core';
import { decree2025 } from '../federal/production-calendar/2025.ts';
import { productionYear } from '../federal/production-calendar/production-year.ts';

/** The federal production calendar of 2025, by the decree of 04.10.2024 № 1335. */
export const productionCalendar2025: CalendarYear = /* @__PURE__ */ productionYear(decree2025);

import type { CalendarYear } from '@otklik/core';
import { decree2026 } from '../federal/production-calendar/2026.ts';
import { productionYear } from '../federal/production-calendar/production-year.ts';

/** The federal production calendar of 2026, by the decree of 24.09.2025 № 1466. */
export const productionCalendar2026: CalendarYear = /* @__PURE__ */ productionYear(decree2026);

import { productionCalendar2018 } from './2018.ts';
import { productionCalendar2019 } from './2019.ts';
import { productionCalendar2020 } from './2020.ts';
import { productionCalendar2021 } from './2021.ts';
import { productionCalendar2022 } from './2022.ts';
import { productionCalendar2023 } from './2023.ts';
import { productionCalendar2024 } from './2024.ts';
import { productionCalendar2025 } from './2025.ts';
import { productionCalendar2026 } from './2026.ts';
import { productionCalendar2027 } from './2027.ts';

/** The federal years that have a decree, in a row. */
export const PUBLISHED_YEARS = [
  productionCalendar2018,
  productionCalendar2019,
  productionCalendar2020,
  productionCalendar2021,
  productionCalendar2022,
  productionCalendar2023,
  productionCalendar2024,
  productionCalendar2025,
  productionCalendar2026,
  productionCalendar2027,
] as const;

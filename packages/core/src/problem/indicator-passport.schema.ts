import * as z from 'zod';
import type { Result } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import { addIssues } from './add-issues.schema.ts';
import { exactSchema } from './exact.schema.ts';
import {
  BETTER,
  indicatorIssues,
  type IndicatorPassport,
  type IndicatorValue,
  type TerritoryIndicators,
} from './indicator-passport.ts';
import { WINDOW_UNITS } from './problem-window.ts';

const name = z.string().min(1);

const passport: z.ZodType<IndicatorPassport> = z.strictObject({
  id: name,
  title: name,
  definition: name,
  unit: name,
  source: name,
  owner: name,
  rhythm: z.enum(WINDOW_UNITS),
  better: z.enum(BETTER),
});

const value: z.ZodType<IndicatorValue> = z.strictObject({
  indicator: name,
  territory: name,
  window: civilDateSchema,
  value: exactSchema,
});

/** Indicators once each, with figures of them alone, each for a window of its rhythm. */
export const territoryIndicatorsSchema: z.ZodType<TerritoryIndicators> = z
  .strictObject({ passports: z.array(passport), values: z.array(value) })
  .superRefine((indicators, context) => addIssues(indicatorIssues(indicators), context));

/**
 * Reads indicators of territories with their figures from outside data.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The passports and the figures.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * const passport = { id: 'holes', title: 'Ямы', definition: 'Вопросы о ямах за месяц.', unit: 'вопрос', source: 'ПОС', owner: 'Начальник отдела', rhythm: 'month', better: 'less' }
 * const values = [{ indicator: 'holes', territory: 'Заречье', window: '2026-05-01', value: 9 }]
 * readTerritoryIndicators({ passports: [passport], values }).ok //=> true
 * readTerritoryIndicators({ passports: [], values }).refusal.issues[0] //=> { path: ['values', 0, 'indicator'], expected: 'known-indicator', value: 'holes' }
 */
export function readTerritoryIndicators(input: unknown): Result<TerritoryIndicators, Malformed> {
  return readBy(territoryIndicatorsSchema, input);
}

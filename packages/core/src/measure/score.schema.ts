import * as z from 'zod';
import { isExact, type Exact } from '../basis/ratio.ts';
import { groundSchema } from '../source/decision.schema.ts';
import type { Band, BandEnd, FigurePart, Points, Score, ScoreGroup, ScorePart, Shown } from './score.ts';
import type { Target } from './target.ts';

/** A whole number, or a ratio in lowest terms. */
export const exactSchema: z.ZodType<Exact> = z.custom<Exact>(isExact, 'exact-number');

const rounding = z.enum(['half-up', 'half-even', 'down', 'floor', 'ceiling']);
const divided = z.enum(['by-weights', 'by-number', 'undivided']).optional();
const because = z.array(groundSchema);
const unit = z.enum(['percent', 'own']);
const digits = z.int().min(0).max(20);

const end: z.ZodType<BandEnd> = z.strictObject({ at: exactSchema, included: z.boolean() });

const band: z.ZodType<Band> = z.strictObject({
  from: end.nullable(),
  to: end.nullable(),
  points: exactSchema.nullable(),
});

const points: z.ZodType<Points> = z.union([
  z.enum(['share', 'complement', 'value']),
  z.strictObject({
    kind: z.literal('bands'),
    unit,
    rounded: z.strictObject({ digits, rounding }).nullable(),
    bands: z.array(band),
  }),
  z.strictObject({
    kind: z.literal('min-max'),
    better: z.enum(['more', 'less']),
    whenEqual: z.union([z.enum(['left-out', 'refused']), exactSchema]),
  }),
]);

const figurePart: z.ZodType<FigurePart> = z.strictObject({
  indicator: z.string(),
  weight: exactSchema,
  points,
  neutral: exactSchema.optional(),
});

const scoreGroup: z.ZodType<ScoreGroup> = z.strictObject({
  title: z.string(),
  weight: exactSchema,
  parts: z.array(z.lazy(() => scorePartSchema)),
  divided,
});

/** A part of a score: a figure, or parts of its own. */
export const scorePartSchema: z.ZodType<ScorePart> = z.union([figurePart, scoreGroup]);

/** How figures become one score. */
export const scoreSchema: z.ZodType<Score> = z.strictObject({
  parts: z.array(scorePartSchema),
  divided,
  weightsSum: exactSchema.optional(),
  normative: z.boolean(),
  because,
});

/** How a score is shown. */
export const shownSchema: z.ZodType<Shown> = z.strictObject({ as: z.enum(['number', 'percent']), digits, rounding });

/** A planned value. */
export const targetSchema: z.ZodType<Target> = z.strictObject({
  indicator: z.string(),
  plan: exactSchema,
  unit,
  good: z.enum(['at-least', 'at-most']),
  post: z.string(),
  because,
});

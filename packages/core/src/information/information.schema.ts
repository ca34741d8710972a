import * as z from 'zod';
import type { Result } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import type { Material } from './material.ts';
import type { OfficialPage, PageRegister } from './official-page.ts';

const name = z.string().min(1);
const seen = z.boolean().optional();

const page: z.ZodType<OfficialPage> = z.strictObject({
  id: name,
  body: name,
  platform: name,
  address: name,
  features: z.strictObject({ 'official-mark': seen, design: seen, 'feedback-form': seen, 'qr-code': seen }),
  posts: z.strictObject({ on: civilDateSchema, days: z.int().min(1), count: z.int().min(0) }).nullable(),
}) as z.ZodType<OfficialPage>;

const material: z.ZodType<Material> = z.strictObject({
  id: name,
  topic: name,
  audience: name,
  channel: name,
  owner: name,
  on: civilDateSchema,
  published: z.strictObject({ on: civilDateSchema, link: name }).nullable(),
  effect: z.strictObject({ measure: name, value: z.number(), source: name }).nullable(),
});

/** The official pages of bodies. */
export const pageRegisterSchema: z.ZodType<PageRegister> = z.strictObject({
  bodies: z.array(name),
  pages: z.array(page),
});

/** A plan of information materials. */
export const materialsSchema: z.ZodType<readonly Material[]> = z.array(material);

/**
 * Reads a register of official pages from outside data; what it lacks, `checkPages` says.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The register.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * readPageRegister({ bodies: ['ЖКХ'], pages: [] }) //=> { ok: true, value: { bodies: ['ЖКХ'], pages: [] } }
 * readPageRegister({ bodies: [7], pages: [] }).refusal.issues //=> [{ path: ['bodies', 0], expected: 'string', value: 7 }]
 */
export function readPageRegister(input: unknown): Result<PageRegister, Malformed> {
  return readBy(pageRegisterSchema, input);
}

/**
 * Reads a plan of information materials from outside data; whether it is sound, `materialFaults` says.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The materials.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * readMaterials([]) //=> { ok: true, value: [] }
 * readMaterials([7]).refusal.issues //=> [{ path: [0], expected: 'object', value: 7 }]
 */
export function readMaterials(input: unknown): Result<readonly Material[], Malformed> {
  return readBy(materialsSchema, input);
}

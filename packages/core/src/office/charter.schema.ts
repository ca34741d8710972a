import * as z from 'zod';
import { groundSchema } from '../source/decision.schema.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import { readZone, type Zone } from '../time/zone.ts';
import { charterDutySchema, charterRightSchema } from './charter-duty.schema.ts';
import { blockSchema, bodySchema, officeSystemSchema, postSchema, roleSchema } from './charter-parts.schema.ts';
import type { Charter } from './charter.ts';

const name = z.string().min(1);
const because = z.array(groundSchema);

const zone: z.ZodType<Zone> = z
  .string()
  .refine((text) => readZone(text).ok, 'zone')
  .transform((text) => text as Zone);

/** A charter, each part well formed; whether the parts fit each other is what `checkCharter` says. */
export const charterSchema: z.ZodType<Charter> = z.strictObject({
  id: name,
  edition: z.string(),
  act: name,
  inForce: z.strictObject({ from: civilDateSchema, until: civilDateSchema.nullable() }),
  title: z.string(),
  legalForm: z.enum(['project-office', 'coordinating-body', 'working-group']),
  region: z.string(),
  zone,
  roles: z.array(roleSchema),
  actsThrough: z.strictObject({ roles: z.array(name), because }),
  posts: z.array(postSchema),
  blocks: z.array(blockSchema),
  bodies: z.array(bodySchema),
  systems: z.array(officeSystemSchema),
  duties: z.array(charterDutySchema),
  rights: z.array(charterRightSchema),
  because,
});

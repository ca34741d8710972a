import * as z from 'zod';
import { channelSchema, dutyKindSchema } from '../appeal/vocabulary.schema.ts';
import { groundSchema } from '../source/decision.schema.ts';
import type { Block, Body, OfficeSystem, Post, Role } from './charter.ts';

const name = z.string().min(1);
const because = z.array(groundSchema);
const title = z.string();
const block = name.nullable();

/** A role of a charter. */
export const roleSchema: z.ZodType<Role> = z.strictObject({
  id: name,
  title,
  bears: z.array(dutyKindSchema),
  answersTo: name.nullable(),
  several: z.boolean(),
  because,
});

/** A position that holds roles. */
export const postSchema: z.ZodType<Post> = z.strictObject({ id: name, title, roles: z.array(name), block, because });

/** A thematic block. */
export const blockSchema: z.ZodType<Block> = z.strictObject({ id: name, title, topics: z.array(z.string()), because });

/** A body that owes answers. */
export const bodySchema: z.ZodType<Body> = z.strictObject({
  id: name,
  title,
  kind: z.enum(['sectoral', 'territorial', 'subordinate']),
  block,
  because,
});

/** A system that the centre works in. */
export const officeSystemSchema: z.ZodType<OfficeSystem> = z.strictObject({
  channel: channelSchema,
  title,
  responsible: name.nullable(),
  because,
});

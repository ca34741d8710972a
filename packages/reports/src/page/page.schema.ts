import * as z from 'zod';
import { blockSchema } from './block.schema.ts';
import type { Page, Section, Signature } from './page.ts';

const text = z.string();

const signature: z.ZodType<Signature> = z.strictObject({ post: text, name: text.exactOptional() });

const section: z.ZodType<Section> = z.strictObject({ title: text, blocks: z.array(blockSchema) });

/** A finished page; what a schema cannot say of it, `buildPage` does. */
export const pageSchema: z.ZodType<Page> = z.strictObject({
  title: text,
  language: z.literal('ru'),
  documentKind: text,
  organisation: text,
  period: text,
  date: text.exactOptional(),
  notice: text.exactOptional(),
  signatures: z.array(signature).exactOptional(),
  sections: z.array(section),
});

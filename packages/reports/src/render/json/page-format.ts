import { readBy, type ExchangeFormat } from '@otklik/core/schema';
import { pageSchema } from '../../page/page.schema.ts';
import type { Page } from '../../page/page.ts';

/** A finished page as it is stored and exchanged. */
export const PAGE_FORMAT: ExchangeFormat<Page> = {
  name: 'page',
  about: 'A report as a tree: headings, paragraphs with typed figures, tables, charts over them, sources, definitions.',
  schema: pageSchema,
  read: (input) => readBy(pageSchema, input),
  upgrades: [],
};

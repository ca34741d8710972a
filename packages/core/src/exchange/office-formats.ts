import { charterSchema } from '../office/charter.schema.ts';
import type { Charter } from '../office/charter.ts';
import { readCharter } from '../office/read-charter.schema.ts';
import type { ExchangeFormat } from './exchange-format.ts';

/** A charter of a municipal control centre. */
export const CHARTER_FORMAT: ExchangeFormat<Charter> = {
  name: 'charter',
  about:
    'A charter of a municipal control centre: its roles, posts, blocks, systems, duties and rights with their clauses.',
  schema: charterSchema,
  read: readCharter,
  upgrades: [],
};

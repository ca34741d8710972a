import * as z from 'zod';
import { appealEventSchema, readWholeLog } from '../appeal/appeal-event.schema.ts';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import type { ChainLink } from '../appeal/log-chain.ts';
import type { PersonalPart } from '../appeal/personal-part.ts';
import { chainLinkSchema, personalPartSchema } from '../appeal/retention.schema.ts';
import { readBy } from '../source/read-by.ts';
import type { ExchangeFormat } from './exchange-format.ts';

/**
 * The events of an appeal, or of several.
 *
 * In version 1 a notice could be of an extension only and did not say so. Until version 2 an appeal was reopened as a whole
 * only, as it still is when no question is named.
 *
 * A chained log is verified by `verifyChain` as it was stored, before it is read: what reading brings up to date, such as a
 * notice of version 1, is no more what was chained.
 */
export const APPEAL_LOG_FORMAT: ExchangeFormat<readonly AppealEvent[]> = {
  name: 'appeal-log',
  about: 'What happened to appeals, each entry with when it happened and when that was learned.',
  schema: z.array(appealEventSchema),
  read: readWholeLog,
  upgrades: [noticesOfExtension, asItIs],
};

const linksSchema: z.ZodType<readonly ChainLink[]> = z.array(chainLinkSchema);
const partsSchema: z.ZodType<readonly PersonalPart[]> = z.array(personalPartSchema);

/** What vouches for a log, kept beside it. */
export const LOG_CHAIN_FORMAT: ExchangeFormat<readonly ChainLink[]> = {
  name: 'log-chain',
  about: 'Links that vouch for the entries of a log and their order, one an entry.',
  schema: linksSchema,
  read: (input) => readBy(linksSchema, input),
  upgrades: [],
};

/** The personal parts of entries, kept apart from their log. */
export const PERSONAL_PARTS_FORMAT: ExchangeFormat<readonly PersonalPart[]> = {
  name: 'personal-parts',
  about: 'Personal parts of the entries of logs, kept apart so that they can be erased.',
  schema: partsSchema,
  read: (input) => readBy(partsSchema, input),
  upgrades: [],
};

function noticesOfExtension(older: unknown): unknown {
  return Array.isArray(older) ? older.map(noticeOfExtension) : older;
}

/** Whatever could be told before means what it meant. */
function asItIs(older: unknown): unknown {
  return older;
}

function noticeOfExtension(event: unknown): unknown {
  const isNotice = typeof event === 'object' && event !== null && 'kind' in event && event.kind === 'notified';
  return isNotice ? { ...event, of: 'extension' } : event;
}

import * as z from 'zod';
import { appealEventSchema, readWholeLog } from '../appeal/appeal-event.schema.ts';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import type { ExchangeFormat } from './exchange-format.ts';

/** The events of an appeal, or of several. In version 1 a notice could be of an extension only and did not say so. */
export const APPEAL_LOG_FORMAT: ExchangeFormat<readonly AppealEvent[]> = {
  name: 'appeal-log',
  about: 'What happened to appeals, each entry with when it happened and when that was learned.',
  schema: z.array(appealEventSchema),
  read: readWholeLog,
  upgrades: [noticesOfExtension],
};

function noticesOfExtension(older: unknown): unknown {
  return Array.isArray(older) ? older.map(noticeOfExtension) : older;
}

function noticeOfExtension(event: unknown): unknown {
  const isNotice = typeof event === 'object' && event !== null && 'kind' in event && event.kind === 'notified';
  return isNotice ? { ...event, of: 'extension' } : event;
}

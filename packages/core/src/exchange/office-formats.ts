import { centreSchema, readCentre } from '../office/centre.schema.ts';
import type { Centre } from '../office/centre.ts';
import { charterSchema } from '../office/charter.schema.ts';
import type { Charter } from '../office/charter.ts';
import { obligationLogSchema, readWholeObligationLog } from '../office/obligation-event.schema.ts';
import type { ObligationEvent } from '../office/obligation-event.ts';
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

/** A charter with the people in it. */
export const CENTRE_FORMAT: ExchangeFormat<Centre> = {
  name: 'centre',
  about: 'A charter with its appointments and delegations; those who hold them are opaque names of the host.',
  schema: centreSchema,
  read: readCentre,
  upgrades: [],
};

/** The log of an obligation. */
export const OBLIGATION_LOG_FORMAT: ExchangeFormat<readonly ObligationEvent[]> = {
  name: 'obligation-log',
  about: 'What happened to an assignment, a request, a recommendation or whatever else somebody owes once.',
  schema: obligationLogSchema,
  read: readWholeObligationLog,
  upgrades: [],
};

import { methodSchema, readMethod } from '../measure/method.schema.ts';
import type { Method } from '../measure/method.ts';
import { readTally, tallySchema } from '../measure/tally.schema.ts';
import type { Tally } from '../measure/tally.ts';
import { caseRecordSchema, readRecord } from '../record/case-record.schema.ts';
import type { CaseRecord } from '../record/case-record.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { recordWithoutPromise } from './record-upgrade.ts';
import { tallyWithoutDigest } from './tally-upgrade.ts';

/** One question of a case. Version 1 did not tell of publication and promises. */
export const CASE_RECORD_FORMAT: ExchangeFormat<CaseRecord> = {
  name: 'case-record',
  about: 'One question of a case, flat: what every figure is counted from.',
  schema: caseRecordSchema,
  read: readRecord,
  upgrades: [recordWithoutPromise],
};

/** Counts that merge. Version 1 had no digest and no days of receipt. */
export const TALLY_FORMAT: ExchangeFormat<Tally> = {
  name: 'tally',
  about: 'Counts that merge with other counts of the same method, without a personal datum.',
  schema: tallySchema,
  read: readTally,
  upgrades: [tallyWithoutDigest],
};

/** A rating method. */
export const METHOD_FORMAT: ExchangeFormat<Method> = {
  name: 'method',
  about: 'A rating method: whom it counts, what it counts, and how points and places come of it.',
  schema: methodSchema,
  read: readMethod,
  upgrades: [],
};

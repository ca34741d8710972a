import * as core from '@otklik/core';
import { METHOD, RECORD } from '../packages/core/src/measure/municipality.fixture.ts';
import { READ, type Call } from './odd-calls.ts';

const AS_OF = core.moment('2026-03-01T12:00', core.zone('Europe/Moscow'));
const COUNTS = core.tally([RECORD, { ...RECORD, id: '2', mark: 4 }], METHOD, AS_OF);

/** What answers about counts that somebody has sent. */
export const TALLY_ANSWERS = {
  checkTally: { ask: core.checkTally, given: [COUNTS, METHOD], trusted: { 1: READ } },
  finish: { ask: core.finish, given: [COUNTS, METHOD], trusted: { 1: READ } },
  mergeTallies: { ask: core.mergeTallies, given: [COUNTS, COUNTS] },
} satisfies Readonly<Record<string, Call>>;

// The budgets of a rating, as ratios inside one run: pnpm bench:ratings [RECORDS]. A ratio that is broken fails.
import { csvContestants } from './csv-budget.mjs';
import { inTurns, ratioIn, told } from './turns.mjs';
import * as core from '../packages/core/dist/index.js';
import { loopByHand } from '../packages/core/src/measure/loop-by-hand.fixture.ts';
import { METHOD, someRecords } from '../packages/core/src/measure/municipality.fixture.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const AS_OF = 400 * 86_400_000;

const memory = await inMemory();
const fromCsv = await csvContestants(count);
const csv = await inTurns(fromCsv.contestants);
fromCsv.close();

told(`${count} records in memory, five indicators by forty bodies; at most 3 times the loop`, memory);
told(`${count} rows of CSV, ${fromCsv.megabytes} MB, a twentieth of them with quotes; at most 2 times the parser`, csv);
if (ratioIn(memory, 'tally and finish') > 3 || ratioIn(csv, 'from CSV to a rating') > 2) process.exitCode = 1;

/** The records are let go of when it is over, so that the file is read in a memory of its own. */
function inMemory() {
  const records = someRecords(count);
  return inTurns({
    'a loop written by hand': () => loopByHand(records),
    'tally and finish': () => core.unwrap(core.finish(core.tally(records, METHOD, AS_OF), METHOD)),
  });
}

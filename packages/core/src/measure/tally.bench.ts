import { bench, describe } from 'vitest';
import type { Instant } from '../time/instant.ts';
import { loopByHand } from './loop-by-hand.fixture.ts';
import { METHOD, someRecords } from './municipality.fixture.ts';
import { tally } from './tally.ts';

// Budget: the tally of a method takes at most 3 times a loop written by hand for that one method.

const RECORDS = someRecords(200_000);
const AS_OF = (400 * 86_400_000) as Instant;

describe('200,000 records, five indicators by body', () => {
  bench('a loop written by hand', () => {
    loopByHand(RECORDS);
  });

  bench('the tally of the method', () => {
    tally(RECORDS, METHOD, AS_OF);
  });
});

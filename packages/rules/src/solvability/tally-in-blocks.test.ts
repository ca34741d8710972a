import { finish, tally, unwrap, type CaseRecord, type Instant } from '@otklik/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PESTOVO_1728 } from '../municipal/pestovo-1728/charter.ts';
import { PESTOVO_SOLVABLE } from '../rating/pestovo-solvable.ts';
import { inBlocksOf } from '../rating/solvable-cuts.ts';
import { tallyInBlocks } from './tally-in-blocks.ts';

const bodies = [...PESTOVO_1728.bodies.map(({ title }) => title), 'Почта', null];
const record = fc.record({
  body: fc.constantFrom(...bodies),
  type: fc.constantFrom('solvable', 'informational'),
  outcome: fc.constantFrom('solved', 'explained', 'promised', null),
  firstAnswered: fc.option(fc.constant(1)),
  leads: fc.boolean(),
  receivedOn: fc.constant(20_000),
}) as unknown as fc.Arbitrary<CaseRecord>;

test('oracle: the counts of blocks are those of records that were put into blocks before they were counted', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1 }), (records) => {
      const asOf = 5 as Instant;
      const counted = unwrap(tallyInBlocks(tally(records, PESTOVO_SOLVABLE, asOf), PESTOVO_1728));
      const before = tally(records.map(inBlocksOf(PESTOVO_1728)), PESTOVO_SOLVABLE, asOf);
      expect(counted).toEqual(before);
      expect(unwrap(finish(counted, PESTOVO_SOLVABLE)).total).toEqual(unwrap(finish(before, PESTOVO_SOLVABLE)).total);
    }),
  );
});

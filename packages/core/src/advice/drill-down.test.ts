import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../time/instant.ts';
import { anyRecords, AS_OF } from '../measure/any-record.fixture.ts';
import { METHOD, RECORD } from '../measure/municipality.fixture.ts';
import { tally } from '../measure/tally.ts';
import { drillDown, excludedCases } from './drill-down.ts';

describe('the cases behind a figure', () => {
  const records = [
    { ...RECORD, id: '1', due: AS_OF, firstAnswered: AS_OF, workToFirstAnswer: 120_000 },
    { ...RECORD, id: '2', due: 0 as Instant },
    { ...RECORD, id: '3' },
    { ...RECORD, id: '4', body: null, due: AS_OF },
  ];
  const ask = (indicator: string): ReturnType<typeof drillDown> =>
    drillDown(records, METHOD, { key: ['Комитет ЖКХ'], indicator, asOf: AS_OF });

  test('of a share are its part, and what the part misses of the whole', () => {
    expect(ask('timeliness')).toEqual({
      counted: [{ id: '1', question: 1, value: null }],
      missed: [{ id: '2', question: 1, value: null }],
    });
  });

  test('of a quantity tell their value', () => {
    expect(ask('median-working-time')).toEqual({ counted: [{ id: '1', question: 1, value: 120 }], missed: [] });
  });

  test('of a figure that the method does not have are none', () => {
    expect(ask('beauty')).toEqual({ counted: [], missed: [] });
  });

  test('that were left out are told with the reason', () => {
    expect(excludedCases(records, METHOD, AS_OF)).toEqual([{ id: '4', question: 1, exclusion: 'no-body' }]);
  });
});

describe('laws of drilling down', () => {
  test('the cases are as many as the cell has counted, in every group and of every indicator', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        for (const { key, cells } of tally(records, METHOD, AS_OF).groups)
          for (const [at, { id }] of METHOD.indicators.entries()) {
            const { counted, missed } = drillDown(records, METHOD, { key, indicator: id, asOf: AS_OF });
            expect([counted.length, counted.length + missed.length]).toEqual([cells[at]?.count, cells[at]?.whole]);
          }
      }),
    );
  });

  test('the cases left out are as many as the exclusions have counted', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect([excludedCases(records, METHOD, AS_OF).length]).toEqual(tally(records, METHOD, AS_OF).excluded);
      }),
    );
  });
});

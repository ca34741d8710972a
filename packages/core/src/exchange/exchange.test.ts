import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash } from '../appeal/hash.fixture.ts';
import { chainEvents, verifyChain } from '../appeal/log-chain.ts';
import { unwrap } from '../basis/result.ts';
import { anyRecords, AS_OF } from '../measure/any-record.fixture.ts';
import { mergeTallies } from '../measure/merge-tallies.ts';
import { METHOD, RECORD } from '../measure/municipality.fixture.ts';
import { tally } from '../measure/tally.ts';
import type { Instant } from '../time/instant.ts';
import { calendarDays } from '../time/term.ts';
import { APPEAL_LOG_FORMAT } from './appeal-formats.ts';
import { exchanged, readExchanged } from './exchange.ts';
import { CASE_RECORD_FORMAT, TALLY_FORMAT } from './count-formats.ts';
import { TERM_FORMAT } from './time-formats.ts';

const COUNTS = tally([], METHOD, AS_OF);

function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('a value in its envelope', () => {
  test('comes back equal', () => {
    const term = calendarDays(30, 'forward');
    expect(unwrap(readExchanged(TERM_FORMAT, sent(exchanged(TERM_FORMAT, term))))).toEqual(term);
  });

  test('comes back equal, whatever was counted', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const counts = tally(records, METHOD, AS_OF);
        expect(unwrap(readExchanged(TALLY_FORMAT, sent(exchanged(TALLY_FORMAT, counts))))).toEqual(counts);
      }),
    );
  });

  test('of a record may be of version 1, which told neither of publication nor of promises', () => {
    const { published, promise, promisedOn, ...older } = RECORD;
    const read = readExchanged(CASE_RECORD_FORMAT, sent({ format: 'case-record', version: 1, value: older }));
    expect(read).toEqual({ ok: true, value: { ...older, published, promise, promisedOn } });
    expect([published, promise, promisedOn]).toEqual([null, null, null]);
  });

  test('is refused when it is of another shape, of a newer version, or no envelope', () => {
    const term = exchanged(TERM_FORMAT, calendarDays(30, 'forward'));
    const kinds = [{ ...term, format: 'tally' }, { ...term, version: 2 }, { ...term, version: 0 }, 'term', null].map(
      (input) => {
        const read = readExchanged(TERM_FORMAT, input);
        return read.ok ? null : read.refusal.kind;
      },
    );
    expect(kinds).toEqual(['another-format', 'unknown-version', 'malformed', 'malformed', 'malformed']);
  });
});

describe('a tally of the first version', () => {
  const { digest, received, ...older } = COUNTS;
  const first = { format: 'tally', version: 1, value: older };

  test('is read, without a digest', () => {
    expect(digest).not.toBe('');
    expect(received).toBeNull();
    expect(unwrap(readExchanged(TALLY_FORMAT, sent(first)))).toEqual({ ...COUNTS, digest: '' });
  });

  test('never merges with one that tells what was counted', () => {
    const read = unwrap(readExchanged(TALLY_FORMAT, sent(first)));
    expect(mergeTallies(read, COUNTS)).toMatchObject({ ok: false, refusal: { differ: 'digest' } });
    expect(mergeTallies(read, read).ok).toBe(true);
  });

  test('is refused with the path of what is wrong, like any other', () => {
    const spoiled = { ...first, value: { ...older, seen: 7 } };
    const issue = { path: ['seen'], expected: 'counted-and-excluded', value: 7 };
    expect(readExchanged(TALLY_FORMAT, spoiled)).toMatchObject({ refusal: { issues: [issue] } });
    expect(readExchanged(TALLY_FORMAT, { ...first, value: null })).toMatchObject({ refusal: { kind: 'malformed' } });
  });
});

describe('a chained log of the first version', () => {
  const stamp = { appeal: 'A-1', occurredAt: 1 as Instant, recordedAt: 1 as Instant };
  const stored = [
    { ...stamp, id: 'e1', kind: 'received', channel: 'post', regime: 'appeal', repeat: false },
    { ...stamp, id: 'e2', kind: 'notified' },
  ];
  const links = unwrap(chainEvents(stored, { hash }));

  test('is verified as it was stored, then read: read first, its notices are no more what was chained', () => {
    expect(verifyChain(stored, links, { hash }).ok).toBe(true);
    const read = unwrap(readExchanged(APPEAL_LOG_FORMAT, sent({ format: 'appeal-log', version: 1, value: stored })));
    expect(read.at(-1)).toMatchObject({ kind: 'notified', of: 'extension' });
    expect(verifyChain(read, links, { hash })).toMatchObject({ refusal: { at: 1, why: 'another-content' } });
  });
});

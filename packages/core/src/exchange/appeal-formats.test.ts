import { expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { APPEAL_LOG_FORMAT } from './appeal-formats.ts';
import { readExchanged, versionOf } from './exchange.ts';

const STAMP = { id: 'e1', appeal: 'A-1', occurredAt: 0, recordedAt: 0 };

test('a notice of version 1 was of an extension', () => {
  const registered = { ...STAMP, id: 'e2', kind: 'registered' };
  const older = { format: 'appeal-log', version: 1, value: [{ ...STAMP, kind: 'notified' }, registered] };
  expect(unwrap(readExchanged(APPEAL_LOG_FORMAT, older))).toEqual([
    { ...STAMP, kind: 'notified', of: 'extension' },
    registered,
  ]);
});

test('what was reopened as a whole in version 2 still is', () => {
  const older = { format: 'appeal-log', version: 2, value: [{ ...STAMP, kind: 'reopened' }] };
  expect(unwrap(readExchanged(APPEAL_LOG_FORMAT, older))).toEqual([{ ...STAMP, kind: 'reopened' }]);
  expect(versionOf(APPEAL_LOG_FORMAT)).toBe(3);
});

test('a notice of the present version says what it is of', () => {
  const sent = { format: 'appeal-log', version: 2, value: [{ ...STAMP, kind: 'notified' }] };
  expect(readExchanged(APPEAL_LOG_FORMAT, sent)).toMatchObject({ refusal: { issues: [{ path: [0, 'of'] }] } });
});

test('what is no list stays what it is, to be refused', () => {
  expect(readExchanged(APPEAL_LOG_FORMAT, { format: 'appeal-log', version: 1, value: 7 }).ok).toBe(false);
});

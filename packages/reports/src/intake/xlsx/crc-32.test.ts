import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from './crc-32.ts';

test('the checksum of nothing is zero', () => {
  expect(crc32(new Uint8Array())).toBe(0);
});

test('pieces have the checksum of the whole', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.nat(), (bytes, cut) => {
      const at = cut % (bytes.length + 1);
      expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(crc32(bytes));
    }),
  );
});

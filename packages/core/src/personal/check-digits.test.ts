import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhnHolds, snilsHolds } from './check-digits.ts';

const digit = fc.integer({ min: 0, max: 9 });
const digits = (count: number): fc.Arbitrary<string> =>
  fc.array(digit, { minLength: count, maxLength: count }).map((all) => all.join(''));

describe('the last digit of a card', () => {
  it('is right for the numbers that test terminals take', () => {
    expect(['4111111111111111', '5555555555554444', '378282246310005'].map(luhnHolds)).toEqual([true, true, true]);
  });

  it('is one of ten', () => {
    fc.assert(
      fc.property(digits(15), (head) => {
        expect(Array.from({ length: 10 }, (_, last) => luhnHolds(`${head}${last}`)).filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it('catches every single digit mistaken', () => {
    fc.assert(
      fc.property(digits(16), fc.nat(15), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const other = number.slice(0, at) + String((Number(number[at]) + by) % 10) + number.slice(at + 1);
        expect(luhnHolds(number) && luhnHolds(other)).toBe(false);
      }),
    );
  });
});

describe('the check number of an insurance number', () => {
  it('is one of a hundred', () => {
    fc.assert(
      fc.property(digits(9), (head) => {
        const ends = Array.from({ length: 100 }, (_, end) => String(end).padStart(2, '0'));
        expect(ends.filter((end) => snilsHolds(head + end))).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  it('is that of another number when the length is another', () => {
    expect([snilsHolds('11223344595'), snilsHolds('1122334459'), snilsHolds('')]).toEqual([true, false, false]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { agreementOf } from './agreement.ts';

const label = fc.constantFrom('solvable', 'not-solvable', 'informational');
const pairs = fc
  .array(fc.tuple(label, label), { minLength: 2 })
  .filter((all) => new Set(all.flat()).size > 1)
  .filter((all) => agreementOf(all).ok);

describe('the agreement of two people', () => {
  test('is that of the textbook: 20 both yes, 15 both no, 5 and 10 apart', () => {
    const said = [
      ...Array.from({ length: 20 }, () => ['yes', 'yes'] as const),
      ...Array.from({ length: 5 }, () => ['yes', 'no'] as const),
      ...Array.from({ length: 10 }, () => ['no', 'yes'] as const),
      ...Array.from({ length: 15 }, () => ['no', 'no'] as const),
    ];
    expect(unwrap(agreementOf(said))).toEqual({
      items: 50,
      observed: { part: '7', whole: '10' },
      expected: { part: '1', whole: '2' },
      exact: { part: '2', whole: '5' },
      kappa: { value: '0.400000', digits: 6, method: 'cohen-kappa' },
    });
  });

  test('is below zero when they agree less than chance would have them', () => {
    const { exact } = unwrap(
      agreementOf([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    );
    expect(exact).toEqual({ part: '-1', whole: '1' });
  });

  test('is not measured on nothing, nor where both know one label only', () => {
    expect(agreementOf([])).toEqual({ ok: false, refusal: { kind: 'nothing-to-compare' } });
    expect(
      agreementOf([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toEqual({
      ok: false,
      refusal: { kind: 'one-label-only', label: 'a', items: 2 },
    });
    expect(
      agreementOf([
        ['a', 'b'],
        ['a', 'b'],
      ]).ok,
    ).toBe(true);
  });

  test('does not care who is who, in which order, and what the labels are called', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const found = unwrap(agreementOf(all));
        expect(agreementOf(all.map(([one, other]) => [other, one])).ok).toBe(true);
        expect(unwrap(agreementOf(all.map(([one, other]) => [other, one])))).toEqual(found);
        expect(unwrap(agreementOf(all.toReversed()))).toEqual(found);
        expect(unwrap(agreementOf(all.map(([one, other]) => [`x-${one}`, `x-${other}`])))).toEqual(found);
      }),
    );
  });

  test('is 1 just when they never differ', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const { exact } = unwrap(agreementOf(all));
        expect(exact.part === '1' && exact.whole === '1').toBe(all.every(([one, other]) => one === other));
      }),
    );
  });

  test('stays what it is when every item comes twice', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        expect(unwrap(agreementOf([...all, ...all])).exact).toEqual(unwrap(agreementOf(all)).exact);
      }),
    );
  });
});

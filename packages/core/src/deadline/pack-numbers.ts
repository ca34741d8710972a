import type { PackClock, RulePack } from './rule-pack.ts';

/** Rules that cannot be counted by: a number in them is none, as only foreign data and bare casts bring about. */
export interface ImpossiblePack {
  readonly kind: 'impossible-pack';
  readonly pack: string;
  readonly path: readonly (string | number)[];
  readonly value: string;
  readonly expected: 'day' | 'whole-number';
}

/** Where a number stands, what it is, and what it should be. */
type Asked = readonly [path: ImpossiblePack['path'], value: unknown, expected: ImpossiblePack['expected']];

/** Finds the first number of a pack that is none; the shape of a pack from outside is read by `readRulePack`. */
export function numberFault({ id: pack, inForce: { from, until }, clocks }: RulePack): ImpossiblePack | null {
  const asked: readonly Asked[] = [
    [['inForce', 'from'], from, 'day'],
    ...(until === null ? [] : [[['inForce', 'until'], until, 'day'] as const]),
    ...clocks.flatMap(numbersOf),
  ];
  const wrong = asked.find(([, value, expected]) => !isRight(value, expected));
  if (wrong === undefined) return null;
  const [path, value, expected] = wrong;
  return { kind: 'impossible-pack', pack, path, value: String(value), expected };
}

function numbersOf({ count, atRisk, extension }: PackClock, index: number): readonly Asked[] {
  const whole = (value: unknown, ...at: readonly string[]): Asked => [['clocks', index, ...at], value, 'whole-number'];
  const own = [whole(count, 'count'), whole(atRisk, 'atRisk')];
  if (extension === null) return own;
  const { most, times, notice } = extension;
  const [one, other] = [whole(most, 'extension', 'most'), whole(times, 'extension', 'times')];
  return [...own, one, other, whole(notice?.within ?? 0, 'extension', 'notice', 'within')];
}

function isRight(value: unknown, expected: ImpossiblePack['expected']): boolean {
  return Number.isSafeInteger(value) && (expected === 'day' || (value as number) >= 0);
}

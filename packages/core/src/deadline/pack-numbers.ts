import type { ExtensionRule, PackClock, RulePack } from './rule-pack.ts';

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
  const at = ['clocks', index];
  const own: readonly Asked[] = [
    [[...at, 'count'], count, 'whole-number'],
    [[...at, 'atRisk'], atRisk, 'whole-number'],
  ];
  return extension === null ? own : [...own, ...extensionNumbers(extension, [...at, 'extension'])];
}

function extensionNumbers({ most, times, notice }: ExtensionRule, at: ImpossiblePack['path']): readonly Asked[] {
  const within = notice?.within ?? null;
  return [
    [[...at, 'most'], most, 'whole-number'],
    [[...at, 'times'], times, 'whole-number'],
    ...(within === null ? [] : [[[...at, 'notice', 'within'], within, 'whole-number'] as const]),
  ];
}

function isRight(value: unknown, expected: ImpossiblePack['expected']): boolean {
  return Number.isSafeInteger(value) && (expected === 'day' || (value as number) >= 0);
}

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator';

/** A stream of draws that a seed fixes; every draw moves it on, so it never leaves the generator. */
export type Dice = JumpableRandomGenerator;

/** What can be drawn, each with its weight; a weight of zero is never drawn. */
export type Weighted<Value> = readonly (readonly [Value, number])[];

/**
 * Makes independent streams of draws, one a case, so that a longer case changes no other.
 *
 * @param seed - An integer of 32 bits; equal seeds give equal streams on every machine.
 * @param count - How many streams.
 * @returns The streams; two of them never meet, being 2 to the 64th draws apart.
 * @example
 * diceFor(7, 2).map((dice) => roll(dice, 1, 6)) //=> diceFor(7, 3).slice(0, 2).map((dice) => roll(dice, 1, 6))
 */
export function diceFor(seed: number, count: number): readonly Dice[] {
  const stream = xoroshiro128plus(seed);
  return Array.from({ length: count }, () => {
    stream.jump();
    return stream.clone();
  });
}

/**
 * Draws an integer, each of the span as likely as another.
 *
 * @param dice - The stream; it moves on.
 * @param from - The least.
 * @param to - The greatest, included.
 * @returns The integer drawn.
 * @example
 * diceFor(7, 1).map((dice) => roll(dice, 5, 5)) //=> [5]
 */
export function roll(dice: Dice, from: number, to: number): number {
  return uniformInt(dice, from, to);
}

/**
 * Draws whether something happens that does so many times in a thousand.
 *
 * @param dice - The stream; it moves on.
 * @param perMille - 0 for never to 1,000 for always.
 * @returns Whether it happens.
 * @example
 * diceFor(7, 1).map((dice) => [happens(dice, 0), happens(dice, 1000)]) //=> [[false, true]]
 */
export function happens(dice: Dice, perMille: number): boolean {
  return roll(dice, 1, 1000) <= perMille;
}

/**
 * Draws one of several values by their weights.
 *
 * @param dice - The stream; it moves on.
 * @param options - The values with integer weights, at least one of them above zero.
 * @returns The value drawn.
 * @example
 * diceFor(7, 1).map((dice) => draw(dice, [['never', 0], ['always', 3]])) //=> ['always']
 */
export function draw<Value>(dice: Dice, options: Weighted<Value>): Value {
  let left = roll(
    dice,
    1,
    options.reduce((sum, [, weight]) => sum + weight, 0),
  );
  const chosen = options.find(([, weight]) => (left -= weight) <= 0);
  return (chosen as Weighted<Value>[number])[0];
}

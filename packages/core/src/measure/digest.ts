import { canonicalJson } from '../basis/canonical.ts';
import type { Method } from './method.ts';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const WORDS: readonly string[] = ['title', 'definition', 'because'];

/**
 * Writes a fingerprint of what a method counts and of whom: dimensions, exclusions and formulas of the indicators.
 *
 * Titles, grounds, weights and places are not in it, so that one tally can be finished under several weightings. It
 * finds mistakes, it is no seal: FNV-1a of 64 bits over the UTF-8 of JSON with sorted keys.
 *
 * @param method - The method.
 * @returns Sixteen hexadecimal digits.
 * @example
 * const volume = { id: 'volume', title: 'Поступило', definition: 'Число обращений.', because: [], kind: 'count', where: [] }
 * const method = { id: 'm', edition: '1', title: 'Объём', by: ['body'], exclusions: [], indicators: [volume], score: null, minimum: null, ties: 'dense', because: [] }
 * digestOf(method) //=> '96eda30844f943cc'
 * digestOf({ ...method, title: 'Иначе' }) === digestOf(method) //=> true
 * digestOf({ ...method, by: ['topic'] }) === digestOf(method) //=> false
 */
export function digestOf({ by, exclusions, indicators }: Method): string {
  const formulas = indicators.map((indicator) =>
    Object.fromEntries(Object.entries(indicator).filter(([field]) => !WORDS.includes(field))),
  );
  const counted = { by, exclusions: exclusions.map(({ id, where }) => ({ id, where })), indicators: formulas };
  let hash = OFFSET;
  for (const byte of utf8(canonicalJson(counted))) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, '0');
}

/** The bytes of JSON, which holds no half of a letter; the language itself knows no other way to them. */
function utf8(json: string): readonly number[] {
  const written = encodeURIComponent(json).matchAll(/%(?<hex>..)|./gu);
  return Array.from(written, ([letter, hex]) => (hex === undefined ? letter.charCodeAt(0) : Number.parseInt(hex, 16)));
}

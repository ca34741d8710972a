import { listOf, numberFrom, SINGLE, toldApart } from '../appeal/checking-rule.ts';
import { field, fields, oneOf, type Typed } from '../appeal/field-rule.ts';
import type { Clause, Grade } from '../source/clause.ts';
import type { Fact, Ground, Step } from '../source/decision.ts';
import { DEEPEST_GROUND } from '../source/ground-depth.ts';

const TEXT = field<string>({ is: 'text' });
const NUMBER = field<number>(numberFrom(-Infinity));
const GRADES = ['A', 'B', 'C', 'D', 'inference', 'memory'] as const satisfies readonly Grade[];

const NAMED = {
  clause: { clause: fields<Clause>({ act: TEXT, at: TEXT }), grade: oneOf(GRADES) },
  assumption: { name: TEXT },
  fact: { fact: fields<Fact>({ name: TEXT, value: field<Fact['value']>(SINGLE) }) },
};

/** A ground; where no step may be any more, steps are none of the kinds. */
export const GROUND: Typed<Ground, false> = groundWithin(DEEPEST_GROUND);

function groundWithin(depth: number): Typed<Ground, false> {
  if (depth === 0) return toldApart<Exclude<Ground, Step>, 'kind'>('kind', NAMED) as Typed<Ground, false>;
  const because = field<readonly Ground[]>(listOf(groundWithin(depth - 1).rule));
  const step = { name: TEXT, from: NUMBER, to: NUMBER, scale: oneOf(['civil-date', 'instant']), because };
  return toldApart<Ground, 'kind'>('kind', { ...NAMED, step });
}

import { circlesIn } from '../basis/circles.ts';
import type { RulePack } from './rule-pack.ts';

/** A part of a pack that does not fit the others. */
export interface PackFault {
  readonly path: readonly (string | number)[];
  /** What would be right. */
  readonly expected: string;
}

/** Finds where the parts of a pack do not fit each other: names told twice, exceptions of nothing or in a circle, an end before a start. */
export function packFaults({ inForce, clocks }: RulePack): readonly PackFault[] {
  const ids = clocks.map(({ id }) => id);
  // two clocks that stood in for each other would both be left out
  const inCircles = new Set(circlesIn(new Map(clocks.map((clock) => [clock.id, clock.exceptionOf]))).flat());
  const { from, until } = inForce;
  const ends = until !== null && until < from ? [fault(['inForce', 'until'], 'from-before-to')] : [];
  const ofClocks = clocks.flatMap(({ id, exceptionOf }, at) => [
    ...(ids.indexOf(id) === at ? [] : [fault(['clocks', at, 'id'], 'unique')]),
    ...(exceptionOf === null || (ids.includes(exceptionOf) && exceptionOf !== id)
      ? []
      : [fault(['clocks', at, 'exceptionOf'], 'clock-of-the-pack')]),
    ...(exceptionOf !== id && inCircles.has(id)
      ? [fault(['clocks', at, 'exceptionOf'], 'exception-without-circle')]
      : []),
  ]);
  return [...ends, ...ofClocks];
}

function fault(path: PackFault['path'], expected: string): PackFault {
  return { path, expected };
}

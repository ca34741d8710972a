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
  const { from, until } = inForce;
  const ends = until !== null && until < from ? [fault(['inForce', 'until'], 'from-before-to')] : [];
  const ofClocks = clocks.flatMap(({ id, exceptionOf }, at) => [
    ...(ids.indexOf(id) === at ? [] : [fault(['clocks', at, 'id'], 'unique')]),
    ...(exceptionOf === null || (ids.includes(exceptionOf) && exceptionOf !== id)
      ? []
      : [fault(['clocks', at, 'exceptionOf'], 'clock-of-the-pack')]),
    ...(exceptionOf !== id && leadsBack(id, clocks)
      ? [fault(['clocks', at, 'exceptionOf'], 'exception-without-circle')]
      : []),
  ]);
  return [...ends, ...ofClocks];
}

/** Two clocks that stood in for each other would both be left out. */
function leadsBack(id: string, clocks: RulePack['clocks']): boolean {
  const seen = new Set<string>();
  let above: string | null = id;
  while (above !== null && !seen.has(above)) {
    seen.add(above);
    const name: string = above;
    above = clocks.find((clock) => clock.id === name)?.exceptionOf ?? null;
  }
  return above === id;
}

function fault(path: PackFault['path'], expected: string): PackFault {
  return { path, expected };
}

import type { Charter, Ground } from '@otklik/core';
import type { CharterFact, Implementation } from './trace.ts';

/** Lists of a charter whose parts a paragraph may name. */
export const SORTS = ['roles', 'posts', 'blocks', 'bodies', 'systems', 'duties', 'rights'] as const;
export type Sort = (typeof SORTS)[number] | 'facts';

/** A part of a charter with what it rests on; for a fact of the charter, which one is told by the trace alone. */
export interface Part {
  readonly sort: Sort;
  readonly id: string;
  readonly because: readonly Ground[];
}

/** Facts that rest on the grounds of the charter as a whole. */
export const WHOLE = 'whole';

/** All parts of a charter. */
export function partsOf(charter: Charter): readonly Part[] {
  const listed = SORTS.flatMap((sort) =>
    charter[sort].map((part) => ({ sort, id: 'channel' in part ? part.channel : part.id, because: part.because })),
  );
  const facts = [
    { id: WHOLE, because: charter.because },
    { id: 'acts-through', because: charter.actsThrough.because },
  ];
  return [...listed, ...facts.map((fact) => ({ sort: 'facts' as const, ...fact }))];
}

/** The places in the charter's own act that grounds cite. */
export function placesIn(because: readonly Ground[], { act }: Pick<Charter, 'act'>): readonly string[] {
  return because.flatMap((ground) => (ground.kind === 'clause' && ground.clause.act === act ? [ground.clause.at] : []));
}

/** All places that a charter cites. */
export function citedPlaces(charter: Charter): readonly string[] {
  return [...new Set(partsOf(charter).flatMap(({ because }) => placesIn(because, charter)))];
}

/** The names of parts that a paragraph gives, as `sort:id`. */
export function namedBy(implemented: Implementation): readonly string[] {
  const facts = (implemented.facts ?? []).map(nameOfFact);
  return [...new Set([...SORTS.flatMap((sort) => (implemented[sort] ?? []).map((id) => `${sort}:${id}`)), ...facts])];
}

/** The name of a part. */
export function nameOf({ sort, id }: Pick<Part, 'sort' | 'id'>): string {
  return `${sort}:${id}`;
}

/** A charter without whatever cites a place. */
export function blanked(charter: Charter, at: string): Charter {
  const stays = ({ because }: { readonly because: readonly Ground[] }) => !placesIn(because, charter).includes(at);
  const { roles, posts, blocks, bodies, systems, duties, rights, actsThrough, because } = charter;
  return {
    ...charter,
    roles: roles.filter(stays),
    posts: posts.filter(stays),
    blocks: blocks.filter(stays),
    bodies: bodies.filter(stays),
    systems: systems.filter(stays),
    duties: duties.filter(stays),
    rights: rights.filter(stays),
    actsThrough: stays(actsThrough) ? actsThrough : { roles: [], because: [] },
    because: because.filter((ground) => !placesIn([ground], charter).includes(at)),
  };
}

function nameOfFact(fact: CharterFact): string {
  return nameOf({ sort: 'facts', id: fact === 'acts-through' ? fact : WHOLE });
}

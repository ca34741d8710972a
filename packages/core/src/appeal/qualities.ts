import type { Qualities } from './appeal-event.ts';

/** The qualities of an item of which nothing is known. */
export const PLAIN_QUALITIES: Qualities = {
  fastTrack: false,
  importance: 'ordinary',
  addressee: 'body',
  matter: 'within-competence',
  migration: false,
  category: null,
  applicant: 'individual',
  form: null,
};

const NAMES = /* @__PURE__ */ Object.keys(PLAIN_QUALITIES) as readonly (keyof Qualities)[];

/** The qualities that an event tells; one left out, or left undefined, is not told. */
export function qualitiesTold(event: Partial<Qualities>): Partial<Qualities> {
  const told = NAMES.filter((name) => event[name] !== undefined).map((name) => [name, event[name]] as const);
  return Object.fromEntries(told);
}

import type { Centre } from './centre.ts';
import type { MaySubject } from './may.ts';
import { visibleTo, type Viewer } from './visible-to.ts';

/** What a field of a record tells of: whoever may not see that is not shown the field. */
export type FieldSubjects<Value> = { readonly [Field in keyof Value]?: MaySubject };

/** A record with some of its fields hidden. */
export interface Masked<Value> {
  readonly value: { readonly [Field in keyof Value]: Value[Field] | null };
  /** Names of the fields that were hidden. */
  readonly hidden: readonly (keyof Value & string)[];
}

/**
 * Hides the fields of a record that somebody may not see.
 *
 * A hidden field is `null`, and its name is told, so that nothing looks empty that is not.
 *
 * @param centre - The charter with the people in it.
 * @param viewer - Who looks, and on which day.
 * @param record - The record, and what its fields tell of; a field that is not named there is shown to everybody.
 * @returns The record as that viewer sees it.
 * @example
 * const duty = charterDuty({ id: 'watch', owedBy: byRole('curator'), action: 'watch', concerns: ['appeals'], because: [] })
 * const charter = { inForce: { from: day('2026-01-01'), until: null }, actsThrough: { roles: [] }, duties: [duty], rights: [] }
 * const held = { id: 'a-1', holder: 'u17', role: 'curator', from: day('2026-02-01'), until: null }
 * const centre = { charter, appointments: [held], delegations: [] }
 * const value = { number: 'A-1', text: 'яма', mark: 2 }
 * const subjects = { text: { concern: 'appeals' }, mark: { concern: 'satisfaction' } }
 * maskFields(centre, { actor: 'u17', at: day('2026-03-01') }, { value, subjects })
 * //=> { value: { number: 'A-1', text: 'яма', mark: null }, hidden: ['mark'] }
 */
export function maskFields<Value extends object>(
  centre: Centre,
  viewer: Viewer,
  { value, subjects }: { readonly value: Value; readonly subjects: FieldSubjects<Value> },
): Masked<Value> {
  const fields = Object.keys(value) as (keyof Value & string)[];
  const judged = fields.flatMap((field) => {
    const subject = Object.hasOwn(subjects, field) ? subjects[field] : undefined;
    return subject === undefined ? [] : [{ field, ...subject }];
  });
  const seen = new Set(visibleTo(centre, viewer, judged).map(({ field }) => field));
  const hidden = judged.map(({ field }) => field).filter((field) => !seen.has(field));
  const shown = fields.map((field) => [field, hidden.includes(field) ? null : value[field]]);
  return { value: Object.fromEntries(shown) as Masked<Value>['value'], hidden };
}

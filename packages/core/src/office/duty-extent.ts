import type { CivilDate } from '../time/civil-date.ts';
import type { Appointment, Centre } from './centre.ts';
import type { CharterDuty } from './charter-duty.ts';
import { holdsOn } from './entitlement.ts';
import type { MaySubject } from './may.ts';

/** The blocks and bodies that a duty may be limited to; one nameless where there is none. */
export interface Places {
  readonly blocks: readonly (string | undefined)[];
  readonly bodies: readonly (string | undefined)[];
}

/** Collects the blocks and bodies of a charter and of those appointed on a day, since a charter may leave them to its centre. */
export function placesOn({ charter, appointments }: Centre, at: CivilDate): Places {
  const valid = appointments.filter((appointment) => holdsOn(appointment, at));
  return {
    blocks: namedBy(charter.blocks, valid, 'block'),
    bodies: namedBy(charter.bodies, valid, 'body'),
  };
}

/** Lists all that a duty reaches: each concern in each of its systems, and in each block or body where it is told apart by them. */
export function extentOf({ concerns, reach }: CharterDuty, places: Places): readonly MaySubject[] {
  const systems: readonly MaySubject['system'][] = reach.systems ?? [undefined];
  const blocks = reach.ownBlock === true ? places.blocks : [undefined];
  const bodies = reach.ownBody === true ? places.bodies : [undefined];
  return concerns.flatMap((concern) =>
    systems.flatMap((system) =>
      blocks.flatMap((block) => bodies.map((body) => subjectOf({ concern, system, block, body }))),
    ),
  );
}

function subjectOf({ concern, ...place }: MaySubject): MaySubject {
  const told = Object.entries(place).filter(([, name]) => name !== undefined);
  return { concern, ...Object.fromEntries(told) };
}

function namedBy(
  own: readonly { readonly id: string }[],
  appointments: readonly Appointment[],
  place: 'block' | 'body',
): Places['blocks'] {
  const held = appointments.map((appointment) => appointment[place]).filter((name) => name !== null);
  const names = [...new Set([...own.map(({ id }) => id), ...held])];
  return names.length === 0 ? [undefined] : names;
}

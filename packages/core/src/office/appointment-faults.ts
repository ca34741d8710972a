import type { AppointmentIssue } from './appointment-issue.ts';
import type { Appointment, Centre } from './centre.ts';
import type { Charter } from './charter.ts';
import { rolesBehind } from './grant.ts';
import { doubledIn, firstOfBoth, upsideDown } from './validity.ts';

type Issues = readonly AppointmentIssue[];
type Path = AppointmentIssue['path'];

/** Finds what is wrong with the appointments of a centre. */
export function appointmentFaults({ charter, appointments }: Centre): Issues {
  const each = appointments.flatMap((appointment, index): Issues => {
    const path = ['appointments', index];
    return [
      ...unknownIn(appointment, charter, path),
      ...upsideDown(appointment, path),
      ...unplaced(appointment, charter, path),
      ...appointments.slice(0, index).flatMap((earlier) => beside(appointment, earlier, { charter, path })),
    ];
  });
  return [...doubledIn(appointments, ['appointments']), ...each];
}

function unknownIn({ role, block, body }: Appointment, { roles, blocks, bodies }: Charter, path: Path): Issues {
  const lost = (
    of: 'role' | 'block' | 'body',
    name: string | null,
    list: readonly { readonly id: string }[],
  ): Issues =>
    name === null || list.some(({ id }) => id === name)
      ? []
      : [{ kind: 'unknown-name', of, name, path: [...path, of] }];
  return [
    ...lost('role', role, roles),
    ...(blocks.length === 0 ? [] : lost('block', block, blocks)),
    ...(bodies.length === 0 ? [] : lost('body', body, bodies)),
  ];
}

/** The first duty or right of the role that looks for a block, and for a body, where the appointment names none. */
function unplaced(appointment: Appointment, charter: Charter, path: Path): Issues {
  const owed = charter.duties.filter(({ owedBy }) => rolesBehind(owedBy, charter).includes(appointment.role));
  return (['block', 'body'] as const).flatMap((lacks): Issues => {
    const limited = owed.find(({ reach }) => reach[lacks === 'block' ? 'ownBlock' : 'ownBody'] === true);
    if (limited === undefined || appointment[lacks] !== null) return [];
    return [{ kind: 'unplaced', lacks, duty: limited.id, path: [...path, lacks] }];
  });
}

interface Where {
  readonly charter: Charter;
  readonly path: Path;
}

/** Two in one role on one day: one holder twice in one place, two where the charter has one, or an acting one beside the other. */
function beside(appointment: Appointment, earlier: Appointment, { charter, path }: Where): Issues {
  const { role, acting } = appointment;
  const on = role === earlier.role ? firstOfBoth(appointment, earlier) : null;
  if (on === null || mayBoth(appointment, earlier, charter)) return [];
  const kind = acting === earlier.acting ? 'held-twice' : 'acting-beside';
  return [{ kind, role, beside: earlier.id, on, path }];
}

/** Several hold a role that several may hold, and one holder holds it in several places; a role that there is not is told apart. */
function mayBoth(one: Appointment, other: Appointment, { roles }: Charter): boolean {
  if (one.holder === other.holder) return one.block !== other.block || one.body !== other.body;
  return roles.find(({ id }) => id === one.role)?.several ?? true;
}

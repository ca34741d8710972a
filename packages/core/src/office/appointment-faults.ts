import type { AppointmentIssue } from './appointment-issue.ts';
import type { Appointment, Centre } from './centre.ts';
import type { Charter } from './charter.ts';
import { rolesBehind } from './grant.ts';
import { doubledIn, firstOfBoth, wrongDays } from './validity.ts';

type Issues = readonly AppointmentIssue[];
type Path = AppointmentIssue['path'];

/** Finds what is wrong with the appointments of a centre. */
export function appointmentFaults({ charter, appointments }: Centre): Issues {
  const each = appointments.flatMap((appointment, index): Issues => {
    const path = ['appointments', index];
    return [
      ...unknownIn(appointment, charter, path),
      ...wrongDays(appointment, path),
      ...unplaced(appointment, charter, path),
      ...beside(appointment, appointments.slice(0, index), { charter, path }),
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

/** The first earlier one in its role on one of its days: of the same holder and place, or of another where one holds the role. */
function beside(appointment: Appointment, before: readonly Appointment[], { charter, path }: Where): Issues {
  const { role, acting } = appointment;
  for (const earlier of before) {
    const on = role === earlier.role ? firstOfBoth(appointment, earlier) : null;
    if (on === null || mayBoth(appointment, earlier, charter)) continue;
    const kind = acting === earlier.acting ? 'held-twice' : 'acting-beside';
    return [{ kind, role, beside: earlier.id, on, path }];
  }
  return [];
}

/** Several hold a role that several may hold, and one holder holds it in several places; a role that there is not is told apart. */
function mayBoth(one: Appointment, other: Appointment, { roles }: Charter): boolean {
  if (one.holder === other.holder) return one.block !== other.block || one.body !== other.body;
  return roles.find(({ id }) => id === one.role)?.several ?? true;
}

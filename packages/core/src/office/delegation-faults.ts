import type { AppointmentIssue } from './appointment-issue.ts';
import type { Appointment, Centre, Delegation } from './centre.ts';
import { grantsOf, type Grant } from './grant.ts';
import { doubledIn, outlasts, wrongDays } from './validity.ts';

type Issues = readonly AppointmentIssue[];
type Path = AppointmentIssue['path'];

/** Finds what is wrong with the delegations of a centre, circles of them aside. */
export function delegationFaults(centre: Centre): Issues {
  const { charter, appointments, delegations } = centre;
  const grants = grantsOf(charter);
  const each = delegations.flatMap((delegation, index): Issues => {
    const path = ['delegations', index];
    const of = appointments.find(({ id }) => id === delegation.of);
    const nothing: Issues = [{ kind: 'entrusts-nothing', path: [...path, 'entrusted'] }];
    return [
      ...(of === undefined ? groundless(delegation, centre, path) : tooLong(delegation, of, path)),
      ...wrongDays(delegation, path),
      ...(delegation.entrusted.length === 0 ? nothing : []),
      ...delegation.entrusted.flatMap((name, at) => entrusted(name, { grants, of, path: [...path, 'entrusted', at] })),
    ];
  });
  return [...doubledIn(delegations, ['delegations']), ...each];
}

function groundless({ of }: Delegation, { delegations }: Centre, path: Path): Issues {
  if (delegations.some(({ id }) => id === of)) return [{ kind: 'handed-on', delegation: of, path: [...path, 'of'] }];
  return [{ kind: 'unknown-name', of: 'appointment', name: of, path: [...path, 'of'] }];
}

function tooLong(delegation: Delegation, of: Appointment, path: Path): Issues {
  const { from, until } = of;
  const isUndated = [of, delegation].flatMap((held) => wrongDays(held, path)).some(({ kind }) => kind === 'not-a-day');
  // ends that are no days are told where they stand
  if (isUndated) return [];
  return outlasts(of, delegation) ? [] : [{ kind: 'outlives-appointment', from, until, path }];
}

interface Entrusting {
  readonly grants: readonly Grant[];
  readonly of: Appointment | undefined;
  readonly path: Path;
}

function entrusted(name: string, { grants, of, path }: Entrusting): Issues {
  const grant = grants.find(({ id }) => id === name);
  if (grant === undefined) return [{ kind: 'unknown-name', of: 'grant', name, path }];
  if (of === undefined || grant.roles.includes(of.role)) return [];
  return [{ kind: 'entrusted-beyond', grant: name, role: of.role, path }];
}

import {
  explainMay,
  grantsOf,
  may,
  rolesBehind,
  visibleTo,
  type Centre,
  type Charter,
  type CharterDuty,
  type MayQuestion,
  type MaySubject,
} from '@otklik/core';
import { dutyMatrix } from '@otklik/core/office';

type Broken = readonly string[];

/** The holder, block and body that a role is tried with. */
const ACTOR = 'somebody';
const OWN = 'own';

/** Each duty reaches something, and each role that owes it may do all of that. */
export function everyDutyIsDone(charter: Charter): Broken {
  return charter.duties.flatMap((duty) => {
    const reached = reachedBy(duty);
    if (reached.length === 0) return [`${duty.id} reaches nothing`];
    return rolesBehind(duty.owedBy, charter).flatMap((role) => {
      const centre = heldAlone(charter, role);
      const denied = reached.filter((subject) => !may(centre, asked(duty.action, subject, charter)));
      return denied.map((subject) => `${role} owes ${duty.id}, and may not: ${told(subject)}`);
    });
  });
}

/** Each duty has one accountable role, unless somebody outside owes it. */
export function someoneAnswers(charter: Charter): Broken {
  return dutyMatrix(charter).flatMap(({ duty, unaccountable }) =>
    unaccountable === null || unaccountable === 'owed-outside' ? [] : [`${duty.id}: ${unaccountable}`],
  );
}

/** For every role and all that the charter speaks of, the explanation and the list say what the answer says. */
export function answersAgree(charter: Charter): Broken {
  const deeds = deedsOf(charter);
  const subjects = deeds.map(({ subject }) => subject);
  return charter.roles.flatMap(({ id: role }) => {
    const centre = heldAlone(charter, role);
    const seen = new Set(visibleTo(centre, { actor: ACTOR, at: charter.inForce.from }, subjects));
    return deeds.flatMap(({ action, subject }) => {
      const question = asked(action, subject, charter);
      const { answer, grounds } = explainMay(centre, question);
      const sees = may(centre, { ...question, action: 'see' });
      const agrees = answer === may(centre, question) && sees === seen.has(subject) && grounds.length > 0;
      return agrees ? [] : [`${role}: ${action} ${told(subject)}`];
    });
  });
}

/** A centre in which one role alone is held, of a block and a body of its own. */
function heldAlone(charter: Charter, role: string): Centre {
  const place = { block: OWN, body: OWN, acting: false, because: [] };
  return {
    charter,
    appointments: [{ id: 'a-1', holder: ACTOR, role, ...place, ...charter.inForce }],
    delegations: [],
  };
}

function asked(action: MayQuestion['action'], subject: MaySubject, { inForce }: Charter): MayQuestion {
  return { actor: ACTOR, action, subject, at: inForce.from };
}

function reachedBy({ concerns, reach }: CharterDuty): readonly MaySubject[] {
  const systems: readonly MaySubject['system'][] = reach.systems ?? [undefined];
  return concerns.flatMap((concern) => systems.map((system) => ({ concern, system, block: OWN, body: OWN })));
}

/** All that duties and rights give, each in its systems and in none, in a body and in none. */
function deedsOf(charter: Charter): readonly Pick<MayQuestion, 'action' | 'subject'>[] {
  return grantsOf(charter).flatMap(({ action, concerns, reach }) => {
    const systems: readonly MaySubject['system'][] = [undefined, ...(reach.systems ?? [])];
    const subjects = concerns.flatMap((concern) =>
      systems.flatMap((system) => [
        { concern, system },
        { concern, system, block: OWN, body: OWN },
      ]),
    );
    return subjects.map((subject) => ({ action, subject }));
  });
}

function told({ concern, system, block, body }: MaySubject): string {
  return [concern, system, block, body].filter((part) => part !== undefined).join(' ');
}

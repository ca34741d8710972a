import type {
  Action,
  AssumptionName,
  Body,
  Channel,
  Charter,
  CharterDuty,
  Concern,
  Criterion,
  DutyKind,
  Genre,
  Ground,
  LegalForm,
  Occasion,
  Outsider,
  Party,
} from '@otklik/core';
import { formatDay } from '@otklik/core';
import { mayByClause } from './asked.fixture.ts';
import { fallsDueByClause, owesByClause } from './falls-due.fixture.ts';
import { nameOf, partsOf, placesIn, WHOLE, type Sort } from './charter-parts.fixture.ts';

/** What must be so by one clause of an act, written down from the act and not from the charter's data. */
export interface Expectation {
  readonly at: string;
  /** The parts of the charter by which it is so; none when it is not. */
  readonly finds: (charter: Charter) => readonly string[];
}

/** An action and all that it is done to. */
type Deed = readonly [Action, ...Concern[]];

interface Owed {
  readonly in?: readonly Channel[];
  readonly own?: 'block' | 'body';
  /** A rhythm, an event, `need`, or `request:` and from whom; standing when left out. */
  readonly when?: string;
  readonly to?: readonly (Outsider | 'centre' | `role:${string}`)[];
  readonly report?: Genre;
  readonly rating?: readonly Criterion[];
}

/** Somebody must do something by a clause: a role, by itself or for the centre, or somebody outside. */
export function must(at: string, who: string | Party, deed: Deed, owed: Owed = {}): Expectation {
  const { when = 'standing', report } = owed;
  return by(at, 'duties', (charter) =>
    charter.duties
      .filter((duty) => isOn(duty.owedBy, who, charter) && isDeed(duty, deed) && isReach(duty, owed))
      .filter((duty) => occasion(duty.when) === when && isEvidence(duty, owed) && isTo(duty.to, owed.to ?? [], charter))
      .filter(({ id }) => fallsDueByClause(charter, at, { id, when }))
      .filter(() => isGranted(charter, at, { ...owed, who, deed }) && isReported(charter, at, { who, report })),
  );
}

/** Somebody has a right by a clause. */
export function can(at: string, who: string | Party, deed: Deed, towards: Owed['to'] = []): Expectation {
  return by(at, 'rights', (charter) =>
    charter.rights.filter(
      (right) =>
        isOn(right.heldBy, who, charter) &&
        isDeed(right, deed) &&
        isGranted(charter, at, { who, deed }) &&
        isReach(right, {}) &&
        isTo(right.towards, towards, charter),
    ),
  );
}

/** A role is named by a clause. */
export function role(
  at: string,
  id: string,
  { under = null, several = false, bears = [] }: RoleExpected = {},
): Expectation {
  return by(at, 'roles', (charter) =>
    charter.roles.filter(
      (there) => there.id === id && there.answersTo === under && there.several === several && same(there.bears, bears),
    ),
  );
}

interface RoleExpected {
  readonly under?: string | null;
  readonly several?: boolean;
  readonly bears?: readonly DutyKind[];
}

/** A position holds roles by a clause, in a block or in none. */
export function post(at: string, id: string, roles: readonly string[], inside: string | null = null): Expectation {
  return by(at, 'posts', (charter) =>
    charter.posts.filter((there) => there.id === id && same(there.roles, roles) && there.block === inside),
  );
}

/** A thematic block is named by a clause, with its topics. */
export function block(at: string, id: string, ...topics: readonly string[]): Expectation {
  return by(at, 'blocks', (charter) => charter.blocks.filter((there) => there.id === id && same(there.topics, topics)));
}

/** A body is known from a clause, and stands in a block. */
export function body(at: string, id: string, kind: Body['kind'], inside: string | null): Expectation {
  return by(at, 'bodies', (charter) =>
    charter.bodies.filter((there) => there.id === id && there.kind === kind && there.block === inside),
  );
}

/** The centre works in a system by a clause, and somebody or nobody is responsible for it. */
export function system(at: string, channel: Channel, responsible: string | null): Expectation {
  return by(at, 'systems', (charter) =>
    charter.systems
      .filter((there) => there.channel === channel && there.responsible === responsible)
      .map((there) => ({ ...there, id: there.channel })),
  );
}

/** The centre was set up in a region whose clock is told. */
export function established(at: string, region: string, zone: string): Expectation {
  return whole(at, (charter) => charter.region === region && charter.zone === zone);
}

/** The centre has a legal form. */
export function form(at: string, legalForm: LegalForm): Expectation {
  return whole(at, (charter) => charter.legalForm === legalForm);
}

/** The charter is in force from a day on. */
export function inForce(at: string, from: string): Expectation {
  return whole(at, (charter) => formatDay(charter.inForce.from) === from && charter.inForce.until === null);
}

/** The centre acts through roles. */
export function actsThrough(at: string, ...roles: readonly string[]): Expectation {
  return by(at, 'facts', ({ actsThrough: through }) =>
    same(through.roles, roles) ? [{ id: 'acts-through', because: through.because }] : [],
  );
}

/** A clause is read one way of several: whatever cites it names the reading. */
export function readAs(at: string, reading: AssumptionName): Expectation {
  const names = (because: readonly Ground[]) =>
    because.some((ground) => ground.kind === 'assumption' && ground.name === reading);
  return {
    at,
    finds: (charter) =>
      partsOf(charter)
        .filter(({ because }) => placesIn(because, charter).includes(at) && names(because))
        .map(nameOf),
  };
}

function whole(at: string, isSo: (charter: Charter) => boolean): Expectation {
  return by(at, 'facts', (charter) => (isSo(charter) ? [{ id: WHOLE, because: charter.because }] : []));
}

function by(
  at: string,
  sort: Sort,
  parts: (charter: Charter) => readonly Pick<CharterDuty, 'id' | 'because'>[],
): Expectation {
  return {
    at,
    finds: (charter) =>
      parts(charter)
        .filter(({ because }) => placesIn(because, charter).includes(at))
        .map(({ id }) => nameOf({ sort, id })),
  };
}

function isOn(party: Party, who: string | Party, { actsThrough: through }: Charter): boolean {
  if (typeof who !== 'string') return JSON.stringify(party) === JSON.stringify(who);
  if (party.kind === 'role') return party.role === who;
  return party.kind === 'centre' && through.roles.includes(who);
}

function isDeed({ action, concerns }: Pick<CharterDuty, 'action' | 'concerns'>, [asked, ...about]: Deed): boolean {
  return action === asked && same(concerns, about);
}

/** Whoever holds the role may do it; of somebody outside the centre nobody asks. */
function isGranted(
  charter: Charter,
  at: string,
  {
    who,
    deed,
    own,
    in: systems = [],
  }: { readonly who: string | Party; readonly deed: Deed } & Pick<Owed, 'in' | 'own'>,
): boolean {
  const [action, ...concerns] = deed;
  return typeof who !== 'string' || mayByClause(charter, at, { role: who, action, concerns, systems, own });
}

/** Whoever holds the role owes the report, where one is owed. */
function isReported(
  charter: Charter,
  at: string,
  { who, report }: { readonly who: string | Party; readonly report: Genre | undefined },
): boolean {
  return report === undefined || typeof who !== 'string' || owesByClause(charter, at, { role: who, genre: report });
}

function isReach({ reach }: Pick<CharterDuty, 'reach'>, { in: systems = [], own }: Owed): boolean {
  const limits = [reach.ownBlock && 'block', reach.ownBody && 'body'].filter(Boolean);
  return same(reach.systems ?? [], systems) && same(limits, own === undefined ? [] : [own]);
}

function occasion(when: Occasion): string {
  if (when.kind === 'rhythm') return when.every;
  if (when.kind === 'event') return when.event;
  return when.kind === 'request' ? `request:${partyName(when.from)}` : when.kind;
}

function isTo(parties: readonly Party[], expected: readonly string[], { roles }: Charter): boolean {
  const known = expected.every((name) => !name.startsWith('role:') || roles.some(({ id }) => `role:${id}` === name));
  return known && same(parties.map(partyName), expected);
}

function partyName(party: Party): string {
  if (party.kind === 'role') return `role:${party.role}`;
  return party.kind === 'outside' ? party.who : 'centre';
}

function isEvidence({ evidence }: CharterDuty, { report, rating }: Owed): boolean {
  const told = evidence.kind === 'report' ? evidence.genre : undefined;
  const criteria = evidence.kind === 'rating' ? evidence.criteria : undefined;
  return told === report && same(criteria ?? [], rating ?? []);
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}

import { firstPlaces } from '../basis/first-places.ts';
import { circlesIn } from '../basis/circles.ts';
import { shownValue } from '../source/malformed.ts';
import { isDay } from '../time/is-day.ts';
import type { CharterIssue, NamedPart } from './charter-issue.ts';
import { eachOf } from './charter-issue.ts';
import type { Charter } from './charter.ts';
import type { Party, RoleId } from './party.ts';

type Issues = readonly CharterIssue[];
type Path = CharterIssue['path'];

/** Finds what makes a charter useless to a program. */
export function faultsOf(charter: Charter): Issues {
  return [...undated(charter), ...upsideDown(charter), ...doubled(charter), ...unknown(charter), ...circles(charter)];
}

function undated({ inForce: { from, until } }: Charter): Issues {
  const ends = [['from', from] as const, ...(until === null ? [] : [['until', until] as const])];
  return ends.flatMap(([name, date]): Issues =>
    isDay(date) ? [] : [{ kind: 'not-a-day', value: shownValue(date), path: ['inForce', name] }],
  );
}

function upsideDown({ inForce: { from, until } }: Charter): Issues {
  return until !== null && until < from ? [{ kind: 'upside-down', from, until, path: ['inForce', 'until'] }] : [];
}

function doubled(charter: Charter): Issues {
  const { duties, rights } = charter;
  const lists = (['roles', 'posts', 'blocks', 'bodies', 'duties'] as const).flatMap((list) => {
    const names = charter[list].map(({ id }) => id);
    return again(names, (index) => [list, index, 'id']);
  });
  const granted = [...duties, ...rights].map(({ id }) => id);
  const amongRights = again(granted, (index) => ['rights', index - duties.length, 'id']).filter(
    ({ path: [, index] }) => Number(index) >= 0,
  );
  const channels = charter.systems.map(({ channel }) => channel);
  return [...lists, ...amongRights, ...again(channels, (index) => ['systems', index, 'channel'])];
}

function again(names: readonly string[], pathTo: (index: number) => Path): Issues {
  const first = firstPlaces(names);
  return names.flatMap((name, index): Issues =>
    first.get(name) === index ? [] : [{ kind: 'doubled-name', name, path: pathTo(index) }],
  );
}

function unknown(charter: Charter): Issues {
  const [role, block] = [among('role', charter.roles), among('block', charter.blocks)];
  const party = (named: Party, path: Path): Issues =>
    role(named.kind === 'role' ? named.role : null, [...path, 'role']);
  return [
    ...eachOf(charter, 'roles', ({ answersTo }, path) => role(answersTo, [...path, 'answersTo'])),
    ...each(charter.actsThrough.roles, ['actsThrough', 'roles'], role),
    ...eachOf(charter, 'posts', ({ roles, block: within }, path) => [
      ...each(roles, [...path, 'roles'], role),
      ...block(within, [...path, 'block']),
    ]),
    ...eachOf(charter, 'bodies', ({ block: within }, path) => block(within, [...path, 'block'])),
    ...eachOf(charter, 'systems', ({ responsible }, path) => role(responsible, [...path, 'responsible'])),
    ...eachOf(charter, 'duties', ({ owedBy, to, when }, path) => [
      ...party(owedBy, [...path, 'owedBy']),
      ...(when.kind === 'request' ? party(when.from, [...path, 'when', 'from']) : []),
      ...each(to, [...path, 'to'], party),
    ]),
    ...eachOf(charter, 'rights', ({ heldBy, towards }, path) => [
      ...party(heldBy, [...path, 'heldBy']),
      ...each(towards, [...path, 'towards'], party),
    ]),
  ];
}

type Tell<Part> = (part: Part, path: Path) => Issues;

/** Tells of a name that the charter lacks; where none is named, nothing. */
function among(of: NamedPart, parts: readonly { readonly id: string }[]): Tell<string | null> {
  const known = new Set(parts.map(({ id }) => id));
  return (name, path) => (name === null || known.has(name) ? [] : [{ kind: 'unknown-name', of, name, path }]);
}

function each<Part>(parts: readonly Part[], path: Path, tell: Tell<Part>): Issues {
  return parts.flatMap((part, index) => tell(part, [...path, index]));
}

/** Each circle once, told from its first role. */
function circles({ roles }: Charter): Issues {
  const places = firstPlaces(roles.map(({ id }) => id));
  return circlesIn(new Map(roles.map(({ id, answersTo }) => [id, answersTo])))
    .map((circle) => circleFrom(circle, places))
    .toSorted((a, b) => a.first - b.first)
    .map(({ issue }) => issue);
}

function circleFrom(
  circle: readonly RoleId[],
  places: ReadonlyMap<string, number>,
): { readonly first: number; readonly issue: CharterIssue } {
  const of = circle.map((role) => places.get(role) as number);
  const at = of.reduce((least, place, index) => (place < (of[least] as number) ? index : least), 0);
  const [first, roles] = [of[at] as number, [...circle.slice(at), ...circle.slice(0, at)]];
  return { first, issue: { kind: 'subordination-circle', roles, path: ['roles', first, 'answersTo'] } };
}

import {
  addDays,
  byRole,
  outside,
  zone,
  type Action,
  type Charter,
  type CharterDuty,
  type CharterRight,
  type Ground,
} from '@otklik/core';
import { placesIn } from './charter-parts.fixture.ts';

/** A charter with one thing wrong in it, and the places whose expectations should tell. */
export interface Spoiled {
  readonly what: string;
  readonly places: readonly string[];
  readonly charter: Charter;
}

/** Charters each of which differs from the right one in a single thing: a deed, an owner, an occasion, a post, a date. */
export function spoiledCharters(charter: Charter): readonly Spoiled[] {
  return [
    ...spoiledFacts(charter),
    ...spoil(charter, 'duties', spoiledDuties),
    ...spoil(charter, 'rights', spoiledRights),
    ...spoil(charter, 'roles', (role) => [
      { ...role, answersTo: role.answersTo === null ? 'no-such-role' : null },
      { ...role, several: !role.several },
      { ...role, bears: [...role.bears, 'applicant'] },
      { ...role, id: `${role.id}-x` },
    ]),
    ...spoil(charter, 'posts', (post) => [
      { ...post, roles: [...post.roles, 'no-such-role'] },
      { ...post, block: 'no-such-block' },
    ]),
    ...spoil(charter, 'blocks', (block) => [{ ...block, topics: [...block.topics, 'Погода'] }]),
    ...spoil(charter, 'bodies', (body) => [{ ...body, id: `${body.id}-x` }]),
    ...spoil(charter, 'systems', (system) => [{ ...system, responsible: 'no-such-role' }]),
  ];
}

function spoiledFacts(charter: Charter): readonly Spoiled[] {
  const { inForce, legalForm, actsThrough, because } = charter;
  const facts: readonly Partial<Charter>[] = [
    { legalForm: legalForm === 'working-group' ? 'project-office' : 'working-group' },
    { inForce: { from: addDays(inForce.from, 1), until: null } },
    { inForce: { from: inForce.from, until: inForce.from } },
    { region: 'RU-MOW' },
    { zone: zone('Asia/Omsk') },
  ];
  const through = { actsThrough: { ...actsThrough, roles: actsThrough.roles.slice(1) } };
  return [...facts.map((fact) => spoiled(charter, fact, because)), spoiled(charter, through, actsThrough.because)];
}

function spoiled(charter: Charter, fact: Partial<Charter>, because: readonly Ground[]): Spoiled {
  return { what: JSON.stringify(fact), places: placesIn(because, charter), charter: { ...charter, ...fact } };
}

type Lists = Pick<Charter, 'duties' | 'rights' | 'roles' | 'posts' | 'blocks' | 'bodies' | 'systems'>;

function spoil<Sort extends keyof Lists>(
  charter: Charter,
  sort: Sort,
  variants: (part: Lists[Sort][number]) => readonly Lists[Sort][number][],
): readonly Spoiled[] {
  const parts: readonly Lists[Sort][number][] = charter[sort];
  return parts.flatMap((part, index) =>
    variants(part).map((variant) => ({
      what: `${sort} ${JSON.stringify(variant)}`,
      places: placesIn(part.because, charter),
      charter: { ...charter, [sort]: parts.with(index, variant) },
    })),
  );
}

function spoiledDuties(duty: CharterDuty): readonly CharterDuty[] {
  const { evidence, reach, to } = duty;
  const report = evidence.kind === 'report' ? 'letter' : 'report';
  return [
    { ...duty, action: another(duty.action) },
    { ...duty, concerns: [...duty.concerns, 'threats'] },
    { ...duty, concerns: duty.concerns.slice(1) },
    { ...duty, owedBy: byRole('no-such-role') },
    { ...duty, owedBy: outside('media') },
    { ...duty, reach: { ...reach, systems: [...(reach.systems ?? []), 'phone'] } },
    { ...duty, when: { kind: 'rhythm', every: 'year' } },
    { ...duty, to: [...to, outside('media')] },
    { ...duty, evidence: report === 'report' ? { kind: report, genre: 'risk-digest' } : { kind: report } },
  ];
}

function spoiledRights(right: CharterRight): readonly CharterRight[] {
  return [
    { ...right, action: another(right.action) },
    { ...right, concerns: [...right.concerns, 'threats'] },
    { ...right, concerns: right.concerns.slice(1) },
    { ...right, heldBy: byRole('no-such-role') },
    { ...right, reach: { systems: ['phone'] } },
    { ...right, towards: [...right.towards, outside('alert-chat')] },
  ];
}

function another(action: Action): Action {
  return action === 'train' ? 'watch' : 'train';
}

import fc from 'fast-check';
import type { Action } from './action.ts';
import { anyCentre, parties, ROLE_IDS } from './any-centre.fixture.ts';
import type { Centre } from './centre.ts';
import type { CharterDuty } from './charter-duty.ts';
import { charterRole } from './charter-parts.ts';
import type { Role } from './charter.ts';

// Made for tests: centres whose roles stand over each other, well or in a circle, and whose duties are towards somebody.

const ACTIONS: readonly Action[] = ['watch', 'rate', 'answer', 'coordinate', 'report', 'account-for'];

const roles: fc.Arbitrary<readonly Role[]> = fc
  .record({
    ids: fc.subarray([...ROLE_IDS], { minLength: 2 }),
    above: fc.array(fc.option(fc.constantFrom(...ROLE_IDS)), { minLength: 3, maxLength: 3 }),
  })
  .map(({ ids, above }) =>
    ids.map((id, index) => charterRole({ id, title: id, answersTo: above[index] ?? null, because: [] })),
  );

const twist = fc.record({
  action: fc.constantFrom(...ACTIONS),
  to: fc.array(parties, { maxLength: 3 }),
  asked: fc.option(parties),
});

/** Centres of every make, with roles in every order. */
export const anyOffice: fc.Arbitrary<Centre> = fc
  .record({ centre: anyCentre, roles, twists: fc.array(twist, { minLength: 8, maxLength: 8 }) })
  .map(({ centre, roles: made, twists }) => {
    const duties = centre.charter.duties.map((duty, index): CharterDuty => {
      const { action = duty.action, to = [], asked = null } = twists[index] ?? {};
      return { ...duty, action, to, when: asked === null ? duty.when : { kind: 'request', from: asked } };
    });
    return { ...centre, charter: { ...centre.charter, roles: made, duties } };
  });

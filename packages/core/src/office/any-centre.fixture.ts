import fc from 'fast-check';
import { CHANNELS } from '../appeal/vocabulary.ts';
import { byClause } from '../source/decision.ts';
import { day, type CivilDate } from '../time/civil-date.ts';
import type { Action, Concern } from './action.ts';
import { CHARTER } from './centre.fixture.ts';
import type { Appointment, Centre, Delegation } from './centre.ts';
import type { CharterDuty, CharterRight, Reach } from './charter-duty.ts';
import { byRole, charterDuty, outside, THE_CENTRE } from './charter-parts.ts';
import type { Block, Body, Charter } from './charter.ts';
import type { Asked, MayQuestion, MaySubject } from './may.ts';
import type { Party } from './party.ts';

// Made for tests: charters of every make with people in them, and questions about them.

const HOLDERS = ['u1', 'u2', 'u3'];
/** The roles that random charters speak of. */
export const ROLE_IDS = ['r1', 'r2', 'r3'];
const BLOCKS = ['b1', 'b2'];
const BODIES = ['o1', 'o2'];
const SOME_ACTIONS: readonly Action[] = ['watch', 'rate', 'answer'];
const SOME_CONCERNS: readonly Concern[] = ['appeals', 'bodies', 'terms'];
const SOME_CHANNELS = CHANNELS.slice(0, 2);
const FIRST = day('2026-01-01');

/** Days on which such centres are asked. */
export const days = fc.nat(20).map((later) => (FIRST + later) as CivilDate);
const soon = fc.nat(8).map((later) => (FIRST + later) as CivilDate);
/** Mostly from early on and for long, now and then over before it begins. */
const validity = fc.record({ from: soon, until: fc.option(days, { freq: 2 }) });
const because = fc.constantFrom([], [byClause('vymyshlensk-1', 'п. 1', 'A')]);

/** Roles that there may be or not, the centre, and somebody outside. */
export const parties: fc.Arbitrary<Party> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ROLE_IDS, 'unknown').map(byRole) },
  fc.constant(THE_CENTRE),
  fc.constant(outside('regional-centre')),
);

const reaches: fc.Arbitrary<Reach> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  fc.subarray([...SOME_CHANNELS]).map((systems) => ({ systems })),
  fc.constantFrom<Reach>({ ownBlock: true }, { ownBody: true }, { ownBlock: true, systems: [...SOME_CHANNELS] }),
);

const grant = {
  action: fc.constantFrom(...SOME_ACTIONS),
  concerns: fc.subarray([...SOME_CONCERNS], { minLength: 1 }),
  reach: reaches,
  because,
};

const duties: fc.Arbitrary<readonly CharterDuty[]> = fc
  .array(fc.record({ owedBy: parties, ...grant }), { minLength: 3, maxLength: 8 })
  .map((list) =>
    list.map((parts, index) => charterDuty({ id: `duty-${index}`, evidence: { kind: 'log-entry' }, ...parts })),
  );

const rights: fc.Arbitrary<readonly CharterRight[]> = fc
  .array(fc.record({ heldBy: parties, ...grant }), { maxLength: 3 })
  .map((list) => list.map((parts, index) => ({ id: `right-${index}`, towards: [], ...parts })));

const blocks: readonly Block[] = BLOCKS.map((id) => ({ id, title: id, topics: [], because: [] }));

const bodies: fc.Arbitrary<readonly Body[]> = fc
  .tuple(...BODIES.map(() => fc.option(fc.constantFrom(...BLOCKS))))
  .map((of) =>
    of.map((block, index) => ({ id: BODIES[index] ?? '', title: '', kind: 'sectoral', block, because: [] })),
  );

const anyCharter: fc.Arbitrary<Charter> = fc
  .record({
    inForce: fc.oneof({ weight: 5, arbitrary: fc.constant({ from: FIRST, until: null }) }, validity),
    duties,
    rights,
    bodies,
    actsThrough: fc.record({ roles: fc.subarray([...ROLE_IDS], { minLength: 1 }), because }),
  })
  .map((parts) => ({ ...CHARTER, roles: [], posts: [], systems: [], blocks, ...parts }));

const appointments: fc.Arbitrary<readonly Appointment[]> = fc
  .array(
    fc.record({
      holder: fc.constantFrom(...HOLDERS),
      role: fc.constantFrom(...ROLE_IDS),
      block: fc.option(fc.constantFrom(...BLOCKS)),
      body: fc.option(fc.constantFrom(...BODIES)),
      acting: fc.boolean(),
      validity,
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(({ validity: held, ...parts }, index) => ({ id: `a${index}`, because: [], ...parts, ...held })),
  );

const delegations: fc.Arbitrary<readonly Delegation[]> = fc
  .array(
    fc.record({
      of: fc.constantFrom('a0', 'a1', 'a2', 'a9'),
      to: fc.constantFrom(...HOLDERS, 'u9'),
      entrusted: fc.subarray(['duty-0', 'duty-1', 'duty-2', 'duty-3', 'right-0'], { minLength: 2 }),
      validity,
    }),
    { maxLength: 3 },
  )
  .map((list) =>
    list.map(({ validity: held, ...parts }, index) => ({ id: `d${index}`, because: [], ...parts, ...held })),
  );

/** Centres of every make, well formed or not. */
export const anyCentre: fc.Arbitrary<Centre> = fc.record({ charter: anyCharter, appointments, delegations });

/** Subjects of such a centre. */
export const anySubject: fc.Arbitrary<MaySubject> = fc.record(
  {
    concern: fc.constantFrom(...SOME_CONCERNS),
    system: fc.constantFrom(...SOME_CHANNELS),
    block: fc.constantFrom(...BLOCKS),
    body: fc.constantFrom(...BODIES),
  },
  { requiredKeys: ['concern'] },
);

/** Questions about such a centre. */
export const anyQuestion: fc.Arbitrary<MayQuestion> = fc.record({
  actor: fc.constantFrom(...HOLDERS, ...HOLDERS, 'u9'),
  action: fc.constantFrom<Asked>(...SOME_ACTIONS, 'see'),
  subject: anySubject,
  at: days,
});

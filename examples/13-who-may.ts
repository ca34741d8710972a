// Who may do what by a charter, on what ground, and what would be needed? Which duties has nobody, who checks his own work?
import { day, explainMay, formatDay, may, visibleTo, type Appointment, type Centre, type Ground } from '@otklik/core';
import { checkAppointments, compareCharters, filledPosts, orphanDuties, separationOfDuties } from '@otklik/core/office';
import { describeAppointmentIssue, describeDuty, describeGround, type Registers } from '@otklik/core/words';
import { ACTS, ASSUMPTIONS, PESTOVO_1728, PETROVSK_56P } from '@otklik/rules';

const registers: Registers = { zone: PETROVSK_56P.zone, acts: ACTS, assumptions: ASSUMPTIONS };
const centre: Centre = {
  charter: PETROVSK_56P,
  appointments: [
    appointed('n-1', 'u-1', 'curator'),
    appointed('n-2', 'u-2', 'head'),
    { ...appointed('n-3', 'u-3', 'feedback-specialist'), until: day('2026-06-30') },
  ],
  delegations: [
    {
      id: 'd-1',
      of: 'n-3',
      to: 'u-4',
      entrusted: ['assess-feedback-monthly'],
      from: day('2026-06-15'),
      until: day('2026-07-15'),
      because: [],
    },
  ],
};

const quality = { concern: 'answer-quality', system: 'feedback-platform' } as const;
for (const [actor, at] of [
  ['u-3', day('2026-06-20')],
  ['u-4', day('2026-06-20')],
  ['u-4', day('2026-07-01')],
  ['u-2', day('2026-06-20')],
] as const) {
  const question = { actor, action: 'assess', subject: quality, at } as const;
  console.log(`${actor} on ${formatDay(at)}: may assess: ${may(centre, question)}`);
  explainMay(centre, question).grounds.forEach(tell);
}

// the list filter is the same definition
const list = [
  { number: 'A-1', concern: 'appeals', system: 'feedback-platform' },
  { number: 'A-2', concern: 'appeals', system: 'post' },
  { number: 'A-3', concern: 'indicators' },
] as const;
const seen = visibleTo(centre, { actor: 'u-2', at: day('2026-06-20') }, list);
console.log(`u-2 sees: ${seen.map(({ number }) => number).join(', ')}`);

for (const issue of checkAppointments(centre)) console.log(describeAppointmentIssue(issue, 'ru'));

// with the specialist gone from July and no administrator, nobody may do what the charter asks
const orphans = orphanDuties(centre, day('2026-07-01'));
console.log(`orphans from July: ${orphans.length} of ${PETROVSK_56P.duties.length} duties`);
for (const { duty, roles } of orphans.filter(({ duty: { owedBy } }) => owedBy.kind === 'role').slice(0, 3))
  console.log(`  ${duty.id} (${describeDuty(duty, 'ru')}): needs ${roles.join(', ')}`);

// by the charter alone: one post holds two roles
for (const { actor, place, does, checks } of separationOfDuties(filledPosts(PETROVSK_56P), day('2026-06-20')))
  console.log(`${actor} does ${does.grant.id} and checks it by ${checks.grant.id} (${place.system ?? 'everywhere'})`);

const { onlyFirst, onlySecond, both } = compareCharters(PESTOVO_1728, PETROVSK_56P);
console.log(`Pestovo alone ${onlyFirst.length}, Petrovsk alone ${onlySecond.length}, both ${both.length}`);
for (const { action, concern, extent, by } of onlySecond.filter((found) => found.concern === 'information-security'))
  console.log(`  Petrovsk: ${describeDuty({ action, concerns: [concern] }, 'ru')} (${extent}), ${clausesOf(by)}`);
for (const { action, concern, extent, by } of onlyFirst.filter((found) => found.concern === 'campaigns'))
  console.log(`  Pestovo: ${describeDuty({ action, concerns: [concern] }, 'ru')} (${extent}), ${clausesOf(by)}`);

function appointed(id: string, holder: string, role: string): Appointment {
  const held = { from: day('2026-01-12'), until: null, block: null, body: null, acting: false, because: [] };
  return { id, holder, role, ...held };
}

function tell(ground: Ground): void {
  console.log(`  ${describeGround(ground, registers, 'ru')}`);
}

function clausesOf(by: readonly { readonly because: readonly Ground[] }[]): string {
  const clauses = by.flatMap(({ because }) => because.filter((ground) => ground.kind === 'clause'));
  return [...new Set(clauses.map(({ clause }) => clause.at))].join(', ');
}

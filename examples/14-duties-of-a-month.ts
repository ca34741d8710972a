// What falls due in a month by a charter, for whom, which reports are owed, and who answers for each?
import {
  agendaFor,
  compileCalendar,
  day,
  dutyCalendar,
  formatDay,
  NORM_WEEK,
  reportsOwed,
  unwrap,
  USUAL_RHYTHMS,
  type Party,
} from '@otklik/core';
import { filledPosts } from '@otklik/core/office';
import { describeDuty, describeDutyMatrix, type Registers } from '@otklik/core/words';
import { ACTS, ASSUMPTIONS, calendarFor, ELISTA_931 } from '@otklik/rules';

const { region, zone } = ELISTA_931;
const calendar = unwrap(compileCalendar(unwrap(calendarFor(region, 2026, 2027)), NORM_WEEK, zone));

// the act names one rhythm; the centre itself sets two more, and each day says whose it is
const rhythms = { ...USUAL_RHYTHMS, given: { 'draft-plans': 'quarter', 'consolidated-analysis': 'month' } } as const;
const month = { from: day('2026-09-01'), until: day('2026-09-30'), calendar, rhythms };
for (const { duty, day: on, rhythm, roles } of unwrap(dutyCalendar(ELISTA_931, month)))
  console.log(`${formatDay(on)} ${duty.id}, every ${rhythm.every} by ${rhythm.by}: ${roles.join(', ')}`);

for (const { genre, to, when, dates } of unwrap(reportsOwed(ELISTA_931, month))) {
  const on = dates.map((date) => formatDay(date.day)).join(', ') || when.kind;
  console.log(`report ${genre} -> ${to.map(nameOf).join(', ') || 'nobody named'}: ${on}`);
}

// each post as if somebody held it
const office = filledPosts(ELISTA_931);
for (const { id } of ELISTA_931.posts) {
  const own = unwrap(agendaFor(office, id, month));
  console.log(
    `${id}: ${own.map(({ duty, day: on }) => `${describeDuty(duty, 'ru')} ${formatDay(on)}`).join('; ') || '-'}`,
  );
}

const registers: Registers = { zone, acts: ACTS, assumptions: ASSUMPTIONS };
console.log(describeDutyMatrix(ELISTA_931, registers, 'ru'));

function nameOf(party: Party): string {
  return party.kind === 'role' ? party.role : party.kind === 'outside' ? party.who : 'the centre';
}

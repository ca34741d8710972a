import { compileCalendar, day, fiveDayWeek, unwrap, type Centre } from '@otklik/core';
import { calendarFor, PESTOVO_1728 } from '@otklik/rules';

const hours = fiveDayWeek([
  { from: 8 * 60, to: 13 * 60 },
  { from: 14 * 60, to: 17 * 60 },
]);

/** The working calendar of Pestovo; the hours are invented, the act names none. */
export const calendar = unwrap(
  compileCalendar(unwrap(calendarFor(PESTOVO_1728.region, 2026, 2027)), hours, PESTOVO_1728.zone),
);

/** The charter of Pestovo with two invented holders: `u-1` for incidents, `u-2` a member of the office. */
export const centre: Centre = {
  charter: PESTOVO_1728,
  appointments: [appointment('u-1', 'incidents-lead'), appointment('u-2', 'member')],
  delegations: [],
};

function appointment(holder: string, role: string): Centre['appointments'][number] {
  const plain = { block: null, body: null, acting: false, because: [] };
  return { ...plain, id: `${holder}/${role}`, holder, role, from: day('2026-01-12'), until: null };
}

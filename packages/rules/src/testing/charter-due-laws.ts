import { addDays, dutyCalendar, periodAround, reportsOwed, type Charter, type DutySpan } from '@otklik/core';
import { describeRefusal } from '@otklik/core/words';

type Broken = readonly string[];

/** Each rhythm of the act falls due in the span, no day of it is lost or told twice, and reports fall due as their duties. */
export function fallsDue(charter: Charter, span: DutySpan): Broken {
  const whole = dutyCalendar(charter, span);
  const owed = reportsOwed(charter, span);
  if (!whole.ok || !owed.ok) {
    const refused = [whole, owed].flatMap((result) => (result.ok ? [] : [result.refusal]));
    return refused.map((refusal) => describeRefusal(refusal, 'en'));
  }
  const due = whole.value.map(({ key }) => key);
  const rhythms = charter.duties.filter(({ when }) => when.kind === 'rhythm').map(({ id }) => id);
  const never = rhythms.filter((id) => !whole.value.some(({ duty }) => duty.id === id));
  const reports = owed.value.flatMap(({ dates }) => dates.map(({ key }) => key));
  return [
    ...never.map((id) => `${id} never falls due`),
    ...due.filter((key, index) => due.indexOf(key) !== index).map((key) => `${key} falls due twice`),
    ...difference(due, byMonths(charter, span)).map((key) => `${key} is of the whole span or of its months alone`),
    ...reports.filter((key) => !due.includes(key)).map((key) => `${key} is owed as a report and never falls due`),
  ];
}

/** What falls due month by month. */
function byMonths(charter: Charter, span: DutySpan): readonly string[] {
  const keys: string[] = [];
  for (let { from } = span; from <= span.until;) {
    const last = periodAround('month', from).until;
    const until = last < span.until ? last : span.until;
    const month = dutyCalendar(charter, { ...span, from, until });
    if (month.ok) keys.push(...month.value.map(({ key }) => key));
    from = addDays(until, 1);
  }
  return keys;
}

function difference(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...one.filter((key) => !other.includes(key)), ...other.filter((key) => !one.includes(key))];
}

// A region from its municipalities: each counts its own records and sends counts, the region adds them up and rates.
import {
  asOneGroup,
  compileCalendar,
  fiveDayWeek,
  finish,
  mergeAllTallies,
  rollUpTallies,
  tally,
  unwrap,
  workingHours,
  zone,
  type CaseRecord,
  type Instant,
  type Tally,
} from '@otklik/core';
import { exchanged, readExchanged, TALLY_FORMAT } from '@otklik/core/schema';
import { describeRefusal } from '@otklik/core/words';
import { collectIntake } from '@otklik/reports';
import { readXlsxTable } from '@otklik/reports/xlsx';
import { barnaulRating, calendarFor, incidentManagement } from '@otklik/rules';
import { readFile } from 'node:fs/promises';

const method = barnaulRating();
const calendar = unwrap(
  compileCalendar(unwrap(calendarFor(null, 2025, 2026)), fiveDayWeek([{ from: 510, to: 1050 }]), zone('Asia/Omsk')),
);
const bytes = await readFile(new URL('data/incident-management-export.xlsx', import.meta.url));
const setting = { calendar, term: workingHours(8) };
const { records } = await collectIntake(unwrap(await readXlsxTable(bytes)), incidentManagement, setting);
const asOf = Math.max(...records.map(({ closed, received }) => closed ?? received)) as Instant;

// each municipality counts by the same method, as of the same moment, and sends counts: no case, no name
const places = ['Город', 'Север', 'Юг'];
const held = (at: number): readonly CaseRecord[] => records.filter((_, index) => index % places.length === at);
const sent = places.map((_, at) => JSON.stringify(exchanged(TALLY_FORMAT, tally(held(at), method, asOf))));
const cases = records.filter(({ id }) => sent.some((json) => json.includes(`"${id}"`)));
console.log(
  `sent: ${sent.map((json) => json.length).join(', ')} characters, in which cases are named: ${cases.length}`,
);

// the region reads, merges in any order, and finishes: the same figures as over all records at once
const arrived = sent.map((json) => unwrap(readExchanged(TALLY_FORMAT, JSON.parse(json))));
const region = unwrap(mergeAllTallies(arrived.toReversed()));
const whole = tally(records, method, asOf);
console.log(`the merge is the whole: ${JSON.stringify(region) === JSON.stringify(whole)}; records ${region.seen}`);
for (const { key, place, shown } of unwrap(finish(region, method)).groups)
  console.log([place ?? '—', key[0], shown ?? '—'].join(' | '));

// the municipalities beside each other, each under its own name
const beside = unwrap(mergeAllTallies(arrived.map((counts, at) => asOneGroup(counts, [places[at] ?? null]))));
console.log('\nmunicipality | place | score');
for (const { key, place, shown } of unwrap(finish(beside, method)).groups)
  console.log([key[0], place ?? '—', shown ?? '—'].join(' | '));

// what is not added up, and why
const [one] = arrived as [Tally];
const other = barnaulRating({ completeness: 'answered-in-substance', weights: { timeliness: 1, completeness: 1 } });
const refusals = [
  mergeAllTallies([one, tally(held(1), other, asOf)]),
  mergeAllTallies([one, { ...one, asOf: (asOf + 1) as Instant }]),
  mergeAllTallies([]),
  rollUpTallies(one, one),
  finish(region, other),
  readExchanged(TALLY_FORMAT, { ...JSON.parse(sent[0] ?? ''), value: { ...one, counted: -1 } }),
];
console.log();
for (const result of refusals) if (!result.ok) console.log(describeRefusal(result.refusal, 'en'));

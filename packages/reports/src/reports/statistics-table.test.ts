import { day, finish, tally, unwrap, type CaseRecord, type Channel, type Instant, type Outcome } from '@otklik/core';
import { barnaulStatistics } from '@otklik/rules';
import { describe, expect, test } from 'vitest';
import { statisticsTable } from './statistics-table.ts';
import { RECORD } from './record.fixture.ts';

// Published by Barnaul for nine months of 2023 against 2022: month, cumulative, then the same of the year before.
const FORMS: readonly (readonly [Channel, number, number, number, number])[] = [
  ['post', 456, 3388, 351, 2762],
  ['email', 159, 1568, 133, 1137],
  ['other', 10, 182, 0, 0],
  ['reception', 11, 67, 9, 58],
  ['phone', 3, 25, 0, 11],
];
const SECTIONS: readonly (readonly [string, number, number])[] = [
  ['Государство, общество, политика', 691, 465],
  ['Социальная сфера', 584, 421],
  ['Экономика', 2915, 2261],
  ['Оборона, безопасность, законность', 246, 180],
  ['Жилищно-коммунальная сфера', 1351, 1170],
];
const PUBLISHED = [
  ['Общее количество', '639/5 230', '493/3 968', '+146/+1 262'],
  ['письменные', '456/3 388', '351/2 762', '+105/+626'],
  ['электронные', '159/1 568', '133/1 137', '+26/+431'],
  ['особые', '10/182', '0', '+10/+182'],
  ['устные, из них:', '14/92', '9/69', '+5/+23'],
  ['– личный приём руководителей', '11/67', '9/58', '+2/+9'],
  ['Государство, общество, политика', '691', '465', '+226'],
  ['Социальная сфера', '584', '421', '+163'],
  ['Экономика', '2 915', '2 261', '+654'],
  ['Оборона, безопасность, законность', '246', '180', '+66'],
  ['Жилищно-коммунальная сфера', '1 351', '1 170', '+181'],
  ['Общественная приёмная: рассмотрено вопросов', '1 079', '684', '+395'],
  ['Общественная приёмная: разъяснено', '1 021', '636', '+385'],
];
const PERIODS = {
  month: { from: day('2023-09-01'), to: day('2023-09-30') },
  cumulative: { from: day('2023-01-01'), to: day('2023-09-30') },
  monthBefore: { from: day('2022-09-01'), to: day('2022-09-30') },
  cumulativeBefore: { from: day('2022-01-01'), to: day('2022-09-30') },
};

describe('the statistics of Barnaul', () => {
  test('come out digit for digit from records made to the published counts', () => {
    expect(laidOut(yearOfRecords('2023').concat(yearOfRecords('2022')))).toEqual(PUBLISHED);
  });

  test('stay as they are when the records come in another order, and when others come from outside the periods', () => {
    const records = yearOfRecords('2022').concat(yearOfRecords('2023')).toReversed();
    const stray = { ...(records[0] as CaseRecord), receivedOn: day('2021-12-31') };
    expect(laidOut([...records, stray])).toEqual(PUBLISHED);
  });
});

function laidOut(records: readonly CaseRecord[]): readonly (readonly string[])[] {
  const method = barnaulStatistics(PERIODS);
  const rating = unwrap(finish(tally(records, method, 0 as Instant), method));
  const { rows } = statisticsTable({ rating, method, years: ['2023', '2022'] }).data;
  return rows.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text.replaceAll('\u00A0', ' ') : cell.kind)));
}

/** Cases of each form first; their questions are then spread over the sections, more questions than cases. */
function yearOfRecords(year: '2022' | '2023'): readonly CaseRecord[] {
  const now = year === '2023';
  const cases = FORMS.flatMap(([channel, month, cumulative, monthBefore, cumulativeBefore]) => {
    const [inMonth, all] = now ? [month, cumulative] : [monthBefore, cumulativeBefore];
    return Array.from({ length: all }, (_, index) => ({
      channel,
      on: day(`${year}-${index < inMonth ? '09' : '03'}-15`),
    }));
  });
  const sections = SECTIONS.flatMap(([section, count, before]) => Array<string>(now ? count : before).fill(section));
  const [considered, explained] = now ? [1079, 1021] : [684, 636];
  return sections.map((topicGroup, index) => {
    const found = cases[index % cases.length] as (typeof cases)[number];
    const office = index < considered;
    const outcome: Outcome | null = office ? (index < explained ? 'explained' : 'solved') : null;
    return recordOf({
      id: `${year}-${index % cases.length}`,
      leads: index < cases.length,
      topicGroup,
      outcome,
      office,
      ...found,
    });
  });
}

function recordOf(given: {
  readonly id: string;
  readonly leads: boolean;
  readonly channel: Channel;
  readonly on: ReturnType<typeof day>;
  readonly topicGroup: string;
  readonly outcome: Outcome | null;
  readonly office: boolean;
}): CaseRecord {
  const { id, leads, channel, on, topicGroup, outcome, office } = given;
  const received = (on * 86_400_000) as Instant;
  return {
    ...RECORD,
    id,
    leads,
    channel,
    topicGroup,
    outcome,
    question: leads ? 1 : 2,
    body: office ? 'Общественная приёмная' : 'Иной орган',
    regime: 'appeal',
    type: null,
    precision: 'day',
    received,
    receivedOn: on,
    firstAnswered: office ? received : null,
    firstAnsweredOn: office ? on : null,
    due: null,
  };
}

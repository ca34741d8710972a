import { describe, expect, test } from 'vitest';
import { wholeNumber } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import { AS_OF } from './any-record.fixture.ts';
import type { Given } from './given.ts';
import type { Method } from './method.ts';
import { METHOD, RECORD, someRecords } from './municipality.fixture.ts';
import { finish } from './rating.ts';
import { tally } from './tally.ts';

const GRADE = { id: 'grade', title: 'Оценка', definition: 'Оценка комиссии.', range: { from: 1, to: 5 }, because: [] };
const ASKING: Method = {
  ...METHOD,
  inputs: [GRADE],
  score: { parts: [{ indicator: 'grade', weight: 1, points: 'value' }], normative: false, because: [] },
  minimum: null,
};
const COMPARED: Method = { ...METHOD, cohorts: { title: 'вид органа', because: [] }, minimum: null };
const COUNTS = tally([RECORD, { ...RECORD, body: 'Дороги' }], ASKING, AS_OF);

describe('an input', () => {
  test('is a figure of its group', () => {
    const rating = unwrap(finish(COUNTS, ASKING, grades({ Дороги: 4, 'Комитет ЖКХ': 5 })));
    expect(rating.groups.map(({ key, inputs, place }) => [key[0], inputs, place])).toEqual([
      ['Комитет ЖКХ', [wholeNumber(5)], 1],
      ['Дороги', [wholeNumber(4)], 2],
    ]);
  });

  test('may not apply to a group', () => {
    const rating = unwrap(finish(COUNTS, ASKING, grades({ Дороги: 4, 'Комитет ЖКХ': null })));
    expect(rating.groups.at(-1)).toMatchObject({ key: ['Комитет ЖКХ'], unplaced: 'nothing-to-score' });
  });

  test('brings in a group that no record speaks of, with nothing counted', () => {
    const rating = unwrap(finish(COUNTS, ASKING, grades({ Дороги: 4, 'Комитет ЖКХ': 5, Архив: 3 })));
    expect(rating.groups.at(-1)).toMatchObject({ key: ['Архив'], place: 3 });
    expect(rating.groups.at(-1)?.figures[0]).toEqual({ kind: 'count', count: 0 });
    expect(rating.total[0]).toEqual({ kind: 'count', count: 2 });
  });
});

describe('comparable groups', () => {
  const records = someRecords(400);
  const bodies = [...new Set(records.map(({ body }) => body))].filter((body) => body !== null);
  const cohorts = bodies.map((body, index) => ({ key: [body], cohort: index % 2 === 0 ? 'отдел' : 'комитет' }));
  const rating = unwrap(finish(tally(records, COMPARED, AS_OF), COMPARED, { cohorts }));

  test('have places of their own, and stand together', () => {
    const firsts = rating.groups.filter(({ place }) => place === 1).map(({ cohort }) => cohort);
    expect(new Set(firsts)).toEqual(new Set(['комитет', 'отдел']));
    const order = rating.groups.map(({ cohort }) => cohort);
    expect(order).toEqual(order.toSorted());
  });

  test('are told when one stands alone in them', () => {
    const alone = cohorts.map((entry, index) => (index === 0 ? { ...entry, cohort: 'архив' } : entry));
    expect(unwrap(finish(tally(records, COMPARED, AS_OF), COMPARED, { cohorts: alone })).warnings).toEqual([
      { kind: 'placed-alone', group: cohorts[0]?.key, cohort: 'архив' },
    ]);
  });
});

describe('what was given is refused', () => {
  const full = grades({ Дороги: 4, 'Комитет ЖКХ': 5 });
  const [first] = full.inputs ?? [];

  test.each<readonly [string, Given, readonly unknown[]]>([
    ['when an input is missing', grades({ Дороги: 4 }), [['grade', 'Комитет ЖКХ', 'missing']]],
    [
      'when nothing was given at all',
      {},
      [
        ['grade', 'Дороги', 'missing'],
        ['grade', 'Комитет ЖКХ', 'missing'],
      ],
    ],
    [
      'when the method asks for no such input',
      { inputs: [...(full.inputs ?? []), { input: 'beauty', key: ['Дороги'], value: 1 }] },
      [['beauty', 'Дороги', 'not-asked']],
    ],
    [
      'when an input is given twice',
      { inputs: [...(full.inputs ?? []), first as never] },
      [['grade', 'Дороги', 'repeated']],
    ],
    ['when a value is NaN', grades({ Дороги: Number.NaN, 'Комитет ЖКХ': 5 }), [['grade', 'Дороги', 'not-exact']]],
    ['when a value is no exact number', grades({ Дороги: 4.5, 'Комитет ЖКХ': 5 }), [['grade', 'Дороги', 'not-exact']]],
    [
      'when a value is beyond its range',
      grades({ Дороги: 6, 'Комитет ЖКХ': 5 }),
      [['grade', 'Дороги', 'out-of-range']],
    ],
    [
      'when a value is below its range',
      grades({ Дороги: 5, 'Комитет ЖКХ': 0 }),
      [['grade', 'Комитет ЖКХ', 'out-of-range']],
    ],
    [
      'when the method compares all with all',
      { ...full, cohorts: [{ key: ['Дороги'], cohort: 'отдел' }] },
      [['cohort', 'Дороги', 'not-asked']],
    ],
  ])('%s', (_, given, issues) => {
    const finished = finish(COUNTS, ASKING, given);
    expect(finished.ok ? null : finished.refusal.kind).toBe('unfit-inputs');
    expect(issuesOf(finished)).toEqual(issues);
  });

  test('when a group belongs nowhere, or to two cohorts', () => {
    const roads = { key: ['Дороги'], cohort: 'отдел' };
    const finished = finish(tally([RECORD, { ...RECORD, body: 'Дороги' }], COMPARED, AS_OF), COMPARED, {
      cohorts: [roads, { ...roads, cohort: 'комитет' }],
    });
    expect(issuesOf(finished)).toEqual([
      ['cohort', 'Комитет ЖКХ', 'missing'],
      ['cohort', 'Дороги', 'repeated'],
    ]);
  });
});

function grades(values: Readonly<Record<string, number | null>>): Given {
  return { inputs: Object.entries(values).map(([body, value]) => ({ input: 'grade', key: [body], value })) };
}

function issuesOf(finished: ReturnType<typeof finish>): readonly unknown[] {
  if (finished.ok || finished.refusal.kind !== 'unfit-inputs') return [];
  return finished.refusal.issues.map(({ asked, group, found }) => [asked, group[0], found]);
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { RECORD } from '../measure/municipality.fixture.ts';
import type { CaseRecord } from '../record/case-record.ts';
import { day, type CivilDate } from '../time/civil-date.ts';
import { effectSeen, type EffectSetting } from './effect-seen.ts';
import { readRoadMap, readRootCauses } from './problem-plan.schema.ts';
import { checkRoadMap, roadMapActions, type RoadMap, type RoadMeasure } from './road-map.ts';
import { firstCauses, rootCauseIssues, type Cause, type RootCauses } from './root-causes.ts';

const EVIDENCE = [{ kind: 'case' as const, name: 'A-1', on: day('2026-05-12') }];

function cause(id: string, under: string | null, more: Partial<Cause> = {}): Cause {
  return { id, under, text: `Причина ${id}`, evidence: EVIDENCE, by: 'Начальник отдела', ...more };
}

function tree(...causes: readonly Cause[]): RootCauses {
  return { id: 't', edition: '1', topic: 'Ямы', place: 'Заречье', causes };
}

function issuesOf(...causes: readonly Cause[]): readonly (readonly [string, string])[] {
  return rootCauseIssues(tree(...causes)).map(({ path, expected }) => [path.join('.'), expected] as const);
}

describe('a tree of causes', () => {
  test('is refused with a cause of no words, of nobody, or known from nothing that has a name and a day', () => {
    const [first] = EVIDENCE as [(typeof EVIDENCE)[0]];
    const bad = [
      cause('a', null, { text: ' ' }),
      cause('b', null, { by: '' }),
      cause('c', null, { evidence: [first, { ...first, name: '' }] }),
      cause('d', null, { evidence: [{ ...first, on: Number.NaN as CivilDate }] }),
    ];
    expect(issuesOf(...bad)).toEqual([
      ['causes.0.text', 'text'],
      ['causes.1.by', 'text'],
      ['causes.2.evidence.1.name', 'text'],
      ['causes.3.evidence.0.on', 'day'],
    ]);
  });

  test('has its first causes where no other cause explains', () => {
    const causes = [cause('a', null), cause('b', 'a'), cause('c', 'b'), cause('d', 'a'), cause('e', null)];
    expect(unwrap(firstCauses(tree(...causes))).map(({ way }) => way.join(' < '))).toEqual(['a < b < c', 'a < d', 'e']);
  });

  test('is refused with a circle, and each cause in it is named, but none beside it', () => {
    expect(issuesOf(cause('a', null), cause('b', 'c'), cause('c', 'b'), cause('d', 'b'))).toEqual([
      ['causes.1.under', 'cause-without-circle'],
      ['causes.2.under', 'cause-without-circle'],
    ]);
  });

  test.for([
    ['an orphan', [cause('a', 'x')], ['causes.0.under', 'cause-of-the-tree']],
    ['no evidence', [cause('a', null, { evidence: [] })], ['causes.0.evidence', 'evidence']],
    ['one id twice', [cause('a', null), cause('a', null, { text: 'Другое' })], ['causes.1.id', 'unique']],
    [
      'the same words under one cause',
      [cause('a', null), cause('b', null, { text: ' причина А' }), cause('c', null, { text: 'Причина а ' })],
      ['causes.2.text', 'unique'],
    ],
    ['nothing', [], ['causes', '>= 1']],
  ] as const)('is refused with %s', ([, causes, issue]) => {
    expect(issuesOf(...causes)).toEqual([issue]);
    expect(firstCauses(tree(...causes))).toMatchObject({ refusal: { kind: 'faulty-problem-plan', of: 'root-causes' } });
    expect(readRootCauses(tree(...causes)).ok).toBe(false);
  });

  /** Each cause hangs under the problem or under one told before it. */
  const trees = fc
    .array(fc.nat(), { minLength: 1, maxLength: 12 })
    .map((drawn) =>
      drawn.map((at, index) => cause(`c${index}`, index === 0 || at % 3 === 0 ? null : `c${at % index}`)),
    );

  test('may be as deep as people make it', () => {
    const deep = Array.from({ length: 20_000 }, (_, at) => cause(`${at}`, at === 0 ? null : `${at - 1}`));
    const [first] = unwrap(firstCauses(tree(...deep)));
    expect(first?.way).toHaveLength(20_000);
  });

  test('that hangs together is sound, in any order, and every cause lies on the way to a first one', () => {
    fc.assert(
      fc.property(trees, (causes) => {
        expect(issuesOf(...causes.toReversed())).toEqual([]);
        const ways = unwrap(firstCauses(tree(...causes))).flatMap(({ way }) => way);
        expect(new Set(ways)).toEqual(new Set(causes.map(({ id }) => id)));
        expect(readRootCauses(JSON.parse(JSON.stringify(tree(...causes))))).toEqual({
          ok: true,
          value: tree(...causes),
        });
      }),
    );
  });

  test('that is bent into a circle is never sound', () => {
    fc.assert(
      fc.property(trees, fc.nat(), (causes, drawn) => {
        const { way } = unwrap(firstCauses(tree(...causes)))[0] as { readonly way: readonly string[] };
        const [top, last] = [way[drawn % way.length], way.at(-1)];
        const bent = causes.map((one) => (one.id === top ? { ...one, under: last ?? null } : one));
        expect(issuesOf(...bent).map(([, expected]) => expected)).toContain('cause-without-circle');
      }),
    );
  });
});

const MEASURE: RoadMeasure = {
  id: 'm',
  title: 'Водоотвод',
  cause: 'a',
  owner: 'Начальник отдела',
  from: day('2026-06-01'),
  by: day('2026-06-20'),
  expected: { left: { part: '1', whole: '2' }, days: 20 },
  done: day('2026-06-10'),
};

function map(...measures: readonly RoadMeasure[]): RoadMap {
  return { id: 'r', edition: '1', title: 'Дороги', causes: 't', measures };
}

describe('a road map', () => {
  const causes = tree(cause('a', null), cause('b', 'a'), cause('c', null));

  test('leaves no first cause whose way it stands in', () => {
    expect(unwrap(checkRoadMap(map(MEASURE), causes)).left.map(({ way }) => way)).toEqual([['c']]);
  });

  test.for([
    [{ cause: 'x' }, ['measures', 0, 'cause'], 'cause-of-the-tree'],
    [{ by: day('2026-05-01') }, ['measures', 0, 'by'], 'from-before-to'],
    [{ done: day('2026-05-01') }, ['measures', 0, 'done'], 'from-before-to'],
    [{ expected: { left: -1, days: 20 } }, ['measures', 0, 'expected', 'left'], 'weight'],
    [{ expected: { left: 0, days: 0 } }, ['measures', 0, 'expected', 'days'], '>= 1'],
    [{ owner: ' ' }, ['measures', 0, 'owner'], 'text'],
    [{ title: '' }, ['measures', 0, 'title'], 'text'],
  ] as const)('is refused with %j', ([more, path, expected]) => {
    const refused = checkRoadMap(map({ ...MEASURE, ...more }), causes);
    expect(refused).toMatchObject({ refusal: { of: 'road-map', issues: [{ path, expected }] } });
  });

  test('is refused with a measure twice, with none, and of another tree', () => {
    expect(checkRoadMap(map(MEASURE, MEASURE), causes)).toMatchObject({
      refusal: { issues: [{ path: ['measures', 1, 'id'], expected: 'unique' }] },
    });
    expect(checkRoadMap(map(), causes).ok).toBe(false);
    expect(checkRoadMap(map(MEASURE), { ...causes, id: 'u' })).toMatchObject({
      refusal: { issues: [{ path: ['causes'], expected: 'tree-of-the-map' }] },
    });
    expect(checkRoadMap(map(MEASURE), tree(cause('a', 'a')))).toMatchObject({ refusal: { of: 'root-causes' } });
    expect(readRoadMap(map(MEASURE, MEASURE)).ok).toBe(false);
  });

  test('says who has to do what, each day one thing for a measure at most', () => {
    const open = { ...MEASURE, done: null };
    const kindOn = (measure: RoadMeasure, on: string): string | undefined =>
      roadMapActions(map(measure), day(on))[0]?.kind;
    expect(['2026-05-31', '2026-06-01', '2026-06-20', '2026-06-21'].map((on) => kindOn(open, on))).toEqual([
      'begin',
      'finish',
      'finish',
      'overdue',
    ]);
    expect(['2026-06-30', '2026-07-01'].map((on) => kindOn(MEASURE, on))).toEqual([undefined, 'look-at-effect']);
    // on a day before it was done it was not done yet
    expect(kindOn(MEASURE, '2026-06-09')).toBe('finish');
  });
});

describe('the effect of a measure', () => {
  const setting: EffectSetting = {
    topic: 'Ямы',
    place: 'Заречье',
    on: day('2026-07-01'),
    weights: { calendar: null, dayOff: 0 },
    level: { part: '1', whole: '20' },
  };
  const came = (on: CivilDate, count: number): readonly CaseRecord[] =>
    Array.from({ length: count }, () => ({ ...RECORD, topic: 'Ямы', territory: 'Заречье', receivedOn: on }));
  const verdict = (before: number, after: number): string =>
    unwrap(effectSeen([...came(day('2026-05-31'), before), ...came(day('2026-06-11'), after)], MEASURE, setting))
      .verdict;

  test.for([
    [60, 30, 'reached'],
    [60, 31, 'fewer'],
    [6, 3, 'not-sure'],
    [30, 60, 'more'],
    [0, 0, 'not-sure'],
  ] as const)('of %d before and %d after is %s', ([before, after, expected]) => {
    expect(verdict(before, after)).toBe(expected);
  });

  test('is not looked at before its days are over, nor before it is done', () => {
    const seen = (measure: RoadMeasure, on: string): string =>
      unwrap(effectSeen([], measure, { ...setting, on: day(on) })).verdict;
    expect([
      seen(MEASURE, '2026-06-30'),
      seen(MEASURE, '2026-07-01'),
      seen({ ...MEASURE, done: null }, '2026-07-01'),
    ]).toEqual(['too-early', 'not-sure', 'not-done']);
  });

  test('counts neither the days of the work, nor another topic or place', () => {
    const strange = [
      ...came(day('2026-06-05'), 50),
      ...came(day('2026-06-30'), 1),
      ...came(day('2026-07-01'), 50),
      ...came(day('2026-05-11'), 50),
      ...came(day('2026-05-20'), 50).map((one) => ({ ...one, topic: 'Свет' })),
      ...came(day('2026-05-12'), 2),
    ];
    const { before, after } = unwrap(effectSeen(strange, MEASURE, setting));
    expect([before?.count, after?.count]).toEqual([2, 1]);
  });

  test('is refused without a level, and of a measure that cannot be', () => {
    expect(effectSeen([], MEASURE, { ...setting, level: 0 })).toMatchObject({ refusal: { of: 'effect' } });
    const endless = { ...MEASURE, expected: { left: 0, days: Number.NaN } };
    expect(effectSeen([], endless, setting)).toMatchObject({ refusal: { of: 'effect' } });
  });

  test('is looked at on a day only', () => {
    const weights = { calendar: null, dayOff: 0 };
    const onNoDay = {
      topic: 'Ямы',
      place: 'Заречье',
      on: Number.NaN as CivilDate,
      weights,
      level: { part: '1', whole: '20' },
    };
    const refusal = { of: 'effect', issues: [{ path: ['on'], expected: 'day' }] };
    expect(effectSeen([], MEASURE, onNoDay)).toMatchObject({ refusal });
  });

  test('more left is never better', () => {
    const order = ['reached', 'fewer', 'not-sure', 'more'];
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), fc.nat(20), (before, after, more) => {
        expect(order.indexOf(verdict(before, after + more))).toBeGreaterThanOrEqual(
          order.indexOf(verdict(before, after)),
        );
      }),
    );
  });
});

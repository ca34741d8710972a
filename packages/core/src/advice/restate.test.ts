import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { anyRecord, anyRecords } from '../measure/any-record.fixture.ts';
import type { TallyCell } from '../measure/counting.ts';
import type { Method } from '../measure/method.ts';
import { METHOD, RECORD } from '../measure/municipality.fixture.ts';
import { tally, type GroupKey, type Tally } from '../measure/tally.ts';
import { recordsOf } from '../record/records-of.ts';
import type { CaseRecord } from '../record/case-record.ts';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import { calendarIn } from '../time/calendar.fixture.ts';
import { moment, type Instant } from '../time/instant.ts';
import { workingDays } from '../time/term.ts';
import { zone } from '../time/zone.ts';
import { restate, type KnownThen } from './restate.ts';
import type { CaseStanding, MovedCase } from './restatement.ts';

const AS_OF = 500 as Instant;
const MSK = zone('Europe/Moscow');

/** Without a least volume, so that every change shows. */
const PLAIN: Method = { ...METHOD, minimum: null };

describe('why last month’s figure changed', () => {
  const record = (id: string, more: Partial<CaseRecord>): CaseRecord => ({ ...RECORD, id, body: 'А', ...more });

  test('an answer that was taken back moves completeness, and the case is named', () => {
    const answered = { firstAnswered: 400 as Instant, outcome: 'solved' } as const;
    const then = { records: [record('1', answered), record('2', answered)], asOf: AS_OF };
    const now = { records: [record('1', answered), record('2', { ...answered, outcome: 'explained' })], asOf: AS_OF };
    const { groups } = unwrap(restate(then, now, PLAIN));
    expect(groups.map(({ key, figures }) => [key, figures.map((figure) => [figure.indicator, figure.moved])])).toEqual([
      [
        ['А'],
        [
          [
            'completeness',
            [{ id: '2', question: 1, before: { kind: 'counted', value: null }, after: { kind: 'missed' } }],
          ],
        ],
      ],
    ]);
  });

  test('a case that moved to another body leaves one and joins the other', () => {
    const other = record('3', { body: 'Б' });
    const then = { records: [record('1', {}), record('2', {}), other], asOf: AS_OF };
    const now = { records: [record('1', {}), record('2', { body: 'Б' }), other], asOf: AS_OF };
    const volume = unwrap(restate(then, now, PLAIN)).groups.map(({ key, figures }) => [
      key[0],
      figures.find(({ indicator }) => indicator === 'volume')?.moved,
    ]);
    expect(volume).toEqual([
      ['А', [moved('2', { kind: 'counted', value: null }, { kind: 'elsewhere', group: ['Б'] })]],
      ['Б', [moved('2', { kind: 'elsewhere', group: ['А'] }, { kind: 'counted', value: null })]],
    ]);
  });

  test('a case unknown then, and one left out now, are told as such', () => {
    const then = { records: [record('1', {}), record('2', {})], asOf: AS_OF };
    const now = { records: [record('1', {}), record('2', { body: null }), record('3', {})], asOf: AS_OF };
    const [group] = unwrap(restate(then, now, PLAIN)).groups;
    expect(group?.figures.find(({ indicator }) => indicator === 'volume')).toEqual({
      indicator: 'volume',
      before: { kind: 'count', count: 2 },
      after: { kind: 'count', count: 2 },
      moved: [
        moved('2', { kind: 'counted', value: null }, { kind: 'excluded', exclusion: 'no-body' }),
        moved('3', { kind: 'unknown' }, { kind: 'counted', value: null }),
      ],
    });
  });

  test('a place may change by the figures of others alone', () => {
    const solved = { firstAnswered: 400 as Instant, outcome: 'solved', due: null } as const;
    const asked = { ...solved, outcome: 'explained' } as const;
    const rival = (more: Partial<CaseRecord>): CaseRecord => ({ ...record('9', more), body: 'Б' });
    const then = { records: [record('1', solved), record('2', asked), rival(asked)], asOf: AS_OF };
    const now = { records: [record('1', solved), record('2', asked), rival(solved)], asOf: AS_OF };
    const { groups } = unwrap(restate(then, now, PLAIN));
    expect(groups.map(({ key, place, figures }) => [key[0], place, figures.length])).toEqual([
      ['А', { before: 1, after: 2 }, 0],
      ['Б', { before: 2, after: 1 }, 1],
    ]);
  });

  test('two times of knowledge of one log: an answer recorded late moves timeliness of the month it was given in', () => {
    const at = (text: string): Instant => moment(text, MSK);
    const stamp = (
      id: string,
      occurred: string,
      recorded = occurred,
    ): Pick<AppealEvent, 'id' | 'appeal' | 'occurredAt' | 'recordedAt'> => ({
      id,
      appeal: 'A-1',
      occurredAt: at(occurred),
      recordedAt: at(recorded),
    });
    const log: readonly AppealEvent[] = [
      { ...stamp('e1', '2026-04-09T10:00'), kind: 'received', channel: 'post', regime: 'appeal', repeat: false },
      { ...stamp('e2', '2026-04-09T11:00'), kind: 'assigned', question: 1, body: 'А' },
      { ...stamp('e3', '2026-04-10T10:00', '2026-05-05T10:00'), kind: 'answered', question: 1, outcome: 'solved' },
    ];
    const [first, second] = [at('2026-05-01T00:00'), at('2026-06-01T00:00')];
    const setting = { calendar: calendarIn('Europe/Moscow'), term: workingDays(5) };
    const known = (until: Instant): { records: readonly CaseRecord[]; asOf: Instant } => ({
      records: unwrap(
        recordsOf(
          log.filter(({ recordedAt }) => recordedAt <= until),
          setting,
        ),
      ),
      asOf: until,
    });
    const [group] = unwrap(restate(known(first), known(second), PLAIN)).groups;
    expect(group?.figures.find(({ indicator }) => indicator === 'timeliness')?.moved).toEqual([
      { id: 'A-1', question: 1, before: { kind: 'missed' }, after: { kind: 'counted', value: null } },
    ]);
  });

  test('from an empty month, or to one, names every case; only of two empty ones there is nothing to say', () => {
    const known = { records: [record('1', {})], asOf: AS_OF };
    const empty = { records: [], asOf: AS_OF };
    const volumes = (before: KnownThen, after: KnownThen): unknown => {
      const { groups, seen } = unwrap(restate(before, after, PLAIN));
      const [volume] = groups[0]?.figures ?? [];
      return [seen, volume?.before, volume?.after, volume?.moved.map((one) => [one.before.kind, one.after.kind])];
    };
    const one = { kind: 'count', count: 1 };
    expect(volumes(empty, known)).toEqual([{ before: 0, after: 1 }, null, one, [['unknown', 'counted']]]);
    expect(volumes(known, empty)).toEqual([{ before: 1, after: 0 }, one, null, [['counted', 'unknown']]]);
    expect(restate(empty, empty, PLAIN)).toMatchObject({ refusal: { kind: 'nothing-to-rate' } });
  });
});

describe('laws of restatement', () => {
  const some = fc.array(anyRecord, { minLength: 1, maxLength: 20 });
  const known = (records: readonly CaseRecord[]): { records: readonly CaseRecord[]; asOf: Instant } => ({
    records,
    asOf: AS_OF,
  });

  test('the moved cases, taken off and put on, make the one tally the other', () => {
    fc.assert(
      fc.property(some, some, fc.nat(1000), (then, now, later) => {
        const [a, b] = [known(then), { records: now, asOf: later as Instant }];
        const restated = restate(a, b, PLAIN);
        fc.pre(restated.ok);
        const [was, is] = [tally(then, PLAIN, AS_OF), tally(now, PLAIN, later as Instant)];
        for (const key of keysOf(was, is))
          for (const [at, { id }] of PLAIN.indicators.entries()) {
            const group = restated.value.groups.find((one) => JSON.stringify(one.key) === JSON.stringify(key));
            const cases = group?.figures.find(({ indicator }) => indicator === id)?.moved ?? [];
            expect(difference(cellOf(was, key, at), cellOf(is, key, at))).toEqual(differenceBy(cases));
          }
      }),
    );
  });

  test('nothing moves where nothing changed, in whatever order the records come', () => {
    fc.assert(
      fc.property(some, (records) => {
        const restated = restate(known(records), known(records.toReversed()), PLAIN);
        if (restated.ok) expect(restated.value.groups).toEqual([]);
      }),
    );
  });

  test('backwards it tells the same with then and now changed over', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (then, now) => {
        const [on, back] = [restate(known(then), known(now), PLAIN), restate(known(now), known(then), PLAIN)];
        fc.pre(on.ok && back.ok);
        const turned = on.value.groups.map(({ key, place, figures }) => ({
          key,
          place: { before: place.after, after: place.before },
          moved: figures.map(({ moved: cases }) =>
            cases.map((one) => moved(one.id, one.after, one.before, one.question)),
          ),
        }));
        expect(
          back.value.groups.map(({ key, place, figures }) => ({ key, place, moved: figures.map((one) => one.moved) })),
        ).toEqual(turned);
      }),
    );
  });
});

function moved(id: string, before: CaseStanding, after: CaseStanding, question = 1): MovedCase {
  return { id, question, before, after };
}

function keysOf(...tallies: readonly Tally[]): readonly GroupKey[] {
  return tallies.flatMap(({ groups }) => groups.map(({ key }) => key));
}

function cellOf({ groups }: Tally, key: GroupKey, at: number): TallyCell {
  const cell = groups.find((group) => JSON.stringify(group.key) === JSON.stringify(key))?.cells[at];
  return cell ?? { count: 0, whole: 0, histogram: [] };
}

type Difference = readonly [count: number, whole: number, bars: Readonly<Record<string, number>>];

function difference(was: TallyCell, is: TallyCell): Difference {
  const bars = [...was.histogram.map(([value, count]) => [value, -count] as const), ...is.histogram];
  return [is.count - was.count, is.whole - was.whole, summed(bars)];
}

function differenceBy(cases: readonly MovedCase[]): Difference {
  const sides = cases.flatMap(({ before, after }) => [[before, -1] as const, [after, 1] as const]);
  const counted = sides.filter(([{ kind }]) => kind === 'counted');
  const missed = sides.filter(([{ kind }]) => kind === 'missed');
  const [count, rest] = [counted, missed].map((some) => some.reduce((sum, [, sign]) => sum + sign, 0)) as [
    number,
    number,
  ];
  const bars = counted.flatMap(([standing, sign]) =>
    standing.kind === 'counted' && standing.value !== null ? [[standing.value, sign] as const] : [],
  );
  return [count, count + rest, summed(bars)];
}

/** What is left of each value; nothing of those that cancel out. */
function summed(bars: readonly (readonly [value: number, count: number])[]): Difference[2] {
  const sums = new Map<number, number>();
  for (const [value, count] of bars) sums.set(value, (sums.get(value) ?? 0) + count);
  return Object.fromEntries(
    [...sums].filter(([, count]) => count !== 0).map(([value, count]) => [String(value), count]),
  );
}

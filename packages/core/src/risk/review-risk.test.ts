import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { calendarIn } from '../time/calendar.fixture.ts';
import { moment, type Instant } from '../time/instant.ts';
import { zone } from '../time/zone.ts';
import { evidenceKept } from './evidence-keeping.ts';
import { foldRisk } from './fold-risk.ts';
import { reviewRisk } from './review-risk.ts';
import type { RiskEvent, RiskHappening, RiskTie } from './risk-event.ts';
import { decideRisk } from './risk-life.ts';
import { tiedRisks } from './risk-tie.ts';
import { HOUR, hourly, inHour, ORDER, QUIET, WORKED } from './risk.fixture.ts';
import { spreadCurve, type SpreadPoint } from './spread-curve.ts';

const DAY = 24 * HOUR;
const SETTLED: RiskHappening = { kind: 'settled' };
const AGAIN: RiskHappening = { kind: 'spread-again', causes: 'Нет причины порыва', forecast: 'Пойдёт к вечеру' };
const APPEAL: RiskTie = { to: 'appeal', name: 'A-7' };
const REST = hourly([...WORKED, QUIET, QUIET, SETTLED]);

function state(log: readonly RiskEvent[]) {
  const { state: found, refused } = foldRisk(log, ORDER);
  expect(refused).toEqual([]);
  return found;
}

describe('what a risk has to do with', () => {
  const cause: RiskTie = { to: 'root-cause', name: 'C-1' };
  const tied = hourly([...WORKED, { kind: 'tied', tie: APPEAL }, { kind: 'tied', tie: cause }]);

  test('is found from the risk and from the other end', () => {
    expect(state(tied).ties).toEqual([APPEAL, cause]);
    expect(tiedRisks([state(tied)], APPEAL)).toEqual(['R-1']);
    expect(tiedRisks([state(tied)], { to: 'campaign', name: 'A-7' })).toEqual([]);
  });

  test('a tie written twice stands once; one taken back is gone', () => {
    const twice = [...tied, inHour(20, { kind: 'tied', tie: APPEAL })];
    expect(state(twice).ties).toEqual([cause, APPEAL]);
    expect(state([...twice, inHour(21, { kind: 'untied', tie: APPEAL })]).ties).toEqual([cause]);
  });

  test.each<[RiskHappening, string, readonly string[]]>([
    [{ kind: 'tied', tie: { to: 'risk', name: 'R-1' } }, 'R-1', ['another-risk']],
    [{ kind: 'tied', tie: { to: 'appeal', name: ' ' } }, ' ', ['name']],
    [{ kind: 'untied', tie: { to: 'appeal', name: 'A-8' } }, 'appeal A-8', ['appeal A-7', 'root-cause C-1']],
  ])('a bad tie is refused with its facts %#', (happening, value, expected) => {
    const refusal = { kind: 'risk-mismatch', of: 'tie', value, expected };
    expect(decideRisk(state(tied), inHour(30, happening), ORDER)).toMatchObject({ ok: false, refusal });
  });
});

describe('how an answer compares, as measured outside', () => {
  test('is kept with its source, and settles nothing', () => {
    const gauged = state([...hourly(WORKED), inHour(9, { kind: 'gauged', source: 'Призма', value: 0.7 })]);
    expect(gauged.gauges).toEqual([{ at: 9 * HOUR, source: 'Призма', value: 0.7 }]);
    expect(decideRisk(gauged, inHour(10, SETTLED), ORDER).ok).toBe(false);
  });

  test('of no source is refused', () => {
    const refusal = { kind: 'risk-mismatch', of: 'gauge', value: ' ' };
    const command = inHour(9, { kind: 'gauged', source: ' ', value: 1 });
    expect(decideRisk(state(hourly(WORKED)), command, ORDER)).toMatchObject({ ok: false, refusal });
  });
});

describe('pictures', () => {
  const at = (10 * HOUR) as Instant;

  test('are kept so many days after rest, and until they are erased', () => {
    const until = at + 30 * DAY;
    expect(evidenceKept([state(REST)], ORDER, (until - 1) as Instant)).toEqual([
      { risk: 'R-1', picture: 'shot-1', until, isOver: false },
    ]);
    expect(evidenceKept([state(REST)], ORDER, until as Instant)[0]?.isOver).toBe(true);
    expect(evidenceKept([state([...REST, inHour(99, { kind: 'evidence-erased' })])], ORDER, at)).toEqual([]);
  });

  test('of a risk that is worked on are kept, however long, and the days count from its next rest', () => {
    const open = [...REST, inHour(11, AGAIN)];
    expect(evidenceKept([state(open)], ORDER, (99 * DAY) as Instant)).toEqual([]);
    const again = [...WORKED.slice(4), QUIET, QUIET, SETTLED].map((happening, index) => inHour(12 + index, happening));
    expect(evidenceKept([state([...open, ...again])], ORDER, at)[0]?.until).toBe(18 * HOUR + 30 * DAY);
  });

  test('cannot be erased while the risk is worked on', () => {
    const command = inHour(9, { kind: 'evidence-erased' });
    expect(decideRisk(state(hourly(WORKED)), command, ORDER)).toMatchObject({ refusal: { kind: 'risk-out-of-turn' } });
  });
});

/** Publications an hour; none where no time lies between. */
function paceOf(point: SpreadPoint | null): number {
  return point?.perHour == null ? 0 : Number(point.perHour.part) / Number(point.perHour.whole);
}

describe('the curve of a risk', () => {
  const looks = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 5 }), spreads: fc.nat(9), negative: fc.nat(9) }), {
    maxLength: 8,
  });

  test('adds up to what the looks found, never falls, and its peak is the greatest pace', () => {
    fc.assert(
      fc.property(looks, (given) => {
        let hour = WORKED.length;
        const seen = given.map(({ gap, spreads, negative }, index): RiskEvent => {
          hour += gap;
          return { ...inHour(hour, { kind: 'observed', spreads, negative }), id: `look ${index}` };
        });
        const { points, peak } = spreadCurve([...hourly(WORKED), ...seen]);
        const total = (part: 'spreads' | 'negative') => given.reduce((sum, look) => sum + look[part], 0);
        expect(points.at(-1)?.spreadsSoFar ?? 0).toBe(total('spreads'));
        expect(points.at(-1)?.negativeSoFar ?? 0).toBe(total('negative'));
        const paces = points.flatMap((point) => (point.spreads === 0 ? [] : [paceOf(point)]));
        expect(paceOf(peak)).toBe(Math.max(0, ...paces));
        const soFar = points.map(({ spreadsSoFar }) => spreadsSoFar);
        expect(soFar).toEqual(soFar.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('a review', () => {
  const MSK = zone('Europe/Moscow');
  const calendar = calendarIn('Europe/Moscow');
  const START = moment('2026-04-09T16:00', MSK);
  const log = REST.map((event) => {
    const at = (START + event.occurredAt) as Instant;
    return { ...event, occurredAt: at, recordedAt: at };
  });

  test('is made of the log alone: every step with its duty minutes, the terms, the looks that it rests on', () => {
    const review = unwrap(reviewRisk(foldRisk(log, ORDER), ORDER, { calendar, asOf: (START + 11 * HOUR) as Instant }));
    expect(review).toMatchObject({ risk: 'R-1', stage: 'settled', level: 'high', scenario: 1, decisions: [] });
    expect(review.steps.map(({ kind, minutes }) => `${kind} ${minutes}`).slice(0, 4)).toEqual([
      'detected 0',
      'alerted 60',
      'rated 90',
      'verified 90',
    ]);
    expect(review.timers.map(({ step, state: standing }) => [step, standing])).toEqual([
      ['alerted', 'stopped-late'],
      ['verified', 'stopped-late'],
      ['published', 'stopped-in-time'],
    ]);
    expect(review.settled.answer).toBe(true);
    expect(review.curve.points).toHaveLength(2);
  });

  test('the minutes of its steps never fall, whatever the log', () => {
    const order = fc.shuffledSubarray([...log], { minLength: 1 });
    fc.assert(
      fc.property(order, (some) => {
        const found = reviewRisk(foldRisk(some, ORDER), ORDER, { calendar, asOf: START });
        if (!found.ok) {
          expect(found.refusal).toEqual({ kind: 'nothing-detected' });
          return;
        }
        const minutes = found.value.steps.map((step) => step.minutes);
        expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
      }),
    );
  });

  test('of nothing is refused', () => {
    const nothing = reviewRisk(foldRisk([], ORDER), ORDER, { calendar, asOf: START });
    expect(nothing).toEqual({ ok: false, refusal: { kind: 'nothing-detected' } });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { addDays, day, dayParts, formatDay } from '../time/civil-date.ts';
import { campaignFaults } from './campaign-faults.ts';
import type { Campaign, CampaignStep } from './campaign.ts';
import { campaignStanding, preventionActions } from './prevention.ts';
import { FROST } from './risk.fixture.ts';
import { threatsAround, threatYear, type Threat } from './threat.ts';

const RADONITSA: Threat = {
  ...FROST,
  id: 'radonitsa',
  title: 'Проезд к кладбищам',
  season: { kind: 'given', spans: [{ from: day('2026-04-21'), to: day('2026-04-21') }] },
  leadDays: 14,
};
const SPANS = unwrap(threatYear([FROST, RADONITSA], 2026));

const STEP: CampaignStep = {
  id: 'tell',
  title: 'Памятка',
  owner: 'Пресс-служба',
  due: day('2026-11-01'),
  done: null,
};
const CAMPAIGN: Campaign = {
  id: 'frost-2026',
  threat: 'frost',
  season: day('2026-11-15'),
  audience: 'Жители',
  steps: [STEP, { ...STEP, id: 'check', due: day('2026-11-10') }],
  effect: { measure: 'Сообщения о тепле', before: 40, wanted: 20, seen: null, source: 'ПОС' },
};

const DAYS_OF_YEAR = fc
  .integer({ min: 0, max: 365 })
  .map((index) => formatDay(addDays(day('2024-01-01'), index)).slice(5));

describe('a year of threats', () => {
  test('goes by the day from which to prepare, over the end of the year too', () => {
    expect(SPANS.map(({ threat, prepareFrom, to }) => `${threat} ${formatDay(prepareFrom)} ${formatDay(to)}`)).toEqual([
      'radonitsa 2026-04-07 2026-04-21',
      'frost 2026-10-16 2027-03-10',
    ]);
  });

  test('a season begins on its day of the year, ends on its own, and is shorter than a year', () => {
    fc.assert(
      fc.property(DAYS_OF_YEAR, DAYS_OF_YEAR, fc.integer({ min: 1990, max: 2090 }), (from, to, year) => {
        const [span] = unwrap(threatYear([{ ...FROST, season: { kind: 'each-year', from, to } }], year));
        if (span === undefined) throw new Error('no span');
        const named = (text: string, at: number) =>
          text === '02-29' && new Date(Date.UTC(at, 1, 29)).getUTCMonth() !== 1 ? '02-28' : text;
        expect(formatDay(span.from)).toBe(`${year}-${named(from, year)}`);
        expect(formatDay(span.to).slice(5)).toBe(named(to, dayParts(span.to).year));
        expect(span.to - span.from).toBeLessThan(366);
        expect(span.to).toBeGreaterThanOrEqual(span.from);
      }),
    );
  });

  test('the order of the threats changes nothing', () => {
    expect(threatYear([RADONITSA, FROST], 2026)).toEqual({ ok: true, value: SPANS });
  });

  test.each<[string, readonly Threat[], number, object]>([
    ['moving days not given', [RADONITSA], 2027, { kind: 'year-not-given', threat: 'radonitsa', given: [2026] }],
    ['no year', [FROST], Number.NaN, { kind: 'year-not-given', threat: 'frost' }],
    ['twice the same', [FROST, FROST], 2026, { kind: 'impossible-threat', of: 'id', value: 'frost' }],
    ['half a day', [{ ...FROST, leadDays: 0.5 }], 2026, { kind: 'impossible-threat', of: 'lead-days', value: '0.5' }],
    ['a day before', [{ ...FROST, leadDays: -1 }], 2026, { kind: 'impossible-threat', of: 'lead-days', value: '-1' }],
    [
      'no day of a year',
      [{ ...FROST, season: { kind: 'each-year', from: '11-15', to: '11-31' } }],
      2026,
      { kind: 'impossible-threat', of: 'season', value: '11-31', expected: 'month-and-day' },
    ],
    [
      'half a day given',
      [{ ...RADONITSA, season: { kind: 'given', spans: [{ from: 20_564.5 as never, to: day('2026-04-21') }] } }],
      2026,
      { kind: 'impossible-threat', of: 'season', expected: 'days-in-order' },
    ],
    [
      'days turned round',
      [{ ...RADONITSA, season: { kind: 'given', spans: [{ from: day('2026-04-21'), to: day('2026-04-20') }] } }],
      2026,
      { kind: 'impossible-threat', of: 'season', expected: 'days-in-order' },
    ],
  ])('is refused with its facts: %s', (_, threats, year, refusal) => {
    expect(threatYear(threats, year)).toMatchObject({ ok: false, refusal });
  });
});

describe('the threats about a day', () => {
  test('are those of every year that could matter on it, each once', () => {
    const seasons = fc.record({ from: DAYS_OF_YEAR, to: DAYS_OF_YEAR, leadDays: fc.nat(300) });
    fc.assert(
      fc.property(fc.array(seasons, { maxLength: 4 }), fc.nat(800), (given, offset) => {
        const threats = given.map(({ from, to, leadDays }, at): Threat => {
          return { ...FROST, id: `t${at}`, season: { kind: 'each-year', from, to }, leadDays };
        });
        const on = addDays(day('2025-01-01'), offset);
        const all = [2023, 2024, 2025, 2026, 2027, 2028, 2029].flatMap((year) => unwrap(threatYear(threats, year)));
        const running = all.filter(({ prepareFrom, to }) => prepareFrom <= on && on <= to);
        const found = unwrap(threatsAround(threats, on));
        expect(found.filter(({ prepareFrom, to }) => prepareFrom <= on && on <= to)).toEqual(
          expect.arrayContaining(running),
        );
        expect(new Set(found.map(({ threat, from }) => `${threat} ${from}`)).size).toBe(found.length);
      }),
    );
  });

  test('on the twentieth of January the winter that began last year still wants its campaign', () => {
    const on = day('2027-01-20');
    expect(preventionActions(unwrap(threatsAround([FROST], on)), [], on)).toMatchObject([
      { kind: 'campaign-wanted', threat: 'frost', until: day('2026-11-15') },
    ]);
    const early: Threat = { ...FROST, season: { kind: 'each-year', from: '01-10', to: '02-10' } };
    const december = day('2026-12-20');
    expect(preventionActions(unwrap(threatsAround([early], december)), [], december)).toMatchObject([
      { kind: 'campaign-wanted', until: day('2027-01-10') },
    ]);
  });

  test('need the moving days of its own year only', () => {
    expect(threatsAround([RADONITSA], day('2026-01-20'))).toEqual(threatYear([RADONITSA], 2026));
    expect(threatsAround([RADONITSA], day('2027-01-20'))).toMatchObject({ refusal: { kind: 'year-not-given' } });
    expect(threatsAround([FROST], Number.NaN as never)).toMatchObject({ refusal: { kind: 'year-not-given' } });
  });
});

describe('campaigns', () => {
  test('a sound one has no fault', () => {
    expect(campaignFaults([CAMPAIGN], SPANS)).toEqual([]);
  });

  test.each<[string, Campaign, string, string]>([
    ['no steps', { ...CAMPAIGN, steps: [] }, 'steps', '>= 1'],
    ['a step twice', { ...CAMPAIGN, steps: [STEP, STEP] }, 'steps.1.id', 'unique'],
    ['nobody owes it', { ...CAMPAIGN, steps: [{ ...STEP, owner: ' ' }] }, 'steps.0.owner', 'text'],
    [
      'on the first day of the season',
      { ...CAMPAIGN, steps: [{ ...STEP, due: CAMPAIGN.season }] },
      'steps.0.due',
      'before-the-season',
    ],
    ['no day', { ...CAMPAIGN, steps: [{ ...STEP, due: Number.NaN as never }] }, 'steps.0.due', 'day'],
    [
      'done without evidence',
      { ...CAMPAIGN, steps: [{ ...STEP, done: { on: STEP.due, evidence: '' } }] },
      'steps.0.done.evidence',
      'text',
    ],
    ['another season', { ...CAMPAIGN, season: day('2027-11-15') }, 'season', 'season-of-the-threat'],
    ['no threat', { ...CAMPAIGN, threat: 'flood' }, 'season', 'season-of-the-threat'],
    ['less than none', { ...CAMPAIGN, effect: { ...CAMPAIGN.effect, seen: -1 } }, 'effect.seen', 'whole-number'],
    ['no source', { ...CAMPAIGN, effect: { ...CAMPAIGN.effect, source: '' } }, 'effect.source', 'text'],
  ])('each fault has its place: %s', (_, campaign, path, expected) => {
    expect(campaignFaults([campaign], SPANS).map((fault) => [fault.path.join('.'), fault.expected])).toEqual([
      [`0.${path}`, expected],
    ]);
  });

  test('two of one name', () => {
    expect(campaignFaults([CAMPAIGN, CAMPAIGN], SPANS)).toMatchObject([{ path: [1, 'id'], expected: 'unique' }]);
  });

  test.each<[string, readonly Campaign[], readonly string[]]>([
    ['2026-04-06', [], []],
    ['2026-04-07', [], ['campaign-wanted']],
    ['2026-04-22', [], []],
    ['2026-11-05', [], ['campaign-wanted']],
    ['2026-11-05', [CAMPAIGN], ['step-overdue', 'step-due']],
    ['2027-03-11', [CAMPAIGN], ['effect-wanted']],
    ['2027-03-11', [{ ...CAMPAIGN, effect: { ...CAMPAIGN.effect, seen: 12 } }], []],
  ])('on %s prevention owes %#', (on, campaigns, kinds) => {
    expect(preventionActions(SPANS, campaigns, day(on)).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('what is done later than asked about is not yet done; as days pass, no more becomes open again', () => {
    const step = fc.record({ due: fc.nat(40), done: fc.option(fc.nat(40)) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), fc.nat(40), (given, on) => {
        const at = (offset: number) => addDays(day('2026-10-01'), offset);
        const steps = given.map(({ due, done }, index) => ({
          ...STEP,
          id: `s${index}`,
          due: at(due),
          done: done === null ? null : { on: at(done), evidence: 'Ссылка' },
        }));
        const now = campaignStanding({ ...CAMPAIGN, steps }, at(on));
        const next = campaignStanding({ ...CAMPAIGN, steps }, at(on + 1));
        expect(now.done).toBe(given.filter(({ done }) => done !== null && done <= on).length);
        expect(next.done).toBeGreaterThanOrEqual(now.done);
      }),
    );
  });

  test('the effect is what was seen less what was before', () => {
    const seen = { ...CAMPAIGN, effect: { ...CAMPAIGN.effect, seen: 20 } };
    expect(campaignStanding(seen, day('2027-04-01'))).toMatchObject({ change: -20, isReached: true });
    expect(campaignStanding(CAMPAIGN, day('2026-11-02'))).toMatchObject({ change: null, isReached: null });
  });
});

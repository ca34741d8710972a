import {
  exactText,
  finish,
  methodGrounds,
  placesOf,
  tally,
  unwrap,
  wholeNumber,
  type CaseRecord,
  type Given,
  type Instant,
  type Method,
  type Rating,
} from '@otklik/core';
import { describe, expect, test } from 'vitest';
import { barnaulRating, USUAL_BARNAUL_SETTING } from './barnaul-rating.ts';
import { elistaIndicators } from './elista-indicators.ts';
import { kirovskRating, USUAL_KIROVSK_SETTING } from './kirovsk-rating.ts';
import { METHOD_ASSUMPTIONS } from './method.assumptions.ts';
import { MADE_METHODS } from './made-methods.fixture.ts';
import { METHODS } from './methods.ts';
import { pestovoRating } from './pestovo-rating.ts';
import { answered, AS_OF, marked, open, RECORD } from './record.fixture.ts';
import { ulyanovskPlatformRating } from './ulyanovsk-platform.ts';

const HOUR = 3_600_000;

test('every reading that these methods register is named by one of them', () => {
  const named = new Set(
    [...METHODS.map(({ method }) => method), ...MADE_METHODS]
      .flatMap(methodGrounds)
      .map((ground) => (ground.kind === 'assumption' ? ground.name : null)),
  );
  expect(METHOD_ASSUMPTIONS.filter(({ name }) => !named.has(name))).toEqual([]);
});

test('places after a tie run on, as the platform published them for January 2026', () => {
  const published = [
    ['Ростовская область', 1],
    ['ХМАО', 2],
    ['Липецкая область', 3],
    ['Калужская область', 4],
    ['Санкт-Петербург', 4],
    ['Курганская область', 5],
    ['Ульяновская область', 6],
    ['Вологодская область', 7],
    ['Тульская область', 8],
    ['Саратовская область', 9],
    ['Оренбургская область', 10],
  ] as const;
  const placed = placesOf(published, ([, place]) => wholeNumber(-place), 'dense');
  expect(placed.map(({ place }) => place)).toEqual(published.map(([, place]) => place));
});

describe('digital transformation in the rating of Barnaul', () => {
  const method = barnaulRating({ ...USUAL_BARNAUL_SETTING, weights: { timeliness: 1, completeness: 1, digital: 2 } });
  const records = answered(4, 500);

  test('is a slot: without it there is no rating, and the refusal names the body', () => {
    expect(finish(tally(records, method, AS_OF), method)).toEqual({
      ok: false,
      refusal: {
        kind: 'unfit-inputs',
        method: 'barnaul-2.2.6',
        issues: [{ asked: 'digital', group: ['Отдел дорог'], found: 'missing' }],
      },
    });
  });

  test('counts with its weight, and is left out of the weights where it does not apply', () => {
    const given = (value: 0 | null): Given => ({ inputs: [{ input: 'digital', key: ['Отдел дорог'], value }] });
    expect(scores(rate(method, records, given(0)))).toEqual([['Отдел дорог', '0.5']]);
    expect(scores(rate(method, records, given(null)))).toEqual([['Отдел дорог', '1']]);
  });
});

describe('the four of Kirovsk', () => {
  const quick = answered(3, 500).map((record) => ({ ...record, workToFirstAnswer: 8 * HOUR }));
  const slow = answered(1, 500, 'explained').map((record) => ({ ...record, workToFirstAnswer: 8 * HOUR + 1000 }));
  // two questions with marks past their term and without an answer: of every whole, of no part
  const records = [...quick, ...slow, ...marked(1, 0, 1)];

  test('are volume beside the score, and quality, speed and completeness in it', () => {
    const { contributions = [], figures = [] } = rate(kirovskRating(), records).groups[0] ?? {};
    expect(figures[0]).toEqual({ kind: 'count', count: 6 });
    expect(contributions.map(({ indicator, points }) => [indicator, points && exactText(points)])).toEqual([
      ['good-marks', '0.5'],
      ['within-eight-hours', '0.5'],
      ['completeness', '0.5'],
    ]);
  });

  test('take quality from experts when the setting says so', () => {
    const method = kirovskRating({ ...USUAL_KIROVSK_SETTING, quality: 'expert-mark' });
    const given: Given = {
      inputs: [{ input: 'expert-mark', key: ['Отдел дорог'], value: { part: '9', whole: '10' } }],
    };
    expect(finish(tally(records, method, AS_OF), method).ok).toBe(false);
    expect(scores(rate(method, records, given))).toEqual([['Отдел дорог', '19/30']]);
  });
});

describe('the two ratings of Pestovo', () => {
  const platform = answered(3, 500).map((record) => ({ ...record, channel: 'feedback-platform' as const }));
  const records = [...answered(5, 500), ...platform, ...open(2)];

  test('speak of one system each, and count what they leave out', () => {
    const ratings = (['incident-management', 'feedback-platform'] as const).map((system) =>
      rate(pestovoRating(system), records),
    );
    expect(ratings.map(({ counted, excluded }) => [counted, excluded])).toEqual([
      [7, [0, 3]],
      [3, [0, 7]],
    ]);
    expect(
      ratings.map(({ groups }) => groups[0]?.contributions.map(({ points }) => points && exactText(points))),
    ).toEqual([
      ['5/7', '5/7'],
      ['1', '1'],
    ]);
  });
});

describe('the monthly indicators of Elista', () => {
  test('set the published facts of Oryol against the targets of 2025: 16 days of 8, 29 % of 60', () => {
    const records = [
      ...marked(29, 0, 71),
      ...answered(2, 500).map((record) => ({
        ...record,
        firstAnsweredOn: (record.receivedOn + 16) as CaseRecord['receivedOn'],
      })),
    ];
    const facts = rate(elistaIndicators(), records).totalTargets;
    expect(facts.map(({ fact, plan, met, post }) => [fact && exactText(fact), exactText(plan), met, post])).toEqual([
      ['16', '8', false, 'Руководитель МЦУ'],
      ['29', '60', false, 'Руководитель МЦУ'],
    ]);
  });

  test('say nothing of a plan where there is no fact', () => {
    expect(rate(elistaIndicators(), open(1)).totalTargets.map(({ met }) => met)).toEqual([null, null]);
  });

  test('stand month by month', () => {
    const april = open(2).map((record) => ({ ...record, receivedOn: 100 as CaseRecord['receivedOn'] }));
    expect(rate(elistaIndicators(), [...open(1), ...april]).groups.map(({ key }) => key[0])).toEqual([
      '1970-01',
      '1970-04',
    ]);
  });
});

describe('the criteria of a regional centre', () => {
  const of = (body: string, seconds: number): readonly CaseRecord[] =>
    answered(2, seconds * 1000).map((record) => ({
      ...record,
      body,
      channel: 'feedback-platform',
      due: (1_000 * 1000) as Instant,
      fastTrack: body === 'Быстрый',
      mark: 5,
    }));

  test('set the quicker of two above the slower', () => {
    const rating = rate(ulyanovskPlatformRating(), [...of('Медленный', 900), ...of('Быстрый', 100)]);
    expect(scores(rating)).toEqual([
      ['Быстрый', '1'],
      ['Медленный', '0.5'],
    ]);
  });

  test('take the share of fast tracks only among those of which the source tells', () => {
    const records = [true, false, null].map((fastTrack): CaseRecord => ({
      ...RECORD,
      fastTrack,
      channel: 'feedback-platform',
    }));
    expect(rate(ulyanovskPlatformRating(), records).total[5]).toMatchObject({ part: 1, whole: 2 });
  });
});

function rate(method: Method, records: readonly CaseRecord[], given: Given = {}): Rating {
  return unwrap(finish(tally(records, method, AS_OF), method, given));
}

function scores({ groups }: Rating): readonly unknown[] {
  return groups.map(({ key, score }) => [key[0], score && exactText(score)]);
}

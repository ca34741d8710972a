import { unwrap, type Method, type Score } from '@otklik/core';
import { barnaulRating, CORRECTING_COEFFICIENT, elistaIndicators, METHODS, USUAL_BARNAUL_SETTING } from '@otklik/rules';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../render/html/render-html.ts';
import { methodPage } from './method-page.ts';

function printed(method: Method): string {
  return renderHtml(unwrap(methodPage(method, 'Округ')));
}

function scored(parts: Score['parts'], more: Partial<Score> = {}): Method {
  const indicator = {
    id: 'timely',
    title: 'В срок',
    definition: 'Доля.',
    because: [],
    kind: 'share',
    part: [],
    of: [],
  } as const;
  const score: Score = { parts, normative: true, because: [], ...more };
  return { ...barnaulRating(), indicators: [indicator], score, minimum: null, exclusions: [] };
}

describe('a method printed as a document', () => {
  test.for(METHODS)('names every figure, exclusion and source of $name', ({ method }) => {
    const page = unwrap(methodPage(method, 'Округ'));
    const terms = page.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'definitions' ? block.items.map(({ term }) => term) : [])),
    );
    for (const { title } of [...method.indicators, ...method.exclusions, ...(method.inputs ?? [])])
      expect(
        terms.some((term) => term.includes(title)),
        title,
      ).toBe(true);
    expect(page.sections.at(-1)?.title).toBe('Источники');
  });

  test('says that weights are nobody’s norm, which plan a post answers for, and that an act is repealed', () => {
    expect(printed(barnaulRating())).toContain('Балл не нормативный');
    expect(printed(elistaIndicators())).toContain('Не больше 8; отвечает Руководитель МЦУ.');
    expect(printed({ ...barnaulRating(), standing: ['repealed'] })).toContain('утратил силу');
  });

  test('says what a figure that does not apply brings, and between which ends an input is taken', () => {
    expect(printed(CORRECTING_COEFFICIENT)).toContain('от 300 до 400 (не включая) — 0.1');
    expect(printed(CORRECTING_COEFFICIENT)).toContain('если не применим — 0) с весом 1');
    const neutral = scored([{ indicator: 'timely', weight: 1, points: 'share', neutral: { part: '1', whole: '2' } }]);
    expect(printed(neutral)).toContain('«В срок» (если не применим — 0.5) с весом 1.');
    expect(printed(neutral)).not.toContain('выпадает вместе с весом');
    const digital = barnaulRating({
      ...USUAL_BARNAUL_SETTING,
      weights: { timeliness: 1, completeness: 1, digital: 1 },
    });
    expect(printed(digital)).toContain('Принимается от 0 до 1 включительно.');
  });

  test('says the ends of bands, what equal extremes bring, and how a group of parts is divided', () => {
    const bands = printed(
      scored([
        {
          indicator: 'timely',
          weight: 1,
          points: {
            kind: 'bands',
            unit: 'percent',
            rounded: { digits: 0, rounding: 'half-up' },
            bands: [
              { from: null, to: { at: 80, included: true }, points: null },
              { from: { at: 80, included: false }, to: null, points: 30 },
            ],
          },
        },
      ]),
    );
    expect(bands).toContain(
      'до 80 % — источник не говорит; от 80 % (не включая) — 30, перед полосами округляется до 0 знаков, половина — вверх',
    );
    const extremes = printed(
      scored([
        {
          indicator: 'timely',
          weight: { part: '1', whole: '3' },
          points: { kind: 'min-max', better: 'less', whenEqual: 'left-out' },
        },
      ]),
    );
    expect(extremes).toContain('меньше — лучше; если все равны — часть выпадает) с весом 1/3');
    const grouped = printed(
      scored(
        [
          {
            title: 'Скорость',
            weight: 2,
            parts: [{ indicator: 'timely', weight: 1, points: 'value' }],
            divided: 'by-number',
          },
        ],
        {
          divided: 'undivided',
        },
      ),
    );
    expect(grouped).toContain(
      '«Скорость» («В срок» (значение как есть) с весом 1; сумма делится на число применимых частей) с весом 2; сумма ни на что не делится',
    );
  });
});

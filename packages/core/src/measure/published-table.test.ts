import { describe, expect, test } from 'vitest';
import { ratio } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import { roundPercent } from '../basis/rounding.ts';
import { growthRate, publishedFaults, type PublishedFigure, type PublishedRule } from './published-table.ts';

const SHARES: PublishedRule = { kind: 'share', digits: 2, rounding: 'half-up' };
const GROWTH: PublishedRule = { kind: 'growth', digits: 1, rounding: 'half-up' };

describe('the appeals of Nizhny Tagil by channel, 384 in all', () => {
  const published: readonly (readonly [string, number, string])[] = [
    ['Электронная почта', 133, '34,64'],
    ['Интернет-приёмная Главы', 78, '20,31'],
    ['СОГ', 71, '18,49'],
    ['Принесено лично', 36, '9,38'],
    ['Общая почта', 30, '7,81'],
    ['ГИС ЖКХ', 27, '7,03'],
    ['Вопросы со встреч', 5, '1,30'],
    ['«Госуслуги»', 2, '0,52'],
    ['Приём Главы', 2, '0,52'],
  ];

  test('come out digit for digit, and add up', () => {
    expect(publishedFaults(rows(published, 384), SHARES)).toEqual([]);
    expect(published.reduce((sum, [, count]) => sum + count, 0)).toBe(384);
    expect(percents(published, 384)).toBe(10_000);
  });
});

describe('the questions of Nizhny Tagil, 470 in all', () => {
  const published: readonly (readonly [string, number, string])[] = [
    ['Коммунальное хозяйство', 246, '52,34'],
    ['Жильё', 51, '10,85'],
    ['Транспорт', 35, '7,45'],
    ['Архитектура и градостроительство', 21, '4,47'],
    ['Местное самоуправление', 17, '3,60'],
    ['Функции государственного управления', 17, '3,60'],
    ['Система образования', 14, '2,98'],
    ['Социальная политика', 13, '2,77'],
    ['Культура, информация, спорт', 10, '2,13'],
    ['Правоохранительные органы', 9, '1,91'],
    ['Земельные правоотношения', 8, '1,70'],
    ['Торговля', 5, '1,06'],
    ['Здравоохранение', 3, '0,64'],
    ['Финансы', 2, '0,43'],
    ['Труд', 1, '0,21'],
    ['Другие', 18, '3,83'],
  ];

  test('come out but for two rows of 17, which the source has wrong', () => {
    const faults = publishedFaults(rows(published, 470), SHARES);
    expect(faults.map(({ title, expected }) => [title, expected])).toEqual([
      ['Местное самоуправление', '3.62'],
      ['Функции государственного управления', '3.62'],
    ]);
  });

  test('add up to 100.01 when each is rounded, and nothing forces them to 100', () => {
    expect(percents(published, 470)).toBe(10_001);
  });
});

describe('the growth of a district of Barnaul, 2024 against 2023', () => {
  const published: readonly (readonly [string, number, number, string])[] = [
    ['всего', 4005, 4520, '−11,4'],
    ['письменные', 3722, 4251, '−12,4'],
    ['устные', 283, 269, '+5,2'],
    ['интернет-приёмная', 1287, 1240, '+3,8'],
    ['единое окно цифровой обратной связи', 824, 1346, '−39,0'],
    ['из администрации города', 816, 851, '−4,0'],
    ['непосредственно', 635, 663, '−4,2'],
    ['ГИС ЖКХ', 119, 120, '−0,8'],
    ['мобилизованные', 41, 31, '+32,3'],
    ['коллективные', 225, 234, '+0,4'],
    ['коммунальное хозяйство, благоустройство', 771, 828, '−6,8'],
  ];

  test('comes out but for three inexact rows and one whose sign is wrong', () => {
    const figures = published.map(([title, count, of, printed]) => ({ title, count, of, published: printed }));
    expect(publishedFaults(figures, GROWTH).map(({ title, expected }) => [title, expected])).toEqual([
      ['единое окно цифровой обратной связи', '-38.8'],
      ['из администрации города', '-4.1'],
      ['коллективные', '-3.8'],
      ['коммунальное хозяйство, благоустройство', '-6.9'],
    ]);
  });

  test('from nothing has no size', () => {
    expect(growthRate(10, 0)).toEqual({ ok: false, refusal: { kind: 'empty-whole' } });
    const special = [{ title: 'особые', count: 10, of: 0, published: '+100' }];
    expect(publishedFaults(special, GROWTH)).toEqual([{ title: 'особые', published: '+100', expected: null }]);
  });
});

test('a dash stands for nothing, and is a fault where there is something', () => {
  const [none, some] = [
    { title: 'нет таких', count: 0, of: 384 },
    { title: 'один из двадцати', count: 1, of: 20 },
  ];
  for (const published of ['-', '–', '—', '−']) {
    expect(publishedFaults([{ ...none, published }], SHARES)).toEqual([]);
    expect(publishedFaults([{ ...none, of: 0, published }], GROWTH)).toEqual([]);
    expect(publishedFaults([{ ...some, published }], SHARES)).toEqual([
      { title: some.title, published, expected: '5.00' },
    ]);
  }
  expect(publishedFaults([{ title: 'было пусто', count: 10, of: 0, published: '-' }], GROWTH)).toEqual([]);
});

test('a week of the Kursk centre comes out in whole percents', () => {
  const cities = [
    ['Курск', 2008, '53'],
    ['Железногорск', 280, '7'],
    ['Щигры', 171, '5'],
  ] as const;
  expect(publishedFaults(rows(cities, 3760), { ...SHARES, digits: 0 })).toEqual([]);
});

function rows(published: readonly (readonly [string, number, string])[], of: number): readonly PublishedFigure[] {
  return published.map(([title, count, printed]) => ({ title, count, of, published: printed }));
}

/** The sum of the rounded percents, in hundredths. */
function percents(published: readonly (readonly [string, number, string])[], of: number): number {
  return published
    .map(([, count]) => Number(roundPercent(unwrap(ratio(count, of)), 2).replace('.', '')))
    .reduce((sum, hundredths) => sum + hundredths, 0);
}

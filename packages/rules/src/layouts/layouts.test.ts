import { CHANNELS, ITEM_TYPES, OUTCOMES, REGIMES } from '@otklik/core';
import { describe, expect, test } from 'vitest';
import { feedbackPlatform } from './feedback-platform.ts';
import { incidentManagement } from './incident-management.ts';
import type { Layout, LayoutColumn } from './layout.ts';

const shipped: readonly Layout[] = [incidentManagement, feedbackPlatform];

function columnOf(layout: Layout, header: string): LayoutColumn | undefined {
  return layout.columns.find((column) => column.header === header);
}

describe('the export of «Инцидент менеджмент»', () => {
  test('has 47 columns, from «Кабинет» to «Опрос отправлен»', () => {
    expect(incidentManagement.columns).toHaveLength(47);
    expect(incidentManagement.columns[0]?.header).toBe('Кабинет');
    expect(incidentManagement.columns[46]?.header).toBe('Опрос отправлен');
  });

  test('tells the moment of the first answer in a column that is named as a length', () => {
    expect(columnOf(incidentManagement, 'Общее время первого ответа')).toMatchObject({
      fills: 'firstAnswered',
      reading: 'moment',
    });
  });

  test('keeps texts, names and addresses away from records', () => {
    const personal = incidentManagement.columns.filter(({ fills }) => fills === 'personal').map(({ header }) => header);
    expect(personal).toEqual(expect.arrayContaining(['Текст инцидента', '1ый ответ ПИ', 'URL автора', 'Улица', 'Дом']));
  });
});

describe('the export of ПОС', () => {
  test('has 25 columns, from «Номер» to «ФИО руководителя»', () => {
    expect(feedbackPlatform.columns).toHaveLength(25);
    expect(feedbackPlatform.columns[0]?.header).toBe('Номер');
    expect(feedbackPlatform.columns[24]?.header).toBe('ФИО руководителя');
  });

  test('takes the regime from the item and not from the channel', () => {
    expect(feedbackPlatform.constants.regime).toBeNull();
    expect(columnOf(feedbackPlatform, 'ФЗ')).toMatchObject({ fills: 'regime' });
  });
});

describe.each(shipped)('every layout: $id', (layout) => {
  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
  });

  test('names no column twice and fills no field twice', () => {
    const headers = layout.columns.map(({ header }) => header);
    const fields = layout.columns
      .map(({ fills }) => fills)
      .filter((fills) => fills !== 'personal' && fills !== 'nothing');
    expect(new Set(headers).size).toBe(headers.length);
    expect(new Set(fields).size).toBe(fields.length);
  });

  test('requires the id and the receipt, and nothing else', () => {
    const required = layout.columns
      .filter((column) => 'required' in column && column.required)
      .map(({ fills }) => fills);
    expect(required.toSorted()).toEqual(['id', 'received']);
  });

  test('maps labels to the words of core', () => {
    const words: Record<string, readonly unknown[]> = {
      channel: CHANNELS,
      regime: REGIMES,
      type: ITEM_TYPES,
      outcome: OUTCOMES,
      mark: [1, 2, 3, 4, 5],
      repeat: [true, false],
      fastTrack: [true, false],
    };
    for (const column of layout.columns)
      if ('labels' in column)
        for (const value of Object.values(column.labels))
          expect([...(words[column.fills] ?? []), null]).toContain(value);
  });
});

import { compileCalendar, invariant, NORM_WEEK, unwrap, zone } from '@otklik/core';
import { incidentManagement } from '@otklik/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkItems, mergeQuality } from './check-intake.ts';
import { collectIntake, intakeRows, type Intake } from './intake.ts';
import type { IntakeItem } from './intake-item.ts';
import { tableOf, type Cell } from './row.ts';

const years = [{ year: 2026, provisional: false, days: [], presidential: [], because: [] }];
const setting = { calendar: unwrap(compileCalendar(years, NORM_WEEK, zone('Asia/Omsk'))), term: null };

const HEADERS = [
  'ID',
  'Дата создания',
  'Общее время первого ответа',
  'Время с даты создания инцидента до времени первого ответа, рабочее время',
  'Время с даты создания инцидента до времени первого ответа',
];

/** Received on a Monday at 16:00:30, answered the next day at 10:00:00: 119 minutes and a half of work. */
function row(id: number, workingMinutes: number | null, days: Cell = 0.749_652_777_8): readonly Cell[] {
  const working = workingMinutes === null ? null : workingMinutes / 1440;
  return [id, '2026-02-02 16:00:30', '2026-02-03 10:00:00', working, days];
}

function read(...rows: readonly (readonly Cell[])[]): Promise<Intake> {
  return collectIntake(tableOf([HEADERS, ...rows]), incidentManagement, setting);
}

/** What must be there for a test to go on. */
function told<Value>(value: Value | null | undefined): Value {
  invariant(value !== null && value !== undefined, 'a value');
  return value;
}

describe('the quality of data', () => {
  test('lists the rows whose own working minutes are not reproduced', async () => {
    const { quality } = await read(row(1, 120), row(2, 121), row(3, null));
    const [sampled, exact] = quality.ownFigures;
    expect(sampled).toMatchObject({ figure: 'sampled-working-minutes', unit: 'minute', compared: 2, differing: 1 });
    expect(sampled?.rows).toEqual([{ row: 3, id: '2', own: 121, ours: 120 }]);
    expect(exact).toMatchObject({ figure: 'exact-working-time', compared: 2, differing: 1 });
  });

  test('compares lengths within a second', async () => {
    const { quality } = await read(row(1, 120), row(2, 120, 0.7496), row(3, 120, { kind: 'formula' }));
    const length = quality.ownFigures.find(({ figure }) => figure === 'time-to-first-answer');
    expect(length).toMatchObject({ compared: 2, differing: 1, rows: [{ row: 3, ours: 64_770_000 }] });
  });

  test('an own figure without the moments that give it differs', async () => {
    const { quality } = await read([1, '2026-02-02 16:00:30', null, 0.5, null]);
    expect(quality.ownFigures[0]?.rows).toEqual([{ row: 2, id: '1', own: 720, ours: null }]);
  });

  test('counts issues by kind and empty fields by column', async () => {
    const { quality } = await read(row(1, 120), row(1, 120), [2, '2026-02-02 16:00:30', 'вчера', null, null]);
    expect(quality.issues.filter(({ severity }) => severity !== 'noted' && severity !== 'column-ignored')).toEqual([
      { kind: 'duplicate-id', severity: 'row-skipped', count: 1 },
      { kind: 'not-a-moment', severity: 'value-ignored', count: 1 },
    ]);
    expect(quality.missing.find(({ field }) => field === 'firstAnswered')).toEqual({
      field: 'firstAnswered',
      missing: 1,
      of: 2,
    });
    expect(quality).toMatchObject({ rowsRead: 3, recordsKept: 2, rowsSkipped: 1 });
  });
});

test('merge: the quality of a whole is that of its parts merged, wherever it is cut', async () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.option(fc.integer({ min: 118, max: 122 }))), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(rows, fc.nat(14), async (found, at) => {
      const items: IntakeItem[] = [];
      const table = tableOf([HEADERS, ...found.map(([id, minutes]) => row(id, minutes))]);
      for await (const batch of intakeRows(table, incidentManagement, setting)) items.push(...batch);
      const parts = [items.slice(0, at), items.slice(at)].map((part) => checkItems(part, incidentManagement));
      expect(mergeQuality(told(parts[0]), told(parts[1]))).toEqual(checkItems(items, incidentManagement));
    }),
  );
});

import { calendarDays, compileCalendar, NORM_WEEK, unwrap, zone, type CalendarYear } from '@otklik/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './csv/read-csv.ts';
import { readMapping } from './delimited/read-mapping.ts';
import { intakeRows } from './intake.ts';
import type { IntakeItem } from './intake-item.ts';
import { tableOf, type Cell, type Table } from './row.ts';

const HEAD = ['nr', 'office', 'opened', 'answered', 'shut', 'plan', 'end', 'mark', 'topic'];
const mapping = unwrap(
  readMapping({
    id: 'log',
    title: 'Журнал',
    delimiter: ';',
    encoding: 'utf-8',
    channel: 'phone',
    regime: null,
    empties: ['-', "''"],
    columns: {
      nr: { fills: 'id' },
      office: { fills: 'body' },
      opened: { fills: 'received', form: 'YYYY-MM-DD hh:mm' },
      answered: { fills: 'firstAnswered', form: 'YYYY-MM-DD hh:mm' },
      shut: { fills: 'closed', form: 'YYYY-MM-DD' },
      plan: { fills: 'planned', form: 'YYYY-MM-DD' },
      end: { fills: 'outcome', labels: { Да: 'solved', Нет: 'explained', Позже: null } },
      mark: { fills: 'mark', labels: { '5': 5, '2': 2 } },
      topic: { fills: 'topic' },
    },
  }),
);
const years = [2025, 2026].map((year): CalendarYear => ({
  year,
  provisional: false,
  days: [],
  presidential: [],
  because: [],
}));
const calendar = unwrap(compileCalendar(years, NORM_WEEK, zone('Asia/Omsk')));
const setting = { calendar, term: calendarDays(30, 'stay') };

const odd = ['', ' ', '-', "''", "'-", "'", '#REF!', '#ref', ' x ', "'x", "''x", 'x'];
const moment = fc.constantFrom(
  ...odd,
  '2026-02-02 10:00',
  ' 2026-02-02 10:00',
  "'2026-02-02 10:00",
  '2026-02-03 08:15',
  '2026-02-30 10:00',
  '2026-12-20 10:00',
  '2025-01-01 00:00',
  '2024-12-31 23:59',
  '2027-01-01 00:00',
);
const date = fc.constantFrom(
  ...odd,
  '2026-02-02',
  "'2026-02-02",
  '2026-02-04',
  '2026-01-31',
  '2026-02-29',
  '2031-01-01',
);
const word = fc.constantFrom(...odd, 'Да', ' Да', 'Нет', "'Нет", 'Позже', '5', '2', '3', 'Дороги', 'Дороги; двор');
const cells = fc.tuple(word, moment, moment, date, date, word, word, word);
/** Every row has a number of its own, in no order; some have none that can be read. */
const rows = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4000 }), fc.constantFrom('', ' ', "'"), cells), { maxLength: 25 })
  .map((all) => all.map(([number, guard, found], at) => [`${guard}${number * 100 + at}`, ...found]));

async function itemsOf(table: Table): Promise<readonly IntakeItem[]> {
  const items: IntakeItem[] = [];
  for await (const batch of intakeRows(table, mapping.layout, setting)) items.push(...batch);
  return items;
}

/** An item without the number of its row, which is told wherever it stands. */
function unnumbered(item: IntakeItem | undefined): unknown {
  return { ...item, row: null, issues: item?.issues.map((issue) => ({ ...issue, row: null })) };
}

function csvOf(grid: readonly (readonly string[])[]): Uint8Array[] {
  const quoted = (cell: string): string => (/[;"]/u.test(cell) ? `"${cell}"` : cell);
  return [new TextEncoder().encode(grid.map((line) => line.map(quoted).join(';')).join('\n'))];
}

test('locality: a row gives among others what it gives alone, each record and each issue', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (grid) => {
      const together = (await itemsOf(tableOf([HEAD, ...grid]))).filter(isOfRow);
      const alone = await Promise.all(grid.map((row) => itemsOf(tableOf([HEAD, row]))));
      expect(together.map(unnumbered)).toEqual(alone.map((items) => unnumbered(items.find(isOfRow))));
    }),
  );
});

test('a text of rows gives what the same cells give without a text', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (grid) => {
      const lines: readonly (readonly Cell[])[] = [HEAD, ...grid];
      const read = await itemsOf(readCsv(csvOf([HEAD, ...grid]), { delimiter: ';' }));
      expect(read.filter(isOfRow)).toEqual((await itemsOf(tableOf(lines))).filter(isOfRow));
    }),
  );
});

function isOfRow({ kind }: IntakeItem): boolean {
  return kind === 'case' || kind === 'skipped';
}

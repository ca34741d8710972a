import { createHash } from 'node:crypto';
import {
  compileCalendar,
  day,
  fiveDayWeek,
  moment,
  recordsOf,
  startOfDay,
  unwrap,
  workingDays,
  zone,
  type AppealEvent,
  type CaseRecord,
  type Instant,
} from '@otklik/core';
import { calendarFor, incidentManagement } from '@otklik/rules';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { collectIntake, type Intake } from '../intake/intake.ts';
import { readXlsxTable } from '../intake/xlsx/read-xlsx.ts';
import { incidentExportOf, type ExportSetting, type IncidentExport } from './incident-export.ts';
import { syntheticMonth } from './synthetic-month.ts';
import { writeIncidentXlsx } from './write-incident-xlsx.ts';

const SHIFTS = [
  { from: 510, to: 720 },
  { from: 765, to: 1050 },
];
const CALENDAR = unwrap(
  compileCalendar(unwrap(calendarFor('RU-NGR', 2026, 2026)), fiveDayWeek(SHIFTS), zone('Europe/Moscow')),
);
const MAY = unwrap(syntheticMonth({ seed: 1728, year: 2026, month: 5, calendar: CALENDAR }));
const TERM = workingDays(3);

describe('the incident export', () => {
  const { headers, rows } = exported();
  const cell = (row: number, header: string): unknown => rows[row]?.[headers.indexOf(header)];

  test('has the 47 columns of the real one, and a row an incident', () => {
    expect(headers).toEqual(incidentManagement.columns.map(({ header }) => header));
    expect(headers.length).toBe(47);
    expect(rows.length).toBe(MAY.truth.incidentCases);
    expect(rows.every((row) => row.length === 47)).toBe(true);
  });

  test('writes moments as text, lengths as fractions of a day, texts behind an apostrophe', () => {
    expect([cell(0, 'Дата создания'), cell(0, headers[5] ?? '')]).toEqual([
      '2026-05-01 11:40:52',
      '2026-05-05 12:29:05',
    ]);
    expect(cell(0, headers[7] ?? '')).toBe((4 * 86_400 + 48 * 60 + 13) / 86_400);
    // a holiday and a weekend count for nothing; Monday is whole, Tuesday stops for lunch
    expect(cell(0, headers[8] ?? '')).toBe((8 * 60 + 15 + 3 * 60 + 30) / 1440);
    expect(cell(0, 'Текст инцидента')).toBe("'[текст синтетический]");
    expect(rows.every((row) => row[headers.indexOf('Примечание')] === 'Синтетические данные')).toBe(true);
  });

  test('holds no personal data: every text and address is a placeholder', () => {
    const personal = incidentManagement.columns.flatMap(({ fills }, at) => (fills === 'personal' ? [at] : []));
    const found = new Set(rows.flatMap((row) => personal.map((at) => row[at])));
    expect(found).toEqual(
      new Set([
        "'",
        "'[ответ синтетический]",
        "'[текст синтетический]",
        'https://ok.ru/',
        'https://telegram.me/',
        'https://vk.com/',
        'Синтетические данные',
        null,
      ]),
    );
  });

  test('leaves out what was not known yet', () => {
    const asOf = startOfDay(CALENDAR, day('2026-05-12'));
    const early = exported({ asOf });
    expect(early.rows.length).toBeGreaterThan(50);
    expect(early.rows.length).toBeLessThan(rows.length / 2);
    const created = early.rows.map((row) => row[headers.indexOf('Дата создания')] as string);
    expect(created.every((text) => text < '2026-05-12')).toBe(true);
    expect(exported({ asOf: startOfDay(CALENDAR, day('2026-05-01')) }).rows).toEqual([]);
  });

  test('plants the rows that were asked for, and says where', () => {
    const planted = exported({ duplicates: 5, faults: true });
    expect(planted.rows.slice(0, rows.length)).toEqual(rows);
    expect(planted.duplicates.length).toBe(5);
    for (const { row, of } of planted.duplicates) expect(planted.rows[row - 2]).toEqual(planted.rows[of - 2]);
    for (const { row, header, value } of planted.faults) {
      const spoilt = planted.rows[row - 2]?.[headers.indexOf(header)];
      expect(typeof spoilt === 'object' ? `=${spoilt?.formula ?? ''}` : spoilt).toBe(value);
    }
    expect(exported({ duplicates: 10_000 }).duplicates.length).toBe(rows.length);
  });

  test('is refused when an event lies outside the calendar', () => {
    const old = unwrap(compileCalendar(unwrap(calendarFor(null, 2025, 2025)), fiveDayWeek(SHIFTS), CALENDAR.zone));
    const refused = incidentExportOf(MAY.logs, { calendar: old, asOf: MAY.asOf });
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'outside-calendar' } });
  });
});

describe('what the intake reads from the written workbook', () => {
  test('is what the logs say, field by field', async () => {
    const { records, issues, quality } = await readBack(exported());
    expect(issues).toEqual([]);
    expect(records).toEqual(incidentRecords());
    expect(quality.ownFigures.map(({ differing }) => differing)).toEqual(quality.ownFigures.map(() => 0));
    expect(quality.ownFigures[0]?.compared).toBe(records.filter(({ firstAnswered }) => firstAnswered !== null).length);
  });

  test('has the counts of the truth', async () => {
    const { logs, asOf, truth } = unwrap(
      syntheticMonth({ seed: 4, year: 2026, month: 5, cases: 200, calendar: CALENDAR }),
    );
    const incidents = logs.filter(([first]) => first?.kind === 'received' && first.channel === 'incident-management');
    const { records } = await readBack(unwrap(incidentExportOf(logs, { calendar: CALENDAR, asOf })));
    const others = logs.filter((log) => !incidents.includes(log)).flatMap((log) => projected(log));
    const all = [...records, ...others];
    expect(records.length).toBe(truth.incidentCases);
    expect(all.length).toBe(truth.questions);
    expect(all.filter(({ firstAnswered }) => firstAnswered === null).length).toBe(truth.missingAnswers);
    expect(all.filter((one) => one.type === 'solvable' && one.outcome === 'explained').length).toBe(
      truth.explanatoryToSolvable,
    );
    expect(all.filter(({ leads, mark }) => leads && mark !== null).length).toBe(truth.marked);
    expect(all.filter(({ leads, closed }) => leads && closed !== null).length).toBe(truth.closed);
  });

  test('is what was known at the moment of the export, but for an interim answer, which it has no word for', async () => {
    const asOf = moment('2026-05-20T11:00', CALENDAR.zone);
    const { records, issues } = await readBack(exported({ asOf }));
    const known = incidentRecords(asOf);
    expect(known.some(({ outcome }) => outcome === 'interim')).toBe(true);
    expect(issues).toEqual([]);
    expect(records).toEqual(known.map((one) => (one.outcome === 'interim' ? { ...one, outcome: null } : one)));
  });

  test('loses the planted doubles and nothing else', async () => {
    const written = exported({ duplicates: 5 });
    const { records, issues } = await readBack(written);
    expect(records).toEqual(incidentRecords());
    const doubles = issues.map(({ kind, row, otherRow, value }) => ({ kind, row, of: otherRow, id: value }));
    expect(doubles).toEqual(written.duplicates.map((double) => ({ kind: 'duplicate-id', ...double })));
  });

  test('names every planted fault where it stands', async () => {
    const written = exported({ faults: true });
    const { records, issues } = await readBack(written);
    const found = issues.map(({ kind, row, header }) => `${kind} ${row ?? 0} ${header ?? ''}`);
    const kinds = {
      'unknown-type': 'unknown-value',
      'unknown-outcome': 'unknown-value',
      'no-such-day': 'not-a-moment',
      'closed-before-received': 'closed-before-received',
      'formula-like-text': null,
      'formula-cell': 'formula-cell',
    } as const;
    const expected = written.faults.flatMap(({ kind, row, header }) =>
      kinds[kind] === null ? [] : [`${kinds[kind]} ${row} ${header}`],
    );
    expect(found).toEqual(expected);
    expect(records.slice(0, incidentRecords().length)).toEqual(incidentRecords());
    expect(records.find(({ topic }) => topic?.startsWith('=') === true)?.topic).toBe('=HYPERLINK("https://vk.com/")');
    expect(records.length).toBe(incidentRecords().length + written.faults.length - 1);
  });

  test('is what the logs say for any month', async () => {
    const months = fc.record({ seed: fc.integer(), month: fc.integer({ min: 1, max: 9 }) });
    await fc.assert(
      fc.asyncProperty(months, async (asked) => {
        const { logs, asOf } = unwrap(syntheticMonth({ ...asked, year: 2026, cases: 15, calendar: CALENDAR }));
        const { records } = await readBack(unwrap(incidentExportOf(logs, { calendar: CALENDAR, asOf })));
        const known = logs.flatMap((log) => projected(log)).filter(({ channel }) => channel === 'incident-management');
        expect(records).toEqual(known.map(asExported));
      }),
      { numRuns: 8 },
    );
  });
});

describe('the written workbook', () => {
  test('is the same bytes each time, and other bytes for other rows', async () => {
    const first = hash(await writeIncidentXlsx(exported()));
    expect(hash(await writeIncidentXlsx(exported()))).toBe(first);
    expect(hash(await writeIncidentXlsx(exported({ duplicates: 1 })))).not.toBe(first);
  });

  test('is the same bytes in another zone', async () => {
    const here = hash(await writeIncidentXlsx(exported()));
    const zoneBefore = process.env['TZ'];
    try {
      const offsets = ['Asia/Kamchatka', 'America/New_York'].map((away) => {
        process.env['TZ'] = away;
        return new Date(0).getTimezoneOffset();
      });
      expect(offsets).toEqual([-720, 300]);
      const there = unwrap(syntheticMonth({ seed: 1728, year: 2026, month: 5, calendar: CALENDAR }));
      expect(there).toEqual(MAY);
      expect(hash(await writeIncidentXlsx(exported()))).toBe(here);
    } finally {
      if (zoneBefore === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zoneBefore;
    }
  });

  test('opens as one sheet with lengths as hours, minutes and seconds', async () => {
    const book = await readXlsx(await writeIncidentXlsx(exported()), { readStyles: true });
    expect(book.properties).toMatchObject({ title: 'Синтетические данные' });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Лист1']);
    const length = [...(book.sheets[0]?.cells ?? [])].find(([place]) => place === '1,7');
    expect(length).toMatchObject(['1,7', { style: { numFmt: '[hh]:mm:ss' } }]);
  });
});

function exported(more: Partial<ExportSetting> = {}): IncidentExport {
  return unwrap(incidentExportOf(MAY.logs, { calendar: CALENDAR, asOf: MAY.asOf, ...more }));
}

async function readBack(written: IncidentExport): Promise<Intake> {
  const table = unwrap(readXlsxTable(await writeIncidentXlsx(written)));
  return collectIntake(table, incidentManagement, { calendar: CALENDAR, term: TERM });
}

function projected(log: readonly AppealEvent[], knownAt?: Instant): readonly CaseRecord[] {
  const records = recordsOf(log, { calendar: CALENDAR, term: TERM }, knownAt);
  return records.ok ? records.value : [];
}

function incidentRecords(knownAt?: Instant): readonly CaseRecord[] {
  const records = MAY.logs.flatMap((log) => projected(log, knownAt));
  return records.filter(({ channel }) => channel === 'incident-management').map(asExported);
}

/** What the export has no column for: whether the case is a repeated one. */
function asExported(record: CaseRecord): CaseRecord {
  return { ...record, repeat: null };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

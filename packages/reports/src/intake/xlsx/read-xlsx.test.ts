import { compileCalendar, fiveDayWeek, readWorkday, unwrap, zone } from '@otklik/core';
import { incidentManagement } from '@otklik/rules';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { collectIntake, type Intake } from '../intake.ts';
import { describeIssue } from '../describe-issue.ts';
import type { IntakeIssue } from '../issue.ts';
import type { Row, RowBatch } from '../row.ts';
import { readDirectory } from './central-directory.ts';
import { readXlsxTable, type WorkbookOptions } from './read-xlsx.ts';

const realFile = new Uint8Array(
  readFileSync(new URL('../../../../../examples/data/incident-management-export.xlsx', import.meta.url)),
);

interface ReadBook {
  readonly rows: readonly Row[];
  readonly broken: IntakeIssue | null;
}

async function rowsOf(bytes: Uint8Array, options: WorkbookOptions = {}): Promise<ReadBook> {
  const table = readXlsxTable(bytes, options);
  if (!table.ok) return { rows: [], broken: table.refusal };
  const batches: RowBatch[] = [];
  for await (const batch of table.value.batches) batches.push(batch);
  return { rows: batches.flatMap(({ rows }) => rows), broken: batches.at(-1)?.broken ?? null };
}

function book(...sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheets] });
}

/** The real export with some of its parts replaced, or taken away by `null`. */
function realWith(parts: Readonly<Record<string, string | null>>): Uint8Array {
  const kept = Object.entries(unzipSync(realFile)).filter(([name]) => parts[name] !== null);
  const changed = Object.entries(parts).flatMap(([name, text]) =>
    text === null ? [] : [[name, strToU8(text)] as const],
  );
  return zipSync(Object.fromEntries([...kept, ...changed]));
}

const SHEET = 'xl/worksheets/sheet1.xml';

function realSheet(): string {
  return new TextDecoder().decode(unzipSync(realFile)[SHEET]);
}

function readReal(bytes: Uint8Array): Promise<Intake> {
  const years = [2025, 2026].map((year) => ({ year, provisional: false, days: [], presidential: [], because: [] }));
  const schedule = fiveDayWeek(unwrap(readWorkday('08:30-17:30')));
  const calendar = unwrap(compileCalendar(years, schedule, zone('Asia/Omsk')));
  return collectIntake(unwrap(readXlsxTable(bytes)), incidentManagement, { calendar, term: null });
}

describe('a workbook is read', () => {
  test('row by row, as a spreadsheet numbers them', async () => {
    const { rows, broken } = await rowsOf(
      await book({ name: 'Лист1', rows: [['ID', 'Да?'], [7, true], [], ['а', null]] }),
    );
    expect(broken).toBeNull();
    expect(rows.map(({ cells }) => cells)).toContainEqual([7, true]);
    expect(rows.at(-1)?.number).toBe(4);
  });

  test('a length keeps its raw number, even on the sixtieth day, which spreadsheets count twice', async () => {
    const lengths = [0.5, 59.25, 60.25, 61.25, 400.125];
    const style = { numFmt: '[hh]:mm:ss' };
    const cells = new Map(lengths.map((value, row) => [`${row},0`, { value, style }]));
    const { rows } = await rowsOf(await book({ name: 'a', rows: lengths.map((length) => [length]), cells }));
    expect(rows.map(({ cells: [cell] }) => cell)).toMatchObject(lengths.map((serial) => ({ kind: 'date', serial })));
  });

  test('a date knows how many days after 1970 it is', async () => {
    const { rows } = await rowsOf(await book({ name: 'a', rows: [[new Date(Date.UTC(2026, 1, 2))]] }));
    expect(rows[0]?.cells[0]).toMatchObject({ kind: 'date', since1970: Date.UTC(2026, 1, 2) / 86_400_000 });
  });

  test('dates that count from 1904 mean the same days', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: [[new Date(Date.UTC(2026, 1, 2))]] }],
      dateSystem: '1904',
    });
    const { rows } = await rowsOf(bytes);
    expect(rows[0]?.cells[0]).toMatchObject({ since1970: Date.UTC(2026, 1, 2) / 86_400_000 });
  });

  test('the value of a formula is not carried', async () => {
    const cells = new Map([['1,1', { formula: 'A2*2', formulaResult: 14, value: 14 }]]);
    const { rows } = await rowsOf(
      await book({
        name: 'a',
        rows: [
          ['ID', 'n'],
          [7, 14],
        ],
        cells,
      }),
    );
    expect(rows[1]?.cells).toEqual([7, { kind: 'formula' }]);
  });

  test('a formula is found in cells that do not name themselves', async () => {
    const plain =
      '<sheetData><row><c><v>1</v></c><c><f>A1+1</f><v>2</v></c></row><row><c t="str"><f/><v>x</v></c></row></sheetData>';
    const bytes = realWith({ [SHEET]: `<worksheet>${plain}</worksheet>` });
    const { rows } = await rowsOf(bytes);
    expect(rows.map(({ cells }) => cells)).toEqual([[1, { kind: 'formula' }], [{ kind: 'formula' }]]);
  });

  test('the first sheet is taken and said so, unless another is asked for', async () => {
    const bytes = await book({ name: 'Январь', rows: [['a']] }, { name: 'Свод & «итог»', rows: [['b']] });
    const table = unwrap(readXlsxTable(bytes));
    expect(table.notes).toMatchObject([
      { kind: 'several-sheets', severity: 'noted', value: 'Январь', expected: ['Январь', 'Свод & «итог»'] },
    ]);
    expect((await rowsOf(bytes)).rows[0]?.cells).toEqual(['a']);
    expect((await rowsOf(bytes, { sheet: 'Свод & «итог»' })).rows[0]?.cells).toEqual(['b']);
  });
});

describe('the real export of «Инцидент менеджмент»', () => {
  test('all 20 rows become records, without an issue', async () => {
    const { records, issues, quality } = await readReal(realFile);
    expect(issues).toEqual([]);
    expect(records).toHaveLength(20);
    expect(quality).toMatchObject({ rowsRead: 20, recordsKept: 20, rowsSkipped: 0, refused: false });
  });

  test('its own working minutes are reproduced exactly, and the exact working time is within a minute', async () => {
    const { quality } = await readReal(realFile);
    const agreed = { compared: 20, differing: 0, rows: [] };
    expect(quality.ownFigures).toMatchObject([
      { figure: 'sampled-working-minutes', tolerance: 0, ...agreed },
      { figure: 'exact-working-time', tolerance: 60_000, ...agreed },
      { figure: 'time-to-first-answer', tolerance: 1000, ...agreed },
      { figure: 'time-to-close', tolerance: 1000, ...agreed },
    ]);
  });

  test('a formula in a read column costs its value', async () => {
    const sheet = realSheet().replace('<c r="AD2" t="s"><v>60</v></c>', '<c r="AD2"><f>1+1</f><v>2</v></c>');
    const { records, issues } = await readReal(realWith({ [SHEET]: sheet }));
    expect(issues).toMatchObject([{ kind: 'formula-cell', row: 2, letter: 'AD', header: 'Итог' }]);
    expect(records[0]).toMatchObject({ outcome: null });
  });

  test('an error cell is reported', async () => {
    const sheet = realSheet().replace('<c r="AD2" t="s"><v>60</v></c>', '<c r="AD2" t="e"><v>#REF!</v></c>');
    const { issues } = await readReal(realWith({ [SHEET]: sheet }));
    expect(issues).toMatchObject([{ kind: 'error-cell', row: 2, letter: 'AD', value: '#REF!' }]);
  });
});

describe('a file that is no readable workbook is refused', () => {
  const utf16 = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const zipOf = (...names: readonly string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));

  test.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['a text', strToU8('ID;Тема'), 'not-a-zip'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-a-zip'],
    ['a workbook of Excel 97', new Uint8Array([...ole, ...utf16('Workbook')]), 'old-xls'],
    ['a workbook with a password', new Uint8Array([...ole, ...utf16('EncryptedPackage')]), 'encrypted'],
    ['a workbook cut in two', realFile.subarray(0, 7000), 'truncated-zip'],
    ['a workbook without its end', realFile.subarray(0, realFile.length - 30), 'truncated-zip'],
    ['a workbook without workbook.xml', realWith({ 'xl/workbook.xml': null }), 'broken-workbook'],
    ['a workbook without its sheet', realWith({ [SHEET]: null }), 'broken-workbook'],
  ])('%s', async (_, bytes, kind) => {
    expect((await rowsOf(bytes)).broken).toMatchObject({ kind, severity: 'file-refused' });
  });

  test.each([
    ['DOCX', zipOf('[Content_Types].xml', 'word/document.xml')],
    ['PPTX', zipOf('[Content_Types].xml', 'ppt/presentation.xml')],
    ['ODS', zipOf('mimetype', 'content.xml')],
    ['XLSB', zipOf('[Content_Types].xml', 'xl/workbook.bin')],
    ['ZIP', zipOf('readme.txt')],
  ])('a %s', async (name, bytes) => {
    expect((await rowsOf(bytes)).broken).toMatchObject({ kind: 'not-a-workbook', value: name });
  });

  test('an archive that needs a password', async () => {
    const bytes = realFile.slice();
    const entry = bytes.findIndex(
      (_, at) => new DataView(bytes.buffer).getUint32(Math.min(at, bytes.length - 4), true) === 0x02014b50,
    );
    bytes[entry + 8] = (bytes[entry + 8] ?? 0) | 1;
    expect((await rowsOf(bytes)).broken).toMatchObject({ kind: 'encrypted' });
  });

  test('a sheet that the workbook does not have', async () => {
    expect((await rowsOf(realFile, { sheet: 'Лист2' })).broken).toMatchObject({
      kind: 'no-such-sheet',
      value: 'Лист2',
      expected: ['Лист1'],
    });
  });

  test('a sheet that stops in the middle of a tag keeps the rows before it', async () => {
    const { rows, broken } = await rowsOf(realWith({ [SHEET]: realSheet().slice(0, 20_000) }));
    expect(rows.length).toBeGreaterThan(5);
    expect(broken === null || broken.kind === 'broken-workbook').toBe(true);
  });
});

describe('a part that is read is what the directory says', () => {
  test.each([SHEET, 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml', '_rels/.rels'])(
    'a changed byte of %s is found before a row is taken',
    async (name) => {
      const bytes = zipSync(unzipSync(realFile), { level: 0 });
      const begins = readDirectory(bytes);
      const part = typeof begins === 'string' ? undefined : begins.find((entry) => entry.name === name);
      const at = (part?.begins ?? 0) + Math.floor((part?.unpacked ?? 0) / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      const { rows, broken } = await rowsOf(bytes);
      expect(rows).toEqual([]);
      expect(broken).toMatchObject({ kind: 'broken-workbook', value: name, expected: ['CRC-32'] });
      expect(broken === null ? '' : describeIssue(broken, 'ru')).toContain(`(${name}: CRC-32)`);
    },
  );
});

describe('a ZIP that unpacks to gigabytes is refused', () => {
  const mebibytes16 = deflateRawSync(new Uint8Array(2 ** 24), { finishFlush: constants.Z_SYNC_FLUSH });

  /** A part of zeros: the same deflated block over and over, then an empty last one. */
  function bomb(blocks: number): Uint8Array {
    return new Uint8Array(Buffer.concat([...Array.from({ length: blocks }, () => mebibytes16), Buffer.from([3, 0])]));
  }

  /** The real export whose sheet, or other part, is a bomb; its directory announces the size given. */
  function withBomb(name: string, packed: Uint8Array, announced: number): Uint8Array {
    const parts = Object.entries({ ...unzipSync(realFile), [name]: null });
    const pieces: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let at = 0;
    for (const [part, data] of parts) {
      const body = data === null ? packed : new Uint8Array(deflateRawSync(data));
      const sizes = [body.length, data === null ? announced : data.length];
      const text = strToU8(part);
      const local = record(0x04034b50, [20, 0, 8, 0, 0], [0, ...sizes], [text.length, 0]);
      directory.push(
        record(
          0x02014b50,
          [20, 20, 0, 8, 0, 0],
          [0, ...sizes],
          [text.length, 0, 0, 0, 0, 0, 0, at % 65_536, Math.floor(at / 65_536)],
        ),
        text,
      );
      pieces.push(local, text, body);
      at += local.length + text.length + body.length;
    }
    const size = directory.reduce((sum, { length }) => sum + length, 0);
    const end = record(0x06054b50, [0, 0, parts.length, parts.length], [size, at], [0]);
    return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
  }

  function record(
    signature: number,
    head: readonly number[],
    sizes: readonly number[],
    tail: readonly number[],
  ): Uint8Array {
    const view = new DataView(new ArrayBuffer(4 + head.length * 2 + sizes.length * 4 + tail.length * 2));
    view.setUint32(0, signature, true);
    head.forEach((value, index) => view.setUint16(4 + index * 2, value, true));
    sizes.forEach((value, index) => view.setUint32(4 + head.length * 2 + index * 4, value, true));
    tail.forEach((value, index) => view.setUint16(4 + head.length * 2 + sizes.length * 4 + index * 2, value, true));
    return new Uint8Array(view.buffer);
  }

  test('by the sizes that its directory announces', async () => {
    const packed = bomb(128);
    expect(packed.length).toBeLessThan(3_000_000);
    const bytes = withBomb(SHEET, packed, 2 ** 31);
    expect((await rowsOf(bytes)).broken).toMatchObject({ kind: 'unpacks-too-large', expected: [String(2 ** 30)] });
  });

  test('by how densely it is packed, below the limit', async () => {
    expect((await rowsOf(withBomb(SHEET, bomb(8), 2 ** 27))).broken).toMatchObject({ kind: 'unpacks-too-large' });
  });

  test('by a part that is held in memory whole, which is named with its limit', async () => {
    const { broken } = await rowsOf(withBomb('xl/sharedStrings.xml', bomb(5), 5 * 2 ** 24));
    expect(broken).toMatchObject({
      kind: 'unpacks-too-large',
      value: 'xl/sharedStrings.xml: 83886080',
      expected: ['67108864'],
    });
  });

  test('by a limit of the caller', async () => {
    expect((await rowsOf(realFile, { maxUnpacked: 10_000 })).broken).toMatchObject({ kind: 'unpacks-too-large' });
  });

  test.each([SHEET, 'xl/sharedStrings.xml', 'xl/workbook.xml', '_rels/.rels', 'xl/styles.xml', '[Content_Types].xml'])(
    'when the directory lies about %s: no more is unpacked than it announces',
    async (name) => {
      const { rows, broken } = await rowsOf(withBomb(name, bomb(64), 5000));
      expect(rows).toEqual([]);
      expect(broken).toMatchObject({ kind: 'broken-workbook' });
    },
  );
});

describe('laws', () => {
  test('totality: any bytes are refused or read, never thrown at', async () => {
    const magic = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    );
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 200 }), async (start, bytes) => {
        expect((await rowsOf(new Uint8Array([...start, ...bytes]))).broken).not.toBeNull();
      }),
    );
  });

  test('totality: any beginning of the real export is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(realFile.length - 1), async (length) => {
        expect((await rowsOf(realFile.subarray(0, length))).broken).not.toBeNull();
      }),
    );
  });

  test('totality: the real export with some bytes changed is read or refused', async () => {
    const change = fc.tuple(fc.nat(realFile.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = realFile.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const { rows, broken } = await rowsOf(bytes);
        expect(rows.length > 0 || broken !== null).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('inverse: what is written is read', async () => {
    const cell = fc.oneof(fc.integer(), fc.boolean(), fc.stringMatching(/^[а-яёА-Я \w«»"<>&';,-]{1,20}$/u));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        async (grid) => {
          const { rows, broken } = await rowsOf(await book({ name: 'a', rows: grid }));
          expect(broken).toBeNull();
          expect(rows.map(({ cells }) => cells)).toEqual(grid);
        },
      ),
      { numRuns: 50 },
    );
  });
});

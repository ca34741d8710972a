import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { IntakeIssue } from '../issue.ts';
import type { Row, RowBatch } from '../row.ts';
import { readCsv, type Bytes, type DelimitedOptions } from './read-csv.ts';

interface ReadFile {
  readonly rows: readonly Row[];
  readonly broken: IntakeIssue | null;
}

async function rowsOf(bytes: Bytes, options: Partial<DelimitedOptions> = {}): Promise<ReadFile> {
  const batches: RowBatch[] = [];
  for await (const batch of readCsv(bytes, { delimiter: ';', ...options }).batches) batches.push(batch);
  return { rows: batches.flatMap(({ rows }) => rows), broken: batches.at(-1)?.broken ?? null };
}

function utf8(text: string): readonly Uint8Array[] {
  return [new TextEncoder().encode(text)];
}

function inChunks(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
}

async function cellsOf(
  text: string,
  options: Partial<DelimitedOptions> = {},
): Promise<readonly (readonly unknown[])[]> {
  return (await rowsOf(utf8(text), options)).rows.map(({ cells }) => cells);
}

describe('a delimited file is read', () => {
  test.each([
    [
      'ends of line of both kinds',
      'a;b\r\n1;2\n3;4\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'ends of line of old Macs',
      'a;b\r1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte order mark', '\uFEFFa;b', [['a', 'b']]],
    ['a delimiter inside quotes', '"Дороги; тротуары";2', [['Дороги; тротуары', '2']]],
    ['a quote inside quotes', '"двор ""Солнечный""";2', [['двор "Солнечный"', '2']]],
    [
      'an end of line inside quotes',
      '"раз\r\nдва";"три"\r\nx;y',
      [
        ['раз\r\nдва', 'три'],
        ['x', 'y'],
      ],
    ],
    ['empty cells', ';;\n""', [['', '', ''], ['']]],
    ['no end of line', 'a', [['a']]],
  ])('with %s', async (_, text, rows) => {
    expect(await cellsOf(text)).toEqual(rows);
  });

  test.each([',', ';', '\t', '|'] as const)('parted by %j', async (delimiter) => {
    expect(await cellsOf(`a${delimiter}b`, { delimiter })).toEqual([['a', 'b']]);
  });

  test('rows are numbered as a spreadsheet shows them, blank ones counted', async () => {
    const { rows } = await rowsOf(utf8('a\n"1\n2"\n\nb\n'));
    expect(rows.map(({ number, cells }) => [number, cells[0]])).toEqual([
      [1, 'a'],
      [2, '1\n2'],
      [3, ''],
      [4, 'b'],
    ]);
  });

  test('an empty file has no rows', async () => {
    expect(await rowsOf([])).toEqual({ rows: [], broken: null });
  });
});

describe('a file that cannot be read on says where', () => {
  const cp1251 = new Uint8Array([0xd2, 0xe5, 0xec, 0xe0]);

  test('bytes of Windows-1251 are not guessed at', async () => {
    const { rows, broken } = await rowsOf([...utf8('a;b\n1;2\n'), cp1251]);
    expect(rows).toHaveLength(2);
    expect(broken).toMatchObject({ kind: 'not-utf8', severity: 'file-refused', row: 3 });
  });

  test('the row of a wrong byte is told inside a chunk too', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('а\nб\nв'), 0xff, ...new TextEncoder().encode('\nг\n')]);
    expect((await rowsOf([bytes])).broken).toMatchObject({ kind: 'not-utf8', row: 3 });
  });

  test('a letter cut off at the end is no UTF-8', async () => {
    expect((await rowsOf([new TextEncoder().encode('a\nб').subarray(0, 3)])).broken).toMatchObject({
      kind: 'not-utf8',
      row: 2,
    });
  });

  test('UTF-16 is not read', async () => {
    expect((await rowsOf([new Uint8Array([0xff, 0xfe, 0x41, 0])])).broken).toMatchObject({ kind: 'not-utf8', row: 1 });
  });

  test('a zero byte is no text', async () => {
    expect((await rowsOf(utf8('a\nb\0c\n'))).broken).toMatchObject({ kind: 'nul-byte', row: 2 });
  });

  test('a zero byte is found wherever it stands, and nothing else is taken for one', async () => {
    const byte = fc.constantFrom(0x01, 0x7f, 0x30, 0x0a, 0x20);
    const bytes = fc.tuple(fc.array(byte, { maxLength: 40 }), fc.nat(7), fc.option(fc.nat(40)));
    await fc.assert(
      fc.asyncProperty(bytes, async ([told, before, zero]) => {
        const whole = Uint8Array.from([...Array.from({ length: before }, () => 0), ...told, 0, 0, 0]);
        const part = whole.subarray(before, before + told.length);
        const at = zero ?? told.length;
        if (at < told.length) part[at] = 0;
        expect((await rowsOf([part])).broken?.kind ?? null).toBe(at < told.length ? 'nul-byte' : null);
      }),
    );
  });

  test('a row is not waited for without end', async () => {
    const endless = (function* endlessBytes(): Generator<Uint8Array> {
      yield* utf8('a\n"');
      for (;;) yield* utf8('x'.repeat(1000));
    })();
    expect((await rowsOf(endless, { longestRow: 10_000 })).broken).toMatchObject({ kind: 'field-too-long', row: 2 });
  });

  test('a stream that breaks off is told', async () => {
    const bytes = (function* brokenBytes(): Generator<Uint8Array> {
      yield* utf8('a\nb\n');
      throw new Error('unexpected end of file');
    })();
    const { rows, broken } = await rowsOf(bytes);
    expect(rows).toHaveLength(2);
    expect(broken).toMatchObject({ kind: 'interrupted', row: 3, value: 'unexpected end of file' });
  });

  test('text behind a closing quote marks its row', async () => {
    const { rows, broken } = await rowsOf(utf8('a;b\n"1"x";2\n3;4\n'));
    expect(broken).toBeNull();
    expect(rows[1]).toMatchObject({ number: 2, flaw: 'bad-quotes' });
    expect(rows[2]).toEqual({ number: 3, cells: ['3', '4'] });
  });
});

describe('a row with wrong quotes is one line, and the next line is read', () => {
  const dated = ({ number, cells, flaw }: Row): unknown => [number, cells[0], flaw ?? 'sound'];

  test.each([
    ['text behind a closing quote', '1;"A" b;x', 'bad-quotes'],
    ['a quote that a quote of a later row seems to close', '1;"A;x', 'bad-quotes'],
    ['quotes inside quotes that are not doubled', '1;"ООО "Ромашка"";x', 'bad-quotes'],
  ])('%s', async (_, line, flaw) => {
    const { rows, broken } = await rowsOf(utf8(`n;b;o\n${line}\n2;B;x\n3;C;x\n4;"D";x\n5;E;x\n`));
    expect(broken).toBeNull();
    expect(rows.map(dated)).toEqual([
      [1, 'n', 'sound'],
      [2, '1', flaw],
      [3, '2', 'sound'],
      [4, '3', 'sound'],
      [5, '4', 'sound'],
      [6, '5', 'sound'],
    ]);
  });

  test('a quote that nothing closes costs the line where it opens', async () => {
    const { rows, broken } = await rowsOf(utf8('a;b\n1;2\n3;"4\n5;6\n"7\n8";9'));
    expect(broken).toBeNull();
    expect(rows.map(dated)).toEqual([
      [1, 'a', 'sound'],
      [2, '1', 'sound'],
      [3, '3', 'bad-quotes'],
      [4, '5', 'sound'],
      [5, '7\n8', 'sound'],
    ]);
    expect((await rowsOf(utf8('a;b\n3;"4\n5;6\n'))).rows.map(dated)).toEqual([
      [1, 'a', 'sound'],
      [2, '3', 'unclosed-quote'],
      [3, '5', 'sound'],
    ]);
  });

  test('an open quote is not waited for beyond the longest row', async () => {
    const lines = Array.from({ length: 500 }, (_, index) => `${index};x`);
    const { rows, broken } = await rowsOf(inChunks(new TextEncoder().encode(`a;b\n"0;x\n${lines.join('\n')}`), 100), {
      longestRow: 1000,
    });
    expect(broken).toBeNull();
    expect(rows).toHaveLength(502);
    expect(rows.filter(({ flaw }) => flaw !== undefined).map(({ number }) => number)).toEqual([2]);
  });

  test('lines that close one quote and open another are given up in one pass', async () => {
    const { rows } = await rowsOf(utf8('a";"b\n'.repeat(50_000)));
    expect(rows).toHaveLength(50_000);
  });
});

describe('laws', () => {
  test('conservation: wherever quotes are put, every line is a row or lies inside a quoted cell', async () => {
    const word = fc.stringMatching(/^[a"]{0,4}$/u);
    const grid = fc.array(fc.array(word, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(grid, fc.integer({ min: 1, max: 40 }), async (cells, size) => {
        const text = cells.map((row, index) => `${index};${row.join(';')}\n`).join('');
        const { rows, broken } = await rowsOf(inChunks(new TextEncoder().encode(text), size));
        const breaks = (row: Row): number => JSON.stringify(row.cells).split('\\n').length - 1;
        const inside = rows.reduce((sum, row) => sum + breaks(row), 0);
        expect(broken).toBeNull();
        expect(rows.length + inside).toBe(cells.length);
        expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
        for (const row of rows) if (row.flaw !== undefined) expect(breaks(row)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('а', 'Ё', '"', ';', '\n', '\r', ' ', "'", '😀') }),
  );
  const trimmed = cell.map((text) =>
    text
      .replaceAll('\0', '')
      .replace(/\r+$/u, '')
      .replaceAll(/^\uFEFF/gu, ''),
  );

  test('inverse: what is written is read, however it is cut into chunks', async () => {
    const grid = fc.array(fc.array(trimmed, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        grid,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('\n', '\r\n'),
        async (rows, size, newline) => {
          const text = Papa.unparse(['начало;конец'.split(';'), ...rows], { delimiter: ';', newline, quotes: true });
          const { rows: found, broken } = await rowsOf(inChunks(new TextEncoder().encode(text), size));
          expect(broken).toBeNull();
          expect(found.slice(1).map(({ cells }) => cells)).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('totality: any bytes are rows or a reason, whatever the chunks', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      cell.map((text) => new TextEncoder().encode(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 50 }), async (all, size) => {
        const whole = await rowsOf([all]);
        const cut = await rowsOf(inChunks(all, size));
        expect(cut.broken?.kind).toBe(whole.broken?.kind);
        expect(cut.rows.map(({ cells }) => cells)).toEqual(whole.rows.map(({ cells }) => cells));
      }),
      { numRuns: 300 },
    );
  });
});

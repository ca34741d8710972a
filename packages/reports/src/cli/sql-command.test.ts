import { exchanged, METHOD_FORMAT } from '@otklik/core/schema';
import { CLOSING_RATING } from '@otklik/rules';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDuckdb } from '../../../../.config/engines.mjs';
import { otklik, theAnswersOf } from './engine-answers.fixture.ts';

const ASKED = split('--method barnaul-2.2.6 --dialect clickhouse --as-of 2026-05-31T18:00 --zone Asia/Barnaul');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otklik-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('otklik sql', () => {
  test('takes a method of one’s own from a file, and refuses what is none', async () => {
    const file = join(folder, 'own.json');
    const own = { ...CLOSING_RATING, id: 'okrug-1' };
    await writeFile(file, JSON.stringify(exchanged(METHOD_FORMAT, own)));
    const asked = split(`--method ${file} --dialect duckdb --as-of 2026-05-31T18:00 --zone UTC --json`);
    expect(JSON.parse((await otklik('sql', ...asked)).out)).toMatchObject({ method: 'okrug-1' });
    const colour = { ...exchanged(METHOD_FORMAT, own), value: { ...own, by: ['colour'] } };
    await writeFile(file, JSON.stringify(colour));
    const wrong = await otklik('sql', ...asked);
    expect([wrong.code, wrong.out]).toEqual([3, '']);
    expect(wrong.err).toContain('colour');
    await writeFile(file, '{');
    expect((await otklik('sql', ...asked)).code).toBe(3);
    expect((await otklik('sql', ...split('--method none.json --dialect duckdb'))).code).toBe(3);
  });

  test('prints one query, and with --json what it was made from', async () => {
    const plain = await otklik('sql', ...ASKED);
    expect([plain.code, plain.err]).toEqual([0, '']);
    expect(plain.out).toContain('FROM `case_records`');
    const { statement, ...facts } = JSON.parse((await otklik('sql', ...ASKED, '--json')).out) as { statement: string };
    expect(statement).toBe(plain.out);
    expect(facts).toMatchObject({
      print: 'query',
      dialect: 'clickhouse',
      method: 'barnaul-2.2.6',
      asOf: '2026-05-31T18:00:00+07:00',
    });
  });

  test('reads the tables it is told to, many data sets at once', async () => {
    const { out } = await otklik('sql', ...ASKED, '--table', 'region.cases', '--data-set', 'город');
    expect(out).toContain('FROM `region`.`cases`');
    expect(out).toContain('`город` AS tally_data_set');
  });

  test('prints the tables and the view that it needs', async () => {
    const printed = (...words: readonly string[]): Promise<{ out: string }> =>
      otklik('sql', '--dialect', 'postgresql', '--print', ...words);
    expect((await printed('records')).out).toContain('CREATE TABLE "case_records" (');
    expect((await printed('calendar')).out).toContain('CREATE TABLE "working_calendar" (');
    const view = await printed('view', '--calendar', 'c', '--zone', 'Asia/Omsk', '--table', 'a.b');
    expect(view.out).toContain('CREATE VIEW "a"."b_worked" AS');
    expect((await otklik('sql', ...ASKED, '--table', 'b_worked', '--worked')).out).toContain('tally_work');
  });

  test('prints the calendar a slot a line', async () => {
    const { out } = await otklik('sql', '--print', 'calendar-lines', ...split('--zone UTC --workday 08:30-17:30'));
    const lines = out.split('\n');
    expect(lines[0]).toBe(`${Date.UTC(2018, 0, 1)},0,0`);
    expect(lines.length).toBe(3652 * 48);
  });

  test.each([
    ['an engine it does not know', split('--dialect oracle'), 'duckdb, postgresql, clickhouse'],
    ['no engine', split('--method closing'), 'нужен параметр --dialect'],
    ['no method', split('--dialect duckdb'), 'нужен параметр --method'],
    ['no moment', split('--dialect duckdb --method closing'), 'нужен параметр --as-of'],
    ['no zone', split('--dialect duckdb --method closing --as-of 2026-05-31T18:00'), 'нужен параметр --zone'],
    ['a name of no table', [...ASKED, '--table', 'tally_x'], '«tally_x» — не имя'],
    ['a name of no column', [...ASKED, '--data-set', ''], '«» — не имя'],
    ['a calendar beside a view', [...ASKED, '--calendar', 'c', '--worked'], 'вместе не бывают'],
    ['a view of no calendar', split('--dialect duckdb --print view'), 'нужен параметр --calendar'],
    ['something that it does not print', split('--print all'), 'calendar-lines'],
    ['a moment of no clock', [...ASKED.slice(0, 4), ...split('--as-of вчера --zone UTC')], 'вчера'],
  ])('refuses %s', async (_, words, said) => {
    const refused = await otklik('sql', ...words);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain(said);
  });
});

describe('otklik rate --rows', () => {
  test.each([
    ['rows that are no JSON', 'tally_row', 'ожидается объект'],
    ['rows that are no whole answer', '[]', 'ровно одна строка total'],
    ['rows of another method', '{"tally_of":"0000000000000000"}', 'другой методике'],
  ])('refuses %s', async (_, text, said) => {
    const file = join(folder, 'rows.ndjson');
    await writeFile(file, text);
    const refused = await otklik('rate', '--rows', file, '--method', 'closing');
    expect([refused.code, refused.out]).toEqual([3, '']);
    expect(refused.err).toContain(said);
  });

  test('refuses a file that is not there', async () => {
    const refused = await otklik('rate', '--rows', join(folder, 'no.ndjson'), '--method', 'closing');
    expect(refused).toMatchObject({ code: 3, out: '' });
  });
});

describe.each([await openDuckdb()])('what $name answers', (engine) => {
  afterAll(() => engine.close());
  theAnswersOf(engine);
});

function split(text: string): readonly string[] {
  return text.split(' ');
}

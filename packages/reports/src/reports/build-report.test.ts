import { compileCalendar, fiveDayWeek, recordsOf, unwrap, type CaseRecord } from '@otklik/core';
import { calendarFor, CENTRES, incidentManagement, USUAL_MESSAGE_TERM } from '@otklik/rules';
import { describe, expect, test } from 'vitest';
import { checkItems } from '../intake/check-intake.ts';
import type { BlockDraft } from '../page/block.ts';
import type { Page } from '../page/page.ts';
import { renderHtml } from '../render/html/render-html.ts';
import { syntheticMonth } from '../synthetic/synthetic-month.ts';
import { reportOnRecords, type Report, type ReportFrame } from './build-report.ts';
import type { GenreId } from './genre.ts';
import { GENRES } from './genres.ts';

const { zone } = CENTRES.pestovo;
const calendar = unwrap(
  compileCalendar(unwrap(calendarFor('RU-NGR', 2026, 2026)), fiveDayWeek([{ from: 540, to: 1080 }]), zone),
);
const may = unwrap(syntheticMonth({ seed: 1728, year: 2026, month: 5, cases: 120, calendar }));
const records = may.logs.flatMap((log) => unwrap(recordsOf(log, { calendar, term: USUAL_MESSAGE_TERM.term })));
const GENRE_IDS = Object.keys(GENRES) as GenreId[];

describe('a report', () => {
  test.each(GENRE_IDS)('of the genre %s is built from a month of records', (genre) => {
    const { page, headline } = reportOf(records, genre);
    expect(headline).toContain('поступило');
    expect(page.sections[0]?.title).toBe('Главное');
    expect(page.sections.map(({ title }) => title)).toContain('Качество данных');
    expect(page.sections.at(-1)?.title).toBe('Как считали');
  });

  test.each(GENRE_IDS)('of the genre %s says on every page that its data are synthetic, and only then', (genre) => {
    expect(reportOf(records, genre).page.notice).toContain('Синтетические данные');
    expect(reportOf(records, genre, { synthetic: false }).page.notice).toBeUndefined();
  });

  test('puts data quality before any rating', () => {
    const titles = reportOf(records, 'consolidated').page.sections.map(({ title }) => title);
    expect(titles.indexOf('Качество данных')).toBeLessThan(titles.indexOf('Рейтинг органов'));
  });

  test('says that its score is not normative beside the places', () => {
    const section = reportOf(records, 'consolidated').page.sections.find(({ title }) => title === 'Рейтинг органов');
    expect(section?.blocks[0]?.kind).toBe('note');
    expect(JSON.stringify(section?.blocks[0])).toContain('не нормативные');
  });

  test('says before the places who was counted and left out, and after them how far they can be relied on', () => {
    const more = [...records, ...records.slice(0, 3).map((record) => ({ ...record, body: null }))];
    const section = reportOf(more, 'consolidated').page.sections.find(({ title }) => title === 'Рейтинг органов');
    const told = (section?.blocks ?? []).map((block) => ('caption' in block ? block.caption : JSON.stringify(block)));
    const at = (words: string): number => told.findIndex((one) => one.includes(words));
    const order = [
      'орган в источнике не указан — 3',
      'Места органов',
      'Насколько местам можно верить',
      'При других весах',
    ].map(at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  test('says below the places why a dash stands for some of them', () => {
    const one = records[0] as CaseRecord;
    const page = renderHtml(reportOf([...records, { ...one, body: 'Архив' }], 'consolidated').page);
    expect(page).toContain('Без места — поступило меньше наименьшего объёма: Архив.');
  });

  test('says that closing is judged by the term of the answer, where the source plans no day of its own', () => {
    const html = (terms: ReportFrame['terms']): string => renderHtml(reportOf(records, 'offices', { terms }).page);
    expect(html([USUAL_MESSAGE_TERM])).toContain('закрытие сопоставлено со сроком ответа');
    expect(html([])).not.toContain('закрытие сопоставлено со сроком ответа');
  });

  test('of Elista sets plans against facts, with the post that answers', () => {
    const { page } = unwrap(reportOnRecords({ genre: 'consolidated', centre: 'elista' }, records, frame()));
    const plan = blocksOf(page).find((block) => block.kind === 'table' && block.caption.startsWith('План, факт'));
    expect(plan?.kind === 'table' ? plan.data.rows.at(-1)?.at(-1) : null).toEqual({
      kind: 'text',
      text: 'Руководитель МЦУ',
    });
    const others = blocksOf(reportOf(records, 'consolidated').page);
    expect(others.some((block) => block.kind === 'table' && block.caption.startsWith('План, факт'))).toBe(false);
  });

  test('defines every column of its rating tables in the methodology', () => {
    const { page } = reportOf(records, 'consolidated');
    const defined = blocksOf(page).flatMap((block) =>
      block.kind === 'definitions' ? block.items.map(({ term }) => term) : [],
    );
    const ratings = blocksOf(page).flatMap((block) =>
      block.kind === 'table' && /Места|Разрез|Решаемые/.test(block.caption) ? [block] : [],
    );
    const columns = new Set(ratings.flatMap(({ data }) => data.columns.slice(1).map(({ title }) => title)));
    expect(ratings.length).toBeGreaterThan(4);
    expect([...columns].filter((title) => title !== 'Орган' && !defined.includes(title))).toEqual([]);
  });

  test('cites every act that its figures rest on, with the grade of the source', () => {
    const { page } = reportOf(records, 'consolidated');
    const cited = blocksOf(page).flatMap((block) => (block.kind === 'sources' ? block.items : []));
    const places = cited.map(({ title, at }) => `${title} ${at}`);
    expect(places.some((place) => place.includes('№ 1728') && place.includes('п. 2.2.4'))).toBe(true);
    expect(places.some((place) => place.includes('№ 1153') && place.includes('п. 2.2.6'))).toBe(true);
    expect(cited.every(({ grade }) => grade !== undefined)).toBe(true);
  });

  test('does not depend on the order of the records', () => {
    expect(renderHtml(reportOf(records.toReversed(), 'consolidated').page)).toBe(
      renderHtml(reportOf(records, 'consolidated').page),
    );
  });

  test('adds up: the bodies of the rating and those left out make the whole', () => {
    const { page } = reportOf(records, 'consolidated');
    const table = blocksOf(page).find((block) => block.kind === 'table' && block.caption === 'Места органов');
    const volumes = table?.kind === 'table' ? table.data.rows.map((row) => row[2]) : [];
    const sum = volumes.reduce((total, cell) => total + (cell?.kind === 'integer' ? cell.value : 0), 0);
    expect(sum).toBe(records.filter(({ leads, body }) => leads && body !== null).length);
  });

  test('is refused when there is nothing to report', () => {
    expect(reportOnRecords({ genre: 'consolidated', centre: null }, [], frame())).toEqual({
      ok: false,
      refusal: { kind: 'nothing-to-rate', method: 'consolidated' },
    });
  });
});

function reportOf(found: readonly CaseRecord[], genre: GenreId, more: Partial<ReportFrame> = {}): Report {
  return unwrap(reportOnRecords({ genre, centre: 'pestovo' }, found, { ...frame(), ...more }));
}

function frame(): ReportFrame {
  return {
    organisation: 'Вымышленный муниципальный округ',
    source: 'Журналы синтетического месяца',
    synthetic: true,
    asOf: may.asOf,
    zone,
    hours: '09:00–18:00',
    terms: [USUAL_MESSAGE_TERM],
    quality: checkItems([], incidentManagement),
    signatures: [],
  };
}

function blocksOf(page: Page): readonly BlockDraft[] {
  return page.sections.flatMap(({ blocks }) => blocks);
}

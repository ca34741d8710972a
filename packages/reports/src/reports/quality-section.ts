import { ratio, roundPercent } from '@otklik/core';
import type { BlockDraft, TableDraft } from '../page/block.ts';
import type { Section } from '../page/page.ts';
import type { Value } from '../page/value.ts';
import { inline, note, paragraph } from '../page/write.ts';
import type { DataQuality } from '../intake/check-intake.ts';
import { SHARE_DIGITS } from './figure-value.ts';
import { COMPARED_TITLES, FIELD_TITLES, ISSUE_TITLES, SEVERITY_LABELS } from './quality.labels.ts';
import type { ReportFacts } from './report-facts.ts';

type QualityFacts = Pick<ReportFacts, 'quality' | 'source' | 'tallies'>;

/**
 * Writes what can be said about the data before any figure made of them.
 *
 * @param facts - The facts of the report.
 * @returns The section: rows read and skipped, issues, missing values, and the source's own figures compared with ours.
 */
export function qualitySection({ quality, source, tallies }: QualityFacts): Section<BlockDraft> {
  return {
    title: 'Качество данных',
    blocks: [
      paragraph(`Источник: ${source}.`),
      paragraph(
        'Строк выгрузки прочитано: ',
        inline({ kind: 'integer', value: quality.rowsRead }),
        ', записей принято: ',
        inline({ kind: 'integer', value: quality.recordsKept }),
        ', строк пропущено: ',
        inline({ kind: 'integer', value: quality.rowsSkipped }),
        '.',
      ),
      ...besidesRows(quality, tallies),
      ...(quality.issues.length === 0 ? [paragraph('Замечаний к данным нет.')] : [issueTable(quality)]),
      ...missingBlocks(quality),
      ...(quality.ownFigures.length === 0 ? [] : [comparisonTable(quality)]),
    ],
  };
}

/** Records that came from elsewhere than rows, as from logs, have no rows to be checked. */
function besidesRows({ recordsKept }: DataQuality, tallies: QualityFacts['tallies']): readonly BlockDraft[] {
  const besides = (tallies[0]?.seen ?? recordsKept) - recordsKept;
  if (besides <= 0) return [];
  return [
    note(
      'Сверх строк выгрузки из журналов взято вопросов: ',
      inline({ kind: 'integer', value: besides }),
      '; проверки ниже к ним не относятся.',
    ),
  ];
}

function issueTable({ issues }: DataQuality): TableDraft {
  return {
    kind: 'table',
    caption: 'Замечания к данным',
    data: {
      columns: [
        { title: 'Замечание', kind: 'text' },
        { title: 'Последствие', kind: 'text' },
        { title: 'Сколько', kind: 'integer' },
      ],
      rows: issues.map(({ kind, severity, count }) => [
        text(ISSUE_TITLES[kind] ?? kind),
        text(SEVERITY_LABELS[severity]),
        { kind: 'integer', value: count },
      ]),
    },
    notes: ['Строки и значения названы в выводе команды check.'],
  };
}

function missingBlocks({ missing }: DataQuality): readonly BlockDraft[] {
  const gaps = missing.filter(({ missing: count, of }) => count > 0 && count < of);
  const untold = missing.filter(({ missing: count, of }) => count === of);
  return [
    ...(gaps.length === 0 ? [paragraph('Все сведения, которые сообщает источник, заполнены.')] : [missingTable(gaps)]),
    ...(untold.length === 0 ? [] : [note(`Источник не сообщает: ${untold.map(fieldWords).join(', ')}.`)]),
  ];
}

function missingTable(gaps: DataQuality['missing']): TableDraft {
  return {
    kind: 'table',
    caption: 'Незаполненные сведения',
    data: {
      columns: [
        { title: 'Сведение', kind: 'text' },
        { title: 'Не указано', kind: 'integer' },
        { title: 'Доля', kind: 'percent', digits: SHARE_DIGITS },
      ],
      rows: gaps.map(({ field, missing: count, of }) => [
        text(FIELD_TITLES[field]),
        { kind: 'integer', value: count },
        share(count, of),
      ]),
    },
  };
}

function fieldWords({ field }: DataQuality['missing'][number]): string {
  return FIELD_TITLES[field].toLowerCase();
}

function comparisonTable({ ownFigures }: DataQuality): TableDraft {
  return {
    kind: 'table',
    caption: 'Сверка собственных столбцов выгрузки с нашим счётом',
    data: {
      columns: [
        { title: 'Столбец', kind: 'text' },
        { title: 'Сравнено', kind: 'integer' },
        { title: 'Расходится', kind: 'integer' },
      ],
      rows: ownFigures.map(({ figure, compared, differing }) => [
        text(COMPARED_TITLES[figure]),
        { kind: 'integer', value: compared },
        { kind: 'integer', value: differing },
      ]),
    },
  };
}

function share(part: number, whole: number): Value {
  const exact = ratio(part, whole);
  return exact.ok
    ? { kind: 'percent', text: roundPercent(exact.value, SHARE_DIGITS) }
    : { kind: 'empty', reason: 'записей нет' };
}

function text(words: string): Value {
  return { kind: 'text', text: words };
}

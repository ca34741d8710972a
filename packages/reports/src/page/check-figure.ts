import type { FigureDraft } from './block.ts';
import { checkTable, type Place } from './check-table.ts';
import { isShowable } from './check-value.ts';
import type { PageIssue } from './page-issue.ts';
import type { Column } from './table-data.ts';
import type { Value } from './value.ts';

const categoryKinds: readonly Column['kind'][] = ['text', 'date', 'moment'];
const seriesKinds: readonly Column['kind'][] = ['integer', 'decimal', 'percent', 'duration'];

/**
 * Checks a figure: words for those who do not see it, data under it, and a chart that names columns of that data.
 *
 * @param figure - The figure.
 * @param section - The title of its section, for the issues.
 * @returns Every issue.
 * @example
 * checkFigure({ kind: 'figure', caption: 'Темы', alternative: '', chart: { kind: 'bars', category: 0, series: [1] }, data: { columns: [], rows: [] } }, 'Итоги')[0]?.kind //=> 'figure-without-alternative'
 */
export function checkFigure(figure: FigureDraft, section: string): readonly PageIssue[] {
  const place = { section, caption: figure.caption };
  const silent: readonly PageIssue[] =
    figure.alternative.trim() === '' ? [{ kind: 'figure-without-alternative', ...place }] : [];
  if (figure.data.columns.length === 0 || figure.data.rows.length === 0) {
    return [...silent, { kind: 'figure-without-data', ...place }];
  }
  return [...silent, ...checkTable(figure.data, place), ...checkColumns(figure, place), ...checkSeries(figure, place)];
}

function checkColumns(figure: FigureDraft, place: Place): readonly PageIssue[] {
  const { chart, data } = figure;
  const wrong = (column: number, kinds: readonly Column['kind'][]): readonly PageIssue[] => {
    const found = data.columns[column];
    if (found !== undefined && kinds.includes(found.kind)) return [];
    return [{ kind: 'wrong-chart-column', ...place, column, expected: kinds.join(', ') }];
  };
  return [...wrong(chart.category, categoryKinds), ...chart.series.flatMap((column) => wrong(column, seriesKinds))];
}

function checkSeries({ chart, data }: FigureDraft, place: Place): readonly PageIssue[] {
  const kinds = new Set(chart.series.map((column) => data.columns[column]?.kind));
  const rules: readonly (readonly [boolean, string])[] = [
    [chart.series.length > 0, 'at least one series'],
    [kinds.size <= 1, 'series of one kind'],
    ...rulesOf({ chart, data }, [...kinds]),
  ];
  return rules.flatMap(([holds, expected]) => (holds ? [] : [{ kind: 'wrong-chart-series', ...place, expected }]));
}

type Charted = Pick<FigureDraft, 'chart' | 'data'>;

/** What only one kind of chart asks for. */
function rulesOf(
  { chart, data }: Charted,
  kinds: readonly (Column['kind'] | undefined)[],
): readonly (readonly [boolean, string])[] {
  const { kind, series } = chart;
  const rows = data.rows.map((row) => series.map((column) => figureIn(row[column])));
  switch (kind) {
    case 'bars':
      return [[series.length <= 1, 'one series of bars']];
    case 'stacked-bars':
    case 'heat-map':
      return [[!rows.flat().some((figure) => figure !== null && figure < 0), 'no part below zero']];
    case 'intervals':
      return [
        [series.length === 3, 'a figure, the lower and the upper end of its interval'],
        [rows.every(isInterval), 'a figure within its interval, or none and no interval'],
      ];
    case 'rank-slope':
      return [
        [series.length === 2 && kinds.every((one) => one === 'integer'), 'two columns of whole numbers'],
        [rows.flat().every((place) => place === null || place >= 1), 'places from 1'],
      ];
    case 'lines':
      return [];
  }
}

function isInterval(ends: readonly (number | null)[]): boolean {
  const known = ends.filter((end) => end !== null);
  const [figure = 0, low = 0, high = 0] = known;
  return known.length === ends.length ? low <= figure && figure <= high : known.length === 0;
}

function figureIn(cell: Value | undefined): number | null {
  if (cell === undefined || !isShowable(cell)) return null;
  if (cell.kind === 'integer') return cell.value;
  if (cell.kind === 'duration') return cell.minutes;
  return cell.kind === 'decimal' || cell.kind === 'percent' ? Number(cell.text) : null;
}

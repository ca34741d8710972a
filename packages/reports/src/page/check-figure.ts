import type { FigureDraft } from './block.ts';
import { checkTable, type Place } from './check-table.ts';
import type { PageIssue } from './page-issue.ts';
import type { Column } from './table-data.ts';

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
    [chart.kind !== 'bars' || chart.series.length <= 1, 'one series of bars'],
    [kinds.size <= 1, 'series of one kind'],
    [chart.kind !== 'stacked-bars' || !hasNegative({ chart, data }), 'no part below zero'],
  ];
  return rules.flatMap(([holds, expected]) => (holds ? [] : [{ kind: 'wrong-chart-series', ...place, expected }]));
}

function hasNegative({ chart, data }: Pick<FigureDraft, 'chart' | 'data'>): boolean {
  const cells = data.rows.flatMap((row) => chart.series.map((column) => row[column]));
  return cells.some((cell) => {
    if (cell?.kind === 'integer') return cell.value < 0;
    if (cell?.kind === 'duration') return cell.minutes < 0;
    return cell !== undefined && 'text' in cell && cell.text.startsWith('-');
  });
}

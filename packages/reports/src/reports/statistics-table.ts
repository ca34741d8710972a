import type { Rating, Method } from '@otklik/core';
import { BARNAUL_STATISTICS_ROWS, type FormRow } from '@otklik/rules';
import type { TableDraft } from '../page/block.ts';
import type { Value } from '../page/value.ts';
import { formatInteger } from '../wording/number.ts';

/** A finished count of the statistics, and how the two years are called in the head of the table. */
export interface Statistics {
  readonly rating: Rating;
  readonly method: Method;
  readonly years: readonly [current: string, before: string];
}

/**
 * Lays Barnaul's statistics out as published: «месяц/нарастающий итог», this year, the year before, the difference.
 *
 * @param statistics - The finished counts of `barnaulStatistics`.
 * @returns The table, row by row.
 * @clause barnaul-statistics-2023 по тексту
 * @example
 * const september = { from: day('2023-09-01'), to: day('2023-09-30') }
 * const nineMonths = { from: day('2023-01-01'), to: day('2023-09-30') }
 * const before = { from: day('2022-01-01'), to: day('2022-09-30') }
 * const method = barnaulStatistics({ month: september, cumulative: nineMonths, monthBefore: before, cumulativeBefore: before })
 * const barnaul = zone('Asia/Barnaul')
 * const at = moment('2023-09-15T10:00', barnaul)
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor('RU-ALT', 2023, 2023)), NORM_WEEK, barnaul))
 * const log = [{ id: 'e1', appeal: '7', occurredAt: at, recordedAt: at, kind: 'received', channel: 'post', regime: 'appeal', repeat: false }]
 * const rating = unwrap(finish(tally(unwrap(recordsOf(log, { calendar, term: null })), method, at), method))
 * statisticsTable({ rating, method, years: ['2023', '2022'] }).data.rows[0].map(({ text }) => text) //=> ['Общее количество', '1/1', '0', '+1/+1']
 */
export function statisticsTable(statistics: Statistics): TableDraft {
  const [current, before] = statistics.years;
  const titles = ['Группы обращений', current, before, '+/-'];
  return {
    kind: 'table',
    caption: 'Сведения об обращениях граждан',
    data: {
      columns: titles.map((title) => ({ title, kind: 'text' })),
      rows: BARNAUL_STATISTICS_ROWS.map((row) => cells(row, statistics)),
    },
    notes: ['Через косую черту — за месяц и нарастающим итогом с начала года; без черты — нарастающим итогом.'],
  };
}

function cells(row: FormRow, statistics: Statistics): readonly Value[] {
  const count = (period: string): number => countOf(`${row.id}:${period}`, statistics);
  const now = [count('month'), count('cumulative')] as const;
  const then = [count('monthBefore'), count('cumulativeBefore')] as const;
  const difference = [now[0] - then[0], now[1] - then[1]] as const;
  const title = row.level === 0 ? row.title : `– ${row.title}`;
  const texts = [title, pair(row, now), pair(row, then), pair(row, difference, 'always')];
  return texts.map((text) => ({ kind: 'text', text }));
}

function pair(
  { byMonth }: FormRow,
  [month, cumulative]: readonly [number, number],
  sign: 'always' | 'negative-only' = 'negative-only',
): string {
  const total = formatInteger(cumulative, sign);
  // two zeros are published as one
  return byMonth && (month !== 0 || cumulative !== 0) ? `${formatInteger(month, sign)}/${total}` : total;
}

function countOf(id: string, { rating, method }: Statistics): number {
  const figure = rating.total[method.indicators.findIndex((indicator) => indicator.id === id)];
  return figure?.kind === 'count' ? figure.count : 0;
}

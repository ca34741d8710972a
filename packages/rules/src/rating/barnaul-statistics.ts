import { byAssumption, byClause, type Condition, type DayRange, type Indicator, type Method } from '@otklik/core';

/** One row of a statistical form: what it counts, and whether the month stands beside the cumulative count. */
export interface FormRow {
  readonly id: string;
  readonly title: string;
  /** 0 for a row of its own, 1 for a row that is part of the one above. */
  readonly level: 0 | 1;
  readonly where: Condition;
  /** Whether the month stands beside the count from the beginning of the year. */
  readonly byMonth: boolean;
}

/** What the form compares: the last month and the time from the beginning of the year, with those of the year before. */
export interface FormPeriods {
  readonly month: DayRange;
  readonly cumulative: DayRange;
  readonly monthBefore: DayRange;
  readonly cumulativeBefore: DayRange;
}

const CASES: Condition = [{ kind: 'leads' }];
const RECEPTION_OFFICE = 'Общественная приёмная';

/** Rows of the statistics that Barnaul publishes, in their order: cases by form, then questions by section. */
export const BARNAUL_STATISTICS_ROWS: readonly FormRow[] = [
  { id: 'all', title: 'Общее количество', level: 0, where: CASES, byMonth: true },
  form('written', 'письменные', ['post']),
  form('electronic', 'электронные', ['email', 'feedback-platform', 'official-page']),
  form('special', 'особые', ['other']),
  form('oral', 'устные, из них:', ['reception', 'phone']),
  { ...form('reception', 'личный приём руководителей', ['reception']), level: 1 },
  section('state', 'Государство, общество, политика'),
  section('social', 'Социальная сфера'),
  section('economy', 'Экономика'),
  section('defence', 'Оборона, безопасность, законность'),
  section('housing', 'Жилищно-коммунальная сфера'),
  {
    id: 'office-considered',
    title: 'Общественная приёмная: рассмотрено вопросов',
    level: 0,
    where: [
      { kind: 'one-of', field: 'body', values: [RECEPTION_OFFICE] },
      { kind: 'stopped', clock: 'first-answer', stopped: true },
    ],
    byMonth: false,
  },
  {
    id: 'office-explained',
    title: 'Общественная приёмная: разъяснено',
    level: 0,
    where: [
      { kind: 'one-of', field: 'body', values: [RECEPTION_OFFICE] },
      { kind: 'one-of', field: 'outcome', values: ['explained'] },
    ],
    byMonth: false,
  },
];

/**
 * Makes the counts of Barnaul's published statistics: each row in each of the four periods.
 *
 * @param periods - The month and the cumulative time, this year and the year before.
 * @returns The method; its indicators are named `row:period`.
 * @clause barnaul-statistics-2023 по тексту
 * @assumption barnaul-forms-by-channel
 * @example
 * const september = { from: day('2023-09-01'), to: day('2023-09-30') }
 * const nineMonths = { from: day('2023-01-01'), to: day('2023-09-30') }
 * const before = { from: day('2022-01-01'), to: day('2022-09-30') }
 * const method = barnaulStatistics({ month: september, cumulative: nineMonths, monthBefore: before, cumulativeBefore: before })
 * method.indicators.length //=> 52
 */
export function barnaulStatistics(periods: FormPeriods): Method {
  const clause = byClause('barnaul-statistics-2023', 'по тексту', 'A');
  const indicators = BARNAUL_STATISTICS_ROWS.flatMap((row) =>
    PERIODS.map((period): Indicator => ({
      id: `${row.id}:${period}`,
      title: row.title,
      definition: 'Число записей строки, поступивших в период.',
      because: [clause, byAssumption('barnaul-forms-by-channel')],
      kind: 'count',
      where: [...row.where, { kind: 'received', ...periods[period] }],
    })),
  );
  return {
    id: 'barnaul-statistics',
    edition: JSON.stringify(periods),
    title: 'Сведения об обращениях граждан',
    by: [],
    exclusions: [],
    indicators,
    score: null,
    minimum: null,
    ties: 'dense',
    because: [clause],
  };
}

const PERIODS = ['month', 'cumulative', 'monthBefore', 'cumulativeBefore'] as const;

function form(id: string, title: string, channels: readonly string[]): FormRow {
  return {
    id,
    title,
    level: 0,
    where: [...CASES, { kind: 'one-of', field: 'channel', values: channels }],
    byMonth: true,
  };
}

function section(id: string, title: string): FormRow {
  return { id, title, level: 0, where: [{ kind: 'one-of', field: 'topicGroup', values: [title] }], byMonth: false };
}

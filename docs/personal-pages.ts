import { compileCalendar, fiveDayWeek, recordsOf, tally, unwrap, type CaseRecord, type Instant } from '@otklik/core';
import { personal, reportCounter, reportMethods, type ReportFacts, type ReportFrame } from '@otklik/reports';
import { checkItems, paragraph, type Figure, type Page, type PageDraft } from '@otklik/reports';
import { syntheticMonth } from '@otklik/reports/synthetic';
import { barnaulRating, barnaulStatistics, calendarFor, CENTRES, incidentManagement } from '@otklik/rules';

/** What must not be seen; nobody is called so. */
export const SECRET = 'Сказкина Тайна Скрытовна';

/** One way to break the promise of the types: a personal value in place of a text, and where. */
export interface Planting {
  readonly path: string;
  readonly args: readonly unknown[];
}

/** Puts a personal value in place of every text of some arguments, one at a time. */
export function plantings(args: readonly unknown[]): readonly Planting[] {
  return args.flatMap((arg, index) =>
    planted(arg).map(({ path, value }) => ({ path: `${String(index)}${path}`, args: args.with(index, value) })),
  );
}

interface Planted {
  readonly path: string;
  readonly value: unknown;
}

function planted(value: unknown): readonly Planted[] {
  if (typeof value === 'string') return [{ path: '', value: personal(SECRET) }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) =>
      planted(one).map((inner) => ({ path: `[${String(index)}]${inner.path}`, value: value.with(index, inner.value) })),
    );
  }
  return Object.entries(value).flatMap(([key, one]) =>
    planted(one).map((inner) => ({ path: `.${key}${inner.path}`, value: { ...value, [key]: inner.value } })),
  );
}

const { zone } = CENTRES.pestovo;
const calendar = unwrap(
  compileCalendar(unwrap(calendarFor('RU-NGR', 2026, 2026)), fiveDayWeek([{ from: 540, to: 1080 }]), zone),
);
const may = unwrap(syntheticMonth({ seed: 1728, year: 2026, month: 5, cases: 3, calendar }));

/** The records of a small invented month. */
export const RECORDS: readonly CaseRecord[] = may.logs.flatMap((log) =>
  unwrap(recordsOf(log, { calendar, term: null })),
);

/** What is known of a report beside its records. */
export const FRAME: ReportFrame = {
  organisation: 'Вымышленный округ',
  source: 'Журналы',
  synthetic: true,
  asOf: may.asOf,
  zone,
  hours: '09:00–18:00',
  terms: [],
  quality: checkItems([], incidentManagement),
  signatures: [{ post: 'Руководитель' }],
};

/** What is wanted of a report. */
export const WANTED = { genre: 'offices', centre: null } as const;

/** The facts of the same report. */
export function facts(): ReportFacts {
  const counter = reportCounter(reportMethods(WANTED), may.asOf);
  for (const record of RECORDS) counter.add(record);
  const { tallies, period } = counter.counts();
  if (period === null) throw new Error('no records');
  return { ...FRAME, tallies, period };
}

const DATA = {
  columns: [
    { title: 'Орган', kind: 'text' },
    { title: 'Всего', kind: 'integer' },
  ],
  rows: [
    [
      { kind: 'text', text: 'Комитет ЖКХ' },
      { kind: 'integer', value: 7 },
    ],
    [
      { kind: 'text', text: 'Комитет дорог' },
      { kind: 'empty', reason: 'нет обращений' },
    ],
  ],
} as const;

/** A figure of a finished page. */
export const FIGURE: Figure = {
  kind: 'figure',
  number: 1,
  caption: 'Органы',
  alternative: 'Больше у комитета ЖКХ.',
  chart: { kind: 'bars', category: 0, series: [1] },
  data: DATA,
  notes: ['По дате регистрации.'],
};

/** A draft with a block of every kind. */
export const DRAFT: PageDraft = {
  title: 'Отчёт',
  language: 'ru',
  documentKind: 'Сводный отчёт',
  organisation: 'Вымышленный округ',
  period: 'за май',
  date: '2026-06-01',
  notice: 'Вымышленные данные',
  signatures: [{ post: 'Руководитель', name: 'И. О.' }],
  sections: [
    {
      title: 'Итоги',
      blocks: [
        { kind: 'heading', level: 2, text: 'Органы' },
        paragraph('Всего ', { kind: 'value', value: { kind: 'percent', text: '34.6' } }),
        { kind: 'list', ordered: true, items: [[{ kind: 'strong', text: 'дороги' }]] },
        { kind: 'note', runs: [{ kind: 'text', text: 'Предварительно.' }] },
        { kind: 'table', caption: 'Органы', data: DATA, notes: ['По дате.'] },
        FIGURE,
        { kind: 'sources', items: [{ title: 'Положение', at: 'п. 2', url: 'https://example.org/', grade: 'A' }] },
        { kind: 'definitions', items: [{ term: 'Доля', definition: 'Часть целого.', clause: 'п. 2', grade: 'A' }] },
      ],
    },
  ],
};

/** A finished page of the same draft. */
export function pageOf(built: { readonly ok: boolean }): Page {
  return unwrap(built as { readonly ok: true; readonly value: Page });
}

const HALF = { from: 20_454, to: 20_600 } as unknown as { readonly from: never; readonly to: never };
const STATISTICS = barnaulStatistics({ month: HALF, cumulative: HALF, monthBefore: HALF, cumulativeBefore: HALF });

/** Barnaul's statistics with nothing counted. */
export const STATISTICS_ASKED = { method: STATISTICS, years: ['2026', '2025'] } as const;

/** A method with every kind of words. */
export const METHOD = barnaulRating();

/** The tally of a method over the month. */
export const TALLY = tally(RECORDS, STATISTICS, 0 as Instant);

import type { Outcome } from '@otklik/core';
import type { Weighted } from './dice.ts';

/** How a unit answers, so that a rating of the units has something to find. */
export interface Habit {
  /** Working minutes from the assignment to the first answer: the fewest and the most; quick answers are commoner. */
  readonly pace: readonly [number, number];
  /** What comes of items that can be solved. */
  readonly solvable: Weighted<Outcome>;
  /** Items in a thousand that get no answer. */
  readonly silent: number;
  /** Weights of the marks 1 to 5. */
  readonly marks: readonly [number, number, number, number, number];
}

/** A unit of the invented municipality. */
export interface Unit {
  readonly name: string;
  readonly habit: Habit;
}

const GOOD: Habit = {
  pace: [20, 420],
  solvable: [
    ['solved', 78],
    ['explained', 16],
    ['not-solved', 2],
    ['postponed', 4],
  ],
  silent: 5,
  marks: [1, 2, 6, 30, 61],
};
const QUICK: Habit = {
  pace: [8, 150],
  solvable: [
    ['solved', 46],
    ['explained', 50],
    ['not-solved', 2],
    ['postponed', 2],
  ],
  silent: 5,
  marks: [8, 10, 20, 32, 30],
};
const STEADY: Habit = {
  pace: [60, 1200],
  solvable: [
    ['solved', 58],
    ['explained', 32],
    ['not-solved', 4],
    ['postponed', 6],
  ],
  silent: 15,
  marks: [8, 8, 20, 34, 30],
};
const EXPLAINING: Habit = {
  pace: [40, 700],
  solvable: [
    ['solved', 12],
    ['explained', 82],
    ['not-solved', 4],
    ['postponed', 2],
  ],
  silent: 10,
  marks: [38, 24, 18, 12, 8],
};
const SLOW: Habit = {
  pace: [300, 5000],
  solvable: [
    ['solved', 48],
    ['explained', 32],
    ['not-solved', 10],
    ['postponed', 10],
  ],
  silent: 70,
  marks: [26, 22, 24, 18, 10],
};

/** The units that answer for a trade, under the keys by which topics name them. */
export const UNITS = {
  utilities: { name: 'Отдел жилищно-коммунального хозяйства', habit: EXPLAINING },
  roads: { name: 'Отдел дорожной деятельности', habit: SLOW },
  improvement: { name: 'Отдел благоустройства', habit: GOOD },
  architecture: { name: 'Отдел архитектуры и градостроительства', habit: QUICK },
  economy: { name: 'Управление экономического развития', habit: QUICK },
  education: { name: 'Комитет образования', habit: STEADY },
  culture: { name: 'Комитет культуры', habit: GOOD },
  sport: { name: 'Управление по физической культуре и спорту', habit: STEADY },
  cityWorks: { name: 'МБУ «Городское хозяйство»', habit: GOOD },
} as const satisfies Record<string, Unit>;

/** The municipality of the synthetic months; there is none of this name. */
export const SYNTHETIC_MUNICIPALITY = 'Образцовский муниципальный округ';

/** The region it would lie in; there is none of this name either. */
export const SYNTHETIC_REGION = 'Образцовая область';

/** A part of the municipality, how many of a hundred messages come from it, and the territorial unit that answers. */
export interface Territory {
  readonly name: string;
  readonly settlement: string;
  readonly weight: number;
  readonly unit: Unit | null;
}

/** The parts of the municipality; in the town the units of the trades answer for everything. */
export const TERRITORIES: readonly Territory[] = [
  { name: 'Город Образцов', settlement: 'Образцов', weight: 62, unit: null },
  {
    name: 'Зареченская территория',
    settlement: 'деревня Заречье',
    weight: 12,
    unit: { name: 'Зареченский территориальный отдел', habit: STEADY },
  },
  {
    name: 'Луговская территория',
    settlement: 'село Луговое',
    weight: 11,
    unit: { name: 'Луговской территориальный отдел', habit: SLOW },
  },
  {
    name: 'Сосновская территория',
    settlement: 'деревня Сосновка',
    weight: 8,
    unit: { name: 'Сосновский территориальный отдел', habit: GOOD },
  },
  {
    name: 'Приозёрная территория',
    settlement: 'посёлок Приозёрный',
    weight: 7,
    unit: { name: 'Приозёрный территориальный отдел', habit: EXPLAINING },
  },
];

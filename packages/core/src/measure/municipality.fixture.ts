import type { ItemType, Outcome } from '../appeal/vocabulary.ts';
import type { CaseRecord } from '../record/case-record.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import type { Indicator, Method } from './method.ts';

// Made for tests and benchmarks: one plain record, and one method that uses every kind of indicator.

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A record of which nothing but the receipt is known. */
export const RECORD: CaseRecord = {
  id: '1',
  question: 1,
  leads: true,
  body: 'Комитет ЖКХ',
  channel: 'feedback-platform',
  regime: 'message',
  topicGroup: null,
  topic: null,
  territory: null,
  type: null,
  outcome: null,
  mark: null,
  repeat: null,
  fastTrack: null,
  published: null,
  promise: null,
  promisedOn: null,
  precision: 'moment',
  received: 0 as Instant,
  receivedOn: 0 as CivilDate,
  firstAnswered: null,
  firstAnsweredOn: null,
  closed: null,
  closedOn: null,
  due: null,
  workToFirstAnswer: null,
  workingMinutesAsExported: null,
};

const VOLUME: Indicator = {
  id: 'volume',
  title: 'Поступило',
  definition: 'Число поступивших обращений.',
  because: [],
  kind: 'count',
  where: [{ kind: 'leads' }],
};

const TIMELINESS: Indicator = {
  id: 'timeliness',
  title: 'В срок',
  definition: 'В срок / (в срок + с нарушением + просрочено без ответа).',
  because: [],
  kind: 'share',
  part: [{ kind: 'timeliness', clock: 'first-answer', states: ['in-time'] }],
  of: [{ kind: 'timeliness', clock: 'first-answer', states: ['in-time', 'late', 'overdue'] }],
};

const COMPLETENESS: Indicator = {
  id: 'completeness',
  title: 'Полнота',
  definition: 'Доля вопросов, по которым меры приняты, среди отвеченных.',
  because: [],
  kind: 'share',
  part: [{ kind: 'one-of', field: 'outcome', values: ['solved'] }],
  of: [{ kind: 'stopped', clock: 'first-answer', stopped: true }],
};

const MEDIAN: Indicator = {
  id: 'median-working-time',
  title: 'Медиана рабочего времени до ответа',
  definition: 'Рабочее время, которое не превышено у половины отвеченных вопросов.',
  because: [],
  kind: 'quantile',
  percent: 50,
  quantity: 'working-seconds-to-first-answer',
  where: [],
};

const MEAN_MARK: Indicator = {
  id: 'mean-mark',
  title: 'Средняя оценка',
  definition: 'Среднее арифметическое оценок.',
  because: [],
  kind: 'mean',
  quantity: 'mark',
  where: [],
};

/** A rating of bodies by volume, timeliness, completeness, speed and marks. */
export const METHOD: Method = {
  id: 'municipality',
  edition: '1',
  title: 'Рейтинг органов',
  by: ['body'],
  exclusions: [
    {
      id: 'no-body',
      title: 'Орган не указан',
      where: [{ kind: 'one-of', field: 'body', values: [null] }],
      because: [],
    },
  ],
  indicators: [VOLUME, TIMELINESS, COMPLETENESS, MEDIAN, MEAN_MARK],
  score: {
    parts: [
      { indicator: 'timeliness', weight: 1, points: 'share' },
      { indicator: 'completeness', weight: 1, points: 'share' },
    ],
    normative: false,
    because: [],
  },
  minimum: { indicator: 'volume', atLeast: 2, because: [] },
  ties: 'dense',
  because: [],
};

const TYPES: readonly (ItemType | null)[] = ['solvable', 'not-solvable', 'informational', null];
const OUTCOMES: readonly Outcome[] = ['solved', 'explained', 'promised', 'refused'];

/** Makes records without chance: the same place in the row gives the same record. */
export function someRecords(count: number): readonly CaseRecord[] {
  return Array.from({ length: count }, (_, index) => someRecord(index));
}

function someRecord(index: number): CaseRecord {
  const mixed = Math.imul(index + 1, 2_654_435_761) >>> 8;
  const received = (index % 365) * DAY;
  const open: CaseRecord = {
    ...RECORD,
    id: `${index}`,
    body: mixed % 97 === 0 ? null : `Орган ${mixed % 40}`,
    type: TYPES[mixed % 4] ?? null,
    mark: mixed % 5 === 0 ? 4 : null,
    received: received as Instant,
    receivedOn: (index % 365) as CivilDate,
    due: (received + 3 * DAY) as Instant,
  };
  return mixed % 11 === 0 ? open : answered(open, mixed);
}

function answered(open: CaseRecord, mixed: number): CaseRecord {
  const work = (mixed % 2400) * MINUTE;
  const at = open.received + 3 * work;
  return {
    ...open,
    outcome: OUTCOMES[mixed % 4] ?? null,
    firstAnswered: at as Instant,
    firstAnsweredOn: Math.floor(at / DAY) as CivilDate,
    workToFirstAnswer: work,
  };
}

import type { PromiseStage } from '../appeal/moves.ts';
import type { Channel, ItemType, Mark, Outcome, Regime } from '../appeal/vocabulary.ts';
import { formatDay, type CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';

/** How a promise that was given stands. */
export type PromiseState = Exclude<PromiseStage, 'none'>;

/**
 * One question of a case, flat: what intake produces, what a log projects to, and what every figure is counted from.
 *
 * What the source does not tell is `null`; nothing is guessed.
 */
export interface CaseRecord {
  /** The case in its source. */
  readonly id: string;
  /** Which question of the case, from 1. */
  readonly question: number;
  /** True on the first question only, so that counting cases is a sum. */
  readonly leads: boolean;
  /** The body that owes the answer. */
  readonly body: string | null;
  readonly channel: Channel;
  readonly regime: Regime | null;
  readonly topicGroup: string | null;
  readonly topic: string | null;
  readonly territory: string | null;
  readonly type: ItemType | null;
  readonly outcome: Outcome | null;
  readonly mark: Mark | null;
  readonly repeat: boolean | null;
  readonly fastTrack: boolean | null;
  /** Whether the answer can be read on a platform; a log that tells of no publication does not tell that there was none. */
  readonly published: boolean | null;
  /** How a promise to solve it by a day stands, and the day. */
  readonly promise: PromiseState | null;
  readonly promisedOn: CivilDate | null;
  /** Whether the source tells moments, or days only; then an instant is the first of its day. */
  readonly precision: 'moment' | 'day';
  readonly received: Instant;
  readonly receivedOn: CivilDate;
  readonly firstAnswered: Instant | null;
  readonly firstAnsweredOn: CivilDate | null;
  readonly closed: Instant | null;
  readonly closedOn: CivilDate | null;
  /** The last moment in time, by the term of the setting or by the source's own planned day. */
  readonly due: Instant | null;
  /** Working time from receipt to the first answer, in milliseconds, exact. */
  readonly workToFirstAnswer: number | null;
  /** The same in whole minutes as the source system counts them. */
  readonly workingMinutesAsExported: number | null;
}

/** What records are grouped and chosen by: the columns that hold words of a list, and the day and month of receipt. */
export type Dimension =
  | 'body'
  | 'channel'
  | 'regime'
  | 'topicGroup'
  | 'topic'
  | 'territory'
  | 'type'
  | 'outcome'
  | 'receivedDay'
  | 'receivedMonth';

/** A column that holds words of a list. */
export type WordColumn = Exclude<Dimension, 'receivedDay' | 'receivedMonth'>;

/** A function a column: an engine makes each as fast as a plain field, which `record[column]` is not. */
export const COLUMNS: Readonly<Record<WordColumn, (record: CaseRecord) => string | null>> = {
  body: ({ body }) => body,
  channel: ({ channel }) => channel,
  regime: ({ regime }) => regime,
  topicGroup: ({ topicGroup }) => topicGroup,
  topic: ({ topic }) => topic,
  territory: ({ territory }) => territory,
  type: ({ type }) => type,
  outcome: ({ outcome }) => outcome,
};

/**
 * Tells a record's place in a dimension.
 *
 * @param record - The record.
 * @param dimension - What it is grouped by.
 * @returns The word, `2026-05-09` for a day, `2026-05` for a month, or `null` when the source does not tell it.
 * @example
 * const record = { topic: 'Вывоз мусора', territory: null, receivedOn: day('2026-05-09') }
 * dimensionOf(record, 'topic') //=> 'Вывоз мусора'
 * dimensionOf(record, 'territory') //=> null
 * dimensionOf(record, 'receivedMonth') //=> '2026-05'
 */
export function dimensionOf(record: CaseRecord, dimension: Dimension): string | null {
  return compileDimension(dimension)(record);
}

/**
 * Turns a dimension into a function, so that a million records write each day of receipt once.
 *
 * @param dimension - What records are grouped by.
 * @returns What tells a record's place in it.
 * @example
 * const monthOf = compileDimension('receivedMonth')
 * monthOf({ receivedOn: day('2026-04-30') }) //=> '2026-04'
 * monthOf({ receivedOn: day('2026-05-09') }) //=> '2026-05'
 */
export function compileDimension(dimension: Dimension): (record: CaseRecord) => string | null {
  if (dimension === 'receivedDay') return writtenOnce(formatDay);
  if (dimension === 'receivedMonth') return writtenOnce((date) => formatDay(date).slice(0, 7));
  return COLUMNS[dimension];
}

function writtenOnce(write: (date: CivilDate) => string): (record: CaseRecord) => string {
  const written = new Map<CivilDate, string>();
  return ({ receivedOn }) => {
    const known = written.get(receivedOn);
    if (known !== undefined) return known;
    const text = write(receivedOn);
    written.set(receivedOn, text);
    return text;
  };
}

import type { Channel, Clause, Grade, Mark, Outcome, ItemType, Regime } from '@otklik/core';

/** How a moment is written in a cell, by the local clock of the body. */
export type MomentForm = 'YYYY-MM-DD hh:mm:ss' | 'YYYY-MM-DD hh:mm' | 'DD.MM.YYYY hh:mm:ss' | 'DD.MM.YYYY hh:mm';

/** How a day is written in a cell. */
export type DayForm = 'YYYY-MM-DD' | 'DD.MM.YYYY' | 'DD/MM/YYYY' | 'MM/DD/YYYY';

/** What the labels of a closed list mean; `null` is a label that is known and says nothing about the field. */
export type Labels<Value> = Readonly<Record<string, Value | null>>;

/** Columns of a record that hold free words. */
export type WordField = 'id' | 'body' | 'executor' | 'topicGroup' | 'topic' | 'territory';

/** Columns of a record that hold moments; `planned` is the source's own last day. */
export type MomentField = 'received' | 'firstAnswered' | 'closed' | 'planned';

/** What the source has reckoned itself; it is compared with ours, and never goes into a record. */
export type OwnFigure = 'workToFirstAnswer' | 'timeToFirstAnswer' | 'timeToClose';

/** The labels of each field that holds a word of a closed list. */
export interface ClosedLists {
  readonly channel: Labels<Channel>;
  readonly regime: Labels<Regime>;
  readonly type: Labels<ItemType>;
  readonly outcome: Labels<Outcome>;
  readonly mark: Labels<Mark>;
  readonly repeat: Labels<boolean>;
  readonly fastTrack: Labels<boolean>;
}

/** A field that holds a word of a closed list. */
export type ListField = keyof ClosedLists;

/** A column that holds labels of a closed list, with what they mean. */
export type ListColumn = {
  readonly [Field in ListField]: {
    readonly fills: Field;
    readonly reading: 'label';
    readonly labels: ClosedLists[Field];
  };
}[ListField];

/**
 * What a column fills and how its cells are read.
 *
 * - `text`: words; `guarded-text`: words behind an apostrophe that guards a spreadsheet against formulas.
 * - `moment`, `day`: by the form named.
 * - `fraction-of-a-day`: a length as a number, 0.5 being twelve hours.
 * - `label`: a word of a closed list; a word that is not in it is reported, never guessed.
 */
export type Filling =
  | { readonly fills: WordField; readonly reading: 'text' | 'guarded-text' }
  | { readonly fills: MomentField; readonly reading: 'moment'; readonly form: MomentForm }
  | { readonly fills: MomentField; readonly reading: 'day'; readonly form: DayForm }
  | { readonly fills: OwnFigure; readonly reading: 'fraction-of-a-day' }
  | ListColumn;

/** One column of an export: filled into records, personal, or known and not used. */
export type LayoutColumn =
  | (Filling & { readonly header: string; readonly required: boolean })
  | { readonly header: string; readonly fills: 'personal' }
  | { readonly header: string; readonly fills: 'nothing' };

/** What is the same for every row of a source. */
export interface Constants {
  readonly channel: Channel;
  readonly regime: Regime | null;
}

/** Where a layout is known from. */
export interface LayoutSource {
  readonly grade: Grade;
  readonly clause: Clause | null;
  /** One Russian sentence. */
  readonly note: string;
}

/** An export of a source system, as data: which columns it has and what they mean. */
export interface Layout {
  readonly id: string;
  /** Russian name of the export. */
  readonly title: string;
  /** When an export of this form was seen. */
  readonly edition: string;
  readonly source: LayoutSource;
  readonly constants: Constants;
  /** Whether the source tells moments, or days only. */
  readonly precision: 'moment' | 'day';
  /** How the source counts working minutes: trying each whole minute, exactly, or not at all. */
  readonly ownCounting: 'sampled' | 'exact' | null;
  /** Cells that stand for an empty one. */
  readonly empties: readonly string[];
  /** In the order of the export; a reader finds them by header. */
  readonly columns: readonly LayoutColumn[];
}

import type { DayForm, Labels, MomentField, MomentForm, WordField } from './layout.ts';

/** The delimiters that a mapping may name. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** How one column of a delimited file is read: words unless a form or a list of labels says otherwise. */
export type MappedColumn =
  | { readonly fills: WordField }
  | { readonly fills: MomentField; readonly form: DayForm | MomentForm }
  | {
      readonly fills: 'channel' | 'regime' | 'type' | 'outcome' | 'mark' | 'repeat' | 'fastTrack';
      readonly labels: Labels<string | number | boolean>;
    };

/** A mapping file: how the columns of any delimited file become records. It is written by the one who has the file. */
export interface DelimitedMapping {
  readonly id: string;
  readonly title: string;
  readonly delimiter: Delimiter;
  /** The only encoding that is read. */
  readonly encoding: 'utf-8';
  /** The same for every row. */
  readonly channel: string;
  readonly regime: string | null;
  /** Cells that stand for an empty one, beside the empty cell itself. */
  readonly empties: readonly string[];
  /** By header; `id` and `received` must be filled. */
  readonly columns: Readonly<Record<string, MappedColumn>>;
  /** Headers of columns with names, texts or addresses: never read. */
  readonly personal: readonly string[];
  /** Headers of columns that are known and not used. */
  readonly unused: readonly string[];
}

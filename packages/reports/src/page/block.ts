import type { Grade } from '@otklik/core';
import type { SignStyle } from '../wording/number.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { TableData } from './table-data.ts';
import type { Value } from './value.ts';

/** A piece of a paragraph: plain words, words that carry weight, or a typed figure. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | {
      readonly kind: 'value';
      readonly value: Value;
      readonly sign?: SignStyle;
      /** What the figure is, for whoever asks where it is from: the id of its fact. */
      readonly fact?: string;
    };

/** A heading inside a section; the section's own title is level 1. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 2 | 3 | 4;
  readonly text: string;
}

/** A paragraph of running text. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

/** A list, numbered or not. */
export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Run[])[];
}

/** Something the reader must not miss: a warning about the data, a condition of the figures. */
export interface Note {
  readonly kind: 'note';
  readonly runs: readonly Run[];
}

/** A table as its author writes it; the page numbers it. */
export interface TableDraft {
  readonly kind: 'table';
  readonly caption: string;
  readonly data: TableData;
  readonly notes?: readonly string[];
}

/** A chart as its author writes it, with the words that stand for it and the figures it shows. */
export interface FigureDraft {
  readonly kind: 'figure';
  readonly caption: string;
  /** What the chart says, for those who do not see it: the conclusion, not "a chart of…". */
  readonly alternative: string;
  readonly chart: ChartSpec;
  readonly data: TableData;
  readonly notes?: readonly string[];
}

/** One work cited: its title, the place in it, where it was read, how far it can be trusted. */
export interface Citation {
  readonly title: string;
  readonly at?: string;
  readonly url?: string;
  readonly grade?: Grade;
}

/** The works a report rests on. */
export interface Sources {
  readonly kind: 'sources';
  readonly items: readonly Citation[];
}

/** One figure of the methodology: what it is, by which clause, how sure that is, what was assumed. */
export interface Definition {
  readonly term: string;
  readonly definition: string;
  readonly clause?: string;
  readonly grade?: Grade;
  readonly assumption?: string;
}

/** The methodology: how every figure of the report is defined. */
export interface Definitions {
  readonly kind: 'definitions';
  readonly items: readonly Definition[];
}

/** A table with its number on the page. */
export interface Table extends TableDraft {
  readonly number: number;
}

/** A figure with its number on the page. */
export interface Figure extends FigureDraft {
  readonly number: number;
}

/** A block that stands without a number. */
export type Unnumbered = Heading | Paragraph | List | Note | Sources | Definitions;

/** A block as an author writes it. */
export type BlockDraft = Unnumbered | TableDraft | FigureDraft;

/** A block of a finished page. */
export type Block = Unnumbered | Table | Figure;

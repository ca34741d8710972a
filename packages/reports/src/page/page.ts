import type { Block, BlockDraft } from './block.ts';

/** Who signs the document: the post and, where it is known, the official's name. */
export interface Signature {
  readonly post: string;
  readonly name?: string;
}

/** What a document says about itself before its text. */
export interface PageHead {
  readonly title: string;
  readonly language: 'ru';
  /** Kind of the document, as «Сводный отчёт». */
  readonly documentKind: string;
  /** Whose document it is, on one line. */
  readonly organisation: string;
  /** The time it covers, in words: «за март 2026 года». */
  readonly period: string;
  /** Day of the document, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Words shown on every page, as «Синтетические данные». */
  readonly notice?: string;
  readonly signatures?: readonly Signature[];
}

/** A part of a document; its title is a heading of level 1. */
export interface Section<Content = Block> {
  readonly title: string;
  readonly blocks: readonly Content[];
}

/** A document as its author writes it. */
export interface PageDraft extends PageHead {
  readonly sections: readonly Section<BlockDraft>[];
}

/** A finished document: checked, tables and figures numbered, plain data that any renderer takes. */
export interface Page extends PageHead {
  readonly sections: readonly Section[];
}

import type { SignStyle } from '../wording/number.ts';
import type { Heading, List, Note, Paragraph, Run } from './block.ts';
import type { Value } from './value.ts';

/** A piece of a paragraph, where plain words may stand as a bare text. */
export type Piece = string | Run;

/**
 * Writes a paragraph from bare words and typed pieces.
 *
 * @param pieces - Words and figures in their order.
 * @returns The block.
 * @example
 * paragraph('Поступило ', inline({ kind: 'integer', value: 34 }), '.').runs.length //=> 3
 */
export function paragraph(...pieces: readonly Piece[]): Paragraph {
  return { kind: 'paragraph', runs: pieces.map(runOf) };
}

/**
 * Writes a note, which stands apart from the running text.
 *
 * @param pieces - Words and figures in their order.
 * @returns The block.
 * @example
 * note('Данные предварительные.') //=> { kind: 'note', runs: [{ kind: 'text', text: 'Данные предварительные.' }] }
 */
export function note(...pieces: readonly Piece[]): Note {
  return { kind: 'note', runs: pieces.map(runOf) };
}

/**
 * Writes a heading inside a section.
 *
 * @param level - 2 to 4; the section's title is level 1.
 * @param text - The words.
 * @returns The block.
 * @example
 * heading(2, 'Сроки') //=> { kind: 'heading', level: 2, text: 'Сроки' }
 */
export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, text };
}

/**
 * Writes a list without numbers.
 *
 * @param items - One bare text or a row of pieces an item.
 * @returns The block.
 * @example
 * bullets(['дороги', 'ЖКХ']).items.length //=> 2
 */
export function bullets(items: readonly (string | readonly Piece[])[]): List {
  return { kind: 'list', ordered: false, items: items.map(runsOf) };
}

/**
 * Writes a numbered list.
 *
 * @param items - One bare text or a row of pieces an item.
 * @returns The block.
 * @example
 * numbered(['принять', 'назначить']).ordered //=> true
 */
export function numbered(items: readonly (string | readonly Piece[])[]): List {
  return { kind: 'list', ordered: true, items: items.map(runsOf) };
}

/**
 * Writes words that carry weight.
 *
 * @param text - The words.
 * @returns The piece.
 * @example
 * strong('Важно') //=> { kind: 'strong', text: 'Важно' }
 */
export function strong(text: string): Run {
  return { kind: 'strong', text };
}

/**
 * Puts a typed value into a paragraph.
 *
 * @param value - The figure, exact.
 * @param sign - Whether a figure above zero shows its plus.
 * @returns The piece.
 * @example
 * inline({ kind: 'percent', text: '34.64' }) //=> { kind: 'value', value: { kind: 'percent', text: '34.64' }, sign: 'negative-only' }
 */
export function inline(value: Value, sign: SignStyle = 'negative-only'): Run {
  return { kind: 'value', value, sign };
}

function runsOf(item: string | readonly Piece[]): readonly Run[] {
  return typeof item === 'string' ? [runOf(item)] : item.map(runOf);
}

function runOf(piece: Piece): Run {
  return typeof piece === 'string' ? { kind: 'text', text: piece } : piece;
}

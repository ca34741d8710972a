import { blockLabels } from '../wording/block.labels.ts';
import { gradeLabels } from '../wording/grade.labels.ts';
import type { Citation, Definition, Figure, Table } from './block.ts';

/** A line of a definition: what it says and the word before it. */
export interface DefinitionLine {
  readonly label: string;
  readonly text: string;
}

/**
 * Writes the caption of a numbered table or figure.
 *
 * @param block - A table or a figure of a finished page.
 * @returns The caption with its number.
 * @example
 * captionOf({ kind: 'table', number: 3, caption: 'Сроки по органам', data: { columns: [], rows: [] } }) //=> 'Таблица\u00A03 — Сроки по органам'
 */
export function captionOf(block: Table | Figure): string {
  return `${blockLabels[block.kind]}\u00A0${String(block.number)} \u2014 ${block.caption}`;
}

/**
 * Writes the caption of the table under a figure.
 *
 * @param figure - A figure of a finished page.
 * @returns The caption.
 * @example
 * dataCaptionOf({ number: 2 }) //=> 'Данные рисунка\u00A02'
 */
export function dataCaptionOf(figure: Pick<Figure, 'number'>): string {
  return `${blockLabels.figureData}\u00A0${String(figure.number)}`;
}

/**
 * Writes a citation on one line: title, place, how far it can be trusted. The address stands apart.
 *
 * @param citation - A work cited.
 * @returns The line.
 * @example
 * citationText({ title: 'Положение о МЦУ', at: 'п. 2.2.3', grade: 'A' }) //=> 'Положение о МЦУ, п. 2.2.3 (A — текст акта или официальный сайт)'
 */
export function citationText(citation: Citation): string {
  const place = citation.at === undefined ? '' : `, ${citation.at}`;
  const grade = citation.grade === undefined ? '' : ` (${gradeLabels[citation.grade]})`;
  return citation.title + place + grade;
}

/**
 * Lists what a definition rests on, in the order of reading.
 *
 * @param definition - One figure of the methodology.
 * @returns Clause, grade and assumption, those that there are.
 * @example
 * definitionLines({ term: 'Доля', definition: 'Часть целого.', clause: 'п. 2.2.3' }) //=> [{ label: 'Основание', text: 'п. 2.2.3' }]
 */
export function definitionLines({ clause, grade, assumption }: Definition): readonly DefinitionLine[] {
  const lines: readonly (readonly [string, string | undefined])[] = [
    [blockLabels.clause, clause],
    [blockLabels.grade, grade === undefined ? undefined : gradeLabels[grade]],
    [blockLabels.assumption, assumption],
  ];
  return lines.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}

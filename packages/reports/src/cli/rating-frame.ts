import type { DataQuality } from '../intake/check-intake.ts';
import { ISSUE_TITLES, SEVERITY_LABELS } from '../reports/quality.labels.ts';

/** What is said of a rating besides itself. */
export interface RatingFrame {
  readonly asOf: string;
  /** The term by which answers are in time, and what the file was like; rows of an engine tell neither. */
  readonly term?: string;
  readonly quality?: DataQuality;
}

/**
 * Says for a person what stands behind a rating: the moment, the term, and what the file was like.
 *
 * @param frame - What is said besides the rating.
 * @returns Lines of text: rows read, kept and skipped, and each sort of issue with how many there are.
 */
export function dataLines({ asOf, term, quality }: RatingFrame): readonly string[] {
  const known = term === undefined ? '' : ` Срок ответа: ${term}.`;
  return [`Состояние на ${asOf}.${known}`, ...(quality === undefined ? [] : qualityLines(quality))];
}

function qualityLines({ rowsRead, recordsKept, rowsSkipped, issues }: DataQuality): readonly string[] {
  const told = issues.map(
    ({ kind, severity, count }) =>
      `  ${ISSUE_TITLES[kind] ?? kind} (${SEVERITY_LABELS[severity].toLowerCase()}) — ${count}`,
  );
  return [
    `Качество данных: строк прочитано ${rowsRead}, принято ${recordsKept}, пропущено ${rowsSkipped}.`,
    ...(told.length === 0 ? ['  Замечаний нет.'] : told),
  ];
}

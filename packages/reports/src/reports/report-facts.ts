import type { CivilDate, Instant, Tally, Zone } from '@otklik/core';
import type { MessageTerm } from '@otklik/rules';
import type { DataQuality } from '../intake/check-intake.ts';
import type { Signature } from '../page/page.ts';

/** Everything a report says, found before it is written: the page arranges it and counts nothing. */
export interface ReportFacts {
  /** Whose report it is, on one line. */
  readonly organisation: string;
  /** What the records were read from, in words: «выгрузка системы …». */
  readonly source: string;
  /** The records are invented; every page says so. */
  readonly synthetic: boolean;
  /** The first and the last day of receipt. */
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  /** The moment by which open cases are judged. */
  readonly asOf: Instant;
  readonly zone: Zone;
  /** The body's hours, in words. */
  readonly hours: string;
  /** The terms by which answers are in time or late; none when the source plans its own. */
  readonly terms: readonly Pick<MessageTerm, 'title' | 'because'>[];
  readonly quality: DataQuality;
  /** One tally a method of the genre, in its order. */
  readonly tallies: readonly Tally[];
  readonly signatures: readonly Signature[];
}

import { refuse, type Result } from '../basis/result.ts';
import type { Instant } from './instant.ts';
import { notAnInstant, type NotAnInstant } from './not-an-instant.ts';
import { isWithin, type Span } from './stretch.ts';

/** Why no working time was counted: the question leaves the years of the calendar. */
export interface OutsideCalendar {
  readonly kind: 'outside-calendar';
  readonly from: Instant;
  readonly until: Instant;
  /** The instant asked about, or `null` when the term runs past the calendar's end. */
  readonly asked: Instant | null;
}

/** Why a moment has no place in a calendar: it is outside, or no moment at all, whatever the compiler was told. */
export type NotPlaced = OutsideCalendar | NotAnInstant;

/** Tells whether an instant lies in the years of a calendar. */
export function isCovered({ span }: { readonly span: Span }, instant: Instant): boolean {
  return isWithin(span, instant);
}

/** Refuses an instant that does not lie in the span of a calendar. */
export function outside({ span }: { readonly span: Span }, asked: Instant): Result<never, NotPlaced> {
  return Number.isSafeInteger(asked)
    ? refuse({ kind: 'outside-calendar', ...span, asked })
    : refuse(notAnInstant('moment', asked));
}

/** Refuses a term that ends outside a calendar. */
export function beyond({ span }: { readonly span: Span }): Result<never, OutsideCalendar> {
  return refuse({ kind: 'outside-calendar', ...span, asked: null });
}

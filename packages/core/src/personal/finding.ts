import type { Ground } from '../source/decision.ts';

/** What is personal in a text. */
export const PERSONAL_KINDS = ['email', 'handle', 'card', 'snils', 'passport', 'phone', 'address', 'name'] as const;

/** One kind of personal data. */
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** A stretch of a text that tells of a person: `[start, end)` in UTF-16 units. */
export interface PersonalFinding {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalKind;
  /** What it was found by; the lists behind it as the assumption that they are. */
  readonly because: readonly Ground[];
}

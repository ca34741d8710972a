import { refuse, type Result } from '../basis/result.ts';
import type { Instant } from './instant.ts';

/** Why nothing was counted: the end of what was to be counted lies before its start. */
export interface EndBeforeStart {
  readonly kind: 'end-before-start';
  readonly from: Instant;
  readonly to: Instant;
}

/** Refuses to count backwards; a length below zero is no length. */
export function endBeforeStart(from: Instant, to: Instant): Result<never, EndBeforeStart> {
  return refuse({ kind: 'end-before-start', from, to });
}

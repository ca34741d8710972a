import type { AppealEvent } from './appeal-event.ts';
import type { TwoContents } from './take-entries.ts';

/** One id with two contents: whoever exported it changed what it had already said. */
export interface EventConflict {
  readonly kind: 'another-content';
  readonly event: string;
  readonly appeal: string;
  /** The parts that differ, by their names. */
  readonly differ: readonly string[];
  readonly held: AppealEvent;
  readonly sent: AppealEvent;
}

/** Says that one id has two contents. */
export function conflictOf({ held, sent, differ }: TwoContents<AppealEvent>): EventConflict {
  return { kind: 'another-content', event: sent.id, appeal: sent.appeal, differ, held, sent };
}

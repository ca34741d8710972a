import type { Channel } from '../appeal/vocabulary.ts';
import type { Ground } from '../source/decision.ts';
import type { Action, Concern } from './action.ts';
import type { Party } from './party.ts';

/** How often something is owed. */
export type Rhythm = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Something that calls for a duty when it happens. */
export type OfficeEvent =
  | 'appeal-came'
  | 'draft-owed'
  | 'answer-published'
  | 'error-found'
  | 'problem-found'
  | 'risk-found'
  | 'risk-response-placed'
  | 'plan-ready'
  | 'meeting-planned'
  | 'centre-set-up'
  | 'staff-changed';

/**
 * When a duty falls due.
 *
 * - `standing`: all the time; the act names no rhythm. A setting may give it one, and the answer says whose it is.
 * - `rhythm`: again and again. `event`: each time something happens. `request`: when somebody asks. `need`: when needed.
 */
export type Occasion =
  | { readonly kind: 'standing' }
  | { readonly kind: 'rhythm'; readonly every: Rhythm }
  | { readonly kind: 'event'; readonly event: OfficeEvent }
  | { readonly kind: 'request'; readonly from: Party }
  | { readonly kind: 'need' };

/** What bodies are compared by. */
export type Criterion =
  'volume' | 'timeliness' | 'speed' | 'quality' | 'completeness' | 'digital-transformation' | 'per-system';

/** The reports that the five charters owe. */
export type Genre =
  | 'consolidated-analysis'
  | 'report-to-head'
  | 'body-rating'
  | 'solvable-review'
  | 'feedback-quality'
  | 'risk-digest'
  | 'indicators'
  | 'regional-centre-answer'
  | 'problem-register'
  | 'planning-materials'
  | 'satisfaction-research'
  | 'appeals-statistics';

/** By what it is seen that a duty was done. */
export type Evidence =
  | { readonly kind: 'report'; readonly genre: Genre }
  | { readonly kind: 'rating'; readonly criteria: readonly Criterion[] }
  | {
      readonly kind:
        | 'log-entry'
        | 'answer'
        | 'list'
        | 'plan'
        | 'road-map'
        | 'decision'
        | 'act'
        | 'minutes'
        | 'letter'
        | 'recommendation'
        | 'publication'
        | 'chat-message'
        | 'survey'
        | 'lesson'
        | 'system-state'
        | 'figures';
    };

/** What a duty or a right reaches; what is left out is not limited. */
export interface Reach {
  readonly systems?: readonly Channel[] | undefined;
  /** Only what belongs to the block of whoever holds the role. */
  readonly ownBlock?: true | undefined;
  /** Only what belongs to the body of whoever holds the role. */
  readonly ownBody?: true | undefined;
}

/** A duty as a charter lays it down; never a sentence, so that a program can ask it. */
export interface CharterDuty {
  /** Unique within the charter, rights among them: `monthly-quality`. */
  readonly id: string;
  readonly owedBy: Party;
  readonly action: Action;
  readonly concerns: readonly Concern[];
  readonly reach: Reach;
  readonly when: Occasion;
  readonly to: readonly Party[];
  readonly evidence: Evidence;
  /** Its clause, and the assumptions by which the clause was read. */
  readonly because: readonly Ground[];
}

/** What a charter lets somebody do without owing it. */
export interface CharterRight {
  readonly id: string;
  readonly heldBy: Party;
  readonly action: Action;
  readonly concerns: readonly Concern[];
  readonly reach: Reach;
  readonly towards: readonly Party[];
  readonly because: readonly Ground[];
}

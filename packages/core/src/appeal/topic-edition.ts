import type { Ground } from '../source/decision.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** One topic of a classifier; its name is unique within its group. */
export interface ClassifierTopic {
  /** `null` where no group holds it. */
  readonly group: string | null;
  readonly topic: string;
  /** Whether the source marks it for an accelerated answer; `null` when the source has no such mark. */
  readonly fastTrack: boolean | null;
}

/** A classifier of topics as it stood between two days. */
export interface TopicEdition {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly inForce: { readonly from: CivilDate; readonly until: CivilDate | null };
  readonly because: readonly Ground[];
  readonly topics: readonly ClassifierTopic[];
}

/** Names one edition of a classifier. */
export type EditionName = Pick<TopicEdition, 'id' | 'edition'>;

/**
 * How far a topic of one edition meets another edition.
 *
 * - `same`: another name of one thing, or the same name. `wider`: its place is taken by one that covers more.
 * - `one-of`: by several, and a person chooses. `rest`: only the closing topic of the group is left for it.
 * - `none`: nothing takes its place.
 */
export type TopicMatch = 'same' | 'wider' | 'one-of' | 'rest' | 'none';

/** What became of one topic. */
export interface MappedTopic {
  readonly group: string | null;
  readonly topic: string;
  readonly match: TopicMatch;
  /** Topics of the later edition; none only where nothing matches. */
  readonly to: readonly string[];
  /** Why nothing matches, in a sentence; `null` where something does. */
  readonly why: string | null;
}

/** What became of each topic of one edition in another. */
export interface TopicMapping {
  readonly from: EditionName;
  readonly to: EditionName;
  readonly because: readonly Ground[];
  readonly rows: readonly MappedTopic[];
}

import type { AppealHappening, Classification } from '../appeal/appeal-event.ts';
import type { ItemType } from '../appeal/vocabulary.ts';
import type { Proposal } from './propose.ts';

/** What the text of a question proposes. */
export interface Proposals {
  readonly type: Proposal<ItemType>;
  readonly topicGroup: Proposal;
}

/** What a text can propose. */
export type Proposed = keyof Proposals;

/** What becomes of a question's classification. */
export interface SettledClassification {
  /** The event to log; `null` where nobody and nothing says anything yet. */
  readonly happening: Extract<AppealHappening, { readonly kind: 'classified' }> | null;
  /** What a person has still to say. */
  readonly waiting: readonly Proposed[];
  /** Where a person said otherwise than the text proposed. */
  readonly overruled: readonly Proposed[];
}

const EITHER: readonly Proposed[] = ['type', 'topicGroup'];
const UNSAID: Classification = { type: null, topicGroup: null, topic: null, territory: null };

/**
 * Settles how a question is classified: what a person says wins, a clear proposal stands in until then.
 *
 * @param question - Which question of the appeal, from 1.
 * @param proposals - What its text proposes.
 * @param person - What a person says, the fields they looked at; `null` when nobody has looked.
 * @returns The event to log, marked `proposed` when no person stands behind it, and what still waits for a person.
 * @example
 * const clear = { proposed: 'solvable', confidence: { part: '4', whole: '5' }, toPerson: null, candidates: [] }
 * const unclear = { proposed: null, confidence: { part: '0', whole: '1' }, toPerson: 'no-cue', candidates: [] }
 * const settled = settleClassification(1, { type: clear, topicGroup: unclear }, null)
 * settled.happening //=> { kind: 'classified', question: 1, type: 'solvable', topicGroup: null, topic: null, territory: null, proposed: true }
 * settled.waiting //=> ['topicGroup']
 * settleClassification(1, { type: clear, topicGroup: unclear }, { type: 'informational' }).overruled //=> ['type']
 */
export function settleClassification(
  question: number,
  proposals: Proposals,
  person: Partial<Omit<Classification, 'proposed'>> | null,
): SettledClassification {
  const said = person ?? {};
  const open = EITHER.filter((field) => said[field] === undefined);
  const clear = open.filter((field) => proposals[field].toPerson === null);
  const overruled = EITHER.filter(
    (field) =>
      said[field] !== undefined && proposals[field].proposed !== null && said[field] !== proposals[field].proposed,
  );
  const waiting = open.filter((field) => !clear.includes(field));
  if (person === null && clear.length === 0) return { happening: null, waiting, overruled };
  const told = Object.fromEntries(clear.map((field) => [field, proposals[field].proposed]));
  const mark = person === null ? { proposed: true as const } : {};
  return { happening: { kind: 'classified', question, ...UNSAID, ...told, ...said, ...mark }, waiting, overruled };
}

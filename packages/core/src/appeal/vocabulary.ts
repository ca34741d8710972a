/**
 * Where an appeal or message came in.
 *
 * `other` is for sources outside the Russian systems; unknown values of a Russian export are reported, never mapped to it.
 */
export type Channel =
  | 'feedback-platform'
  | 'incident-management'
  | 'open-electronic-region'
  | 'regional-platform'
  | 'document-flow'
  | 'official-page'
  | 'reception'
  | 'post'
  | 'email'
  | 'phone'
  | 'other';

/**
 * Which law governs the item; it belongs to the item, not to the channel.
 *
 * - `appeal`: an appeal under 59-FZ.
 * - `message`: a message that no federal law on appeals governs.
 * - `information-request`: a request under 8-FZ.
 */
export type Regime = 'appeal' | 'message' | 'information-request';

/**
 * Type of the incoming item: can the problem be solved at all?
 *
 * @clause pestovo-1728 п. 2.2.3
 */
export type ItemType = 'solvable' | 'not-solvable' | 'informational';

/**
 * What came of a question; an axis of its own, never mixed with the type.
 *
 * - `solved`: the problem is gone.
 * - `not-solved`: the source says it is not, and no more.
 * - `promised`: it will be done by a date.
 * - `explained`: the answer only explains.
 * - `refused`, `forwarded`, `postponed`, `unanswered`: as the words say.
 * - `interim`: an answer that another will follow.
 */
export type Outcome =
  'solved' | 'not-solved' | 'promised' | 'explained' | 'refused' | 'forwarded' | 'interim' | 'postponed' | 'unanswered';

/**
 * Kinds of duty that a rule lays on somebody; who bears each is the business of the charter.
 *
 * - `registrar`: registers what comes in.
 * - `coordinator`: routes it to the body that owes the answer.
 * - `curator`: finds messages in open sources and sees that they are answered.
 * - `executor`: prepares the answer.
 * - `approver`: agrees or moderates the answer before it goes out.
 * - `head`: the head of the body.
 * - `other-body`: a body that was asked for documents.
 * - `applicant`: the citizen.
 */
export type DutyKind =
  'registrar' | 'coordinator' | 'curator' | 'executor' | 'approver' | 'head' | 'other-body' | 'applicant';

/** How important a message is, as its curator marks it. */
export type Importance = 'ordinary' | 'high';

/** Whom an appeal is addressed to, where the law tells addressees apart. */
export type Addressee = 'body' | 'governor';

/**
 * What an appeal is found to be, where the law gives it a road of its own.
 *
 * - `within-competence`: the body itself answers.
 * - `outside-competence`: another body answers; this one forwards.
 * - `court-decision`: it appeals against a court's decision.
 * - `unclear`: its text cannot be read, or does not say what is asked.
 */
export type Matter = 'within-competence' | 'outside-competence' | 'court-decision' | 'unclear';

/** The citizen's mark for an answer, 1 worst to 5 best. */
export type Mark = 1 | 2 | 3 | 4 | 5;

/** All channels, in the order of the glossary. */
export const CHANNELS: readonly Channel[] = [
  'feedback-platform',
  'incident-management',
  'open-electronic-region',
  'regional-platform',
  'document-flow',
  'official-page',
  'reception',
  'post',
  'email',
  'phone',
  'other',
];

/** All regimes. */
export const REGIMES: readonly Regime[] = ['appeal', 'message', 'information-request'];

/** All types of an item. */
export const ITEM_TYPES: readonly ItemType[] = ['solvable', 'not-solvable', 'informational'];

/** All outcomes, from the best for the citizen to none. */
export const OUTCOMES: readonly Outcome[] = [
  'solved',
  'promised',
  'explained',
  'not-solved',
  'refused',
  'forwarded',
  'interim',
  'postponed',
  'unanswered',
];

/** All kinds of duty, in the order in which an item passes them. */
export const DUTY_KINDS: readonly DutyKind[] = [
  'registrar',
  'coordinator',
  'curator',
  'executor',
  'approver',
  'head',
  'other-body',
  'applicant',
];

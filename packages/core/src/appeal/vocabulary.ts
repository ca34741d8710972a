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
 * What an appeal under 59-FZ asks; a message has no such form.
 *
 * - `proposal`: a counsel how to do better. `statement`: a request, or a report of what is wrong. `complaint`: rights are to be restored.
 *
 * @clause fz-59 ст. 4
 */
export type AppealForm = 'proposal' | 'statement' | 'complaint';

/** Who applies, as a kind and never as a person; `anonymous` gave no name, or no address for an answer. */
export type Applicant = 'individual' | 'organisation' | 'collective' | 'anonymous';

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
 * - `abusive`: it insults or threatens.
 * - `unreadable`: its text cannot be read. `unclear`: the text does not say what is asked.
 * - `repeated`: it asks again what was answered more than once, and brings nothing new.
 * - `answered-publicly`: the answer stands on the official site.
 * - `state-secret`: the answer would give away what the law protects.
 */
export type Matter =
  | 'within-competence'
  | 'outside-competence'
  | 'court-decision'
  | 'abusive'
  | 'unreadable'
  | 'unclear'
  | 'repeated'
  | 'answered-publicly'
  | 'state-secret';

/** What stands against an answer on the substance: a matter that has a road of its own, or an applicant without a name. */
export type Obstacle = Exclude<Matter, 'within-competence' | 'outside-competence'> | 'anonymous';

/** What an applicant is told of beside the answer. */
export type NoticeMatter = 'extension' | 'forwarding' | 'decline';

/**
 * What a repeat does to the counts.
 *
 * - `merge`: it has no record of its own. `count-once`: its records stay, the appeal is not counted again. `count-each`: it counts.
 */
export type RepeatEffect = 'merge' | 'count-once' | 'count-each';

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

/** All forms of an appeal. */
export const APPEAL_FORMS: readonly AppealForm[] = ['proposal', 'statement', 'complaint'];

/** All kinds of applicant. */
export const APPLICANTS: readonly Applicant[] = ['individual', 'organisation', 'collective', 'anonymous'];

/** All matters, the ordinary one first. */
export const MATTERS: readonly Matter[] = [
  'within-competence',
  'outside-competence',
  'court-decision',
  'abusive',
  'unreadable',
  'unclear',
  'repeated',
  'answered-publicly',
  'state-secret',
];

/** All obstacles to an answer on the substance. */
export const OBSTACLES: readonly Obstacle[] = [
  'anonymous',
  'court-decision',
  'abusive',
  'unreadable',
  'unclear',
  'repeated',
  'answered-publicly',
  'state-secret',
];

/** All notices. */
export const NOTICE_MATTERS: readonly NoticeMatter[] = ['extension', 'forwarding', 'decline'];

/** All effects of a repeat. */
export const REPEAT_EFFECTS: readonly RepeatEffect[] = ['merge', 'count-once', 'count-each'];

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

import type { Action, Concern } from './action.ts';
import type { Criterion, Evidence, Genre, OfficeEvent, Rhythm } from './charter-duty.ts';
import type { ObligationKind } from './obligation.ts';
import type { Outsider } from './party.ts';

// The closed lists of a charter as values, for those who read one or offer a choice; the compiler holds them to the types.

/** Evidence that is told by its kind alone. */
export type EvidenceKind = Exclude<Evidence['kind'], 'report' | 'rating'>;

/** All actions, in the order in which they are told. */
export const ACTIONS = [
  'lead',
  'determine',
  'approve',
  'appoint',
  'control',
  'coordinate',
  'involve',
  'convene',
  'attend',
  'draft',
  'propose',
  'recommend',
  'introduce',
  'watch',
  'collect',
  'structure',
  'analyse',
  'summarise',
  'research',
  'assess',
  'rate',
  'trace',
  'find',
  'verify',
  'notify',
  'answer',
  'respond',
  'prevent',
  'report',
  'publish',
  'request',
  'maintain',
  'protect',
  'develop',
  'train',
  'account-for',
] as const satisfies readonly Action[];

/** All that an action may be done to. */
export const CONCERNS = [
  'centre',
  'directions',
  'plans',
  'measures',
  'legal-acts',
  'membership',
  'blocks',
  'meetings',
  'cooperation',
  'appeals',
  'terms',
  'answers',
  'answer-quality',
  'satisfaction',
  'conflicts',
  'problems',
  'growth-factors',
  'root-causes',
  'road-maps',
  'practices',
  'processes',
  'decisions',
  'bodies',
  'indicators',
  'information',
  'planning-materials',
  'recommendations',
  'services',
  'polls',
  'official-pages',
  'information-materials',
  'channels',
  'access-to-information',
  'systems',
  'digital-platform',
  'digital-transformation',
  'information-resources',
  'data-formats',
  'data-quality',
  'information-security',
  'staff',
  'information-risks',
  'publications',
  'threats',
  'campaigns',
] as const satisfies readonly Concern[];

/** Everybody outside the centre. */
export const OUTSIDERS = [
  'head-of-municipality',
  'head-of-administration',
  'deputy-heads',
  'administration',
  'bodies',
  'organisations',
  'regional-centre',
  'citizens',
  'target-groups',
  'media',
  'alert-chat',
] as const satisfies readonly Outsider[];

/** All that calls for a duty when it happens. */
export const OFFICE_EVENTS = [
  'appeal-came',
  'draft-owed',
  'answer-published',
  'error-found',
  'problem-found',
  'risk-found',
  'risk-response-placed',
  'plan-ready',
  'meeting-planned',
  'centre-set-up',
  'staff-changed',
] as const satisfies readonly OfficeEvent[];

/** All reports that a duty may owe. */
export const GENRES = [
  'consolidated-analysis',
  'report-to-head',
  'body-rating',
  'solvable-review',
  'feedback-quality',
  'risk-digest',
  'indicators',
  'regional-centre-answer',
  'problem-register',
  'planning-materials',
  'satisfaction-research',
  'appeals-statistics',
] as const satisfies readonly Genre[];

/** All rhythms, from the shortest. */
export const RHYTHMS = ['day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly Rhythm[];

/** All that bodies are compared by. */
export const CRITERIA = [
  'volume',
  'timeliness',
  'speed',
  'quality',
  'completeness',
  'digital-transformation',
  'per-system',
] as const satisfies readonly Criterion[];

/** All that a duty is seen by which has no particulars of its own. */
export const EVIDENCE_KINDS = [
  'log-entry',
  'answer',
  'list',
  'plan',
  'road-map',
  'decision',
  'act',
  'minutes',
  'letter',
  'recommendation',
  'publication',
  'chat-message',
  'survey',
  'lesson',
  'system-state',
  'figures',
] as const satisfies readonly EvidenceKind[];

/** All kinds of obligations. */
export const OBLIGATION_KINDS = [
  'assignment',
  'meeting-decision',
  'information-request',
  'incoming-request',
  'plan-item',
  'measure',
  'recommendation',
  'data-correction',
] as const satisfies readonly ObligationKind[];

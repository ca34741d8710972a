import { byRole, charterDuty, outside, THE_CENTRE, type CharterDuty } from '@otklik/core';
import { citing, readAs } from '../citing.ts';

const at = citing('petrovsk-56p');
const BODIES = outside('bodies');
const ADMINISTRATION = outside('administration');
const REGION = outside('regional-centre');
const PLATFORMS = { systems: ['feedback-platform', 'incident-management'] } as const;
const [CURATOR, HEAD, ADMINISTRATOR, SPECIALIST] = [
  byRole('curator'),
  byRole('head'),
  byRole('administrator'),
  byRole('feedback-specialist'),
];

/** What is owed around the centre, and its meetings. */
const AROUND: readonly CharterDuty[] = [
  charterDuty({
    id: 'control-decree',
    owedBy: outside('head-of-municipality'),
    action: 'control',
    concerns: ['legal-acts'],
    evidence: { kind: 'decision' },
    because: at('постановление п. 6'),
  }),
  charterDuty({
    id: 'hold-meetings',
    owedBy: THE_CENTRE,
    action: 'convene',
    concerns: ['meetings'],
    when: { kind: 'need' },
    evidence: { kind: 'minutes' },
    because: at('п. 3.5'),
  }),
  charterDuty({
    id: 'equip-centre',
    owedBy: ADMINISTRATION,
    action: 'maintain',
    concerns: ['centre'],
    evidence: { kind: 'system-state' },
    because: at('п. 3.6'),
  }),
];

const OF_CURATOR: readonly CharterDuty[] = [
  charterDuty({
    id: 'control-centre',
    owedBy: CURATOR,
    action: 'control',
    concerns: ['centre', 'measures'],
    evidence: { kind: 'decision' },
    because: at('п. 4.2 абз. 2'),
  }),
  charterDuty({
    id: 'agree-agendas',
    owedBy: CURATOR,
    action: 'coordinate',
    concerns: ['meetings'],
    when: { kind: 'event', event: 'meeting-planned' },
    evidence: { kind: 'letter' },
    because: at('п. 4.2 абз. 3'),
  }),
  charterDuty({
    id: 'name-block-leads',
    owedBy: CURATOR,
    action: 'appoint',
    concerns: ['blocks', 'membership'],
    when: { kind: 'event', event: 'staff-changed' },
    evidence: { kind: 'decision' },
    because: at('п. 4.2 абз. 4'),
  }),
];

const OF_HEAD: readonly CharterDuty[] = [
  charterDuty({
    id: 'lead-centre',
    owedBy: HEAD,
    action: 'lead',
    concerns: ['centre'],
    evidence: { kind: 'decision' },
    because: at('п. 3.3', 'п. 4.3 абз. 2'),
  }),
  charterDuty({
    id: 'keep-centre-running',
    owedBy: HEAD,
    action: 'maintain',
    concerns: ['centre'],
    evidence: { kind: 'log-entry' },
    because: at('п. 4.3 абз. 3'),
  }),
  charterDuty({
    id: 'answer-for-indicators',
    owedBy: HEAD,
    action: 'account-for',
    concerns: ['indicators'],
    evidence: { kind: 'figures' },
    because: at('п. 4.3 абз. 4'),
  }),
  charterDuty({
    id: 'cooperate-with-region',
    owedBy: HEAD,
    action: 'coordinate',
    concerns: ['cooperation'],
    to: [REGION],
    evidence: { kind: 'letter' },
    because: at('п. 4.3 абз. 5'),
  }),
  charterDuty({
    id: 'introduce-platform',
    owedBy: HEAD,
    action: 'introduce',
    concerns: ['digital-platform'],
    evidence: { kind: 'system-state' },
    because: at('п. 4.3 абз. 6'),
  }),
];

const OF_SPECIALIST: readonly CharterDuty[] = [
  charterDuty({
    id: 'organise-measures',
    owedBy: SPECIALIST,
    action: 'coordinate',
    concerns: ['measures'],
    evidence: { kind: 'plan' },
    because: at('п. 4.4 абз. 2'),
  }),
  charterDuty({
    id: 'answer-for-platforms',
    owedBy: SPECIALIST,
    action: 'account-for',
    concerns: ['systems'],
    reach: PLATFORMS,
    evidence: { kind: 'system-state' },
    because: at('п. 4.4 абз. 3'),
  }),
  charterDuty({
    id: 'organise-cooperation',
    owedBy: SPECIALIST,
    action: 'coordinate',
    concerns: ['cooperation'],
    to: [ADMINISTRATION, BODIES],
    evidence: { kind: 'letter' },
    because: at('п. 4.4 абз. 4'),
  }),
  charterDuty({
    id: 'inform-centre',
    owedBy: SPECIALIST,
    action: 'analyse',
    concerns: ['information'],
    evidence: { kind: 'figures' },
    because: at('п. 4.4 абз. 5'),
  }),
  charterDuty({
    id: 'report-to-region',
    owedBy: SPECIALIST,
    action: 'report',
    concerns: ['information'],
    when: { kind: 'request', from: REGION },
    to: [REGION],
    evidence: { kind: 'report', genre: 'regional-centre-answer' },
    because: at('п. 4.4 абз. 5'),
  }),
  charterDuty({
    id: 'assess-feedback-monthly',
    owedBy: SPECIALIST,
    action: 'assess',
    concerns: ['answer-quality'],
    reach: PLATFORMS,
    when: { kind: 'rhythm', every: 'month' },
    evidence: { kind: 'report', genre: 'feedback-quality' },
    because: at('п. 4.4 абз. 6'),
  }),
  charterDuty({
    id: 'answer-in-person',
    owedBy: SPECIALIST,
    action: 'account-for',
    concerns: ['indicators'],
    evidence: { kind: 'figures' },
    because: at('п. 4.4 абз. 7'),
  }),
  charterDuty({
    id: 'specialist-responds',
    owedBy: SPECIALIST,
    action: 'respond',
    concerns: ['appeals'],
    reach: PLATFORMS,
    when: { kind: 'event', event: 'appeal-came' },
    to: [outside('citizens')],
    evidence: { kind: 'answer' },
    because: readAs(at('п. 4.6'), 'social-networks-come-by-incident-management'),
  }),
];

const OF_ADMINISTRATOR: readonly CharterDuty[] = [
  charterDuty({
    id: 'develop-systems',
    owedBy: ADMINISTRATOR,
    action: 'develop',
    concerns: ['systems'],
    evidence: { kind: 'system-state' },
    because: at('п. 4.5 абз. 2'),
  }),
  charterDuty({
    id: 'operate-systems',
    owedBy: ADMINISTRATOR,
    action: 'maintain',
    concerns: ['systems', 'information-resources'],
    evidence: { kind: 'system-state' },
    because: at('п. 4.5 абз. 3'),
  }),
  charterDuty({
    id: 'maintain-systems',
    owedBy: ADMINISTRATOR,
    action: 'maintain',
    concerns: ['systems'],
    evidence: { kind: 'system-state' },
    because: at('п. 4.5 абз. 4'),
  }),
  charterDuty({
    id: 'protect-information',
    owedBy: ADMINISTRATOR,
    action: 'protect',
    concerns: ['information-security'],
    evidence: { kind: 'system-state' },
    because: at('п. 4.5 абз. 5'),
  }),
  charterDuty({
    id: 'administrator-responds',
    owedBy: ADMINISTRATOR,
    action: 'respond',
    concerns: ['appeals'],
    reach: PLATFORMS,
    when: { kind: 'event', event: 'appeal-came' },
    to: [outside('citizens')],
    evidence: { kind: 'answer' },
    because: readAs(at('п. 4.6'), 'social-networks-come-by-incident-management'),
  }),
];

export const DUTIES: readonly CharterDuty[] = [
  ...AROUND,
  ...OF_CURATOR,
  ...OF_HEAD,
  ...OF_SPECIALIST,
  ...OF_ADMINISTRATOR,
];

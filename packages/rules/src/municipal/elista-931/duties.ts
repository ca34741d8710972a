import { byRole, charterDuty, outside, type CharterDuty } from '@otklik/core';
import { citing, readAs } from '../citing.ts';

const at = citing('elista-931');
const BODIES = outside('bodies');
const DEPUTIES = outside('deputy-heads');
const PLATFORMS = { systems: ['feedback-platform', 'incident-management'] } as const;
const [CURATOR, HEAD, ADMINISTRATOR] = [byRole('curator'), byRole('head'), byRole('administrator')];

/** The decree speaks to the acting chief of staff, who is the curator, and to the deputy heads of the administration. */
const BY_DECREE: readonly CharterDuty[] = [
  charterDuty({
    id: 'curator-assigns-staff',
    owedBy: CURATOR,
    action: 'appoint',
    concerns: ['membership'],
    evidence: { kind: 'act' },
    because: readAs(at('постановление п. 4 абз. 2'), 'elista-decree-speaks-to-the-curator'),
  }),
  charterDuty({
    id: 'deputies-assign-staff',
    owedBy: DEPUTIES,
    action: 'appoint',
    concerns: ['membership'],
    evidence: { kind: 'act' },
    because: at('постановление п. 4 абз. 2'),
  }),
  charterDuty({
    id: 'curator-updates-job-descriptions',
    owedBy: CURATOR,
    action: 'draft',
    concerns: ['staff'],
    when: { kind: 'event', event: 'staff-changed' },
    evidence: { kind: 'act' },
    because: readAs(at('постановление п. 4 абз. 3'), 'elista-decree-speaks-to-the-curator'),
  }),
  charterDuty({
    id: 'deputies-update-job-descriptions',
    owedBy: DEPUTIES,
    action: 'draft',
    concerns: ['staff'],
    when: { kind: 'event', event: 'staff-changed' },
    evidence: { kind: 'act' },
    because: at('постановление п. 4 абз. 3'),
  }),
];

const OF_CURATOR: readonly CharterDuty[] = [
  charterDuty({
    id: 'set-directions',
    owedBy: CURATOR,
    action: 'determine',
    concerns: ['directions'],
    evidence: { kind: 'decision' },
    because: at('п. 4.2 абз. 2'),
  }),
  charterDuty({
    id: 'approve-plans',
    owedBy: CURATOR,
    action: 'approve',
    concerns: ['plans'],
    when: { kind: 'event', event: 'plan-ready' },
    evidence: { kind: 'plan' },
    because: at('п. 4.2 абз. 2'),
  }),
  charterDuty({
    id: 'control-plans',
    owedBy: CURATOR,
    action: 'control',
    concerns: ['plans'],
    evidence: { kind: 'log-entry' },
    because: at('п. 4.2 абз. 2'),
  }),
  charterDuty({
    id: 'control-measures',
    owedBy: CURATOR,
    action: 'control',
    concerns: ['measures', 'centre'],
    evidence: { kind: 'log-entry' },
    because: at('п. 4.2 абз. 3'),
  }),
  charterDuty({
    id: 'agree-agendas',
    owedBy: CURATOR,
    action: 'coordinate',
    concerns: ['meetings'],
    when: { kind: 'event', event: 'meeting-planned' },
    to: [outside('head-of-administration')],
    evidence: { kind: 'letter' },
    because: at('п. 4.2 абз. 4'),
  }),
  charterDuty({
    id: 'approve-members-of-blocks',
    owedBy: CURATOR,
    action: 'approve',
    concerns: ['membership', 'blocks'],
    when: { kind: 'event', event: 'staff-changed' },
    evidence: { kind: 'list' },
    because: at('п. 4.2 абз. 5'),
  }),
  charterDuty({
    id: 'name-block-leads',
    owedBy: CURATOR,
    action: 'appoint',
    concerns: ['blocks', 'membership'],
    when: { kind: 'event', event: 'staff-changed' },
    evidence: { kind: 'decision' },
    because: at('п. 4.2 абз. 5'),
  }),
];

/** How the head runs the centre. */
const LEADING: readonly CharterDuty[] = [
  charterDuty({
    id: 'draft-acts',
    owedBy: HEAD,
    action: 'draft',
    concerns: ['legal-acts'],
    when: { kind: 'need' },
    evidence: { kind: 'act' },
    because: at('п. 4.3 а'),
  }),
  charterDuty({
    id: 'cooperate-with-region',
    owedBy: HEAD,
    action: 'coordinate',
    concerns: ['cooperation'],
    to: [outside('regional-centre')],
    evidence: { kind: 'letter' },
    because: at('п. 4.3 б'),
  }),
  charterDuty({
    id: 'report-indicators-monthly',
    owedBy: HEAD,
    action: 'report',
    concerns: ['indicators'],
    when: { kind: 'rhythm', every: 'month' },
    to: [CURATOR],
    evidence: { kind: 'report', genre: 'indicators' },
    because: readAs(at('п. 4.3 в'), 'elista-indicators-are-reported-monthly'),
  }),
  charterDuty({
    id: 'single-technical-policy',
    owedBy: HEAD,
    action: 'determine',
    concerns: ['systems'],
    evidence: { kind: 'decision' },
    because: at('п. 4.3 г'),
  }),
  charterDuty({
    id: 'draft-plans',
    owedBy: HEAD,
    action: 'draft',
    concerns: ['plans'],
    to: [CURATOR],
    evidence: { kind: 'plan' },
    because: at('п. 4.3 д'),
  }),
  charterDuty({
    id: 'lead-centre',
    owedBy: HEAD,
    action: 'lead',
    concerns: ['centre'],
    evidence: { kind: 'decision' },
    because: at('п. 4.3 й'),
  }),
  charterDuty({
    id: 'keep-centre-running',
    owedBy: HEAD,
    action: 'maintain',
    concerns: ['centre'],
    evidence: { kind: 'log-entry' },
    because: at('п. 4.3 к'),
  }),
  charterDuty({
    id: 'answer-for-indicators',
    owedBy: HEAD,
    action: 'account-for',
    concerns: ['indicators'],
    evidence: { kind: 'figures' },
    because: at('п. 4.3 л'),
  }),
];

/** What the head does with information and data. */
const INFORMING: readonly CharterDuty[] = [
  charterDuty({
    id: 'support-with-information',
    owedBy: HEAD,
    action: 'analyse',
    concerns: ['information'],
    evidence: { kind: 'figures' },
    because: at('п. 4.3 е'),
  }),
  charterDuty({
    id: 'draft-order-of-information',
    owedBy: HEAD,
    action: 'draft',
    concerns: ['processes'],
    when: { kind: 'need' },
    evidence: { kind: 'act' },
    because: at('п. 4.3 е'),
  }),
  charterDuty({
    id: 'set-data-formats',
    owedBy: HEAD,
    action: 'determine',
    concerns: ['information-resources', 'data-formats'],
    evidence: { kind: 'act' },
    because: at('п. 4.3 ё'),
  }),
  charterDuty({
    id: 'keep-indicators',
    owedBy: HEAD,
    action: 'maintain',
    concerns: ['indicators'],
    evidence: { kind: 'figures' },
    because: at('п. 4.3 ж'),
  }),
  charterDuty({
    id: 'control-statute',
    owedBy: HEAD,
    action: 'control',
    concerns: ['legal-acts'],
    evidence: { kind: 'log-entry' },
    because: at('п. 4.3 з'),
  }),
  charterDuty({
    id: 'verify-data',
    owedBy: HEAD,
    action: 'verify',
    concerns: ['data-quality'],
    evidence: { kind: 'log-entry' },
    because: at('п. 4.3 з'),
  }),
  charterDuty({
    id: 'demand-correction',
    owedBy: HEAD,
    action: 'notify',
    concerns: ['data-quality'],
    when: { kind: 'event', event: 'error-found' },
    to: [BODIES],
    evidence: { kind: 'letter' },
    because: at('п. 4.3 з'),
  }),
  charterDuty({
    id: 'run-resources',
    owedBy: HEAD,
    action: 'maintain',
    concerns: ['information-resources'],
    evidence: { kind: 'system-state' },
    because: at('п. 4.3 и'),
  }),
];

const OF_LEADS: readonly CharterDuty[] = [
  charterDuty({
    id: 'see-to-answers',
    owedBy: byRole('systems-lead'),
    action: 'coordinate',
    concerns: ['appeals', 'answers'],
    reach: PLATFORMS,
    evidence: { kind: 'log-entry' },
    because: readAs(at('п. 4.4'), 'social-networks-come-by-incident-management'),
  }),
  charterDuty({
    id: 'see-to-pages',
    owedBy: byRole('information-lead'),
    action: 'coordinate',
    concerns: ['official-pages', 'information-materials'],
    reach: { systems: ['official-page'] },
    evidence: { kind: 'publication' },
    because: at('п. 4.5'),
  }),
];

const OF_ADMINISTRATOR: readonly CharterDuty[] = [
  charterDuty({
    id: 'develop-systems',
    owedBy: ADMINISTRATOR,
    action: 'develop',
    concerns: ['systems'],
    evidence: { kind: 'system-state' },
    because: at('п. 4.6 а'),
  }),
  charterDuty({
    id: 'operate-systems',
    owedBy: ADMINISTRATOR,
    action: 'maintain',
    concerns: ['systems', 'information-resources'],
    evidence: { kind: 'system-state' },
    because: at('п. 4.6 б'),
  }),
  charterDuty({
    id: 'administrator-informs',
    owedBy: ADMINISTRATOR,
    action: 'analyse',
    concerns: ['information'],
    evidence: { kind: 'figures' },
    because: at('п. 4.6 в'),
  }),
  charterDuty({
    id: 'maintain-systems',
    owedBy: ADMINISTRATOR,
    action: 'maintain',
    concerns: ['systems'],
    evidence: { kind: 'system-state' },
    because: at('п. 4.6 в'),
  }),
  charterDuty({
    id: 'protect-information',
    owedBy: ADMINISTRATOR,
    action: 'protect',
    concerns: ['information-security'],
    evidence: { kind: 'system-state' },
    because: at('п. 4.6 г'),
  }),
  charterDuty({
    id: 'introduce-platform',
    owedBy: ADMINISTRATOR,
    action: 'introduce',
    concerns: ['digital-platform'],
    evidence: { kind: 'system-state' },
    because: at('п. 4.6 д'),
  }),
  charterDuty({
    id: 'bring-bodies-together',
    owedBy: ADMINISTRATOR,
    action: 'coordinate',
    concerns: ['cooperation'],
    to: [outside('administration'), BODIES],
    evidence: { kind: 'letter' },
    because: at('п. 4.6 е'),
  }),
];

export const DUTIES: readonly CharterDuty[] = [
  ...BY_DECREE,
  ...OF_CURATOR,
  ...LEADING,
  ...INFORMING,
  ...OF_LEADS,
  ...OF_ADMINISTRATOR,
];

import { byRole, charterDuty, outside, type CharterDuty } from '@otklik/core';
import { citing, readAs } from '../citing.ts';

const at = citing('kirovsk-145r');
const ADMINISTRATION = outside('administration');
const REGION = outside('regional-centre');
const [COORDINATOR, HEAD, ADMINISTRATOR, UNIT_HEAD] = [
  byRole('coordinator'),
  byRole('head'),
  byRole('administrator'),
  byRole('unit-head'),
];
const CURATORS = [
  byRole('incidents-curator'),
  byRole('platform-curator'),
  byRole('portal-curator'),
  byRole('regional-platform-curator'),
  byRole('document-flow-curator'),
];

const OF_ADMINISTRATION: readonly CharterDuty[] = [
  charterDuty({
    id: 'adopt-act',
    owedBy: ADMINISTRATION,
    action: 'approve',
    concerns: ['legal-acts'],
    when: { kind: 'event', event: 'centre-set-up' },
    evidence: { kind: 'act' },
    because: at('п. 4.2 абз. 2'),
  }),
  charterDuty({
    id: 'name-responsible',
    owedBy: ADMINISTRATION,
    action: 'appoint',
    concerns: ['membership'],
    when: { kind: 'event', event: 'staff-changed' },
    evidence: { kind: 'act' },
    because: at('п. 4.2 абз. 3'),
  }),
  charterDuty({
    id: 'administration-rates-work',
    owedBy: ADMINISTRATION,
    action: 'rate',
    concerns: ['bodies'],
    evidence: { kind: 'rating', criteria: ['volume', 'quality', 'speed', 'completeness'] },
    because: readAs(at('п. 4.2 абз. 4'), 'kirovsk-analysis-is-a-rating', 'kirovsk-two-owe-one-analysis'),
  }),
  charterDuty({
    id: 'report-to-region',
    owedBy: ADMINISTRATION,
    action: 'report',
    concerns: ['information'],
    when: { kind: 'request', from: REGION },
    to: [REGION],
    evidence: { kind: 'report', genre: 'regional-centre-answer' },
    because: at('п. 4.2 абз. 5'),
  }),
];

const OF_COORDINATOR: readonly CharterDuty[] = [
  charterDuty({
    id: 'set-directions',
    owedBy: COORDINATOR,
    action: 'determine',
    concerns: ['directions'],
    evidence: { kind: 'decision' },
    because: at('п. 3.2 абз. 2'),
  }),
  charterDuty({
    id: 'control-measures',
    owedBy: COORDINATOR,
    action: 'control',
    concerns: ['measures'],
    evidence: { kind: 'decision' },
    because: at('п. 3.2 абз. 3'),
  }),
];

const OF_HEAD: readonly CharterDuty[] = [
  charterDuty({
    id: 'lead-centre',
    owedBy: HEAD,
    action: 'lead',
    concerns: ['centre'],
    evidence: { kind: 'decision' },
    because: at('п. 3.3 абз. 2'),
  }),
  charterDuty({
    id: 'propose-involvement',
    owedBy: HEAD,
    action: 'propose',
    concerns: ['problems', 'bodies'],
    when: { kind: 'event', event: 'problem-found' },
    evidence: { kind: 'letter' },
    because: at('п. 3.3 абз. 3'),
  }),
  charterDuty({
    id: 'keep-centre-running',
    owedBy: HEAD,
    action: 'maintain',
    concerns: ['centre'],
    when: { kind: 'need' },
    evidence: { kind: 'log-entry' },
    because: at('п. 3.3 абз. 4'),
  }),
];

const OF_UNIT_HEADS: readonly CharterDuty[] = [
  charterDuty({
    id: 'prepare-answers',
    owedBy: UNIT_HEAD,
    action: 'answer',
    concerns: ['answers'],
    reach: { ownBody: true },
    when: { kind: 'event', event: 'draft-owed' },
    to: CURATORS,
    evidence: { kind: 'answer' },
    because: at('п. 3.4 абз. 2'),
  }),
  charterDuty({
    id: 'answer-in-person',
    owedBy: UNIT_HEAD,
    action: 'account-for',
    concerns: ['answer-quality', 'terms'],
    reach: { ownBody: true },
    to: CURATORS,
    evidence: { kind: 'figures' },
    because: at('п. 3.4 абз. 3'),
  }),
];

const OF_ADMINISTRATOR: readonly CharterDuty[] = [
  charterDuty({
    id: 'maintain-systems',
    owedBy: ADMINISTRATOR,
    action: 'maintain',
    concerns: ['systems'],
    evidence: { kind: 'system-state' },
    because: at('п. 3.5 абз. 2'),
  }),
  charterDuty({
    id: 'protect-information',
    owedBy: ADMINISTRATOR,
    action: 'protect',
    concerns: ['information-security'],
    evidence: { kind: 'system-state' },
    because: at('п. 3.5 абз. 3'),
  }),
];

export const DUTIES: readonly CharterDuty[] = [
  ...OF_ADMINISTRATION,
  ...OF_COORDINATOR,
  ...OF_HEAD,
  ...OF_UNIT_HEADS,
  ...OF_ADMINISTRATOR,
];

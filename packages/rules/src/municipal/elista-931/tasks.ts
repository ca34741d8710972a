import { charterDuty, outside, THE_CENTRE, type CharterDuty } from '@otklik/core';
import { citing, readAs } from '../citing.ts';

const at = citing('elista-931');
const BODIES = outside('bodies');

/** Following what comes in: how messages are coordinated (2.2) and the first task (2.3 а) say it twice. */
const FOLLOWING: readonly CharterDuty[] = [
  charterDuty({
    id: 'coordinate-processing',
    owedBy: THE_CENTRE,
    action: 'coordinate',
    concerns: ['appeals'],
    to: [BODIES],
    evidence: { kind: 'log-entry' },
    because: at('п. 2.1'),
  }),
  charterDuty({
    id: 'analyse-appeals',
    owedBy: THE_CENTRE,
    action: 'analyse',
    concerns: ['appeals'],
    evidence: { kind: 'figures' },
    because: at('п. 2.2 абз. 2', 'п. 2.3 а абз. 2'),
  }),
  charterDuty({
    id: 'structure-appeals',
    owedBy: THE_CENTRE,
    action: 'structure',
    concerns: ['appeals'],
    when: { kind: 'event', event: 'appeal-came' },
    evidence: { kind: 'log-entry' },
    because: at('п. 2.2 абз. 3', 'п. 2.3 а абз. 3'),
  }),
  charterDuty({
    id: 'control-terms',
    owedBy: THE_CENTRE,
    action: 'control',
    concerns: ['terms', 'answer-quality'],
    evidence: { kind: 'figures' },
    because: at('п. 2.2 абз. 4'),
  }),
  charterDuty({
    id: 'watch-terms',
    owedBy: THE_CENTRE,
    action: 'watch',
    concerns: ['terms', 'answer-quality'],
    evidence: { kind: 'figures' },
    because: at('п. 2.3 а абз. 4'),
  }),
  charterDuty({
    id: 'collect-satisfaction',
    owedBy: THE_CENTRE,
    action: 'collect',
    concerns: ['satisfaction'],
    when: { kind: 'event', event: 'answer-published' },
    evidence: { kind: 'survey' },
    because: at('п. 2.2 абз. 5', 'п. 2.3 а абз. 5'),
  }),
  charterDuty({
    id: 'consolidated-analysis',
    owedBy: THE_CENTRE,
    action: 'summarise',
    concerns: ['appeals'],
    evidence: { kind: 'report', genre: 'consolidated-analysis' },
    because: at('п. 2.2 абз. 6', 'п. 2.3 а абз. 6'),
  }),
];

/** The whole picture of problems (2.3 б) and research (2.3 е). */
const CONCLUDING: readonly CharterDuty[] = [
  charterDuty({
    id: 'find-problems',
    owedBy: THE_CENTRE,
    action: 'find',
    concerns: ['problems'],
    evidence: { kind: 'list' },
    because: at('п. 2.3 б абз. 2'),
  }),
  charterDuty({
    id: 'analyse-votes',
    owedBy: THE_CENTRE,
    action: 'analyse',
    concerns: ['problems', 'polls'],
    evidence: { kind: 'figures' },
    because: at('п. 2.3 б абз. 3'),
  }),
  charterDuty({
    id: 'report-on-bodies',
    owedBy: THE_CENTRE,
    action: 'analyse',
    concerns: ['bodies'],
    to: [outside('head-of-administration')],
    evidence: { kind: 'report', genre: 'report-to-head' },
    because: readAs(at('п. 2.3 б абз. 4'), 'elista-leadership-is-the-head-of-administration'),
  }),
  charterDuty({
    id: 'find-conflicts',
    owedBy: THE_CENTRE,
    action: 'find',
    concerns: ['conflicts', 'channels'],
    evidence: { kind: 'list' },
    because: at('п. 2.3 б абз. 5'),
  }),
  charterDuty({
    id: 'analyse-practices',
    owedBy: THE_CENTRE,
    action: 'analyse',
    concerns: ['practices', 'processes'],
    evidence: { kind: 'list' },
    because: at('п. 2.3 г'),
  }),
  charterDuty({
    id: 'research-satisfaction',
    owedBy: THE_CENTRE,
    action: 'research',
    concerns: ['satisfaction'],
    evidence: { kind: 'report', genre: 'satisfaction-research' },
    because: at('п. 2.3 е'),
  }),
];

/** Recommendations, proposals and what is brought into use (2.3 в-д). */
const ADVISING: readonly CharterDuty[] = [
  charterDuty({
    id: 'recommend-interaction',
    owedBy: THE_CENTRE,
    action: 'recommend',
    concerns: ['channels'],
    to: [BODIES],
    evidence: { kind: 'recommendation' },
    because: at('п. 2.3 в'),
  }),
  charterDuty({
    id: 'propose-services',
    owedBy: THE_CENTRE,
    action: 'propose',
    concerns: ['services'],
    to: [BODIES],
    evidence: { kind: 'letter' },
    because: at('п. 2.3 в'),
  }),
  charterDuty({
    id: 'recommend-priorities',
    owedBy: THE_CENTRE,
    action: 'recommend',
    concerns: ['directions'],
    to: [BODIES],
    evidence: { kind: 'recommendation' },
    because: at('п. 2.3 в'),
  }),
  charterDuty({
    id: 'recommend-processes',
    owedBy: THE_CENTRE,
    action: 'recommend',
    concerns: ['processes'],
    to: [BODIES],
    evidence: { kind: 'recommendation' },
    because: at('п. 2.3 г'),
  }),
  charterDuty({
    id: 'introduce-processes',
    owedBy: THE_CENTRE,
    action: 'introduce',
    concerns: ['processes', 'digital-platform'],
    to: [BODIES],
    evidence: { kind: 'act' },
    because: at('п. 2.3 г'),
  }),
  charterDuty({
    id: 'recommend-solutions',
    owedBy: THE_CENTRE,
    action: 'recommend',
    concerns: ['problems'],
    when: { kind: 'event', event: 'problem-found' },
    to: [BODIES],
    evidence: { kind: 'recommendation' },
    because: at('п. 2.3 д'),
  }),
];

/** What the centre as a whole is there for. */
export const TASKS: readonly CharterDuty[] = [...FOLLOWING, ...CONCLUDING, ...ADVISING];

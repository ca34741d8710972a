import { charterDuty, outside, THE_CENTRE, type CharterDuty } from '@otklik/core';
import { citing, readAs } from '../citing.ts';

const at = citing('kirovsk-145r');
const BODIES = outside('bodies');

/** Following what comes in: the office's work (1.2), its tasks (2.2) and the role of its people (4.3) say it three times. */
const FOLLOWING: readonly CharterDuty[] = [
  charterDuty({
    id: 'coordinate-processing',
    owedBy: THE_CENTRE,
    action: 'coordinate',
    concerns: ['appeals'],
    to: [BODIES],
    evidence: { kind: 'log-entry' },
    because: at('п. 1.2 абз. 2', 'п. 2.1'),
  }),
  charterDuty({
    id: 'reach-recipients',
    owedBy: THE_CENTRE,
    action: 'coordinate',
    concerns: ['cooperation'],
    when: { kind: 'event', event: 'appeal-came' },
    to: [BODIES],
    evidence: { kind: 'letter' },
    because: at('п. 1.2 абз. 3'),
  }),
  charterDuty({
    id: 'talk-with-citizens',
    owedBy: THE_CENTRE,
    action: 'coordinate',
    concerns: ['channels', 'cooperation'],
    to: [outside('citizens')],
    evidence: { kind: 'publication' },
    because: at('п. 1.2 абз. 4'),
  }),
  charterDuty({
    id: 'collect-appeals',
    owedBy: THE_CENTRE,
    action: 'collect',
    concerns: ['appeals'],
    evidence: { kind: 'log-entry' },
    because: at('п. 1.2 абз. 5'),
  }),
  charterDuty({
    id: 'watch-appeals',
    owedBy: THE_CENTRE,
    action: 'watch',
    concerns: ['appeals'],
    evidence: { kind: 'log-entry' },
    because: at('п. 4.3 абз. 2'),
  }),
  charterDuty({
    id: 'structure-appeals',
    owedBy: THE_CENTRE,
    action: 'structure',
    concerns: ['appeals'],
    when: { kind: 'event', event: 'appeal-came' },
    evidence: { kind: 'log-entry' },
    because: at('п. 2.2 пп. 1 абз. 3'),
  }),
  charterDuty({
    id: 'watch-terms',
    owedBy: THE_CENTRE,
    action: 'watch',
    concerns: ['terms', 'answer-quality'],
    evidence: { kind: 'figures' },
    because: at('п. 1.2 абз. 6', 'п. 2.2 пп. 1 абз. 4'),
  }),
  charterDuty({
    id: 'collect-satisfaction',
    owedBy: THE_CENTRE,
    action: 'collect',
    concerns: ['satisfaction'],
    when: { kind: 'event', event: 'answer-published' },
    evidence: { kind: 'survey' },
    because: at('п. 1.2 абз. 6', 'п. 2.2 пп. 1 абз. 5'),
  }),
];

/** What the centre makes of it. */
const CONCLUDING: readonly CharterDuty[] = [
  charterDuty({
    id: 'analyse-appeals',
    owedBy: THE_CENTRE,
    action: 'analyse',
    concerns: ['appeals'],
    evidence: { kind: 'figures' },
    because: at('п. 1.2 абз. 5', 'п. 2.2 пп. 1 абз. 2', 'п. 4.3 абз. 2'),
  }),
  charterDuty({
    id: 'support-decisions',
    owedBy: THE_CENTRE,
    action: 'analyse',
    concerns: ['decisions'],
    evidence: { kind: 'figures' },
    because: at('п. 1.2 абз. 5'),
  }),
  charterDuty({
    id: 'consolidated-analysis',
    owedBy: THE_CENTRE,
    action: 'summarise',
    concerns: ['appeals'],
    evidence: { kind: 'report', genre: 'consolidated-analysis' },
    because: at('п. 1.2 абз. 7', 'п. 2.2 пп. 1 абз. 6'),
  }),
  charterDuty({
    id: 'find-problems',
    owedBy: THE_CENTRE,
    action: 'find',
    concerns: ['problems'],
    evidence: { kind: 'list' },
    because: at('п. 2.2 пп. 2 абз. 2'),
  }),
  charterDuty({
    id: 'analyse-votes',
    owedBy: THE_CENTRE,
    action: 'analyse',
    concerns: ['problems', 'polls'],
    evidence: { kind: 'figures' },
    because: at('п. 2.2 пп. 2 абз. 3'),
  }),
  charterDuty({
    id: 'analyse-channels',
    owedBy: THE_CENTRE,
    action: 'analyse',
    concerns: ['problems', 'channels'],
    evidence: { kind: 'figures' },
    because: at('п. 2.2 пп. 2 абз. 4'),
  }),
  charterDuty({
    id: 'rate-work',
    owedBy: THE_CENTRE,
    action: 'rate',
    concerns: ['bodies'],
    evidence: { kind: 'rating', criteria: ['volume', 'quality', 'speed', 'completeness'] },
    because: readAs(at('п. 2.3 абз. 2'), 'kirovsk-analysis-is-a-rating', 'kirovsk-two-owe-one-analysis'),
  }),
  charterDuty({
    id: 'trace-root-causes',
    owedBy: THE_CENTRE,
    action: 'trace',
    concerns: ['root-causes'],
    evidence: { kind: 'list' },
    because: at('п. 4.3 абз. 3'),
  }),
];

/** What the centre does about it. */
const ACTING: readonly CharterDuty[] = [
  charterDuty({
    id: 'recommend-interaction',
    owedBy: THE_CENTRE,
    action: 'recommend',
    concerns: ['channels'],
    to: [outside('administration')],
    evidence: { kind: 'recommendation' },
    because: at('п. 2.2 пп. 3'),
  }),
  charterDuty({
    id: 'place-polls',
    owedBy: THE_CENTRE,
    action: 'publish',
    concerns: ['polls'],
    to: [outside('citizens')],
    evidence: { kind: 'survey' },
    because: at('п. 2.2 пп. 4'),
  }),
  charterDuty({
    id: 'propose-remedies',
    owedBy: THE_CENTRE,
    action: 'propose',
    concerns: ['measures', 'root-causes'],
    evidence: { kind: 'recommendation' },
    because: at('п. 4.3 абз. 3'),
  }),
  charterDuty({
    id: 'transform-processes',
    owedBy: THE_CENTRE,
    action: 'develop',
    concerns: ['processes'],
    evidence: { kind: 'system-state' },
    because: at('п. 4.3 абз. 4'),
  }),
  charterDuty({
    id: 'cooperate-with-region',
    owedBy: THE_CENTRE,
    action: 'coordinate',
    concerns: ['cooperation'],
    to: [outside('regional-centre')],
    evidence: { kind: 'letter' },
    because: at('п. 4.1'),
  }),
];

/** What the centre as a whole is there for. */
export const TASKS: readonly CharterDuty[] = [...FOLLOWING, ...CONCLUDING, ...ACTING];

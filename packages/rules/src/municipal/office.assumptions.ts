import type { Assumption, Clause } from '@otklik/core';

const DAILY: readonly Clause[] = [{ act: 'pestovo-1728', at: 'Порядок п. 1 абз. 2' }];
const MONTHLY: readonly Clause[] = [
  { act: 'petrovsk-56p', at: 'п. 4.4 абз. 6' },
  { act: 'elista-931', at: 'п. 4.3 в' },
];

/** How the work of a centre is read where no charter says it: the settings of core, each with its alternatives. */
export const OFFICE_ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'daily-means-every-day',
    reading: 'Ежедневная обязанность лежит на каждом дне, и на выходном: акт исключений не делает.',
    alternatives: ['Ежедневная обязанность лежит только на рабочих днях.'],
    concerns: DAILY,
  },
  {
    name: 'daily-means-working-days',
    reading: 'Ежедневная обязанность лежит только на рабочих днях: вне службы её исполнять некому.',
    alternatives: ['Ежедневная обязанность лежит на каждом дне, и на выходном.'],
    concerns: DAILY,
  },
  {
    name: 'rhythm-ends-with-its-period',
    reading: 'Периодическая обязанность исполняется до конца своего периода: дня акт не называет.',
    alternatives: ['Она исполняется в срок после периода, который назначает центр.'],
    concerns: MONTHLY,
  },
  {
    name: 'usual-escalation',
    reading:
      'О сроке под угрозой сообщают тому, на ком он лежит; о просроченном — и на ступень выше; через три дня — на две: акты порогов не называют.',
    alternatives: ['Пороги и ступени назначает центр своей настройкой.'],
    concerns: [{ act: 'barnaul-1153', at: 'п. 4.2 абз. 2' }],
  },
];

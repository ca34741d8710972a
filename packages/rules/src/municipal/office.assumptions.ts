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

/** Kirovsk gives units a personal account of answers, Elista gives the head one of indicators. */
const ACCOUNTS: readonly Clause[] = [
  { act: 'kirovsk-145r', at: 'п. 3.4 абз. 3' },
  { act: 'elista-931', at: 'п. 4.3 л' },
];
const OVER: readonly Clause[] = [{ act: 'barnaul-1153', at: 'п. 4.2 абз. 2' }];
const TOWARDS: readonly Clause[] = [{ act: 'barnaul-1153', at: 'п. 4.4' }];

/** How the letters of the matrix of duties are inferred where no charter says them. */
export const MATRIX_ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'accounting-covers-its-concerns',
    reading: 'Кто лично отвечает за предмет, отвечает и за обязанности об этом предмете, свои и подчинённых.',
    alternatives: ['Личная ответственность — отдельная обязанность и других не касается.'],
    concerns: ACCOUNTS,
  },
  {
    name: 'accountable-is-the-role-above',
    reading: 'За обязанность роли отвечает роль, которой она подчинена: положение отвечающего не называет.',
    alternatives: ['За обязанность отвечает тот, кто её исполняет.'],
    concerns: OVER,
  },
  {
    name: 'accountable-is-the-top-role-itself',
    reading: 'Роль, над которой в центре никого нет, за свои обязанности отвечает сама.',
    alternatives: ['За неё отвечает тот, кто создал центр.'],
    concerns: OVER,
  },
  {
    name: 'accountable-is-the-nearest-over-all',
    reading: 'За задачу центра отвечает ближайшая роль, которой подчинены все, через кого центр действует.',
    alternatives: ['За задачу центра отвечает его руководитель.', 'За неё отвечает каждый из них.'],
    concerns: [{ act: 'petrovsk-56p', at: 'п. 3.4' }],
  },
  {
    name: 'consulted-is-whom-one-acts-with',
    reading: 'С кем координируют, кого привлекают и созывают, с тем советуются.',
    alternatives: ['Того, с кем действуют вместе, лишь уведомляют.'],
    concerns: TOWARDS,
  },
  {
    name: 'informed-is-to-whom-it-goes',
    reading: 'Кому обязанность адресована, того уведомляют, даже если положение прямо этого не говорит.',
    alternatives: ['Уведомляют только того, кому направляют отчёт, ответ, предложение или публикацию.'],
    concerns: TOWARDS,
  },
  {
    name: 'informed-is-whoever-asked',
    reading: 'Кто вправе запросить, того уведомляют, даже если адресатом положение его не называет.',
    alternatives: ['Уведомляют только названного адресата.'],
    concerns: [{ act: 'kirovsk-145r', at: 'п. 4.2 абз. 5' }],
  },
];

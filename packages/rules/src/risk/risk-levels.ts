import { byAssumption, byClause, decisionTable } from '@otklik/core';

const because = [/* @__PURE__ */ byAssumption('risk-levels-are-settings')];
const WIDE = ['municipality', 'beyond'] as const;
const NARROW = ['one-place', 'several-places'] as const;

/**
 * The level of an information risk by reach, harm and speed: a setting of this library, no act gives one.
 *
 * @clause pestovo-1728 Порядок п. 2 абз. 2
 * @assumption risk-levels-are-settings
 */
export const RISK_LEVELS = /* @__PURE__ */ decisionTable({
  id: 'risk-levels',
  edition: '1',
  title: 'Уровень информационного риска: настройка, актом не установлена',
  because: [/* @__PURE__ */ byClause('pestovo-1728', 'Порядок п. 2 абз. 2', 'A'), ...because],
  columns: {
    reach: { kind: 'one-of', title: 'Охват', values: ['one-place', 'several-places', 'municipality', 'beyond'] },
    harm: { kind: 'one-of', title: 'Вред', values: ['discontent', 'loss', 'danger'] },
    speed: { kind: 'one-of', title: 'Скорость', values: ['slow', 'fast'] },
  },
  policy: 'unique',
  rows: [
    { id: 'danger-wide', when: { harm: ['danger'], reach: WIDE }, answer: 'critical', because },
    { id: 'danger-fast', when: { harm: ['danger'], reach: NARROW, speed: ['fast'] }, answer: 'critical', because },
    { id: 'danger-slow', when: { harm: ['danger'], reach: NARROW, speed: ['slow'] }, answer: 'high', because },
    { id: 'loss-wide-fast', when: { harm: ['loss'], reach: WIDE, speed: ['fast'] }, answer: 'high', because },
    { id: 'loss-wide-slow', when: { harm: ['loss'], reach: WIDE, speed: ['slow'] }, answer: 'medium', because },
    { id: 'loss-narrow-fast', when: { harm: ['loss'], reach: NARROW, speed: ['fast'] }, answer: 'medium', because },
    { id: 'loss-narrow-slow', when: { harm: ['loss'], reach: NARROW, speed: ['slow'] }, answer: 'low', because },
    { id: 'talk-wide-fast', when: { harm: ['discontent'], reach: WIDE, speed: ['fast'] }, answer: 'medium', because },
    { id: 'talk-wide-slow', when: { harm: ['discontent'], reach: WIDE, speed: ['slow'] }, answer: 'low', because },
    { id: 'talk-narrow', when: { harm: ['discontent'], reach: NARROW }, answer: 'low', because },
  ],
  otherwise: null,
});

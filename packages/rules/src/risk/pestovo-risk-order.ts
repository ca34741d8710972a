import { byAssumption } from '@otklik/core';
import type { RiskOrder } from '@otklik/core/risk';
import { citing, readAs } from '../municipal/citing.ts';

const at = citing('pestovo-1728');

/**
 * How Pestovo works on information risks, by the annex to its charter.
 *
 * The steps, the chat and the closing criterion are of the act; levels, hours and the length of the quiet are settings of
 * this library, which a centre replaces by its own, and each says so.
 *
 * @clause pestovo-1728 Порядок абз. 1
 * @assumption risk-levels-are-settings
 * @assumption risk-quiet-window-is-a-setting
 * @assumption risk-evidence-keeping-is-a-setting
 */
export const PESTOVO_RISK_ORDER: RiskOrder = {
  id: 'pestovo-risk',
  edition: '1',
  title: 'Порядок работы с информационными рисками: шаги по акту, уровни и часы — настройки',
  chat: 'alert-chat',
  levels: [
    { id: 'low', title: 'Низкий', within: { alerted: 240, verified: 480, published: 1440 } },
    { id: 'medium', title: 'Средний', within: { alerted: 60, verified: 120, published: 240 } },
    { id: 'high', title: 'Высокий', within: { alerted: 30, verified: 60, published: 120 } },
    { id: 'critical', title: 'Критический', within: { alerted: 15, verified: 30, published: 60 } },
  ],
  closing: {
    reading: 'both',
    quietMinutes: 1440,
    looks: 3,
    because: readAs(
      at('Порядок п. 2 абз. 6'),
      'risk-settles-when-both-are-absent',
      'risk-quiet-window-is-a-setting',
      'risk-loud-look-reopens',
    ),
  },
  keeping: { days: 180, because: [/* @__PURE__ */ byAssumption('risk-evidence-keeping-is-a-setting')] },
  because: [
    .../* @__PURE__ */ at('Порядок абз. 1', 'Порядок п. 1 абз. 2', 'Порядок п. 2 абз. 2', 'Порядок п. 2 абз. 3'),
    /* @__PURE__ */ byAssumption('risk-levels-are-settings'),
    /* @__PURE__ */ byAssumption('risk-answer-is-agreed-first'),
  ],
};

import { byAssumption, byClause, day, packClock, type RulePack } from '@otklik/core';
import { DONE_WITH, REACTED } from '../../federal/endings.ts';
import { messagePack } from './message-pack.ts';

/** Terms for incidents in the Republic of Bashkortostan. */
export const BASHKORTOSTAN_2025: RulePack = /* @__PURE__ */ messagePack({
  id: 'bashkortostan-2025',
  edition: '2025-12',
  title: 'Инциденты из социальных сетей и мессенджеров, Республика Башкортостан',
  inForce: { from: /* @__PURE__ */ day('2025-12-01'), until: null },
  clocks: [
    /* @__PURE__ */ packClock({
      id: 'first-reaction',
      title: 'Первичный отклик',
      task: 'react',
      owedBy: 'executor',
      unit: 'working-minute',
      count: 180,
      applies: { regime: ['message'] },
      starts: { event: 'detected' },
      stops: REACTED,
      because: [
        /* @__PURE__ */ byClause('bashkortostan-2025', 'заголовок: «от 1 до 3 часов»', 'C'),
        /* @__PURE__ */ byAssumption('first-reaction-three-working-hours'),
        /* @__PURE__ */ byAssumption('bashkortostan-counts-from-detection'),
      ],
    }),
    /* @__PURE__ */ packClock({
      id: 'draft',
      title: 'Проект ответа',
      task: 'draft',
      owedBy: 'executor',
      unit: 'working-minute',
      count: 480,
      applies: { regime: ['message'] },
      starts: { event: 'detected' },
      stops: [{ event: 'draft-sent' }, ...DONE_WITH],
      because: [
        /* @__PURE__ */ byClause('bashkortostan-2025', 'изложение', 'C'),
        /* @__PURE__ */ byAssumption('bashkortostan-counts-from-detection'),
      ],
    }),
  ],
});

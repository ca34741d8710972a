import { byAssumption, byClause, day, type RulePack } from '@otklik/core';
import { answerClock, executorClock, messagePack, routingClock } from './message-pack.ts';

const STEPS = 'перечень шагов, в изложении';

/** Terms for publications in social networks in Saratov Oblast. */
export const SARATOV_2020: RulePack = /* @__PURE__ */ messagePack({
  id: 'saratov-2020',
  edition: '2020-03-24',
  title: 'Публикации в социальных сетях, Саратовская область',
  inForce: { from: /* @__PURE__ */ day('2020-03-24'), until: null },
  clocks: [
    /* @__PURE__ */ routingClock({
      unit: 'working-minute',
      count: 30,
      because: [
        /* @__PURE__ */ byClause('saratov-2020', STEPS, 'C'),
        /* @__PURE__ */ byAssumption('minutes-are-working'),
      ],
    }),
    /* @__PURE__ */ executorClock({
      id: 'return',
      title: 'Возврат публикации не по компетенции',
      task: 'return',
      unit: 'working-minute',
      count: 30,
      applies: { regime: ['message'], matter: ['outside-competence'] },
      reopens: false,
      because: [
        /* @__PURE__ */ byClause('saratov-2020', STEPS, 'C'),
        /* @__PURE__ */ byAssumption('minutes-are-working'),
      ],
    }),
    /* @__PURE__ */ answerClock({
      unit: 'working-minute',
      count: 540,
      starts: { event: 'detected' },
      because: [
        /* @__PURE__ */ byClause('saratov-2020', STEPS, 'C'),
        /* @__PURE__ */ byAssumption('nine-hours-are-working'),
        /* @__PURE__ */ byAssumption('saratov-answer-counts-from-detection'),
      ],
    }),
  ],
});

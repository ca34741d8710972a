import { byAssumption, byClause, day, type RulePack } from '@otklik/core';
import { answerClock, messagePack, routingClock } from './message-pack.ts';

/** Terms for publications in social networks by a draft of Yaroslavl Oblast; never known to have been signed. */
export const YAROSLAVL_DRAFT: RulePack = /* @__PURE__ */ messagePack({
  id: 'yaroslavl-draft',
  edition: 'draft',
  title: 'Публикации в социальных сетях, Ярославская область (проект)',
  draft: true,
  inForce: { from: /* @__PURE__ */ day('2020-01-01'), until: null },
  because: [/* @__PURE__ */ byAssumption('draft-as-if-in-force')],
  clocks: [
    /* @__PURE__ */ routingClock({
      unit: 'clock-minute',
      count: 60,
      because: [
        /* @__PURE__ */ byClause('yaroslavl-draft', 'проект, в изложении', 'C'),
        /* @__PURE__ */ byAssumption('sixty-minutes-run-on'),
      ],
    }),
    /* @__PURE__ */ answerClock({
      unit: 'clock-minute',
      count: 1440,
      starts: { event: 'detected' },
      because: [/* @__PURE__ */ byClause('yaroslavl-draft', 'проект, в изложении', 'C')],
    }),
  ],
});

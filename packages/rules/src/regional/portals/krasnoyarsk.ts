import { byAssumption, byClause, day, type RulePack } from '@otklik/core';
import { answerClock, messagePack } from '../messages/message-pack.ts';

/** Terms of the portal «НашКрасноярск.рф». */
export const KRASNOYARSK_PORTAL: RulePack = /* @__PURE__ */ messagePack({
  id: 'krasnoyarsk-portal',
  edition: 'news',
  title: 'Портал «НашКрасноярск.рф»',
  inForce: { from: /* @__PURE__ */ day('2020-01-01'), until: null },
  clocks: [
    /* @__PURE__ */ answerClock({
      unit: 'calendar-day',
      count: 10,
      starts: { event: 'submitted' },
      because: [
        /* @__PURE__ */ byClause('krasnoyarsk-portal-news', '«10 дней»', 'C'),
        /* @__PURE__ */ byAssumption('portal-days-are-calendar'),
        /* @__PURE__ */ byAssumption('portal-terms-start'),
      ],
    }),
  ],
});

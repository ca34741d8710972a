import { byAssumption, byClause, day, packClock, type RulePack } from '@otklik/core';
import { answerClock, messagePack } from '../messages/message-pack.ts';

/** Terms of the portal «Наш город» of Moscow. */
export const NASH_GOROD: RulePack = /* @__PURE__ */ messagePack({
  id: 'nash-gorod',
  edition: 'news',
  title: 'Портал «Наш город», Москва',
  inForce: { from: /* @__PURE__ */ day('2020-01-01'), until: null },
  clocks: [
    /* @__PURE__ */ answerClock({
      unit: 'working-day',
      count: 8,
      starts: { event: 'submitted' },
      because: [
        /* @__PURE__ */ byClause('nash-gorod-news', '«до восьми рабочих дней»', 'C'),
        /* @__PURE__ */ byAssumption('portal-terms-start'),
      ],
    }),
    /* @__PURE__ */ packClock({
      id: 'confirmation',
      title: 'Право заявителя подтвердить или опровергнуть решение',
      task: 'confirm',
      owedBy: 'applicant',
      unit: 'calendar-day',
      count: 15,
      applies: { regime: ['message'] },
      starts: { event: 'answered', interim: false },
      stops: [{ event: 'marked' }, { event: 'reopened' }, { event: 'closed' }],
      restarts: [{ event: 'answered', interim: false }],
      because: [
        /* @__PURE__ */ byClause('nash-gorod-confirm-news', '«в течение 15 дней»', 'C'),
        /* @__PURE__ */ byAssumption('confirmation-is-a-right'),
        /* @__PURE__ */ byAssumption('portal-days-are-calendar'),
        /* @__PURE__ */ byAssumption('portal-terms-start'),
      ],
    }),
  ],
});

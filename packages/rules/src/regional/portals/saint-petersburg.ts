import {
  byAssumption,
  byClause,
  day,
  packClock,
  type ClockParts,
  type Ground,
  type PackClock,
  type RulePack,
} from '@otklik/core';
import { REACTED } from '../../federal/endings.ts';
import { executorClock, messagePack } from '../messages/message-pack.ts';

const STAGES: Ground = /* @__PURE__ */ byAssumption('spb-stages-follow-each-other');

/** Terms of the portal «Наш Санкт-Петербург»: two rows of its classifier. */
export const SAINT_PETERSBURG_PORTAL: RulePack = /* @__PURE__ */ messagePack({
  id: 'spb-portal',
  edition: 'rows-196-197',
  title: 'Портал «Наш Санкт-Петербург», строки 196 и 197 классификатора',
  inForce: { from: /* @__PURE__ */ day('2020-01-01'), until: null },
  clocks: [
    /* @__PURE__ */ stageClock({
      id: 'moderation',
      title: 'Модерация сообщения до направления исполнителю',
      task: 'route',
      owedBy: 'coordinator',
      count: 1,
      applies: { regime: ['message'], category: ['196', '197'] },
      starts: { event: 'submitted' },
      stops: [{ event: 'assigned' }, ...REACTED],
      because: [/* @__PURE__ */ byClause('spb-classifier', 'строки 196, 197', 'A'), STAGES],
    }),
    /* @__PURE__ */ executorClock({
      unit: 'working-day',
      id: 'execution-196',
      title: 'Отработка: неухоженный внешний вид деревьев и кустарников',
      task: 'draft',
      count: 9,
      applies: { regime: ['message'], category: ['196'] },
      stops: [{ event: 'draft-sent' }, ...REACTED],
      reopens: false,
      because: [/* @__PURE__ */ byClause('spb-classifier', 'строка 196', 'A'), STAGES],
    }),
    /* @__PURE__ */ executorClock({
      unit: 'working-day',
      id: 'execution-197',
      title: 'Отработка: надписи на асфальте (с 16 апреля по 15 октября)',
      task: 'draft',
      count: 19,
      applies: { regime: ['message'], category: ['197'] },
      stops: [{ event: 'draft-sent' }, ...REACTED],
      reopens: false,
      because: [
        /* @__PURE__ */ byClause('spb-classifier', 'строка 197', 'A'),
        STAGES,
        /* @__PURE__ */ byAssumption('spb-season-is-not-checked'),
      ],
    }),
    /* @__PURE__ */ stageClock({
      id: 'answer-moderation',
      title: 'Модерация ответа',
      task: 'approve',
      owedBy: 'approver',
      count: 1,
      applies: { regime: ['message'], category: ['196', '197'] },
      starts: { event: 'draft-sent' },
      stops: [{ event: 'approved' }, { event: 'sent-back' }, ...REACTED],
      renews: true,
      because: [/* @__PURE__ */ byClause('spb-classifier', 'строки 196, 197', 'A'), STAGES],
    }),
  ],
});

function stageClock(parts: Omit<ClockParts, 'unit'>): PackClock {
  return packClock({ ...parts, unit: 'working-day' });
}

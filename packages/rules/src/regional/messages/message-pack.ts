import { byAssumption, packClock, type ClockParts, type Ground, type PackClock, type RulePack } from '@otklik/core';
import { CIVIL_COUNTING, DAY_OFF_STAYS } from '../../federal/counting.ts';
import { DONE_WITH, REACTED } from '../../federal/endings.ts';

/** What a regulation of messages has of its own. */
export type MessagePack = Pick<RulePack, 'id' | 'edition' | 'title' | 'inForce' | 'clocks'> & {
  readonly draft?: boolean;
  readonly because?: readonly Ground[];
};

/** Fills in what every regulation of messages has in common. */
export function messagePack({ draft = false, because = [], ...own }: MessagePack): RulePack {
  return {
    ...own,
    draft,
    because: [
      ...because,
      byAssumption('in-force-since-publication'),
      byAssumption('message-done-elsewhere'),
      byAssumption('reopening-keeps-spent-time'),
      byAssumption('at-risk-at-eighty-percent'),
    ],
    closedChannels: [],
    counting: CIVIL_COUNTING,
    dayOff: DAY_OFF_STAYS,
  };
}

type Answer = Pick<ClockParts, 'unit' | 'count' | 'starts' | 'because'> & Partial<ClockParts>;

/** A clock for the answer to a message; any answer stops it, an interim one too. */
export function answerClock(parts: Answer): PackClock {
  return packClock({
    id: 'answer',
    title: 'Ответ на сообщение',
    task: 'answer',
    owedBy: 'executor',
    applies: { regime: ['message'] },
    stops: REACTED,
    reopens: true,
    ...parts,
  });
}

/** A clock for what an executor owes from the moment that it was sent to him; sent back, he owes nothing. */
export function executorClock({ stops = REACTED, because, ...parts }: Omit<Answer, 'starts'>): PackClock {
  return answerClock({
    ...parts,
    starts: { event: 'assigned' },
    stops: [{ event: 'returned', to: 'curator' }, ...stops],
    renews: true,
    because: [...because, byAssumption('sent-again-after-return')],
  });
}

/** A clock for the final answer, started by an interim one. */
export function finalAnswerClock(parts: Pick<ClockParts, 'unit' | 'count' | 'because'>): PackClock {
  return packClock({
    id: 'final-answer',
    title: 'Окончательный ответ после промежуточного',
    task: 'final-answer',
    owedBy: 'executor',
    applies: { regime: ['message'] },
    starts: { event: 'answered', interim: true },
    stops: DONE_WITH,
    reopens: true,
    ...parts,
  });
}

/** A clock for routing a message that a curator has found. */
export function routingClock(parts: Pick<ClockParts, 'unit' | 'count' | 'because'>): PackClock {
  return packClock({
    id: 'routing',
    title: 'Направление сообщения исполнителю',
    task: 'route',
    owedBy: 'curator',
    applies: { regime: ['message'] },
    starts: { event: 'detected' },
    stops: [{ event: 'assigned' }, ...REACTED],
    ...parts,
  });
}

import { formatMoment, moment, zone, type AppealHappening, type Instant } from '@otklik/core';
import { diceFor, draw, happens, roll, type Dice } from '../synthetic/dice.ts';
import type { StageQuestion } from './corpus.ts';

// Made for `pnpm conformance`: logs in and out of turn, delivered twice, out of order, with entries struck out.

const MSK = zone('Europe/Moscow');
const NINE = moment('2026-04-09T09:00', MSK);
const HOUR = 3_600_000;

const CAME: AppealHappening = { kind: 'received', channel: 'post', regime: 'appeal', repeat: false };
const [ASSIGNED, ANSWERED]: readonly [AppealHappening, AppealHappening] = [
  { kind: 'assigned', question: 1, body: 'Комитет дорог' },
  { kind: 'answered', question: 1, outcome: 'solved' },
];
const CLOSED: AppealHappening = { kind: 'closed' };

/** Logs of one event an hour, in the order in which they happened. */
const PLAIN: readonly (readonly AppealHappening[])[] = [
  [],
  [CAME],
  [ASSIGNED],
  [CAME, ASSIGNED, { kind: 'accepted', question: 1 }, { kind: 'draft-sent', question: 1 }],
  [CAME, ASSIGNED, { kind: 'draft-sent', question: 1 }, { kind: 'sent-back', question: 1 }],
  [CAME, ASSIGNED, { kind: 'approved', question: 1 }, { kind: 'signed', question: 1 }, ANSWERED, CLOSED],
  [CAME, ANSWERED, CLOSED, ASSIGNED],
  [CAME, { kind: 'answered', question: 1, outcome: 'interim' }, { kind: 'marked', mark: 2 }, { kind: 'reopened' }],
  [CAME, ASSIGNED, { kind: 'assigned', question: 2, body: 'Комитет ЖКХ' }, ANSWERED],
  [CAME, ASSIGNED, { kind: 'forwarded', body: 'Правительство области' }],
  [CAME, ASSIGNED, { kind: 'returned', to: 'curator' }, ASSIGNED],
  [CAME, { kind: 'returned', to: 'applicant' }, CLOSED],
  [CAME, { kind: 'paused', reason: 'документы' }, { kind: 'paused', reason: 'документы' }, { kind: 'resumed' }],
  [CAME, { kind: 'resumed' }, ASSIGNED],
  [CAME, ANSWERED, CLOSED, { kind: 'reopened' }, { kind: 'reopened' }],
  [CAME, { kind: 'promise-kept', question: 1 }, { kind: 'promised', question: 1, by: 20_600 as never }],
  [CAME, { kind: 'promised', question: 1, by: 20_600 as never }, { kind: 'promise-broken', question: 1 }],
  [CAME, ANSWERED, { kind: 'voided', event: 'e02' }],
  [CAME, ANSWERED, { kind: 'voided', event: 'e02' }, { kind: 'voided', event: 'e03' }],
  [CAME, { kind: 'published', question: 1, platform: 'портал' }, ANSWERED],
  [{ kind: 'pinned', pack: 'fz-59', edition: '1' }, CAME, { kind: 'marked', mark: 5 }],
];

/** The logs, plain ones first, then drawn ones as they might arrive. */
export function stageQuestions(): readonly StageQuestion[] {
  const plain = PLAIN.map((log) => log.map((happening, at) => entry(happening, at, at)));
  const drawn = diceFor(31, 24).map((dice) => arriving(dice, drawnLog(dice)));
  return [
    ...plain.map((log, at): StageQuestion => ({ id: `l-${at + 1}`, log })),
    ...drawn.map((log, at): StageQuestion => {
      const knownAt = at % 2 === 0 ? {} : { knownAt: written(6) };
      return { id: `l-${plain.length + at + 1}`, log, ...knownAt };
    }),
  ];
}

function entry(happening: AppealHappening, at: number, recorded: number): Readonly<Record<string, unknown>> {
  const id = `e${String(at + 1).padStart(2, '0')}`;
  return { id, appeal: 'A-1', occurredAt: written(at), recordedAt: written(recorded), ...happening };
}

function written(hour: number): string {
  return formatMoment((NINE + hour * HOUR) as Instant, MSK);
}

function drawnLog(dice: Dice): readonly Readonly<Record<string, unknown>>[] {
  const count = roll(dice, 6, 14);
  return Array.from({ length: count }, (_, at) => {
    const late = happens(dice, 200) ? roll(dice, 1, 5) : 0;
    return entry(at === 0 ? CAME : drawnHappening(dice, at), at, at + late);
  });
}

/** What arrives: some entries twice, and in another order than they happened. */
function arriving<Entry>(dice: Dice, log: readonly Entry[]): readonly Entry[] {
  const twice = log.flatMap((event) => (happens(dice, 150) ? [event, event] : [event]));
  return twice
    .map((event) => [roll(dice, 1, 1000), event] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, event]) => event);
}

function drawnHappening(dice: Dice, at: number): AppealHappening {
  const question = roll(dice, 1, 2);
  return draw(dice, [
    [{ kind: 'assigned', question, body: 'Комитет дорог' }, 6],
    [{ kind: 'accepted', question }, 4],
    [{ kind: 'draft-sent', question }, 4],
    [{ kind: 'sent-back', question }, 3],
    [{ kind: 'approved', question }, 3],
    [{ kind: 'signed', question }, 3],
    [{ kind: 'answered', question, outcome: 'explained' }, 4],
    [{ kind: 'answered', question, outcome: 'interim' }, 2],
    [{ kind: 'returned', to: 'curator', question }, 2],
    [{ kind: 'declined', obstacle: 'anonymous' }, 1],
    [{ kind: 'paused', reason: 'документы' }, 2],
    [{ kind: 'resumed' }, 2],
    [{ kind: 'promised', question, by: 20_600 as never }, 2],
    [{ kind: 'promise-kept', question }, 2],
    [{ kind: 'promise-broken', question }, 2],
    [{ kind: 'marked', mark: 4, question }, 2],
    [{ kind: 'closed' }, 2],
    [{ kind: 'reopened' }, 2],
    [{ kind: 'voided', event: `e${String(at).padStart(2, '0')}` }, 2],
  ]);
}

import {
  CHANNELS,
  dayAt,
  formatDay,
  formatMoment,
  ITEM_TYPES,
  moment,
  OUTCOMES,
  zone,
  type Instant,
} from '@otklik/core';
import { diceFor, draw, happens, roll, type Dice } from '../synthetic/dice.ts';

// Made for `pnpm conformance`: records of invented bodies, each field of which may be untold.

const MSK = zone('Europe/Moscow');
const FIRST = moment('2026-04-01T09:00', MSK);
const MINUTE = 60_000;

/** The bodies that the records name. */
export const BODIES = ['Комитет дорог', 'Комитет ЖКХ', 'Отдел культуры', 'Управление образования'] as const;

type Told = Readonly<Record<string, unknown>>;

/** The lists of records. */
export function recordLists(): Readonly<Record<string, readonly Told[]>> {
  const many = diceFor(5, 60).map((dice, at) => anyRecord(dice, at));
  return { many, few: [plain('Комитет дорог', 1), plain('Комитет ЖКХ', 2)], none: [] };
}

function anyRecord(dice: Dice, at: number): Told {
  const second = happens(dice, 150);
  const life = anyLife(dice);
  return {
    id: String(second ? at : at + 1),
    question: second ? 2 : 1,
    leads: !second,
    ...words(dice),
    mark: life.answered !== null && happens(dice, 400) ? roll(dice, 1, 5) : null,
    repeat: told(dice),
    fastTrack: told(dice),
    published: told(dice),
    promise: null,
    promisedOn: null,
    precision: happens(dice, 900) ? 'moment' : 'day',
    ...times(life),
    workToFirstAnswer: workIn(life),
    workingMinutesAsExported: null,
  };
}

function anyLife(dice: Dice): Times {
  const received = (FIRST + roll(dice, 0, 40 * 1440) * MINUTE) as Instant;
  const answered = happens(dice, 750) ? later(received, roll(dice, 5, 12 * 1440)) : null;
  const closed = answered !== null && happens(dice, 800) ? later(answered, roll(dice, 0, 5 * 1440)) : null;
  return { received, answered, closed, due: happens(dice, 850) ? later(received, roll(dice, 480, 8 * 1440)) : null };
}

/** Half a second more than whole ones, which whoever counts in seconds drops. */
function workIn({ received, answered }: Times): number | null {
  return answered === null ? null : Math.floor((answered - received) / 3 / 1000) * 1000 + 500;
}

function words(dice: Dice): Told {
  return {
    body: draw(dice, [...BODIES.map((body, at) => [body as string | null, 4 - at] as const), [null, 1]]),
    channel: draw(
      dice,
      CHANNELS.slice(0, 3).map((channel) => [channel, 1] as const),
    ),
    regime: draw<string | null>(dice, [
      ['appeal', 3],
      ['message', 3],
      ['information-request', 1],
      [null, 1],
    ]),
    topicGroup: draw<string | null>(dice, [
      ['Дороги', 2],
      ['ЖКХ', 2],
      [null, 1],
    ]),
    topic: null,
    territory: draw<string | null>(dice, [
      ['Северный район', 2],
      ['Южный район', 2],
      [null, 1],
    ]),
    type: draw(dice, [...ITEM_TYPES.map((type) => [type as string | null, 2] as const), [null, 1]]),
    outcome: draw(dice, [...OUTCOMES.map((outcome) => [outcome as string | null, 2] as const), [null, 3]]),
  };
}

interface Times {
  readonly received: Instant;
  readonly answered: Instant | null;
  readonly closed: Instant | null;
  readonly due: Instant | null;
}

function times({ received, answered, closed, due }: Times): Told {
  const at = (instant: Instant | null): string | null => (instant === null ? null : formatMoment(instant, MSK));
  const on = (instant: Instant | null): string | null => (instant === null ? null : formatDay(dayAt(instant, MSK)));
  return {
    received: at(received),
    receivedOn: on(received),
    firstAnswered: at(answered),
    firstAnsweredOn: on(answered),
    closed: at(closed),
    closedOn: on(closed),
    due: at(due),
  };
}

/** Two of these are alike in every figure. */
function plain(body: string, id: number): Told {
  const [received, answered] = [FIRST, later(FIRST, 600)];
  return {
    id: String(id),
    question: 1,
    leads: true,
    body,
    channel: 'post',
    regime: 'appeal',
    topicGroup: null,
    topic: null,
    territory: null,
    type: 'solvable',
    outcome: 'solved',
    mark: 5,
    repeat: false,
    fastTrack: false,
    published: null,
    promise: null,
    promisedOn: null,
    precision: 'moment',
    ...times({ received, answered, closed: answered, due: later(received, 480) }),
    workToFirstAnswer: 14_400_000,
    workingMinutesAsExported: null,
  };
}

function later(instant: Instant, minutes: number): Instant {
  return (instant + minutes * MINUTE) as Instant;
}

function told(dice: Dice): boolean | null {
  return draw<boolean | null>(dice, [
    [true, 1],
    [false, 3],
    [null, 1],
  ]);
}

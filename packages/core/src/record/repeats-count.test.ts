import { describe, expect, test } from 'vitest';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import { findRepeats, type RepeatItem } from '../appeal/find-repeats.ts';
import { REPEAT_EFFECTS, type Channel, type RepeatEffect } from '../appeal/vocabulary.ts';
import { unwrap } from '../basis/result.ts';
import { calendarIn } from '../time/calendar.fixture.ts';
import { moment } from '../time/instant.ts';
import { zone } from '../time/zone.ts';
import { recordsOf } from './records-of.ts';

// One heap of rubbish, told on the platform, in a social network and by letter, and a lamp that has nothing to do with it.

const MSK = zone('Europe/Moscow');
const CALENDAR = calendarIn('Europe/Moscow');
const TOLD: readonly (readonly [id: string, channel: Channel, at: string, text: string])[] = [
  ['A-1', 'feedback-platform', '2026-04-09T10:00', 'Третий день не вывозят мусор у дома'],
  ['A-2', 'incident-management', '2026-04-10T09:00', 'У дома не вывозят мусор третий день!'],
  ['A-3', 'post', '2026-04-11T12:00', 'Мусор у дома не вывозят третий день'],
  ['A-4', 'phone', '2026-04-11T13:00', 'Не горит фонарь'],
];
const ITEMS: readonly RepeatItem[] = TOLD.map(([id, , at, text]) => {
  return { id, external: null, topic: null, place: 'Вымышленная, 5', received: moment(at, MSK), text };
});
const GROUPS = findRepeats(ITEMS, { days: 7, percent: 60 });

describe('what is told by several channels', () => {
  test('is found to be one, and each link says why', () => {
    expect(GROUPS.map(({ first, repeats }) => [first, repeats])).toEqual([['A-1', ['A-2', 'A-3']]]);
    expect(GROUPS.flatMap(({ links }) => links).every(({ because }) => because.length > 0)).toBe(true);
  });

  test.each<[RepeatEffect, { readonly records: number; readonly appeals: number; readonly repeats: number }]>([
    ['merge', { records: 2, appeals: 2, repeats: 0 }],
    ['count-once', { records: 4, appeals: 2, repeats: 2 }],
    ['count-each', { records: 4, appeals: 4, repeats: 2 }],
  ])('is counted as its effect says: %s', (effect, wanted) => {
    const records = TOLD.flatMap(([id]) => unwrap(recordsOf(logOf(id, effect), { calendar: CALENDAR, term: null })));
    expect({
      records: records.length,
      appeals: records.filter(({ leads }) => leads).length,
      repeats: records.filter(({ repeat }) => repeat).length,
    }).toEqual(wanted);
  });

  test('has a count for every effect there is', () => {
    expect(REPEAT_EFFECTS).toEqual(['merge', 'count-once', 'count-each']);
  });
});

/** The log of an item, with the finding where it repeats another. */
function logOf(id: string, effect: RepeatEffect): readonly AppealEvent[] {
  const told = TOLD.find(([other]) => other === id);
  const at = moment(told?.[2] ?? '', MSK);
  const stamp = { appeal: id, occurredAt: at, recordedAt: at };
  const channel = told?.[1] ?? 'other';
  const came: AppealEvent = { ...stamp, id: 'e1', kind: 'received', channel, regime: 'message', repeat: false };
  const group = GROUPS.find(({ repeats }) => repeats.includes(id));
  if (group === undefined) return [came];
  return [came, { ...stamp, id: 'e2', kind: 'repeat-found', of: group.first, effect }];
}

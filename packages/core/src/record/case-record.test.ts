import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, type CivilDate } from '../time/civil-date.ts';
import { compileDimension, dimensionOf, type CaseRecord } from './case-record.ts';

const RECORD = {
  body: 'Комитет ЖКХ',
  channel: 'feedback-platform',
  regime: 'message',
  topicGroup: 'ЖКХ',
  topic: 'Вывоз мусора',
  territory: null,
  type: 'solvable',
  outcome: 'solved',
  receivedOn: day('2026-05-09'),
} as CaseRecord;

test('a record has a place in every dimension, nothing where the source does not tell it', () => {
  const dimensions = ['body', 'channel', 'regime', 'topicGroup', 'topic', 'territory', 'type', 'outcome'] as const;
  expect(dimensions.map((dimension) => dimensionOf(RECORD, dimension))).toEqual([
    'Комитет ЖКХ',
    'feedback-platform',
    'message',
    'ЖКХ',
    'Вывоз мусора',
    null,
    'solvable',
    'solved',
  ]);
});

test('the day and the month of receipt are texts that sort as time does', () => {
  expect(dimensionOf(RECORD, 'receivedDay')).toBe('2026-05-09');
  expect(dimensionOf(RECORD, 'receivedMonth')).toBe('2026-05');
});

test('a compiled dimension tells each record what the plain one tells', () => {
  const [dayOf, monthOf] = [compileDimension('receivedDay'), compileDimension('receivedMonth')];
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 20_000 }), (date) => {
      const record = { ...RECORD, receivedOn: date as CivilDate };
      expect([dayOf(record), monthOf(record)]).toEqual([
        dimensionOf(record, 'receivedDay'),
        dimensionOf(record, 'receivedMonth'),
      ]);
    }),
  );
});

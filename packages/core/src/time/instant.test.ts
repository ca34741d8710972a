import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, formatDay } from './civil-date.ts';
import { dayAt, formatMoment, moment, readClock, readMoment, type Instant } from './instant.ts';
import { offsetAt, zone } from './zone.ts';

const BARNAUL = zone('Asia/Barnaul');
const MOSCOW = zone('Europe/Moscow');
const VOLGOGRAD = zone('Europe/Volgograd');
const ZONES = ['Europe/Moscow', 'Asia/Barnaul', 'Europe/Saratov', 'Europe/Volgograd', 'America/St_Johns'].map(zone);

describe('a moment', () => {
  test.each([
    ['Asia/Barnaul', '2016-03-26T19:59:59Z', '2016-03-27T01:59:59'],
    ['Europe/Saratov', '2016-12-03T22:59:59Z', '2016-12-04T01:59:59'],
    ['Europe/Volgograd', '2018-10-27T22:59:59Z', '2018-10-28T01:59:59'],
    ['Europe/Volgograd', '2020-12-26T21:59:59Z', '2020-12-27T01:59:59'],
    ['Europe/Moscow', '2014-10-25T21:59:59Z', '2014-10-26T01:59:59'],
    ['Europe/Moscow', '2025-12-30T17:30:00Z', '2025-12-30T20:30:00'],
    ['Europe/Saratov', '2025-12-30T20:30:00Z', '2025-12-31T00:30:00'],
  ])('in %s at %s is %s there', (name, utc, local) => {
    const place = zone(name);
    expect(moment(local, place)).toBe(Date.parse(utc));
    expect(formatMoment(Date.parse(utc) as Instant, place).slice(0, 19)).toBe(local);
  });

  test('may be written with a space and with seconds', () => {
    expect(moment('2026-04-09 10:00:30', BARNAUL)).toBe(moment('2026-04-09T10:00', BARNAUL) + 30_000);
  });

  test('is the first of the two when the clock showed it twice', () => {
    expect(moment('2020-12-27T01:30', VOLGOGRAD)).toBe(Date.UTC(2020, 11, 26, 21, 30));
  });

  test('is written with the offset of its day, also west of Greenwich and by half hours', () => {
    expect(formatMoment(moment('2020-12-26T12:00', VOLGOGRAD), VOLGOGRAD)).toBe('2020-12-26T12:00:00+04:00');
    expect(formatMoment(moment('2020-12-28T12:00', VOLGOGRAD), VOLGOGRAD)).toBe('2020-12-28T12:00:00+03:00');
    const west = zone('America/St_Johns');
    expect(formatMoment(moment('2026-01-15T12:00', west), west)).toBe('2026-01-15T12:00:00-03:30');
    expect(formatMoment(moment('1899-05-05T10:00', MOSCOW), MOSCOW)).toBe('1899-05-05T10:00:00+02:30:17');
  });

  test('belongs to the day of its own place', () => {
    const night = moment('2026-05-12T23:30', zone('Europe/Moscow'));
    expect(dayAt(night, zone('Europe/Moscow'))).toBe(day('2026-05-12'));
    expect(dayAt(night, BARNAUL)).toBe(day('2026-05-13'));
  });
});

describe('a moment is refused', () => {
  test.each([
    '2026-04-09',
    '2026-04-09T24:00',
    '2026-04-09T10:60',
    '2026-04-09T10:00:60',
    '2023-02-29T10:00',
    '2026-04-09T10:00Z',
    '2026-04-09T10:00+03:00',
    '09.04.2026 10:00',
    '',
  ])('for %j', (text) => {
    expect(readMoment(text, BARNAUL)).toEqual({ ok: false, refusal: { kind: 'not-a-moment', text } });
  });

  test.each([undefined, null, 3])('without a zone, never read by the clock of the machine: %j', (given) => {
    expect(readMoment('2026-04-09T10:00', given as never)).toEqual({
      ok: false,
      refusal: { kind: 'unknown-zone', text: `${given}` },
    });
  });

  test.each([
    ['Asia/Barnaul', '2016-03-27T02:00'],
    ['Asia/Barnaul', '2016-03-27T02:59:59'],
    ['Europe/Saratov', '2016-12-04T02:30'],
    ['Europe/Volgograd', '2018-10-28T02:30'],
  ])('in %s for %s, which its clocks skipped', (name, text) => {
    expect(readMoment(text, zone(name))).toEqual({
      ok: false,
      refusal: { kind: 'no-such-local-time', text, zone: name },
    });
  });

  test('by a throw when it stands in the source', () => {
    expect(() => moment('2016-03-27T02:30', BARNAUL)).toThrow('2016-03-27T02:30');
  });

  test('by null when the clock reading names no time', () => {
    expect(readClock('2026-04-09T25:00')).toBeNull();
    expect(readClock('yesterday')).toBeNull();
  });
});

describe('any moment', () => {
  test('is read back from what is written, unless the clock showed that time twice', () => {
    fc.assert(
      fc.property(anyInstant(), fc.constantFrom(...ZONES), (instant, place) => {
        const text = formatMoment(instant, place);
        const read = readMoment(text.slice(0, 19), place);
        expect(read).toEqual({ ok: true, value: Math.min(instant, read.ok ? read.value : instant) });
        expect(Date.parse(text)).toBe(instant);
      }),
    );
  });

  test('lies within the day that its clock shows', () => {
    fc.assert(
      fc.property(anyInstant(), fc.constantFrom(...ZONES), (instant, place) => {
        expect(formatDay(dayAt(instant, place))).toBe(formatMoment(instant, place).slice(0, 10));
      }),
    );
  });

  test('reads as the clock does: the offset is all that lies between', () => {
    fc.assert(
      fc.property(anyInstant(), fc.constantFrom(...ZONES), (instant, place) => {
        const clock = readClock(formatMoment(instant, place).slice(0, 19));
        expect(clock).toBe(instant + offsetAt(place, instant));
      }),
    );
  });
});

function anyInstant(): fc.Arbitrary<Instant> {
  const seconds = fc.integer({ min: Date.UTC(2010, 0, 1) / 1000, max: Date.UTC(2028, 0, 1) / 1000 });
  return seconds.map((second) => (second * 1000) as Instant);
}

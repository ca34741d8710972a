import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { NO_RISK } from '../risk/risk-state.ts';
import { ANSWER, PACKET } from '../risk/risk.fixture.ts';
import type { RiskPacket } from '../risk/risk-packet.ts';
import { zone } from '../time/zone.ts';
import { alertMessages, packetMessages, TELEGRAM_LIMIT } from './chat-message.ts';
import { splitText } from './split-text.ts';

/** Half of a letter that needs two units. */
const HALF = /[\ud800-\udfff]/u;

const words = fc
  .array(fc.constantFrom('вода', 'порыв', '😀😀', 'ё', 'бригада', '<b>', '*_`'), { minLength: 1, maxLength: 60 })
  .map((list) => list.join(' '));
const packets = fc
  .record({
    text: fc.array(words, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n')),
    unknown: fc.array(words, { maxLength: 3 }),
    taken: fc.array(words, { minLength: 1, maxLength: 3 }),
  })
  .map(({ text, unknown, taken }): RiskPacket => {
    // a measure is told once
    const apart = (list: readonly string[], name: string) => list.map((one, at) => `${name} ${at} ${one}`);
    return { ...PACKET, text, unknown: apart(unknown, 'неясно'), taken: apart(taken, 'мера') };
  });
const limits = fc.integer({ min: 80, max: 600 });

describe('what the chat is told of an answer', () => {
  test('fits the limit, keeps links whole and every word once, in its order', () => {
    fc.assert(
      fc.property(packets, limits, (packet, limit) => {
        const messages = unwrap(packetMessages(packet, 'ru', limit));
        const whole = unwrap(packetMessages(packet, 'ru', 1_000_000));
        const bodies = messages.map(({ text, of }) => (of === 1 ? text : text.slice(text.indexOf('\n') + 1)));
        for (const { text, part, of } of messages) {
          expect(text.length).toBeLessThanOrEqual(limit);
          expect(text).not.toMatch(HALF);
          expect(of === 1 || text.startsWith(`${part}/${of}\n`)).toBe(true);
        }
        expect(bodies.join('\n').split(/\s/u)).toEqual((whole[0]?.text ?? '').split(/\s/u));
        for (const { link } of packet.publications)
          expect(messages.filter(({ text }) => text.split('\n').includes(link))).toHaveLength(1);
      }),
    );
  });

  test('a text as long as the limit is one message, one longer by a letter is two', () => {
    const short = unwrap(packetMessages(PACKET, 'ru'))[0]?.text.length ?? 0;
    const room = TELEGRAM_LIMIT - short + ANSWER.text.length;
    expect(unwrap(packetMessages({ ...PACKET, text: 'я'.repeat(room) }, 'ru'))).toHaveLength(1);
    expect(unwrap(packetMessages({ ...PACKET, text: 'я'.repeat(room + 1) }, 'ru'))).toHaveLength(2);
  });

  test.each<[string, Partial<RiskPacket>, number, string]>([
    ['no links', { publications: [] }, TELEGRAM_LIMIT, 'faulty-packet'],
    ['a mark of direction in the text', { text: 'Воду \u202eдадут' }, TELEGRAM_LIMIT, 'faulty-packet'],
    ['a new line in a measure', { taken: ['Бригада\nна месте'] }, TELEGRAM_LIMIT, 'faulty-packet'],
    ['no room for words', {}, 63, 'message-limit'],
    ['no number', {}, Number.NaN, 'message-limit'],
  ])('is refused: %s', (_, part, limit, kind) => {
    expect(packetMessages({ ...PACKET, ...part }, 'ru', limit)).toMatchObject({ ok: false, refusal: { kind } });
  });

  test('a link longer than a message says how much room it needs', () => {
    const [first] = PACKET.publications;
    const link = `https://okrug.example/${'a'.repeat(100)}`;
    const packet = { ...PACKET, platforms: ['Страница округа'], publications: [{ ...first, link }] } as RiskPacket;
    const refusal = { kind: 'message-limit', limit: 100, needed: link.length + 12 };
    expect(packetMessages(packet, 'en', 100)).toEqual({ ok: false, refusal });
  });
});

describe('an alert', () => {
  test('of a risk that was not detected says nothing', () => {
    expect(alertMessages(NO_RISK, { zone: zone('Europe/Moscow'), language: 'ru' })).toEqual({ ok: true, value: [] });
  });
});

describe('splitting', () => {
  test('a word longer than the limit parts between letters, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(40), (limit, count) => {
        const line = '😀'.repeat(count);
        const texts = splitText([line], limit);
        expect(texts.join('')).toBe(line);
        for (const text of texts) {
          expect(text.length).toBeLessThanOrEqual(limit);
          expect(text).not.toMatch(HALF);
        }
      }),
    );
  });
});

import { refuse, success, type Result } from '../basis/result.ts';
import { packetFaults } from '../risk/packet-faults.ts';
import type { RiskPacket } from '../risk/risk-packet.ts';
import type { FaultyPacket } from '../risk/risk-refusal.ts';
import type { RiskState } from '../risk/risk-state.ts';
import type { Zone } from '../time/zone.ts';
import type { InBoth, Language } from './language.ts';
import { splitText } from './split-text.ts';
import { toldMoment } from './told-time.ts';

/** One message of a chat: plain text, and which part of the whole it is. */
export interface ChatMessage {
  readonly text: string;
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** A chat's limit that is too small for what must stand whole: a link, or the count of the parts. */
export interface MessageLimit {
  readonly kind: 'message-limit';
  readonly limit: number;
  /** UTF-16 units that are needed. */
  readonly needed: number;
}

/** How many characters a message of Telegram may have; counted here in UTF-16 units, of which there are never fewer. */
export const TELEGRAM_LIMIT = 4096;

/** Shorter than this a message has no room for words. */
const LEAST = 64;
/** Room for the count of the parts, such as `12/345` and the end of its line. */
const COUNT = 12;

const HEADS: InBoth<Readonly<Record<'unknown' | 'taken' | 'planned' | 'platforms' | 'links', string>>> = {
  ru: {
    unknown: 'Пока неизвестно:',
    taken: 'Меры приняты:',
    planned: 'Меры планируются:',
    platforms: 'Площадки:',
    links: 'Ссылки:',
  },
  en: {
    unknown: 'Not yet known:',
    taken: 'Measures taken:',
    planned: 'Measures planned:',
    platforms: 'Platforms:',
    links: 'Links:',
  },
};

const ALERT: InBoth<Readonly<Record<'risk' | 'seen' | 'page' | 'picture', string>>> = {
  ru: { risk: 'Информационный риск', seen: 'Размещено', page: 'Где', picture: 'Снимок' },
  en: { risk: 'Information risk', seen: 'Published', page: 'Where', picture: 'Picture' },
};

/**
 * Writes what the alert chat is told of an answer that stands: the comment with its platforms, and the links to it.
 *
 * The text is plain, so marks in it have no effect; what is longer than a message is parted between lines, and a link
 * stays whole.
 *
 * @param packet - The answer with the links to it.
 * @param language - Russian or English.
 * @param limit - How many UTF-16 units a message may have.
 * @returns The messages in their order.
 * @refuses `faulty-packet` — the packet has defects; each is named.
 * @refuses `message-limit` — the limit leaves no room for a link, or for words at all.
 * @clause pestovo-1728 Порядок п. 2 абз. 4
 * @clause pestovo-1728 Порядок п. 2 абз. 5
 * @example
 * const answer = { text: 'Воду дадут к 18 часам.', unknown: [], taken: ['Бригада на месте'], planned: [], platforms: ['Страница округа'] }
 * const publications = [{ platform: 'Страница округа', kind: 'official-page', link: 'https://okrug.example/news/7' }]
 * const [message] = unwrap(packetMessages({ ...answer, publications }, 'ru'))
 * message.text.split('\n') //=> ['Воду дадут к 18 часам.', 'Меры приняты:', '— Бригада на месте', 'Площадки: Страница округа', 'Ссылки:', 'Страница округа', 'https://okrug.example/news/7']
 */
export function packetMessages(
  packet: RiskPacket,
  language: Language,
  limit: number = TELEGRAM_LIMIT,
): Result<readonly ChatMessage[], FaultyPacket | MessageLimit> {
  const faults = packetFaults(packet);
  if (faults.length > 0) return refuse({ kind: 'faulty-packet', event: null, faults });
  const links = packet.publications.map(({ link }) => link);
  return messagesOf(packetLines(packet, language), links, limit);
}

/**
 * Writes what the alert chat is told of a risk that was detected: the topic, where and when it was published, and the
 * name of the picture.
 *
 * @param state - What is known of the risk.
 * @param telling - Whose clock, in which language.
 * @param limit - How many UTF-16 units a message may have.
 * @returns The messages in their order; none of a risk that was not detected.
 * @refuses `message-limit` — the limit leaves no room for the address of the page, or for words at all.
 * @clause pestovo-1728 Порядок п. 1 абз. 2
 * @example
 * const msk = zone('Europe/Moscow')
 * const evidence = { page: 'https://chat.example/town', publishedAt: moment('2026-07-14T09:50', msk), picture: 'shot-1' }
 * const state = { ...NO_RISK, risk: 'R-1', topic: 'Водоснабжение', evidence }
 * unwrap(alertMessages(state, { zone: msk, language: 'ru' }))[0].text.split('\n')
 * //=> ['Информационный риск R-1: Водоснабжение', 'Размещено: 14.07.2026, 09:50', 'Где:', 'https://chat.example/town', 'Снимок: shot-1']
 */
export function alertMessages(
  { risk, topic, evidence }: RiskState,
  { zone, language }: { readonly zone: Zone; readonly language: Language },
  limit: number = TELEGRAM_LIMIT,
): Result<readonly ChatMessage[], MessageLimit> {
  if (risk === null || topic === null || evidence === null) return success([]);
  const words = ALERT[language];
  const { page, publishedAt, picture } = evidence;
  const lines = [
    `${words.risk} ${risk}: ${topic}`,
    `${words.seen}: ${toldMoment(publishedAt, zone, language)}`,
    `${words.page}:`,
    page,
    `${words.picture}: ${picture}`,
  ];
  return messagesOf(lines, [page], limit);
}

function packetLines(packet: RiskPacket, language: Language): readonly string[] {
  const heads = HEADS[language];
  const parts = (['unknown', 'taken', 'planned'] as const).flatMap((part) =>
    packet[part].length === 0 ? [] : [heads[part], ...packet[part].map((text) => `— ${text}`)],
  );
  return [
    ...packet.text.split('\n'),
    ...parts,
    `${heads.platforms} ${packet.platforms.join(', ')}`,
    heads.links,
    ...packet.publications.flatMap(({ platform, link }) => [platform, link]),
  ];
}

/** One message where everything fits; else parts that bear their count, with room left for it. */
function messagesOf(
  lines: readonly string[],
  links: readonly string[],
  limit: number,
): Result<readonly ChatMessage[], MessageLimit> {
  const room = limit - COUNT;
  const needed = Math.max(LEAST, ...links.map(({ length }) => length + COUNT));
  if (!(limit >= needed)) return refuse({ kind: 'message-limit', limit, needed });
  const whole = lines.join('\n');
  if (whole.length <= limit) return success([{ text: whole, part: 1, of: 1 }]);
  const texts = splitText(lines, room);
  const of = texts.length;
  return success(texts.map((text, index) => ({ text: `${index + 1}/${of}\n${text}`, part: index + 1, of })));
}

import { isPlain, isPlainLine, sameWords, saysSomething } from '../basis/plain-text.ts';
import { isPublicLink, linkKey } from '../basis/public-link.ts';
import { PUBLICATION_KINDS, type RiskAnswer, type RiskPacket, type RiskPublication } from './risk-packet.ts';

/** A defect of an answer or packet. */
export interface PacketFault {
  readonly path: readonly (string | number)[];
  /** What would be right. */
  readonly expected: PacketExpected;
  readonly value: string;
}

/** What the parts of a packet are to be. */
export type PacketExpected =
  | 'text'
  | 'plain-text'
  | 'list'
  | 'something-told'
  | 'unknown-circumstances'
  | 'one-platform-at-least'
  | 'unique'
  | 'one-publication-at-least'
  | 'named-platform'
  | 'publication-for-the-platform'
  | 'media-or-official-page'
  | 'public-link';

type At = PacketFault['path'];

/** Where measures and circumstances stand; one is said once, and a measure is taken or planned. */
const TOLD = ['unknown', 'taken', 'planned'] as const;

/**
 * Lists what is wrong with an answer to a risk, before it goes out.
 *
 * @param answer - The answer.
 * @returns Every defect with its place, what would be right, and what stands there; none of a sound answer.
 * @clause pestovo-1728 Порядок п. 2 абз. 2
 * @clause pestovo-1728 Порядок п. 2 абз. 4
 * @example
 * const answer = { text: 'Воду дадут к 18 часам.', unknown: [], taken: ['Бригада на месте'], planned: [], platforms: ['Страница округа'] }
 * answerFaults(answer) //=> []
 * answerFaults({ ...answer, text: ' ', platforms: [] }).map(({ path, expected }) => [path[0], expected])
 * //=> [['text', 'text'], ['platforms', 'one-platform-at-least']]
 */
export function answerFaults(answer: RiskAnswer): readonly PacketFault[] {
  const odd = listFaults(answer, [...TOLD, 'platforms']);
  if (odd.length > 0) return odd;
  const told = TOLD.flatMap((part) => answer[part].map((text, index) => ({ at: [part, index], text })));
  const said = told.map(({ text }) => text);
  return [
    ...textFault(['text'], answer.text),
    ...(told.length === 0 ? [fault(['taken'], 'something-told', '')] : []),
    ...told.flatMap(({ at, text }, index) => [...textFault(at, text), ...twice(said, index, { at, by: wordsOf })]),
    ...(answer.platforms.length === 0 ? [fault(['platforms'], 'one-platform-at-least', '')] : []),
    ...answer.platforms.flatMap((name, index) => [
      ...textFault(['platforms', index], name),
      ...twice(answer.platforms, index, { at: ['platforms', index], by: wordsOf }),
    ]),
  ];
}

/**
 * Lists what is wrong with what the chat is to be told of an answer.
 *
 * @param packet - The answer with the links to it.
 * @returns Every defect with its place, what would be right, and what stands there; none of a sound packet.
 * @clause pestovo-1728 Порядок п. 2 абз. 4
 * @clause pestovo-1728 Порядок п. 2 абз. 5
 * @example
 * const answer = { text: 'Воду дадут к 18 часам.', unknown: [], taken: ['Бригада на месте'], planned: [], platforms: ['Страница округа'] }
 * const publications = [{ platform: 'Страница округа', kind: 'official-page', link: 'https://pestovo.example/news/7' }]
 * packetFaults({ ...answer, publications }) //=> []
 * packetFaults({ ...answer, publications: [] }).map(({ path, expected }) => [path[0], expected])
 * //=> [['publications', 'one-publication-at-least'], ['platforms', 'publication-for-the-platform']]
 */
export function packetFaults(packet: RiskPacket): readonly PacketFault[] {
  const odd = listFaults(packet, [...TOLD, 'platforms', 'publications']);
  if (odd.length > 0) return odd;
  const { publications, platforms } = packet;
  const links = publications.map(({ link }) => link);
  const silent = platforms.flatMap((name, index) =>
    publications.some(({ platform }) => platform === name)
      ? []
      : [fault(['platforms', index], 'publication-for-the-platform', name)],
  );
  return [
    ...answerFaults(packet),
    ...(publications.length === 0 ? [fault(['publications'], 'one-publication-at-least', '')] : []),
    ...publications.flatMap((publication, index) => [
      ...publicationFaults(publication, platforms, ['publications', index]),
      ...twice(links, index, { at: ['publications', index, 'link'], by: linkKey }),
    ]),
    ...silent,
  ];
}

function publicationFaults(
  { platform, kind, link }: RiskPublication,
  platforms: readonly string[],
  at: At,
): readonly PacketFault[] {
  return [
    ...(platforms.includes(platform) ? [] : [fault([...at, 'platform'], 'named-platform', platform)]),
    ...(PUBLICATION_KINDS.includes(kind) ? [] : [fault([...at, 'kind'], 'media-or-official-page', kind)]),
    ...(isPublicLink(link) ? [] : [fault([...at, 'link'], 'public-link', link)]),
  ];
}

/** Lists that are none, or have a hole: nothing else of them can be told. */
function listFaults<Part extends string>(
  whole: Readonly<Record<Part, readonly unknown[]>>,
  parts: readonly Part[],
): readonly PacketFault[] {
  return parts.flatMap((part) => {
    const list: unknown = whole[part];
    const isWhole = Array.isArray(list) && !Array.from(list as readonly unknown[]).some((one) => one == null);
    return isWhole ? [] : [fault([part], 'list', '')];
  });
}

function textFault(path: At, text: string): readonly PacketFault[] {
  if (typeof text !== 'string' || !saysSomething(text)) return [fault(path, 'text', text)];
  const isSeen = path[0] === 'text' ? isPlain(text) : isPlainLine(text);
  return isSeen ? [] : [fault(path, 'plain-text', text)];
}

interface Telling {
  readonly at: At;
  /** What makes two texts the same. */
  readonly by: (text: string) => string;
}

function twice(list: readonly string[], index: number, { at, by }: Telling): readonly PacketFault[] {
  const text = list[index] as string;
  return list.findIndex((one) => by(one) === by(text)) === index ? [] : [fault(at, 'unique', text)];
}

function wordsOf(text: string): string {
  return typeof text === 'string' ? sameWords(text) : '';
}

function fault(path: At, expected: PacketExpected, value: unknown): PacketFault {
  return { path, expected, value: String(value) };
}

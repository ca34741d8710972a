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
  | 'something-told'
  | 'one-platform-at-least'
  | 'unique'
  | 'one-publication-at-least'
  | 'named-platform'
  | 'publication-for-the-platform'
  | 'media-or-official-page'
  | 'public-link';

/** What a reader cannot see: marks of control but for the new line, of direction, and halves of a letter. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}]/u;

type At = PacketFault['path'];

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
  const told = [...answer.unknown, ...answer.taken, ...answer.planned];
  return [
    ...textFault(['text'], answer.text),
    ...(told.length === 0 ? [fault(['taken'], 'something-told', '')] : []),
    ...(['unknown', 'taken', 'planned'] as const).flatMap((part) =>
      answer[part].flatMap((text, index) => textFault([part, index], text)),
    ),
    ...(answer.platforms.length === 0 ? [fault(['platforms'], 'one-platform-at-least', '')] : []),
    ...answer.platforms.flatMap((name, index) => [
      ...textFault(['platforms', index], name),
      ...twice(answer.platforms, index, ['platforms', index]),
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
      ...twice(links, index, ['publications', index, 'link']),
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

/** An address that anybody can open: of the web, with a name of a host, without a name or word to enter by. */
function isPublicLink(link: string): boolean {
  const found = /^https?:\/\/(?<host>[^\s/?#@:[\]]+)(?::\d{1,5})?(?:[/?#]\S*)?$/u.exec(link);
  const labels = (found?.groups?.['host'] ?? '').split('.');
  const last = labels.at(-1) ?? '';
  return labels.length > 1 && labels.every((label) => label !== '') && !/^\d+$/u.test(last);
}

function textFault(path: At, text: string): readonly PacketFault[] {
  if (typeof text !== 'string' || text.trim() === '') return [fault(path, 'text', text)];
  const isPlain = path[0] === 'text' ? !HIDDEN.test(text) : !HIDDEN.test(text) && !text.includes('\n');
  return isPlain ? [] : [fault(path, 'plain-text', text)];
}

function twice(list: readonly string[], index: number, path: At): readonly PacketFault[] {
  const text = list[index] as string;
  return list.indexOf(text) === index ? [] : [fault(path, 'unique', text)];
}

function fault(path: At, expected: PacketExpected, value: string): PacketFault {
  return { path, expected, value };
}

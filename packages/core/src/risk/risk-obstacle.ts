import { notTheLatest } from '../appeal/entry-faults.ts';
import { answerFaults, packetFaults, type PacketFault } from './packet-faults.ts';
import { isPlainLine } from '../basis/plain-text.ts';
import { isPublicLink } from '../basis/public-link.ts';
import { contentFault, formFault } from './risk-entry.ts';
import { RISK_MOVES, type Finding, type RiskEvent, type RiskEventKind, type RiskTie } from './risk-event.ts';
import type { RiskOrder } from './risk-order.ts';
import type { RiskMismatch, RiskRefusal } from './risk-refusal.ts';
import type { RiskState } from './risk-state.ts';
import { explainSettled, quietOf } from './settled.ts';

type Obstacle = RiskRefusal | null;
type EventOf<Kind extends RiskEventKind> = Extract<RiskEvent, { readonly kind: Kind }>;

/** Says what stands against an entry, in the order in which it is looked at. */
export function obstacleTo(state: RiskState, event: RiskEvent, order: RiskOrder): Obstacle {
  return (
    formFault(event) ??
    contentFault(state, event) ??
    stampObstacle(state, event) ??
    turnObstacle(state, event) ??
    orderObstacle(state, event, order) ??
    content(state, event, order)
  );
}

function stampObstacle({ risk, latest }: RiskState, event: RiskEvent): Obstacle {
  if (risk !== null && event.risk !== risk) return mismatch(event, event.risk, { of: 'risk', known: [risk] });
  return notTheLatest(latest, event);
}

function turnObstacle({ stage }: RiskState, event: RiskEvent): Obstacle {
  const legal = Object.keys(RISK_MOVES[stage]) as readonly RiskEventKind[];
  if (legal.includes(event.kind)) return null;
  return { kind: 'risk-out-of-turn', event: event.id, happening: event.kind, stage, legal };
}

/** A risk keeps the edition of the order that it began under. */
function orderObstacle({ order: kept }: RiskState, event: RiskEvent, order: RiskOrder): Obstacle {
  const given = nameOf(order.id, order.edition);
  const begun = event.kind === 'detected' ? nameOf(event.order, event.edition) : nameOf(kept?.id, kept?.edition);
  return begun === given ? null : mismatch(event, given, { of: 'order', known: [begun] });
}

function nameOf(id = '', edition = ''): string {
  return `${id} ${edition}`;
}

const CONTENT: {
  readonly [Kind in RiskEventKind]?: (state: RiskState, event: EventOf<Kind>, order: RiskOrder) => Obstacle;
} = {
  detected: (_, event) => strangeSource(event),
  alerted: (_, event, order) => inChat(event, order),
  rated: (_, event, { levels }) => among(event, [event.level], { of: 'level', known: levels.map(({ id }) => id) }),
  drafted: ({ finding }, event) => faulty(event, [...answerFaults(event.answer), ...notSaid(finding, event)]),
  published: ({ answer }, event) => among(event, event.platforms, { of: 'platform', known: answer?.platforms ?? [] }),
  reported: ({ answer, platforms }, event, order) =>
    inChat(event, order) ??
    (answer === null ? null : faulty(event, packetFaults({ ...answer, platforms, publications: event.publications }))),
  settled: notQuiet,
  tied: ({ risk }, event) => tied(event, risk),
  untied: ({ ties }, event) => untied(event, ties),
  gauged: (_, event) => gauged(event),
};

function content(state: RiskState, event: RiskEvent, order: RiskOrder): Obstacle {
  const look = CONTENT[event.kind] as ((state: RiskState, event: RiskEvent, order: RiskOrder) => Obstacle) | undefined;
  return look === undefined ? null : look(state, event, order);
}

/** A publication of the public network that was there before it was found; what the chat is told of it has no hidden mark. */
function strangeSource(event: EventOf<'detected'>): Obstacle {
  const { topic, occurredAt } = event;
  const { page, publishedAt, picture } = event.evidence;
  if (!isPublicLink(page)) return mismatch(event, page, { of: 'source', known: ['public-link'] });
  if (publishedAt > occurredAt)
    return mismatch(event, String(publishedAt), { of: 'source', known: ['before-the-detection'] });
  const odd = [topic, picture].find((text) => !isPlainLine(text));
  return odd === undefined ? null : mismatch(event, odd, { of: 'source', known: ['plain-text'] });
}

/** Of unknown circumstances people are told that they are unknown. */
function notSaid(finding: Finding | null, { answer }: EventOf<'drafted'>): readonly PacketFault[] {
  const isLeftOut = finding === 'unknown' && answer.unknown.length === 0;
  return isLeftOut ? [{ path: ['unknown'], expected: 'unknown-circumstances', value: '' }] : [];
}

function inChat(event: EventOf<'alerted' | 'reported'>, { chat }: RiskOrder): Obstacle {
  return among(event, [event.chat], { of: 'chat', known: [chat] });
}

/** A tie is to something that has a name, and of a risk to another than itself. */
function tied(event: EventOf<'tied'>, risk: string | null): Obstacle {
  const { to, name } = event.tie;
  const isItself = to === 'risk' && name === risk;
  if (name.trim() !== '' && !isItself) return null;
  return mismatch(event, name, { of: 'tie', known: [isItself ? 'another-risk' : 'name'] });
}

function untied(event: EventOf<'untied'>, ties: readonly RiskTie[]): Obstacle {
  const known = ties.map(tieName);
  return among(event, [tieName(event.tie)], { of: 'tie', known });
}

function tieName({ to, name }: RiskTie): string {
  return `${to} ${name}`;
}

function gauged(event: EventOf<'gauged'>): Obstacle {
  return event.source.trim() === '' ? mismatch(event, event.source, { of: 'gauge', known: ['source'] }) : null;
}

function faulty(event: RiskEvent, faults: ReturnType<typeof answerFaults>): Obstacle {
  return faults.length === 0 ? null : { kind: 'faulty-packet', event: event.id, faults };
}

function notQuiet(state: RiskState, event: RiskEvent, order: RiskOrder): Obstacle {
  if (explainSettled(state, order).answer) return null;
  const { reading, quietMinutes, looks } = order.closing;
  const quiet = quietOf(state, order).map(({ axis, looks: seen, minutes }) => ({ axis, looks: seen.length, minutes }));
  return { kind: 'not-quiet', event: event.id, reading, wanted: { looks, minutes: quietMinutes }, quiet };
}

interface Wanted {
  readonly of: RiskMismatch['of'];
  readonly known: readonly string[];
}

function among(event: RiskEvent, found: readonly string[], wanted: Wanted): RiskMismatch | null {
  const strange = found.find((name) => !wanted.known.includes(name));
  return strange === undefined ? null : mismatch(event, strange, wanted);
}

function mismatch({ id: event }: RiskEvent, value: string, { of, known: expected }: Wanted): RiskMismatch {
  return { kind: 'risk-mismatch', event, of, value, expected };
}

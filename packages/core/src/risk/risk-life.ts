import { recordedTooEarly } from '../appeal/entry-faults.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { RISK_MOVES, type RiskEvent, type RiskEventKind, type RiskStage } from './risk-event.ts';
import { isTie } from './risk-tie.ts';
import { formFault, isHeld } from './risk-entry.ts';
import { obstacleTo } from './risk-obstacle.ts';
import type { RiskOrder } from './risk-order.ts';
import type { RiskRefusal } from './risk-refusal.ts';
import type { RiskState } from './risk-state.ts';

/**
 * Decides whether something may be written about an information risk.
 *
 * Whether whoever wants it may do it is asked of `may`; here is only what fits what came before, and the order.
 *
 * @param state - What was written so far adds up to.
 * @param command - The entry that is to be made.
 * @param order - The order that the risk is worked by, in the edition that it began under.
 * @returns The entries to keep: the one asked for, or none when it is there already, word for word.
 * @refuses `risk-out-of-turn` — it cannot come at this stage; what can is named.
 * @refuses `not-an-event` — it is no entry at all, such as `null`.
 * @refuses `not-an-instant` — a moment that is no whole number.
 * @refuses `malformed` — its reader would refuse it: a count that is none, a name that is empty, a field that it has not.
 * @refuses `two-contents` — an entry of that id is there, and tells something else.
 * @refuses `recorded-too-early` — it would be recorded before it happens; from elsewhere it is folded as it is told.
 * @refuses `not-the-latest` — it comes before the last entry; the log is to be folded anew with it.
 * @refuses `risk-mismatch` — it is about another risk, order, chat, platform, level or tie, or a figure of no source.
 * @refuses `faulty-packet` — the answer, or what the chat is told of it, has defects; each is named.
 * @refuses `not-quiet` — the looks so far do not show that nothing more comes.
 * @example
 * const stamp = { id: 'r2', risk: 'R-1', occurredAt: 5, recordedAt: 5, by: 'duty' }
 * decideRisk(NO_RISK, { ...stamp, kind: 'published', platforms: ['Страница округа'] }, PESTOVO_RISK_ORDER).refusal
 * //=> { kind: 'risk-out-of-turn', event: 'r2', happening: 'published', stage: 'awaited', legal: ['detected'] }
 */
export function decideRisk(
  state: RiskState,
  command: RiskEvent,
  order: RiskOrder,
): Result<readonly RiskEvent[], RiskRefusal> {
  if (isHeld(state, command)) return success([]);
  const obstacle = obstacleTo(state, command, order) ?? recordedTooEarly(command);
  return obstacle === null ? success([command]) : refuse(obstacle);
}

/**
 * Adds an entry to what the log of a risk adds up to.
 *
 * @param state - What was written so far adds up to.
 * @param event - An entry that `decideRisk` let pass; one out of turn, or that its reader would refuse, leaves the state as it is.
 * @returns The state after it; a look that finds something after the risk was settled opens it again.
 * @assumption risk-loud-look-reopens
 * @example
 * const evidence = { page: 'https://chat.example/town', publishedAt: 0, picture: 'shot-1' }
 * const found = { id: 'r1', risk: 'R-1', occurredAt: 1, recordedAt: 1, by: 'duty', kind: 'detected', topic: 'Вода', order: 'pestovo-risk', edition: '1', evidence }
 * evolveRisk(NO_RISK, found).stage //=> 'detected'
 * evolveRisk(NO_RISK, { ...found, kind: 'settled' }).stage //=> 'awaited'
 */
export function evolveRisk(state: RiskState, event: RiskEvent): RiskState {
  const stage = formFault(event) === null ? stageAfter(state, event) : null;
  if (stage === null || state.entries.includes(event.id)) return state;
  const { id, occurredAt, recordedAt, kind } = event;
  const told = toldBy(state, event);
  return {
    ...state,
    ...told,
    stage,
    ...(stage === 'settled' ? {} : AWAKE),
    first: state.first[kind] === undefined ? { ...state.first, [kind]: occurredAt } : state.first,
    latest: { id, occurredAt, recordedAt },
    entries: [...state.entries, id],
    held: [...state.held, event],
  };
}

/** What is worked on is neither at rest nor reviewed since. */
const AWAKE = { settledAt: null, reviewedAt: null };

function stageAfter({ stage }: RiskState, event: RiskEvent): RiskStage | null {
  const next = RISK_MOVES[stage][event.kind] ?? null;
  const isLoud = event.kind === 'observed' && (event.spreads > 0 || event.negative > 0);
  return stage === 'settled' && isLoud ? 'spreading' : next;
}

type Told = {
  readonly [Kind in RiskEventKind]?: (
    state: RiskState,
    event: Extract<RiskEvent, { kind: Kind }>,
  ) => Partial<RiskState>;
};

const TOLD: Told = {
  detected: (_, { risk, topic, order: id, edition, evidence }) => ({ risk, topic, order: { id, edition }, evidence }),
  verified: (_, { finding }) => ({ finding }),
  rated: (_, { level }) => ({ level }),
  drafted: ({ scenario, spreads }, { answer }) => ({
    answer,
    scenario: Math.max(scenario, spreads.length + 1),
    // where the answer before it stands is not where this one does
    platforms: [],
  }),
  published: ({ platforms }, { platforms: more, occurredAt }) => ({
    platforms: [...platforms, ...more.filter((name) => !platforms.includes(name))],
    publishedAt: occurredAt,
    looks: [],
  }),
  reported: (_, { publications }) => ({ publications }),
  observed: ({ looks }, { id, occurredAt: at, spreads, negative }) => ({
    looks: [...looks, { event: id, at, spreads, negative }],
  }),
  'spread-again': ({ spreads }, { occurredAt: at, causes, forecast }) => ({
    spreads: [...spreads, { at, causes, forecast }],
    publishedAt: null,
    platforms: [],
    looks: [],
  }),
  settled: (_, { occurredAt: settledAt }) => ({ settledAt }),
  reviewed: ({ decisions }, { decisions: more, occurredAt: reviewedAt }) => ({
    decisions: [...decisions, ...more],
    reviewedAt,
  }),
  tied: ({ ties }, { tie }) => ({ ties: [...ties.filter((one) => !isTie(one, tie)), tie] }),
  untied: ({ ties }, { tie }) => ({ ties: ties.filter((one) => !isTie(one, tie)) }),
  gauged: ({ gauges }, { occurredAt: at, source, value }) => ({ gauges: [...gauges, { at, source, value }] }),
  'evidence-erased': () => ({ isEvidenceErased: true }),
};

function toldBy(state: RiskState, event: RiskEvent): Partial<RiskState> {
  const told = TOLD[event.kind] as ((state: RiskState, event: RiskEvent) => Partial<RiskState>) | undefined;
  return told === undefined ? {} : told(state, event);
}

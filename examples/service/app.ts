import {
  clocksAt,
  decide,
  explainMay,
  legalMoves,
  localDay,
  may,
  stateOf,
  visibleTo,
  type Action,
  type AppealCommand,
  type AppealEvent,
  type AppealState,
  type Centre,
  type Channel,
  type Instant,
  type Refusal,
  type RulePack,
  type WorkingCalendar,
} from '@otklik/core';
import { describeRefusal } from '@otklik/core/words';
import { readAppealEvent } from '@otklik/core/schema';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { EventStore } from './event-store.ts';

/** All that the service is made of; the clock comes from without, as everything does. */
export interface Service {
  readonly store: EventStore;
  readonly centre: Centre;
  readonly pack: RulePack;
  readonly calendar: WorkingCalendar;
  readonly now: () => Instant;
}

interface Named {
  readonly Params: { readonly appeal: string };
  readonly Headers: { readonly 'x-actor'?: string; readonly 'if-match'?: string };
}

/**
 * What somebody must be allowed to do with appeals to add an event of a kind. The act of Pestovo names nobody for the
 * answers: it has the centre respond.
 */
const NEEDS: Readonly<Partial<Record<AppealEvent['kind'], Action>>> = {
  classified: 'structure',
  qualified: 'structure',
  answered: 'respond',
  published: 'respond',
};

/** Builds the service; it listens to nothing yet. */
export function buildApp(service: Service): FastifyInstance {
  const app = Fastify();
  app.get<Named>('/appeals/:appeal', (request, reply) => show(service, request, reply));
  app.post<Named>('/appeals/:appeal/events', (request, reply) => add(service, request, reply));
  app.get<Named>('/appeals', async ({ headers }) => list(service, headers['x-actor'] ?? ''));
  return app;
}

async function show(service: Service, { params }: FastifyRequest<Named>, reply: FastifyReply): Promise<FastifyReply> {
  const log = await service.store.read(params.appeal);
  if (log.length === 0) return reply.code(404).send({ kind: 'unknown-appeal', appeal: params.appeal });
  const state = stateOf(log);
  const clocks = clocksAt(log, service.pack, { calendar: service.calendar, asOf: service.now() });
  const body = { state, next: legalMoves(state, null), clocks: clocks.ok ? clocks.value : clocks.refusal };
  return reply.header('etag', `"${log.length}"`).send(body);
}

async function add(service: Service, request: FastifyRequest<Named>, reply: FastifyReply): Promise<FastifyReply> {
  const { appeal } = request.params;
  const expected = Number(request.headers['if-match']?.replaceAll('"', ''));
  if (!Number.isInteger(expected)) return reply.code(428).send({ kind: 'version-wanted', header: 'if-match' });
  const at = service.now();
  const sent = { occurredAt: at, ...(request.body as object | null), appeal, recordedAt: at };
  const read = readAppealEvent(sent);
  if (!read.ok) return refused(reply, 400, read.refusal);
  const log = await service.store.read(appeal);
  const state = stateOf(log);
  const denied = denial(service, request.headers['x-actor'] ?? '', { event: read.value, state });
  if (denied !== null) return reply.code(403).send(denied);
  const decided = decide(state, read.value as AppealCommand);
  if (!decided.ok) return refused(reply, 409, decided.refusal);
  const written = await service.store.append(appeal, expected, decided.value);
  if (!written.ok) return refused(reply, 412, written.refusal);
  return reply.code(201).header('etag', `"${written.value}"`).send({ events: decided.value });
}

function refused(reply: FastifyReply, status: number, refusal: Refusal): FastifyReply {
  return reply.code(status).send({ refusal, words: describeRefusal(refusal, 'ru') });
}

/** Why an actor may not add an event, with what would be needed; `null` when he may. */
function denial(
  { centre, calendar, now }: Service,
  actor: string,
  { event, state }: { readonly event: AppealEvent; readonly state: AppealState },
): object | null {
  const system = channelOf(event, state);
  const action = NEEDS[event.kind] ?? 'coordinate';
  const question = { actor, action, subject: { concern: 'appeals', system }, at: localDay(calendar, now()) } as const;
  return may(centre, question) ? null : { kind: 'not-allowed', action, because: explainMay(centre, question).grounds };
}

function channelOf(event: AppealEvent, { arrival }: AppealState): Channel | undefined {
  return arrival?.channel ?? ('channel' in event ? event.channel : undefined);
}

/** The appeals that an actor may see: the same definition that lets him act. */
async function list({ store, centre, calendar, now }: Service, actor: string): Promise<object> {
  const names = await store.appeals();
  const logs = await Promise.all(names.map(async (appeal) => ({ appeal, state: stateOf(await store.read(appeal)) })));
  const subjects = logs.map(({ appeal, state }) => ({
    appeal,
    stage: state.stage,
    concern: 'appeals' as const,
    system: state.arrival?.channel,
  }));
  const seen = visibleTo(centre, { actor, at: localDay(calendar, now()) }, subjects);
  return { appeals: seen.map(({ appeal, stage }) => ({ appeal, stage })) };
}

// How does a service keep the log of an appeal, with two people writing at once? (Fastify, PostgreSQL or PGlite)
import { moment, zone } from '@otklik/core';
import { LAW_59 } from '@otklik/rules';
import { buildApp } from './service/app.ts';
import { calendar, centre } from './service/centre.ts';
import { openDatabase } from './service/database.ts';
import { openStore } from './service/event-store.ts';

const msk = zone('Europe/Moscow');
const database = await openDatabase(process.env['OTKLIK_DATABASE']);
const store = await openStore(database);
let now = moment('2026-04-09T10:00', msk);
const app = buildApp({ store, centre, pack: LAW_59, calendar, now: () => now });

const arrival = { channel: 'incident-management', regime: 'appeal', repeat: false };
await say('u-1', '0', { id: 'e1', kind: 'received', ...arrival });
await say('u-1', '1', { id: 'e2', kind: 'registered' });
await say('u-1', '2', { id: 'e3', kind: 'assigned', question: 1, body: 'Отдел благоустройства' });

// the second writer had read the log before the first one wrote
await say('u-1', '2', { id: 'e4', kind: 'accepted', question: 1 });
// closing with a question that nobody answered; a resumption where nothing was paused; a person without that right
await say('u-1', '3', { id: 'e4', kind: 'closed' });
await say('u-1', '3', { id: 'e4', kind: 'resumed' });
await say('u-9', '3', { id: 'e4', kind: 'accepted', question: 1 });
await say('u-1', '3', { id: 'e4', kind: 'accepted', question: 'first' });

now = moment('2026-04-20T15:00', msk);
await say('u-2', '3', { id: 'e5', kind: 'answered', question: 1, outcome: 'solved' });
const { state, clocks } = (await app.inject('/appeals/A-1')).json();
console.log(`${state.stage}, ${state.questions[0].stage}: ${state.questions[0].outcome}`);
for (const { clock, state: stands } of clocks) console.log(`  ${clock}: ${stands}`);
for (const actor of ['u-1', 'u-9'])
  console.log(`${actor} sees`, (await app.inject({ url: '/appeals', headers: { 'x-actor': actor } })).body);

await app.close();
await database.close();

async function say(actor: string, version: string, event: Readonly<Record<string, unknown>>): Promise<void> {
  const headers = { 'x-actor': actor, 'if-match': `"${version}"` };
  const reply = await app.inject({ method: 'POST', url: '/appeals/A-1/events', headers, payload: event });
  const said = reply.json<{ kind?: string; words?: string }>();
  console.log(`${event['kind']}: ${reply.statusCode} ${said.words ?? said.kind ?? reply.headers.etag}`);
}

// Ten writers read one version of a log and write at once: whose events are kept?
import type { AppealEvent, Instant } from '@otklik/core';
import { openDatabase } from './database.ts';
import { openStore } from './event-store.ts';

const database = await openDatabase(process.env['OTKLIK_DATABASE']);
const store = await openStore(database);
const writers = Array.from({ length: 10 }, (_, at) => store.append('W-1', 0, [event(`${at}-a`), event(`${at}-b`)]));
const written = await Promise.all(writers);
console.log('written:', written.filter(({ ok }) => ok).length);
for (const refusal of new Set(written.flatMap((one) => (one.ok ? [] : [JSON.stringify(one.refusal)]))))
  console.log('refused:', refusal);

const log = await store.read('W-1');
const [first, second] = log.map(({ id }) => id.split('-'));
console.log('kept:', log.length, 'of one writer:', first?.[0] === second?.[0], 'in order:', [first?.[1], second?.[1]]);
console.log('next:', JSON.stringify(await store.append('W-1', 2, [event('next')])));
console.log('past a gap:', JSON.stringify(await store.append('W-1', 9, [event('gap')])));
console.log('came back equal:', JSON.stringify((await store.read('W-1'))[2]) === JSON.stringify(event('next')));
await database.close();

function event(id: string): AppealEvent {
  const at = 1_775_718_000_000 as Instant;
  return { id, kind: 'registered', appeal: 'W-1', occurredAt: at, recordedAt: at };
}

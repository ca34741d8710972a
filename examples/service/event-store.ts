import { refuse, success, type AppealEvent, type Result } from '@otklik/core';
import type { Database } from './database.ts';

/** Somebody else wrote to the log since it was read. */
export interface VersionConflict {
  readonly kind: 'version-conflict';
  readonly appeal: string;
  readonly expected: number;
  readonly present: number;
}

/** The logs of appeals; how many events a log holds is its version. */
export interface EventStore {
  readonly read: (appeal: string) => Promise<readonly AppealEvent[]>;
  readonly append: (
    appeal: string,
    expected: number,
    events: readonly AppealEvent[],
  ) => Promise<Result<number, VersionConflict>>;
  readonly appeals: () => Promise<readonly string[]>;
}

const TABLE = `CREATE TABLE IF NOT EXISTS appeal_events (
  appeal text NOT NULL, version integer NOT NULL, event jsonb NOT NULL,
  PRIMARY KEY (appeal, version)
)`;

/** All the events at once, and only while the log is as long as the writer believes. */
const APPEND = `INSERT INTO appeal_events (appeal, version, event)
  SELECT $1::text, $2::integer + place, sent.event
  FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS sent (event, place)
  WHERE (SELECT count(*) FROM appeal_events WHERE appeal = $1::text) = $2::integer
  RETURNING version`;

/** Two writers at the same moment: the second meets the primary key. */
const ALREADY_THERE = '23505';

/** Opens the logs in a database, which gets its table when it has none. */
export async function openStore(database: Database): Promise<EventStore> {
  await database.query(TABLE);
  const versionOf = async (appeal: string): Promise<number> => {
    const [row] = await database.query('SELECT count(*)::integer AS version FROM appeal_events WHERE appeal = $1', [
      appeal,
    ]);
    return Number(row?.['version'] ?? 0);
  };
  return {
    read: async (appeal) => {
      const rows = await database.query('SELECT event FROM appeal_events WHERE appeal = $1 ORDER BY version', [appeal]);
      return rows.map(({ event }) => event as AppealEvent);
    },
    append: async (appeal, expected, events) => {
      const written = await insert(database, [appeal, expected, JSON.stringify(events)]);
      if (written === events.length) return success(expected + written);
      return refuse({ kind: 'version-conflict', appeal, expected, present: await versionOf(appeal) });
    },
    appeals: async () => {
      const rows = await database.query('SELECT DISTINCT appeal FROM appeal_events ORDER BY appeal');
      return rows.map(({ appeal }) => String(appeal));
    },
  };
}

async function insert(database: Database, values: readonly unknown[]): Promise<number> {
  try {
    return (await database.query(APPEND, values)).length;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === ALREADY_THERE) return 0;
    throw error;
  }
}

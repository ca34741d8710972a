/** As much of PostgreSQL as the service needs, whoever runs it. */
export interface Database {
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

type Row = Readonly<Record<string, unknown>>;

/** Opens the server that the address names, or PostgreSQL inside the process when there is none. */
export function openDatabase(address: string | undefined): Promise<Database> {
  return address === undefined ? openEmbedded() : openServer(address);
}

/** In memory: for trying out and for tests. */
async function openEmbedded(): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create();
  return {
    query: async (sql, values = []) => (await database.query<Row>(sql, [...values])).rows,
    close: () => database.close(),
  };
}

/** A server, such as `postgresql://postgres@127.0.0.1:5432/appeals`. */
async function openServer(connectionString: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString });
  return {
    query: async (sql, values = []) => (await pool.query<Row>(sql, [...values])).rows,
    close: () => pool.end(),
  };
}

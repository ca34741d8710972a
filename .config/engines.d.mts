/** An engine of SQL; a cluster holds a half of every table on each shard, any other engine is one machine. */
export interface Engine {
  readonly name: string;
  readonly dialect: 'duckdb' | 'postgresql' | 'clickhouse';
  /** The name under which a shard holds its part of a table. */
  readonly local: (name: string) => string;
  /** Runs a statement on every shard. */
  readonly everywhere: (statement: string) => Promise<unknown>;
  /** Runs the statement that makes the local part of a table or view, and lays the whole over the parts. */
  readonly declare: (name: string, statement: string) => Promise<unknown>;
  readonly drop: (name: string, kind?: 'TABLE' | 'VIEW') => Promise<unknown>;
  /** Loads lines of CSV, shared among the shards. */
  readonly load: (name: string, lines: readonly string[]) => Promise<unknown>;
  /** Loads all the lines into the table of every shard. */
  readonly loadEverywhere: (name: string, lines: readonly string[]) => Promise<unknown>;
  readonly rows: (query: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => unknown;
}

export function openDuckdb(): Promise<Engine>;
export function openPglite(): Promise<Engine>;
export function openPostgresql(): Promise<Engine>;
export function openClickhouse(): Promise<Engine>;

import { invariant } from '../basis/invariant.ts';

/** An engine whose SQL is written. */
export type Dialect = 'duckdb' | 'postgresql' | 'clickhouse';

/** All engines. */
export const DIALECTS: readonly Dialect[] = ['duckdb', 'postgresql', 'clickhouse'];

/** What a column holds. */
export type ColumnType = 'word' | 'whole' | 'yes-no';

interface DialectWords {
  readonly quoteName: (name: string) => string;
  readonly quoteText: (text: string) => string;
  readonly types: Readonly<Record<ColumnType, string>>;
  /** Wraps a type whose values may be missing. */
  readonly nullable: (type: string) => string;
  /** Tests a column of yes and no. */
  readonly isYes: (column: string) => string;
  /** The whole part of a quotient of two whole numbers that are not negative. */
  readonly wholePart: (dividend: string, divisor: number) => string;
  /** Ends the declaration of a table. */
  readonly tableEnding: (order: readonly string[]) => string;
  /** A join that keeps the left row and takes at most one right one. */
  readonly leftJoin: string;
}

const standard = {
  quoteName: (name: string) => `"${name.replaceAll('"', '""')}"`,
  types: { word: 'TEXT', whole: 'BIGINT', 'yes-no': 'BOOLEAN' },
  nullable: (type: string) => type,
  isYes: (column: string) => `${column} IS TRUE`,
  tableEnding: () => '',
  leftJoin: 'LEFT JOIN',
} as const;

const WORDS: Readonly<Record<Dialect, DialectWords>> = {
  duckdb: {
    ...standard,
    quoteText: (text) => `'${text.replaceAll("'", "''")}'`,
    wholePart: (dividend, divisor) => `(${dividend} // ${divisor})`,
  },
  postgresql: {
    ...standard,
    // the E form reads a backslash in one way whatever the server's setting is
    quoteText: (text) => `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
    wholePart: (dividend, divisor) => `(${dividend} / ${divisor})`,
  },
  clickhouse: {
    quoteName: (name) => `\`${escaped(name).replaceAll('`', '\\`')}\``,
    quoteText: (text) => `'${escaped(text).replaceAll("'", "\\'")}'`,
    types: { word: 'String', whole: 'Int64', 'yes-no': 'UInt8' },
    nullable: (type) => `Nullable(${type})`,
    isYes: (column) => `(${column} IS NOT NULL AND ${column} = 1)`,
    wholePart: (dividend, divisor) => `intDiv(${dividend}, ${divisor})`,
    tableEnding: (order) => ` ENGINE = MergeTree ORDER BY (${order.join(', ')})`,
    leftJoin: 'ANY LEFT JOIN',
  },
};

const LONGEST_NAME = 63;

/**
 * Gives the words of an engine's SQL.
 *
 * @param dialect - The engine.
 * @returns How it quotes, names types and joins.
 */
export function wordsOf(dialect: Dialect): DialectWords {
  return WORDS[dialect];
}

/**
 * Tells whether a text can name a table or a column in every engine.
 *
 * @param text - The name, unquoted; any letters and signs will do.
 * @returns False when it is empty, longer than 63 bytes, holds half a letter or the character zero, or begins with
 *   `tally_`, as the columns of the answer do.
 * @example
 * isSqlName('Дата "создания"; --') //=> true
 * isSqlName('tally_value') //=> false
 * isSqlName('') //=> false
 */
export function isSqlName(text: string): boolean {
  const bytes = isSqlText(text) ? encodeURIComponent(text).replace(/%../g, '.').length : 0;
  return bytes > 0 && bytes <= LONGEST_NAME && !/^tally_/i.test(text);
}

/**
 * Tells whether every engine can hold a text.
 *
 * @param text - The text.
 * @returns False when it holds half a letter, which becomes another sign on its way, or the character zero.
 * @example
 * isSqlText("O'Нил \\ «»") //=> true
 * isSqlText('\u0000') //=> false
 */
export function isSqlText(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
}

/**
 * Quotes the name of a table or a column.
 *
 * @param name - The name, or its parts from the outermost.
 * @param dialect - The engine.
 * @returns The name as SQL; what is no name breaks the invariant and throws.
 * @example
 * quoteName(['region', 'case "records"'], 'postgresql') //=> '"region"."case ""records"""'
 * quoteName('a`b', 'clickhouse') //=> '`a\\`b`'
 */
export function quoteName(name: string | readonly string[], dialect: Dialect): string {
  const parts = typeof name === 'string' ? [name] : name;
  invariant(parts.length > 0 && parts.every(isSqlName), `a name that SQL can hold; got ${JSON.stringify(name)}`);
  return parts.map(wordsOf(dialect).quoteName).join('.');
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\');
}

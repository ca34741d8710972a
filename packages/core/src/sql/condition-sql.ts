import type { Condition, RecordClock, Test, Timeliness } from '../measure/condition.ts';
import { DIMENSION_SQL } from './dimension-sql.ts';
import { isSqlText, wordsOf } from './dialect.ts';
import { whole } from './whole.ts';
import { QUANTITY_SQL } from './quantity-sql.ts';
import type { RecordField } from './record-columns.ts';
import type { SqlContext } from './sql-context.ts';

/** A predicate that holds always; not every engine has a word for it. */
export const ALWAYS = '1 = 1';
const NEVER = '1 = 0';
const STOPS: Readonly<Record<RecordClock, RecordField>> = { 'first-answer': 'firstAnswered', closing: 'closed' };

/** What a standing is made of: when the clock stopped, when it should have, and by when open records are judged. */
interface Standing {
  readonly stop: string;
  readonly due: string;
  readonly asOf: number;
}

const STANDINGS: Readonly<Record<Timeliness, (standing: Standing) => string>> = {
  'in-time': ({ stop, due }) => `${stop} IS NOT NULL AND ${stop} <= ${due}`,
  late: ({ stop, due }) => `${stop} IS NOT NULL AND ${stop} > ${due}`,
  overdue: ({ stop, due, asOf }) => `${stop} IS NULL AND ${due} < ${whole(asOf)}`,
  running: ({ stop, due, asOf }) => `${stop} IS NULL AND ${due} >= ${whole(asOf)}`,
};

type TestOf<Kind extends Test['kind']> = Test & { readonly kind: Kind };
type TestSql<Kind extends Test['kind']> = (test: TestOf<Kind>, context: SqlContext) => string;

/** Every kind of test. */
const TESTS: { readonly [Kind in Test['kind']]: TestSql<Kind> } = {
  'any-of': ({ tests }, context) => anyOf(tests.map((test) => `(${testSql(test, context)})`)),
  leads: (_, { column, dialect }) => wordsOf(dialect).isYes(column('leads')),
  'one-of': oneOf,
  yes: ({ field }, { column, dialect }) => wordsOf(dialect).isYes(column(field)),
  told: ({ field }, { column }) => `${column(field)} IS NOT NULL`,
  stopped: ({ clock, stopped }, { column }) => `${column(STOPS[clock])} IS ${stopped ? 'NOT NULL' : 'NULL'}`,
  timeliness: ({ clock, states }, { column, asOf }) => {
    const standing = { stop: column(STOPS[clock]), due: column('due'), asOf };
    const meant = [...new Set(states)].map((state) => `(${STANDINGS[state](standing)})`);
    return both(`${standing.due} IS NOT NULL`, anyOf(meant));
  },
  between: ({ quantity, from, to }, context) => {
    const { times, expression } = QUANTITY_SQL[quantity];
    const amount = expression(context);
    return `${amount} IS NOT NULL AND ${amount} >= ${whole(from, times)} AND ${amount} <= ${whole(to, times)}`;
  },
  received: ({ from, to }, { column }) =>
    `${column('receivedOn')} >= ${whole(from)} AND ${column('receivedOn')} <= ${whole(to)}`,
};

/**
 * Writes a condition as SQL that is true or false, never unknown.
 *
 * @param condition - The tests that must all be passed.
 * @param context - What it is written for.
 * @param more - Predicates that must hold besides.
 * @returns The predicate.
 */
export function conditionSql(condition: Condition, context: SqlContext, more: readonly string[] = []): string {
  return allOf([...condition.map((test) => testSql(test, context)), ...more]);
}

function testSql<Kind extends Test['kind']>(test: TestOf<Kind>, context: SqlContext): string {
  return TESTS[test.kind](test, context);
}

function oneOf({ field, values }: TestOf<'one-of'>, context: SqlContext): string {
  const { type, expression, numberOf } = DIMENSION_SQL[field];
  const column = expression(context);
  const words = [...new Set(values)].filter((value) => value !== null && isSqlText(value)) as readonly string[];
  const literals =
    type === 'word'
      ? words.map(wordsOf(context.dialect).quoteText)
      : words.map(numberOf).filter((value) => value !== null);
  const listed = literals.length === 0 ? NEVER : `${column} IS NOT NULL AND ${column} IN (${literals.join(', ')})`;
  return values.includes(null) ? anyOf([`${column} IS NULL`, `(${listed})`]) : listed;
}

function both(one: string, other: string): string {
  return allOf([one, other]);
}

function allOf(parts: readonly string[]): string {
  return parts.length === 0 ? ALWAYS : parts.map((part) => `(${part})`).join(' AND ');
}

function anyOf(parts: readonly string[]): string {
  return parts.length === 0 ? NEVER : `(${parts.join(' OR ')})`;
}

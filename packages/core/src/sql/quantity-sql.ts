import type { Quantity } from '../measure/condition.ts';
import type { SqlContext } from './sql-context.ts';

/** How SQL reads a quantity: so many times greater than it is, so that nothing is divided there. */
export interface QuantitySql {
  readonly times: number;
  readonly expression: (context: SqlContext) => string;
}

const SECOND = 1000;

/** Every quantity; where a record has none, the expression is `NULL`. */
export const QUANTITY_SQL: Readonly<Record<Quantity, QuantitySql>> = {
  'working-seconds-to-first-answer': {
    times: SECOND,
    expression: ({ column }) => downTo(column('workToFirstAnswer'), SECOND),
  },
  'seconds-to-first-answer': {
    times: SECOND,
    expression: ({ column }) =>
      `(CASE WHEN ${column('precision')} = 'moment' THEN ${downTo(`(${column('firstAnswered')} - ${column('received')})`, SECOND)} END)`,
  },
  'days-to-first-answer': {
    times: 1,
    expression: ({ column }) => `(${column('firstAnsweredOn')} - ${column('receivedOn')})`,
  },
  'days-to-closing': {
    times: 1,
    expression: ({ column }) => `(${column('closedOn')} - ${column('receivedOn')})`,
  },
  mark: { times: 1, expression: ({ column }) => column('mark') },
};

/**
 * Takes a whole number down to a multiple, below zero too; the remainder of an engine has the sign of the dividend.
 *
 * @param value - A whole number as SQL.
 * @param step - The multiple, above zero.
 * @returns The greatest multiple that is not above it, as SQL.
 */
export function downTo(value: string, step: number): string {
  return `(${value} - (${value} % ${step} + ${step}) % ${step})`;
}

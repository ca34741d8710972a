/**
 * What a citizen wrote, or who the citizen is: it never reaches a page by itself.
 *
 * The value is wrapped rather than branded, so that it is not assignable to `string` and no page builder accepts it.
 */
export interface Personal<Value> {
  readonly kind: 'personal';
  readonly value: Value;
}

/**
 * Marks a value as personal.
 *
 * @param value - Free text, a name, an address, a contact.
 * @returns The value wrapped.
 * @example
 * personal('Иванова Мария') //=> { kind: 'personal', value: 'Иванова Мария' }
 */
export function personal<Value>(value: Value): Personal<Value> {
  return { kind: 'personal', value };
}

/**
 * Takes a personal value out of its wrapping; whoever calls this answers for where the value goes.
 *
 * @param wrapped - A personal value.
 * @returns The bare value.
 * @example
 * revealPersonal(personal('Иванова Мария')) //=> 'Иванова Мария'
 */
export function revealPersonal<Value>(wrapped: Personal<Value>): Value {
  return wrapped.value;
}

import { invariant } from '@otklik/core';

/**
 * Finds where personal values stand inside a value, as they may when a cast has silenced the compiler.
 *
 * @param value - Plain data: the draft of a page, the facts of a report.
 * @param at - What the value is called in the paths; nothing when left out.
 * @returns The path of every personal value, in the order of the data; never what stands there.
 * @example
 * personalPaths({ title: 'Отчёт', rows: [['а'], [personal('Иванова Мария')]] }) //=> ['rows[1][0]']
 * personalPaths({ title: 'Отчёт' }) //=> []
 */
export function personalPaths(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => personalPaths(one, `${at}[${String(index)}]`));
  if (isPersonal(value)) return [at];
  return Object.entries(value).flatMap(([key, one]) => personalPaths(one, at === '' ? key : `${at}.${key}`));
}

/**
 * Stops a renderer that was given a personal value: a page that `buildPage` has built holds none.
 *
 * @param value - A page or a figure.
 */
export function mustBePublic(value: unknown): void {
  const paths = personalPaths(value);
  invariant(paths.length === 0, `no personal value on a page, and one stands at ${paths.join(', ')}`);
}

function isPersonal(value: object): boolean {
  return 'kind' in value && value.kind === 'personal' && 'value' in value;
}

import { invariant, type Method, type Rating } from '@otklik/core';

/** A rating together with the method it was made by. */
export interface RatedBy {
  readonly rating: Rating;
  readonly method: Method;
}

/** The ratings of a report, in the order of its methods. */
export type RatedList = readonly RatedBy[];

/**
 * Picks the rating that a method gave.
 *
 * @param rated - The ratings of a report.
 * @param method - The method's id; the report must have counted by it.
 * @returns The rating and its method.
 */
export function ratedBy(rated: RatedList, method: string): RatedBy {
  const found = rated.find((entry) => entry.method.id === method);
  invariant(found !== undefined, `a report that counts by ${method}`);
  return found;
}

import type { DayColumn, DecisionTable, FactsOf, ListColumn } from '../table/decision-table.ts';

/** Where a question goes; `null` is left to a person. */
export interface Route {
  /** A block of the charter. */
  readonly block: string | null;
  /** A body of the charter. */
  readonly body: string | null;
}

/** What the route of a question depends on; `null` is a group or a territory that is not known. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type RoutingColumns = {
  readonly topicGroup: ListColumn<string | null>;
  readonly territory: ListColumn<string | null>;
  readonly on: DayColumn;
};

/** Which block and body a question goes to by its topic, its territory and the day. */
export type RoutingTable = DecisionTable<RoutingColumns, Route>;

/** A question that looks for its block and body. */
export type RoutingQuestion = FactsOf<RoutingColumns>;

import type { Condition, Quantity } from '../measure/condition.ts';
import type { Indicator } from '../measure/method.ts';

/** What a cell of a tally counts: records of the part, of the whole, and the bars of a quantity. */
export interface CellSql {
  readonly part: Condition;
  readonly whole: Condition;
  readonly quantity: Quantity | null;
}

type IndicatorOf<Kind extends Indicator['kind']> = Indicator & { readonly kind: Kind };
type CellOf<Kind extends Indicator['kind']> = (indicator: IndicatorOf<Kind>) => CellSql;

const ofQuantity = ({ where, quantity }: { readonly where: Condition; readonly quantity: Quantity }): CellSql => ({
  part: where,
  whole: where,
  quantity,
});

/** Every kind of indicator. */
const CELLS: { readonly [Kind in Indicator['kind']]: CellOf<Kind> } = {
  count: ({ where }) => ({ part: where, whole: where, quantity: null }),
  share: ({ part, of }) => ({ part: [...of, ...part], whole: of, quantity: null }),
  mean: ofQuantity,
  quantile: ofQuantity,
  histogram: ofQuantity,
};

/**
 * Tells what the cell of an indicator counts.
 *
 * @param indicator - The indicator.
 * @returns The conditions of its part and its whole, and the quantity whose values it keeps.
 */
export function cellOf<Kind extends Indicator['kind']>(indicator: IndicatorOf<Kind>): CellSql {
  return CELLS[indicator.kind](indicator);
}

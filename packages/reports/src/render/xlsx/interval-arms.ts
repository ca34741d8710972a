import type { SheetChart } from './workbook.ts';

/**
 * Puts intervals into a chart, each bar with arms of its own: hucre 1.0.0 writes only arms of one length.
 *
 * @param xml - The chart as the library wrote it.
 * @param chart - The chart as it was laid out; nothing when the part is no chart of ours.
 * @returns The chart with its intervals.
 * @example
 * withArms('<c:ser><c:cat/></c:ser>', undefined) //=> '<c:ser><c:cat/></c:ser>'
 */
export function withArms(xml: string, chart: SheetChart | undefined): string {
  if (chart?.arms === undefined) return xml;
  const { minus, plus } = chart.arms;
  const line = '<c:spPr><a:ln w="15875"><a:solidFill><a:srgbClr val="1A1A1A"/></a:solidFill></a:ln></c:spPr>';
  const kind = '<c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>';
  return xml.replace(
    '<c:cat>',
    `<c:errBars>${kind}<c:plus>${numbers(plus)}</c:plus><c:minus>${numbers(minus)}</c:minus>${line}</c:errBars><c:cat>`,
  );
}

function numbers(arms: readonly (number | null)[]): string {
  const points = arms.map((arm, index) =>
    arm === null ? '' : `<c:pt idx="${String(index)}"><c:v>${String(arm)}</c:v></c:pt>`,
  );
  return `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${String(arms.length)}"/>${points.join('')}</c:numLit>`;
}

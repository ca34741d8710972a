import { blockLabels } from '../wording/block.labels.ts';
import { formatInteger } from '../wording/number.ts';
import { element, textElement, type Attributes } from '../wording/markup.ts';
import type { ChartData } from './chart-data.ts';
import type { Drawing } from './draw-bars.ts';
import { legend } from './legend.ts';
import { rankLines, rankWay, type RankEnd, type RankLine, type RankWay } from './rank-slots.ts';
import { fontSize, markFill, markStroke, px, words } from './svg.ts';
import { fitText } from './text-fit.ts';

const side = 0.42;
const numberRoom = 30;

/** Ways differ by colour, by dashes and by the words of the legend. */
const ways: Readonly<Record<RankWay, { readonly label: string; readonly mark: number; readonly dash?: string }>> = {
  up: { label: blockLabels.placeUp, mark: 0 },
  same: { label: blockLabels.placeSame, mark: 4, dash: '2 3' },
  down: { label: blockLabels.placeDown, mark: 1, dash: '7 4' },
};
const order: readonly RankWay[] = ['up', 'same', 'down'];

interface Slope {
  readonly left: number;
  readonly right: number;
  readonly room: number;
  readonly y: (slot: number) => number;
}

/**
 * Draws places before at the left and places now at the right, a line a category, the first place above.
 *
 * @param data - The chart's figures: places before and now.
 * @param width - Width of the drawing in pixels.
 * @returns The drawing.
 * @example
 * drawRankSlope({ kind: 'rank-slope', unit: 'integer', categories: [], series: [] }, 720).height //=> 70
 */
export function drawRankSlope(data: ChartData, width: number): Drawing {
  const lines = rankLines(data);
  const met = order.filter((way) => lines.some((line) => rankWay(line) === way));
  const key = legend(
    met.map((way) => ways[way].label),
    width,
    (index, { x, y }) => strokeOf(met[index] ?? 'same', `M${px(x - 9)},${px(y)}h18`),
  );
  const top = key.height + 34;
  const left = width * side;
  const room = left - 14;
  const long = data.categories.some((name) => labelOf(name, room).length > 1);
  const rowHeight = long ? 38 : 26;
  const y = (slot: number): number => top + rowHeight * (slot + 0.5);
  const slope = { left, right: width - left, room, y };
  const deepest = lines.flatMap(({ before, now }) => [before?.slot ?? -1, now?.slot ?? -1]);
  const heads = data.series.map(({ name }, at) => headOf(name, at, { slope, y: key.height + 18 }));
  return {
    markup: key.markup + heads.join('') + lines.map((line) => lineOf(line, slope)).join(''),
    height: top + rowHeight * (Math.max(-1, ...deepest) + 1) + 4,
  };
}

function headOf(name: string, at: number, { slope, y }: { readonly slope: Slope; readonly y: number }): string {
  const [label = ''] = fitText(name, { width: slope.room, size: fontSize, lines: 1 });
  const look = { 'font-weight': 700, 'text-anchor': at === 0 ? 'end' : 'start' };
  return words({ x: at === 0 ? slope.left : slope.right, y }, [label], look);
}

function lineOf(line: RankLine, slope: Slope): string {
  const { before, name, now } = line;
  const way = rankWay(line);
  const stroke =
    way === null || before === null || now === null
      ? ''
      : strokeOf(way, `M${px(slope.left)},${px(slope.y(before.slot))}L${px(slope.right)},${px(slope.y(now.slot))}`);
  const ends = [endOf(before, name, { slope, at: 'left' }), endOf(now, name, { slope, at: 'right' })];
  const title = textElement('title', {}, `${name}: ${textOf(before)} \u2192 ${textOf(now)}`);
  return element('g', {}, title + stroke + ends.join(''));
}

interface Side {
  readonly slope: Slope;
  readonly at: 'left' | 'right';
}

function endOf(end: RankEnd | null, name: string, { slope, at }: Side): string {
  if (end === null) return '';
  const y = slope.y(end.slot);
  const away = at === 'left' ? -1 : 1;
  const look: Attributes = { 'text-anchor': at === 'left' ? 'end' : 'start' };
  const lines = labelOf(name, slope.room);
  const first = y + 4.5 - ((lines.length - 1) * (fontSize + 2)) / 2;
  return [
    element('circle', { cx: px(slope[at]), cy: px(y), r: 4, ...markFill(4) }),
    words({ x: slope[at] + 10 * away, y: y + 4.5 }, [textOf(end)], { ...look, 'font-weight': 700 }),
    words({ x: slope[at] + (10 + numberRoom) * away, y: first }, lines, look),
  ].join('');
}

function labelOf(name: string, room: number): readonly string[] {
  return fitText(name, { width: room - numberRoom, size: fontSize, lines: 2 });
}

function textOf(end: RankEnd | null): string {
  return end === null ? '\u2014' : formatInteger(end.place);
}

function strokeOf(way: RankWay, d: string): string {
  const { dash, mark } = ways[way];
  return element('path', { d, fill: 'none', 'stroke-width': 2, 'stroke-dasharray': dash, ...markStroke(mark) });
}

import { ALL_MOVES, MOVES, type Move, type Stage, type Turns } from '../appeal/moves.ts';
import { MOVE_LABELS, STAGE_LABELS } from './appeal.labels.ts';
import type { InBoth, Language } from './language.ts';

type Axis = keyof Turns;

const AXES: Readonly<Record<Axis, { readonly begins: Stage; readonly title: InBoth<string> }>> = {
  case: { begins: 'awaited', title: { ru: 'Дело', en: 'Case' } },
  question: { begins: 'waiting', title: { ru: 'Вопрос', en: 'Question' } },
  promise: { begins: 'none', title: { ru: 'Обещание', en: 'Promise' } },
};
const AT_WORK: InBoth<string> = { ru: 'в работе', en: 'at work' };

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly move: Move;
}

/**
 * Draws the table of moves as three diagrams in one Mermaid text: the case, a question, a promise.
 *
 * Moves that leave a stage as it is are not drawn. What can be done from every stage of work is one arrow.
 *
 * @param language - Russian or English.
 * @returns The text of a `stateDiagram-v2`, made from `MOVES` and nothing else.
 * @example
 * const lines = stageDiagram('en').split('\n')
 * lines[0] //=> 'stateDiagram-v2'
 * lines.includes('    open --> paused: paused') //=> true
 */
export function stageDiagram(language: Language): string {
  const parts = (Object.keys(AXES) as Axis[]).flatMap((axis) => drawn(axis, language));
  return ['stateDiagram-v2', ...parts, ''].join('\n');
}

function drawn(axis: Axis, language: Language): readonly string[] {
  const arrows = arrowsOf(axis);
  const work = axis === 'question' ? STAGES_OF_WORK : [];
  const others = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))].filter((stage) => !work.includes(stage));
  const named = (stage: string): string => `${stage}: ${STAGE_LABELS[stage as Stage][language]}`;
  const within = [`state "${AT_WORK[language]}" as work {`, ...work.map((stage) => `  ${named(stage)}`), '}'];
  const lines = [
    ...(work.length === 0 ? [] : within),
    ...others.map(named),
    `[*] --> ${AXES[axis].begins}`,
    ...told(fromWork(arrows, work), language),
  ];
  return [`  state "${AXES[axis].title[language]}" as ${axis}_axis {`, ...lines.map((line) => `    ${line}`), '  }'];
}

/** The stages from which a question can be answered and is not: there it is at work. */
const STAGES_OF_WORK = /* @__PURE__ */ Object.keys(MOVES.answered.question ?? {}).filter(
  (stage) => stage !== 'answered',
);

/** The cells of an axis that change its stage. */
function arrowsOf(axis: Axis): readonly Arrow[] {
  return ALL_MOVES.flatMap((move) => {
    const cells: readonly (readonly [string, string])[] = Object.entries(MOVES[move][axis] ?? {});
    return cells.filter(([from, to]) => from !== to).map(([from, to]) => ({ from, to, move }));
  });
}

/** What leads out of every stage of work to one place outside is drawn once, from all of them together. */
function fromWork(arrows: readonly Arrow[], work: readonly string[]): readonly Arrow[] {
  const isWhole = ({ move, to }: Arrow): boolean =>
    work.length > 0 &&
    !work.includes(to) &&
    work.every((stage) => arrows.some((other) => other.move === move && other.to === to && other.from === stage));
  return arrows.map((arrow) => (isWhole(arrow) && work.includes(arrow.from) ? { ...arrow, from: 'work' } : arrow));
}

/** One line for all moves between the same two places. */
function told(arrows: readonly Arrow[], language: Language): readonly string[] {
  const moves = new Map<string, Set<string>>();
  for (const { from, to, move } of arrows) {
    const ends = `${from} --> ${to}`;
    moves.set(ends, (moves.get(ends) ?? new Set()).add(MOVE_LABELS[move][language]));
  }
  return [...moves].map(([ends, labels]) => `${ends}: ${[...labels].join(' / ')}`);
}

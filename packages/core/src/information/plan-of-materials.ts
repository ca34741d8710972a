import { isPublicLink } from '../basis/public-link.ts';
import { wanted, type Issues, type Path } from '../source/issues.ts';
import type { MalformedIssue } from '../source/malformed.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { isDay } from '../time/is-day.ts';
import type { Material } from './material.ts';

/** How a material stands on a day. */
export type MaterialState = 'ahead' | 'overdue' | 'in-time' | 'late';

/** How a plan stands for one audience through one channel. */
export interface PlanLine {
  readonly audience: string;
  readonly channel: string;
  readonly planned: number;
  readonly states: Readonly<Record<MaterialState, number>>;
  /** Names of those published of which nobody has told what they came to. */
  readonly effectUnknown: readonly string[];
}

const TEXTS = ['id', 'topic', 'audience', 'channel', 'owner'] as const;

/**
 * Lists what is wrong with a plan of information materials.
 *
 * @param plan - Materials in any order.
 * @returns Every defect with its place; none of a sound plan.
 * @clause pestovo-1728 п. 2.2.12
 * @example
 * const material = { id: 'm1', topic: 'Отопление', audience: 'Жители', channel: 'vk', owner: 'Пресс-служба', on: day('2026-09-10'), published: null, effect: null }
 * materialFaults([material]) //=> []
 * materialFaults([{ ...material, audience: '' }, material]).map(({ path, expected }) => [path.join('.'), expected])
 * //=> [['0.audience', 'text'], ['1.id', 'unique']]
 */
export function materialFaults(plan: readonly Material[]): readonly MalformedIssue[] {
  const ids = plan.map(({ id }) => id);
  return plan.flatMap((material, index) => [
    ...TEXTS.flatMap((part) => textFault([index, part], material[part])),
    ...wanted(ids.indexOf(material.id) === index, 'unique', { path: [index, 'id'], value: material.id }),
    ...dayFault([index, 'on'], material.on),
    ...publishedFaults(material, index),
    ...effectFaults(material, index),
  ]);
}

/**
 * Tells how a material stands on a day.
 *
 * @param material - The material.
 * @param asOf - The day; what is published later does not count.
 * @returns Ahead or overdue while it is not published, in time or late once it is.
 * @example
 * const material = { id: 'm1', topic: 'Отопление', audience: 'Жители', channel: 'vk', owner: 'Пресс-служба', on: day('2026-09-10'), published: null, effect: null }
 * materialState(material, day('2026-09-10')) //=> 'ahead'
 * materialState(material, day('2026-09-11')) //=> 'overdue'
 */
export function materialState({ on, published }: Material, asOf: CivilDate): MaterialState {
  if (published !== null && published.on <= asOf) return published.on <= on ? 'in-time' : 'late';
  return asOf <= on ? 'ahead' : 'overdue';
}

/**
 * Sums up a plan by audience and channel.
 *
 * @param plan - Materials in any order.
 * @param asOf - The day asked about.
 * @returns One line for each audience and channel that the plan has, in the order of the letters.
 * @clause barnaul-1153 п. 2.2.3
 * @example
 * const material = { id: 'm1', topic: 'Отопление', audience: 'Жители', channel: 'vk', owner: 'Пресс-служба', on: day('2026-09-10'), published: null, effect: null }
 * planLines([material], day('2026-09-12')).map(({ audience, states }) => [audience, states.overdue]) //=> [['Жители', 1]]
 */
export function planLines(plan: readonly Material[], asOf: CivilDate): readonly PlanLine[] {
  const lines = new Map<string, PlanLine>();
  for (const { id, audience, channel, ...rest } of plan) {
    const key = JSON.stringify([audience, channel]);
    const state = materialState({ id, audience, channel, ...rest }, asOf);
    const { planned, states, effectUnknown } = lines.get(key) ?? { planned: 0, states: NONE, effectUnknown: [] };
    const isOut = state === 'in-time' || state === 'late';
    lines.set(key, {
      audience,
      channel,
      planned: planned + 1,
      states: { ...states, [state]: states[state] + 1 },
      effectUnknown: isOut && rest.effect === null ? [...effectUnknown, id].toSorted() : effectUnknown,
    });
  }
  return [...lines.keys()].toSorted().flatMap((key) => lines.get(key) ?? []);
}

const NONE: PlanLine['states'] = { ahead: 0, overdue: 0, 'in-time': 0, late: 0 };

function publishedFaults({ published }: Material, index: number): Issues {
  if (published === null) return [];
  const path = [index, 'published'];
  return [
    ...dayFault([...path, 'on'], published.on),
    ...wanted(isPublicLink(published.link), 'link', { path: [...path, 'link'], value: published.link }),
  ];
}

function effectFaults({ published, effect }: Material, index: number): Issues {
  if (effect === null) return [];
  const path = [index, 'effect'];
  return [
    ...wanted(published !== null, 'published-first', { path, value: effect.measure }),
    ...textFault([...path, 'measure'], effect.measure),
    ...textFault([...path, 'source'], effect.source),
    ...wanted(Number.isFinite(effect.value), 'number', { path: [...path, 'value'], value: effect.value }),
  ];
}

function textFault(path: Path, text: string): Issues {
  return wanted(typeof text === 'string' && text.trim() !== '', 'text', { path, value: text });
}

function dayFault(path: Path, date: CivilDate): Issues {
  return wanted(isDay(date), 'day', { path, value: date });
}

import { refuse, success, type Result } from '../basis/result.ts';
import { isObject } from './field-issues.ts';
import type { ClassifierTopic, EditionName, MappedTopic, TopicEdition, TopicMapping } from './topic-edition.ts';

/** Why a topic was not mapped: the mapping knows none of that name in that group. */
export interface NoSuchTopic {
  readonly kind: 'no-such-topic';
  readonly edition: string;
  readonly group: string | null;
  readonly topic: string;
}

/** What stands for what is no topic at all. */
const NO_TOPIC = { group: null, topic: '' };

/** Everything by which a mapping falls short of its editions; total and true when the lists are empty. */
export interface MappingFaults {
  /** Topics of the first edition that the mapping passes over. */
  readonly missing: readonly string[];
  /** Topics that it tells twice. */
  readonly repeated: readonly string[];
  /** Topics that the first edition has not. */
  readonly unknown: readonly string[];
  /** Targets that the second edition has not, or has more than once. */
  readonly lost: readonly string[];
  /** Rows whose targets, reason and match do not go together. */
  readonly uneven: readonly string[];
}

/**
 * Finds what became of a topic in a later edition.
 *
 * @param mapping - The mapping of two editions.
 * @param topic - The topic with its group; the mark for an accelerated answer is not looked at.
 * @returns The row of the mapping: the targets, or why there are none.
 * @refuses `no-such-topic` — the mapping tells nothing of it.
 * @example
 * const pits = { group: 'Благоустройство', topic: 'Ямы во дворах', match: 'same', to: ['Ямы во дворах'], why: null }
 * const mapping = { from: { id: 'own', edition: '1' }, to: { id: 'own', edition: '2' }, because: [], rows: [pits] }
 * mapTopic(mapping, { group: 'Благоустройство', topic: 'Ямы во дворах' }).value.to //=> ['Ямы во дворах']
 * mapTopic(mapping, { group: null, topic: 'Прочее' }).refusal //=> { kind: 'no-such-topic', edition: 'own 1', group: null, topic: 'Прочее' }
 */
export function mapTopic(
  { from, rows }: TopicMapping,
  topic: Pick<ClassifierTopic, 'group' | 'topic'>,
): Result<MappedTopic, NoSuchTopic> {
  const { group, topic: name } = isObject(topic) ? topic : NO_TOPIC;
  const found = rows.find((row) => row.group === group && row.topic === name);
  return found === undefined
    ? refuse({ kind: 'no-such-topic', edition: nameOf(from), group, topic: name })
    : success(found);
}

/**
 * Checks that a mapping is total: each topic of the first edition once, each target a topic of the second.
 *
 * @param mapping - The mapping.
 * @param from - The edition that it maps.
 * @param to - The edition that it leads to.
 * @returns Everything that is wrong; empty lists when nothing is.
 * @example
 * const edition = (name, topics) => ({ id: 'own', edition: name, title: '', inForce: { from: day('2026-01-01'), until: null }, because: [], topics })
 * const [one, two] = [edition('1', [{ group: null, topic: 'Ямы', fastTrack: null }]), edition('2', [])]
 * checkMapping({ from: one, to: two, because: [], rows: [] }, one, two).missing //=> ['Ямы']
 */
export function checkMapping({ rows }: TopicMapping, from: TopicEdition, to: TopicEdition): MappingFaults {
  const [mine, told] = [from.topics.map(keyOf), rows.map(keyOf)];
  const names = countOf(to.topics.map(({ topic }) => topic));
  const times = countOf(told);
  return {
    missing: from.topics.filter((topic) => !times.has(keyOf(topic))).map(({ topic }) => topic),
    repeated: rows.filter((row) => times.get(keyOf(row)) !== 1).map(({ topic }) => topic),
    unknown: rows.filter((row) => !mine.includes(keyOf(row))).map(({ topic }) => topic),
    lost: rows.flatMap((row) => row.to.filter((name) => names.get(name) !== 1)),
    uneven: rows.filter((row) => !isEven(row)).map(({ topic }) => topic),
  };
}

function isEven({ match, to, why }: MappedTopic): boolean {
  if (match === 'none') return to.length === 0 && why !== null;
  return why === null && (match === 'one-of' ? to.length > 1 : to.length === 1);
}

function keyOf({ group, topic }: Pick<ClassifierTopic, 'group' | 'topic'>): string {
  return JSON.stringify([group, topic]);
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

function nameOf({ id, edition }: EditionName): string {
  return `${id} ${edition}`;
}

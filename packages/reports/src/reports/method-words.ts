import type { Act, AssumptionName, Clause, Ground, Method } from '@otklik/core';
import { ACTS, ASSUMPTIONS } from '@otklik/rules';
import type { Citation, Definition } from '../page/block.ts';
import { scoreWords, titleOf } from './score-words.ts';

/**
 * Defines every figure of some methods in words, with clause, grade and assumptions, each definition once.
 *
 * @param methods - The methods of a report.
 * @returns The entries of a methodology section.
 * @example
 * definitionsOf([barnaulRating()]).map(({ term }) => term) //=> ['Поступило', 'Вопросов', 'В срок', 'Меры приняты', 'Медиана рабочего времени до ответа', 'Балл', 'Наименьший объём', 'Места']
 */
export function definitionsOf(methods: readonly Method[]): readonly Definition[] {
  const merged = new Map<string, Defined>();
  for (const entry of methods.flatMap(definedBy)) {
    const key = `${entry.term} ${entry.definition}`;
    merged.set(key, { ...entry, because: [...(merged.get(key)?.because ?? []), ...entry.because] });
  }
  return [...merged.values()].map(({ term, definition, because }) => definitionBy(term, definition, because));
}

/**
 * Defines something by its grounds.
 *
 * @param term - What is defined.
 * @param definition - The definition in a sentence.
 * @param because - What it rests on.
 * @returns The entry with its clauses, the weakest grade among them, and its assumptions.
 * @example
 * definitionBy('Срок', '30 дней.', [byClause('fz-59', 'ст. 12 ч. 1', 'B')]).grade //=> 'B'
 */
export function definitionBy(term: string, definition: string, because: readonly Ground[]): Definition {
  const cited = because.filter((ground) => ground.kind === 'clause');
  const clauses = unique(cited.map(({ clause }) => citeClause(clause)));
  const readings = unique(because.flatMap((ground) => (ground.kind === 'assumption' ? [readingOf(ground.name)] : [])));
  const [weakest] = cited.map(({ grade }) => grade).toSorted((a, b) => GRADES.indexOf(b) - GRADES.indexOf(a));
  return {
    term,
    definition,
    ...(clauses.length === 0 ? {} : { clause: clauses.join('; ') }),
    ...(weakest === undefined ? {} : { grade: weakest }),
    ...(readings.length === 0 ? {} : { assumption: readings.join(' ') }),
  };
}

/**
 * Lists the works that grounds cite, each place once, in the order of the first citation.
 *
 * @param grounds - Grounds of any depth.
 * @returns The citations with addresses where they are known.
 * @example
 * citationsOf([byClause('gk-rf', 'ст. 191', 'A')])[0].at //=> 'ст. 191'
 */
export function citationsOf(grounds: readonly Ground[]): readonly Citation[] {
  const clauses = grounds.flatMap(flatten).filter((ground) => ground.kind === 'clause');
  const cited = clauses.map(({ clause, grade }) => {
    const { title, url } = actNamed(clause.act);
    return { title, at: clause.at, grade, ...(url === null ? {} : { url }) };
  });
  return [...new Map(cited.map((entry) => [`${entry.title} ${entry.at}`, entry])).values()];
}

const GRADES = ['A', 'B', 'C', 'D', 'inference', 'memory'];

interface Defined {
  readonly term: string;
  readonly definition: string;
  readonly because: readonly Ground[];
}

function definedBy(method: Method): readonly Defined[] {
  const indicators = method.indicators.map(({ title, definition, because }) => ({ term: title, definition, because }));
  return [...indicators, ...ratingDefinitions(method)];
}

function ratingDefinitions(method: Method): readonly Defined[] {
  const { score, minimum, ties } = method;
  if (score === null) return [];
  const places =
    ties === 'dense' ? 'Равные баллы делят место, следующее идёт подряд.' : 'После равных баллов место пропускается.';
  const least =
    minimum === null
      ? []
      : [{ term: 'Наименьший объём', definition: minimumWords(method, minimum), because: minimum.because }];
  return [
    { term: 'Балл', definition: scoreWords(method, score), because: score.because },
    ...least,
    { term: 'Места', definition: places, because: method.because.filter(({ kind }) => kind === 'assumption') },
  ];
}

function minimumWords(method: Method, { atLeast, indicator }: NonNullable<Method['minimum']>): string {
  return `Место даётся от ${atLeast} («${titleOf(method, indicator)}»).`;
}

function citeClause({ act, at }: Clause): string {
  return `${actNamed(act).title}, ${at}`;
}

function actNamed(id: string): Act {
  return ACTS.find((act) => act.id === id) ?? { id, title: id, url: null };
}

function readingOf(name: AssumptionName): string {
  return ASSUMPTIONS.find((assumption) => assumption.name === name)?.reading ?? name;
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

function flatten(ground: Ground): readonly Ground[] {
  return ground.kind === 'step' ? ground.because.flatMap(flatten) : [ground];
}

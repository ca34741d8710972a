import { methodGrounds, refuse, type Method, type Result, type Target } from '@otklik/core';
import { buildPage } from '../page/build-page.ts';
import type { BlockDraft, Definition } from '../page/block.ts';
import type { PageRefusal } from '../page/page-issue.ts';
import { personalRefusal } from '../page/personal-refusal.ts';
import type { Page, Section } from '../page/page.ts';
import { note } from '../page/write.ts';
import { DIMENSION_TITLES } from './dimension-words.ts';
import { citationsOf, definitionBy, definitionsOf } from './method-words.ts';
import { exactWords, rangeWords, ROUNDING_WORDS, STANDING_WORDS, titleOf } from './score-words.ts';

/**
 * Prints a method as a document that a lawyer can set against the act: whom it counts and leaves out, every figure, how
 * points and places come of them, and what each rests on.
 *
 * @param method - The method.
 * @param organisation - Whose document it is, on one line.
 * @returns The page.
 * @refuses `page-not-built` — a personal value was given, or the words of the method break a rule of pages, such as an empty title.
 * @example
 * const { sections } = unwrap(methodPage(barnaulRating(), 'Округ'))
 * sections.map(({ title }) => title) //=> ['Кого считают', 'Показатели, баллы и места', 'Источники']
 */
export function methodPage(method: Method, organisation: string): Result<Page, PageRefusal> {
  const personal = personalRefusal({ method, organisation });
  if (personal !== null) return refuse(personal);
  return buildPage({
    title: method.title,
    language: 'ru',
    documentKind: 'Методика рейтинга',
    organisation,
    period: `редакция ${method.edition}`,
    sections: [
      { title: 'Кого считают', blocks: [...standing(method), definitions(population(method))] },
      { title: 'Показатели, баллы и места', blocks: [...label(method), definitions(figures(method))] },
      ...sources(method),
    ],
  });
}

function definitions(items: readonly Definition[]): BlockDraft {
  return { kind: 'definitions', items };
}

function standing({ standing: said = [] }: Method): readonly BlockDraft[] {
  return said.map((one) => note(STANDING_WORDS[one]));
}

function label({ score }: Method): readonly BlockDraft[] {
  return score === null || score.normative ? [] : [note('Балл не нормативный: веса не установлены актом.')];
}

function population({ by, because, exclusions, cohorts }: Method): readonly Definition[] {
  const groups = by.length === 0 ? 'Все записи вместе.' : `${by.map((one) => DIMENSION_TITLES[one]).join(' × ')}.`;
  const clauses = because.filter(({ kind }) => kind !== 'assumption');
  return [
    definitionBy('Группы', groups, clauses),
    ...exclusions.map(({ title, because: why }) =>
      definitionBy(`Исключаются: ${title}`, 'Записи не считаются; их число показано.', why),
    ),
    ...(cohorts === undefined
      ? []
      : [definitionBy('Сравнимые группы', `Места даются внутри них: ${cohorts.title}.`, cohorts.because)]),
  ];
}

function figures(method: Method): readonly Definition[] {
  const { inputs = [], targets = [], shown } = method;
  const rounding =
    shown === undefined
      ? []
      : [
          definitionBy(
            'Округление',
            `Балл показан ${shown.as === 'percent' ? 'в процентах' : 'числом'}, знаков после запятой: ${shown.digits}; ${ROUNDING_WORDS[shown.rounding]}.`,
            [],
          ),
        ];
  return [
    ...definitionsOf([method]),
    ...inputs.map(({ title, definition, range, because }) =>
      definitionBy(`${title} (даётся извне)`, `${definition}${rangeWords(range)}`, because),
    ),
    ...targets.map((target) =>
      definitionBy(`План: ${titleOf(method, target.indicator)}`, targetWords(target), target.because),
    ),
    ...rounding,
  ];
}

function targetWords({ plan, unit, good, post }: Target): string {
  const side = good === 'at-least' ? 'Не меньше' : 'Не больше';
  return `${side} ${exactWords(plan)}${unit === 'percent' ? ' %' : ''}; отвечает ${post}.`;
}

function sources(method: Method): readonly Section<BlockDraft>[] {
  const items = citationsOf(methodGrounds(method));
  return items.length === 0 ? [] : [{ title: 'Источники', blocks: [{ kind: 'sources', items }] }];
}

import { formatMoment, methodGrounds, type Ground } from '@otklik/core';
import type { BlockDraft, Definition } from '../page/block.ts';
import type { Section } from '../page/page.ts';
import { heading, paragraph } from '../page/write.ts';
import { momentInFigures } from '../wording/day.ts';
import { citationsOf, definitionBy, definitionsOf } from './method-words.ts';
import type { RatedList } from './rated.ts';
import type { ReportFacts } from './report-facts.ts';

/**
 * Writes the section that says how every figure of a report was counted and what it rests on.
 *
 * @param facts - The facts of the report.
 * @param rated - The ratings its figures were taken from.
 * @returns The section, made from the methods themselves.
 */
export function methodologySection(facts: ReportFacts, rated: RatedList): Section<BlockDraft> {
  const methods = rated.map(({ method }) => method);
  const terms = facts.terms.map(({ title, because }) => definitionBy('Срок ответа', `${title}.`, because));
  const grounds: readonly Ground[] = [
    ...facts.terms.flatMap(({ because }) => because),
    ...methods.flatMap(methodGrounds),
  ];
  return {
    title: 'Как считали',
    blocks: [
      paragraph(
        'Показатели считаются точными дробями и округляются один раз, на странице: доли — до одного знака, половина — вверх. ',
        'Суммы процентов не подгоняются под 100. Ни один показатель не назван официальным, если его не установил акт. ',
        'Методики названы по актам, из которых взяты; обязательны они только там, где эти акты действуют.',
      ),
      { kind: 'definitions', items: [...settingDefinitions(facts), ...terms, ...definitionsOf(methods)] },
      heading(2, 'Источники'),
      { kind: 'sources', items: citationsOf(grounds) },
    ],
  };
}

function settingDefinitions(facts: ReportFacts): readonly Definition[] {
  const asOf = momentInFigures(formatMoment(facts.asOf, facts.zone).slice(0, 16));
  return [
    { term: 'Данные', definition: `${facts.source}. Состояние открытых обращений — на ${asOf}.` },
    { term: 'Рабочее время', definition: `${facts.hours}, часовой пояс ${facts.zone}.` },
  ];
}

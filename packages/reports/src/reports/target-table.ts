import { exactText, roundRatio, type Method, type TargetFact } from '@otklik/core';
import type { TableDraft } from '../page/block.ts';
import type { Row } from '../page/table-data.ts';
import type { Value } from '../page/value.ts';
import { keyNamed } from './rating-notes.ts';
import type { RatedBy } from './rated.ts';
import { titleOf } from './score-words.ts';

/** A plan beside what came of it, in words. */
export interface ToldTarget {
  readonly group: string;
  readonly indicator: string;
  readonly plan: string;
  readonly fact: string | null;
  readonly met: boolean | null;
  readonly post: string;
}

/**
 * Tells every target of a rating: group by group, and of all together.
 *
 * @param rated - The rating and its method.
 * @returns A plan, the fact, whether it was met, and the post that answers for it; nothing when the method sets no targets.
 * @example
 * const method = elistaIndicators()
 * const target = { indicator: 'good-marks', post: 'Руководитель МЦУ', plan: { part: '60', whole: '1' }, fact: { part: '29', whole: '1' }, met: false }
 * toldTargets({ rating: { groups: [], totalTargets: [target] }, method })
 * //=> [{ group: 'Всего', indicator: 'Оценки 4 и 5', plan: 'не меньше 60 %', fact: '29.0 %', met: false, post: 'Руководитель МЦУ' }]
 */
export function toldTargets({ rating, method }: RatedBy): readonly ToldTarget[] {
  const groups = rating.groups.flatMap(({ key, targets }) =>
    targets.map((target) => told(target, keyNamed(key, method), method)),
  );
  return [...groups, ...rating.totalTargets.map((target) => told(target, 'Всего', method))];
}

/**
 * Lays the targets of a rating out as a table.
 *
 * @param rated - The rating and its method.
 * @returns The table: what was planned, what came of it, and which post answers.
 */
export function targetTable(rated: RatedBy): TableDraft {
  const columns = ['Группа', 'Показатель', 'План', 'Факт', 'Выполнен', 'Отвечает'];
  return {
    kind: 'table',
    caption: 'План, факт и ответственная должность',
    data: {
      columns: columns.map((title) => ({ title, kind: 'text' })),
      rows: toldTargets(rated).map(({ group, indicator, plan, fact, met, post }): Row => [
        text(group),
        text(indicator),
        text(plan),
        fact === null ? NO_FACT : text(fact.replace('.', ',')),
        met === null ? NO_FACT : text(met ? 'да' : 'нет'),
        text(post),
      ]),
    },
  };
}

const NO_FACT: Value = { kind: 'empty', reason: 'нет вопросов, из которых берётся показатель' };

function told({ indicator, plan, fact, met, post }: TargetFact, group: string, method: Method): ToldTarget {
  const target = (method.targets ?? []).find((one) => one.indicator === indicator);
  const unit = target?.unit === 'percent' ? ' %' : '';
  const side = target?.good === 'at-most' ? 'не больше' : 'не меньше';
  return {
    group,
    indicator: titleOf(method, indicator),
    plan: `${side} ${exactText(plan)}${unit}`,
    fact: fact === null ? null : `${roundRatio(fact, 1, 'half-up')}${unit}`,
    met,
    post,
  };
}

function text(words: string): Value {
  return { kind: 'text', text: words };
}

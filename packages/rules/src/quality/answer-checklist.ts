import { byAssumption, byClause, type Ground } from '@otklik/core';
import type { Checklist, ChecklistItem } from '@otklik/core/quality';

const KIROVSK: Ground = /* @__PURE__ */ byClause('kirovsk-145r', 'п. 2.3', 'A');
const BARNAUL: Ground = /* @__PURE__ */ byClause('barnaul-1153', 'п. 2.2.6', 'A');
const OWN: Ground = /* @__PURE__ */ byAssumption('checklist-items-are-own');
const DRAFT: Ground = /* @__PURE__ */ byClause('yaroslavl-draft', 'проект, в изложении', 'C');

const ITEMS: readonly ChecklistItem[] = [
  item('every-question', 'completeness', 3, 'Ответ дан на каждый вопрос', [BARNAUL, KIROVSK]),
  applies('measures-or-dates', 3, 'Названо, что сделано, или день, к которому будет сделано', [
    BARNAUL,
    KIROVSK,
    DRAFT,
  ]),
  applies('reasoned-impossibility', 3, 'Невозможность объяснена со ссылкой на норму', [BARNAUL, KIROVSK, DRAFT]),
  item('no-mere-redirection', 'completeness', 2, 'Ответ не сводится к тому, куда обратиться ещё', [BARNAUL, KIROVSK]),
  item('understandable', 'quality', 1, 'Понятно без знания норм и сокращений', [KIROVSK]),
  item('polite', 'quality', 1, 'Вежливо и без упрёков заявителю', [KIROVSK]),
  item('in-term', 'speed', 2, 'Дан в срок', [KIROVSK, BARNAUL]),
];

/**
 * What a good answer is by Kirovsk and Barnaul: complete in substance, of quality, in time.
 *
 * The charters name the criteria and say neither what they are made of nor what they weigh: items and points are an own
 * judgement, and a centre may have its own list.
 *
 * @clause kirovsk-145r п. 2.3
 * @clause barnaul-1153 п. 2.2.6
 * @assumption checklist-items-are-own
 */
export const ANSWER_CHECKLIST: Checklist = {
  id: 'answer-quality',
  edition: '1',
  title: 'Качество ответа',
  items: ITEMS,
  oneOf: [['measures-or-dates', 'reasoned-impossibility']],
  because: [KIROVSK, BARNAUL, OWN],
};

type Criterion = ChecklistItem['criterion'];

function item(
  ...[id, criterion, points, title, because]: readonly [string, Criterion, number, string, readonly Ground[]]
): ChecklistItem {
  return { id, criterion, title, points, optional: false, because: [...because, OWN] };
}

function applies(...[id, points, title, because]: readonly [string, number, string, readonly Ground[]]): ChecklistItem {
  return { id, criterion: 'completeness', title, points, optional: true, because: [...because, OWN] };
}

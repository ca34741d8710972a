import { byAssumption, byClause, type Ground } from '@otklik/core';
import type { PageRequirement } from '@otklik/core/information';

const PAGES: readonly Ground[] = [
  /* @__PURE__ */ byClause('barnaul-1153', 'п. 2.2.12', 'A'),
  /* @__PURE__ */ byClause('petrovsk-56p', 'п. 1.4.3', 'A'),
  /* @__PURE__ */ byClause('petrovsk-56p', 'п. 2.1.2', 'A'),
  /* @__PURE__ */ byClause('elista-931', 'п. 4.5', 'A'),
  /* @__PURE__ */ byClause('pestovo-1728', 'п. 2.2.11', 'A'),
];
const NETWORKS: readonly Ground[] = [
  ...PAGES,
  /* @__PURE__ */ byClause('rp-2523', 'перечень, в изложении прокуратуры', 'C'),
  /* @__PURE__ */ byAssumption('every-listed-body-needs-a-page'),
];
const RATED: readonly Ground[] = [
  ...PAGES,
  /* @__PURE__ */ byClause('page-rating-dialog', 'три блока показателей', 'C'),
];
const WEEKLY: readonly Ground[] = [
  /* @__PURE__ */ byClause('page-rating-spb-draft', 'проект от 18.04.2024, в изложении прессы', 'C'),
  /* @__PURE__ */ byAssumption('weekly-posts-of-a-foreign-draft'),
];

/**
 * What is asked of official pages: the networks of the federal list, and what published ratings of pages look at.
 *
 * No act of the five centres sets these figures: the networks are told by a prosecutor, the features by a published
 * rating, the posts by a draft of another region that a centre may leave out.
 *
 * @clause petrovsk-56p п. 1.4.3
 * @clause elista-931 п. 4.5
 * @clause rp-2523 перечень, в изложении прокуратуры
 * @clause page-rating-dialog три блока показателей
 * @assumption every-listed-body-needs-a-page
 * @assumption weekly-posts-of-a-foreign-draft
 */
export const PAGE_REQUIREMENTS: readonly PageRequirement[] = [
  { id: 'page-on-vk', title: 'Страница во «ВКонтакте»', kind: 'page-on', platform: 'vk', because: NETWORKS },
  { id: 'page-on-ok', title: 'Страница в «Одноклассниках»', kind: 'page-on', platform: 'ok', because: NETWORKS },
  {
    id: 'official-mark',
    title: 'Отметка официальной страницы',
    kind: 'feature',
    feature: 'official-mark',
    because: RATED,
  },
  { id: 'design', title: 'Оформление по образцу', kind: 'feature', feature: 'design', because: RATED },
  { id: 'feedback-form', title: 'Форма ПОС', kind: 'feature', feature: 'feedback-form', because: RATED },
  { id: 'qr-code', title: 'QR-код', kind: 'feature', feature: 'qr-code', because: RATED },
  {
    id: 'weekly-posts',
    title: 'Больше трёх сообщений в неделю',
    kind: 'posts',
    weekly: 4,
    within: 14,
    because: WEEKLY,
  },
];

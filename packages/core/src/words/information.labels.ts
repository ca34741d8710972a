import type { PageLack } from '../information/check-pages.ts';
import type { MaterialState } from '../information/plan-of-materials.ts';
import type { InBoth } from './language.ts';

/** What a register of pages may lack. */
export const PAGE_LACK_LABELS: Readonly<Record<PageLack, InBoth<string>>> = {
  missing: { ru: 'нет', en: 'missing' },
  'not-known': { ru: 'не проверено', en: 'not looked at' },
  stale: { ru: 'проверено давно', en: 'looked at long ago' },
  twice: { ru: 'записано дважды', en: 'registered twice' },
  'no-body': { ru: 'органа нет в списке', en: 'a body that is not listed' },
  'no-count': { ru: 'это не число за прошедшие дни', en: 'no count over days past' },
  'no-address': { ru: 'это не открытый адрес', en: 'no public address' },
};

/** How a material of the plan stands. */
export const MATERIAL_STATE_LABELS: Readonly<Record<MaterialState, InBoth<string>>> = {
  ahead: { ru: 'впереди', en: 'ahead' },
  overdue: { ru: 'просрочен', en: 'overdue' },
  'in-time': { ru: 'вышел в срок', en: 'published in time' },
  late: { ru: 'вышел позже', en: 'published late' },
};

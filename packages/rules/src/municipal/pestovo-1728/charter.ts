import { day, zone, type Charter, type OfficeSystem } from '@otklik/core';
import { citing, readAs } from '../citing.ts';
import { BLOCKS, BODIES } from './blocks.ts';
import { DUTIES } from './duties.ts';
import { RISK_DUTIES } from './risk-duties.ts';
import { POSTS, ROLES } from './roles.ts';
import { TASKS } from './tasks.ts';

const at = citing('pestovo-1728');

const SYSTEMS: readonly OfficeSystem[] = [
  {
    channel: 'incident-management',
    title: 'Инцидент менеджмент',
    responsible: 'incidents-lead',
    because: at('п. 3.1 абз. 4', 'п. 3.4 абз. 1'),
  },
  {
    channel: 'feedback-platform',
    title: 'Платформа обратной связи',
    responsible: 'platform-lead',
    because: at('п. 3.1 абз. 5', 'п. 3.5 абз. 1'),
  },
  { channel: 'official-page', title: 'Официальные страницы', responsible: null, because: at('п. 2.2.11') },
];

/** The centre of Pestovo; the only one whose act has an order on information risks. */
export const PESTOVO_1728: Charter = {
  id: 'pestovo-1728',
  edition: '2024-10-29',
  act: 'pestovo-1728',
  inForce: { from: day('2024-10-29'), until: null },
  title: 'Муниципальный центр управления Пестовского муниципального округа',
  legalForm: 'project-office',
  region: 'RU-NGR',
  zone: zone('Europe/Moscow'),
  roles: ROLES,
  actsThrough: {
    roles: ['head', 'member'],
    because: readAs(at('п. 3.3 абз. 2', 'п. 3.3 абз. 5'), 'centre-acts-through-its-roles'),
  },
  posts: POSTS,
  blocks: BLOCKS,
  bodies: BODIES,
  systems: SYSTEMS,
  duties: [...TASKS, ...DUTIES, ...RISK_DUTIES],
  rights: [],
  because: readAs(
    at('реквизиты', 'постановление п. 1', 'п. 1.1 абз. 1'),
    'charter-in-force-from-its-date',
    'evidence-of-duties',
    'occasions-of-duties',
  ),
};

import { charterRight, day, outside, zone, type Charter, type CharterRight, type OfficeSystem } from '@otklik/core';
import { citing, readAs } from '../citing.ts';
import { DUTIES } from './duties.ts';
import { BLOCKS, POSTS, ROLES } from './roles.ts';
import { TASKS } from './tasks.ts';

const at = citing('elista-931');
const ADMINISTRATION = outside('administration');

const SYSTEMS: readonly OfficeSystem[] = [
  {
    channel: 'feedback-platform',
    title: 'ПОС',
    responsible: 'systems-lead',
    because: at('постановление п. 3 абз. 4', 'п. 3.1 абз. 4', 'п. 4.4'),
  },
  {
    channel: 'incident-management',
    title: 'Инцидент-менеджмент',
    responsible: 'systems-lead',
    because: at('постановление п. 3 абз. 4', 'п. 3.1 абз. 5', 'п. 4.4'),
  },
  {
    channel: 'official-page',
    title: 'Официальные страницы в социальных сетях',
    responsible: 'information-lead',
    because: at('постановление п. 3 абз. 3', 'п. 4.5'),
  },
];

const RIGHTS: readonly CharterRight[] = [
  charterRight({
    id: 'approve-statute',
    heldBy: ADMINISTRATION,
    action: 'approve',
    concerns: ['legal-acts'],
    because: at('постановление п. 2'),
  }),
  charterRight({
    id: 'name-curator-and-head',
    heldBy: ADMINISTRATION,
    action: 'appoint',
    concerns: ['membership'],
    because: readAs(at('п. 4.1'), 'elista-coordinator-is-the-curator'),
  }),
  charterRight({
    id: 'determine-blocks',
    heldBy: ADMINISTRATION,
    action: 'determine',
    concerns: ['blocks'],
    because: at('п. 4.1'),
  }),
];

/** The centre of Elista; its act bears two dates, and the responsible executor and the press lead have no duties in it. */
export const ELISTA_931: Charter = {
  id: 'elista-931',
  edition: '2023-03-19',
  act: 'elista-931',
  inForce: { from: day('2023-03-19'), until: null },
  title: 'Муниципальный центр управления города Элисты',
  legalForm: 'working-group',
  region: 'RU-KL',
  zone: zone('Europe/Moscow'),
  roles: ROLES,
  actsThrough: {
    roles: ['head', 'staff'],
    because: readAs(at('постановление п. 4 абз. 2', 'п. 4.3 к'), 'centre-acts-through-its-roles'),
  },
  posts: POSTS,
  blocks: BLOCKS,
  bodies: [],
  systems: SYSTEMS,
  duties: [...TASKS, ...DUTIES],
  rights: RIGHTS,
  because: readAs(
    at('реквизиты', 'постановление п. 1', 'постановление п. 5', 'гриф', 'п. 1.2'),
    'elista-two-dates',
    'evidence-of-duties',
    'occasions-of-duties',
  ),
};

import {
  byRole,
  charterRight,
  day,
  outside,
  THE_CENTRE,
  zone,
  type Charter,
  type CharterRight,
  type OfficeSystem,
} from '@otklik/core';
import { citing, readAs } from '../citing.ts';
import { DUTIES } from './duties.ts';
import { POSTS, ROLES } from './roles.ts';
import { TASKS } from './tasks.ts';

const at = citing('petrovsk-56p');
const ADMINISTRATION = outside('administration');

const SYSTEMS: readonly OfficeSystem[] = [
  {
    channel: 'feedback-platform',
    title: 'ПОС',
    responsible: 'feedback-specialist',
    because: at('п. 4.4 абз. 3'),
  },
  {
    channel: 'incident-management',
    title: 'Инцидент-менеджмент',
    responsible: 'feedback-specialist',
    because: at('п. 4.4 абз. 3'),
  },
  { channel: 'official-page', title: 'Официальные страницы', responsible: null, because: at('п. 1.4.3') },
];

const RIGHTS: readonly CharterRight[] = [
  charterRight({
    id: 'request-information',
    heldBy: THE_CENTRE,
    action: 'request',
    concerns: ['information'],
    towards: [outside('bodies')],
    because: at('п. 2.2 а'),
  }),
  charterRight({
    id: 'involve-representatives',
    heldBy: THE_CENTRE,
    action: 'involve',
    concerns: ['membership'],
    towards: [outside('bodies'), outside('organisations')],
    because: at('п. 2.2 б'),
  }),
  charterRight({
    id: 'summarise-information',
    heldBy: THE_CENTRE,
    action: 'summarise',
    concerns: ['information'],
    because: at('п. 2.2 в'),
  }),
  charterRight({
    id: 'approve-statute',
    heldBy: ADMINISTRATION,
    action: 'approve',
    concerns: ['legal-acts', 'membership'],
    because: at('постановление п. 2', 'постановление п. 3', 'п. 3.1'),
  }),
  charterRight({
    id: 'curator-chairs',
    heldBy: byRole('curator'),
    action: 'lead',
    concerns: ['meetings'],
    because: at('п. 3.5'),
  }),
  charterRight({
    id: 'head-chairs',
    heldBy: byRole('head'),
    action: 'lead',
    concerns: ['meetings'],
    because: at('п. 3.5'),
  }),
  charterRight({
    id: 'end-centre',
    heldBy: ADMINISTRATION,
    action: 'determine',
    concerns: ['centre'],
    because: at('п. 5.1'),
  }),
];

/** The centre of Petrovsk; its curator names the leads of blocks, yet the act names no block. */
export const PETROVSK_56P: Charter = {
  id: 'petrovsk-56p',
  edition: '2024-01-23',
  act: 'petrovsk-56p',
  inForce: { from: day('2024-01-23'), until: null },
  title: 'Муниципальный центр управления Петровского муниципального района',
  legalForm: 'coordinating-body',
  region: 'RU-SAR',
  zone: zone('Europe/Saratov'),
  roles: ROLES,
  actsThrough: {
    roles: ['administrator', 'feedback-specialist'],
    because: readAs(at('п. 3.4'), 'centre-acts-through-its-roles'),
  },
  posts: POSTS,
  blocks: [],
  bodies: [],
  systems: SYSTEMS,
  duties: [...TASKS, ...DUTIES],
  rights: RIGHTS,
  because: readAs(
    at('реквизиты', 'постановление п. 1', 'постановление п. 5', 'п. 1.2', 'п. 1.4'),
    'charter-in-force-from-its-date',
    'evidence-of-duties',
    'occasions-of-duties',
  ),
};

import { day, zone, type Charter, type OfficeSystem } from '@otklik/core';
import { citing, readAs } from '../citing.ts';
import { DUTIES } from './duties.ts';
import { POSTS, ROLES } from './roles.ts';
import { TASKS } from './tasks.ts';

const at = citing('kirovsk-145r');

const SYSTEMS: readonly OfficeSystem[] = [
  {
    channel: 'incident-management',
    title: 'Инцидент менеджмент',
    responsible: 'incidents-curator',
    because: at('п. 3.1 абз. 4'),
  },
  { channel: 'feedback-platform', title: 'ПОС', responsible: 'platform-curator', because: at('п. 3.1 абз. 5') },
  {
    channel: 'open-electronic-region',
    title: 'Открытый электронный регион',
    responsible: 'portal-curator',
    because: at('п. 3.1 абз. 6'),
  },
  {
    channel: 'regional-platform',
    title: 'ЕЦПУР',
    responsible: 'regional-platform-curator',
    because: at('п. 3.1 абз. 7'),
  },
  {
    channel: 'document-flow',
    title: 'СЭД Правительства Мурманской области',
    responsible: 'document-flow-curator',
    because: at('п. 3.1 абз. 8'),
  },
];

/** The centre of Kirovsk: people stay at their desks (1.3), each system has its curator; the act names no right of it. */
export const KIROVSK_145R: Charter = {
  id: 'kirovsk-145r',
  edition: '2022-07-06',
  act: 'kirovsk-145r',
  inForce: { from: day('2022-07-06'), until: null },
  title: 'Муниципальный центр управления муниципального округа город Кировск',
  legalForm: 'project-office',
  region: 'RU-MUR',
  zone: zone('Europe/Moscow'),
  roles: ROLES,
  actsThrough: {
    roles: [
      'head',
      'incidents-curator',
      'platform-curator',
      'portal-curator',
      'regional-platform-curator',
      'document-flow-curator',
    ],
    because: readAs(at('п. 4.3 абз. 1'), 'centre-acts-through-its-roles', 'kirovsk-staff-are-head-and-curators'),
  },
  posts: POSTS,
  blocks: [],
  bodies: [],
  systems: SYSTEMS,
  duties: [...TASKS, ...DUTIES],
  rights: [],
  because: readAs(
    at('гриф', 'п. 1.2 абз. 1', 'п. 1.3'),
    'charter-in-force-from-its-date',
    'evidence-of-duties',
    'occasions-of-duties',
  ),
};

import {
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

const at = citing('barnaul-1153');
const BODIES = outside('bodies');

const SYSTEMS: readonly OfficeSystem[] = [
  {
    channel: 'incident-management',
    title: 'Инцидент-менеджмент',
    responsible: 'head',
    because: readAs(at('п. 4.7 абз. 2', 'п. 4.3 абз. 8'), 'responsible-for-resources-is-for-systems'),
  },
  {
    channel: 'feedback-platform',
    title: 'ПОС',
    responsible: 'head',
    because: readAs(at('п. 4.7 абз. 3', 'п. 4.3 абз. 8'), 'responsible-for-resources-is-for-systems'),
  },
  {
    channel: 'official-page',
    title: 'Система официальных страниц',
    responsible: 'head',
    because: readAs(at('п. 4.7 абз. 4', 'п. 4.3 абз. 8'), 'responsible-for-resources-is-for-systems'),
  },
];

const RIGHTS: readonly CharterRight[] = [
  charterRight({
    id: 'request-information',
    heldBy: THE_CENTRE,
    action: 'request',
    concerns: ['information'],
    towards: [BODIES, outside('organisations')],
    because: at('разд. 5 абз. 2'),
  }),
  charterRight({
    id: 'attend-meetings',
    heldBy: THE_CENTRE,
    action: 'attend',
    concerns: ['meetings'],
    towards: [BODIES],
    because: at('разд. 5 абз. 3'),
  }),
  charterRight({
    id: 'make-proposals',
    heldBy: THE_CENTRE,
    action: 'propose',
    concerns: ['decisions'],
    towards: [outside('head-of-municipality'), { kind: 'role', role: 'curator' }],
    because: at('разд. 5 абз. 4'),
  }),
  charterRight({
    id: 'involve-bodies',
    heldBy: THE_CENTRE,
    action: 'involve',
    concerns: ['bodies'],
    towards: [BODIES],
    because: at('разд. 5 абз. 5'),
  }),
  charterRight({
    id: 'work-with-media',
    heldBy: THE_CENTRE,
    action: 'publish',
    concerns: ['information-materials'],
    towards: [outside('media')],
    because: at('разд. 5 абз. 6'),
  }),
];

/** The centre of Barnaul; the curator has yet to approve its blocks, so the act names none. */
export const BARNAUL_1153: Charter = {
  id: 'barnaul-1153',
  edition: '2023-08-17',
  act: 'barnaul-1153',
  inForce: { from: day('2023-08-17'), until: null },
  title: 'Муниципальный центр управления города Барнаула',
  legalForm: 'project-office',
  region: 'RU-ALT',
  zone: zone('Asia/Barnaul'),
  roles: ROLES,
  actsThrough: {
    roles: ['head', 'staff'],
    because: readAs(at('п. 4.3 абз. 1', 'п. 4.6 абз. 1'), 'centre-acts-through-its-roles'),
  },
  posts: POSTS,
  blocks: [],
  bodies: [],
  systems: SYSTEMS,
  duties: [...TASKS, ...DUTIES],
  rights: RIGHTS,
  because: readAs(
    at('гриф', 'п. 1.1', 'п. 1.2'),
    'charter-in-force-from-its-date',
    'evidence-of-duties',
    'occasions-of-duties',
  ),
};

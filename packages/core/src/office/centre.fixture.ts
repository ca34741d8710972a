import type { DutyKind } from '../appeal/vocabulary.ts';
import { byClause } from '../source/decision.ts';
import { day } from '../time/civil-date.ts';
import { zone } from '../time/zone.ts';
import type { Appointment, Centre } from './centre.ts';
import type { CharterDuty } from './charter-duty.ts';
import {
  byRole,
  charterDuty,
  charterRight,
  charterRole,
  outside,
  THE_CENTRE,
  type DutyParts,
  type RoleParts,
} from './charter-parts.ts';
import type { Charter, Post, Role } from './charter.ts';

// Made for tests: the charter of an invented town and somebody in its roles.

const at = (place: string): CharterDuty['because'] => [byClause('vymyshlensk-1', place, 'A')];

const duty = (parts: Omit<DutyParts, 'evidence'> & Partial<DutyParts>): CharterDuty =>
  charterDuty({ evidence: { kind: 'log-entry' }, ...parts });

const ROLES: readonly Role[] = [
  charterRole({ id: 'curator', title: 'Куратор МЦУ', because: at('п. 3.1') }),
  charterRole({ id: 'head', title: 'Руководитель МЦУ', bears: ['head'], answersTo: 'curator', because: at('п. 3.2') }),
  under('head', 'coordinator', { id: 'platform-lead', title: 'Ответственный за ПОС', because: at('п. 3.3') }),
  under('head', 'approver', { id: 'block-lead', title: 'Руководитель блока', several: true, because: at('п. 3.4') }),
  under('block-lead', 'executor', { id: 'executor', title: 'Исполнитель', several: true, because: at('п. 3.5') }),
];

const POSTS: readonly Post[] = [
  post('deputy', 'Заместитель главы', ['curator']),
  post('chief', 'Начальник отдела', ['head', 'platform-lead']),
  post('roads-chief', 'Начальник дорожного отдела', ['block-lead', 'executor'], 'roads'),
  post('schools-chief', 'Председатель комитета образования', ['block-lead', 'executor'], 'schools'),
];

function under(answersTo: string, bears: DutyKind, parts: RoleParts): Role {
  return charterRole({ answersTo, bears: [bears], ...parts });
}

function post(id: string, title: string, roles: readonly string[], block: string | null = null): Post {
  return { id, title, roles, block, because: at('прил. 1') };
}

const DUTIES: readonly CharterDuty[] = [
  duty({
    id: 'directions',
    owedBy: byRole('curator'),
    action: 'determine',
    concerns: ['directions'],
    evidence: { kind: 'decision' },
    because: at('п. 4.1'),
  }),
  duty({
    id: 'control-plans',
    owedBy: byRole('curator'),
    action: 'control',
    concerns: ['plans', 'measures'],
    because: at('п. 4.1'),
  }),
  duty({ id: 'lead-centre', owedBy: byRole('head'), action: 'lead', concerns: ['centre'], because: at('п. 4.2') }),
  duty({
    id: 'indicators',
    owedBy: byRole('head'),
    action: 'report',
    concerns: ['indicators'],
    when: { kind: 'rhythm', every: 'month' },
    to: [byRole('curator')],
    evidence: { kind: 'report', genre: 'indicators' },
    because: at('п. 4.2'),
  }),
  duty({
    id: 'rate-platform',
    owedBy: byRole('platform-lead'),
    action: 'rate',
    concerns: ['bodies'],
    reach: { systems: ['feedback-platform'] },
    evidence: { kind: 'rating', criteria: ['volume', 'timeliness'] },
    because: at('п. 4.3'),
  }),
  duty({
    id: 'daily-watch',
    owedBy: byRole('platform-lead'),
    action: 'watch',
    concerns: ['publications'],
    when: { kind: 'rhythm', every: 'day' },
    evidence: { kind: 'chat-message' },
    because: at('п. 4.3'),
  }),
  duty({
    id: 'block-work',
    owedBy: byRole('block-lead'),
    action: 'coordinate',
    concerns: ['appeals'],
    reach: { ownBlock: true },
    because: at('п. 4.4'),
  }),
  duty({
    id: 'answers',
    owedBy: byRole('executor'),
    action: 'answer',
    concerns: ['appeals'],
    reach: { ownBody: true },
    when: { kind: 'event', event: 'appeal-came' },
    evidence: { kind: 'answer' },
    because: at('п. 4.5'),
  }),
  duty({
    id: 'summary',
    owedBy: THE_CENTRE,
    action: 'summarise',
    concerns: ['appeals'],
    to: [outside('head-of-administration')],
    evidence: { kind: 'report', genre: 'consolidated-analysis' },
    because: at('п. 2.1'),
  }),
  duty({
    id: 'answer-region',
    owedBy: THE_CENTRE,
    action: 'report',
    concerns: ['information'],
    when: { kind: 'request', from: outside('regional-centre') },
    to: [outside('regional-centre')],
    evidence: { kind: 'report', genre: 'regional-centre-answer' },
    because: at('п. 2.2'),
  }),
];

/** The charter of an invented town. */
export const CHARTER: Charter = {
  id: 'vymyshlensk',
  edition: '2026-01-15',
  act: 'vymyshlensk-1',
  inForce: { from: day('2026-02-01'), until: null },
  title: 'МЦУ города Вымышленска',
  legalForm: 'project-office',
  region: 'RU-SAR',
  zone: zone('Europe/Saratov'),
  roles: ROLES,
  actsThrough: { roles: ['head', 'platform-lead'], because: at('п. 1.3') },
  posts: POSTS,
  blocks: [
    { id: 'roads', title: 'Дороги', topics: ['Ямы'], because: at('прил. 1') },
    { id: 'schools', title: 'Образование', topics: [], because: at('прил. 1') },
  ],
  bodies: [
    { id: 'roads-office', title: 'Дорожный отдел', kind: 'sectoral', block: 'roads', because: at('прил. 1') },
    { id: 'school-board', title: 'Комитет образования', kind: 'sectoral', block: 'schools', because: at('прил. 1') },
  ],
  systems: [{ channel: 'feedback-platform', title: 'ПОС', responsible: 'platform-lead', because: at('п. 3.3') }],
  duties: DUTIES,
  rights: [
    charterRight({
      id: 'ask-bodies',
      heldBy: THE_CENTRE,
      action: 'request',
      concerns: ['information'],
      towards: [outside('bodies')],
      because: at('п. 5'),
    }),
  ],
  because: at('п. 1.1'),
};

/** An appointment of the town, without end and substantive unless it says otherwise. */
export function appointed(parts: Pick<Appointment, 'id' | 'holder' | 'role'> & Partial<Appointment>): Appointment {
  return { from: day('2026-02-01'), until: null, block: null, body: null, acting: false, because: [], ...parts };
}

/** The town with people: one head, whose term ends in June; two block leads; an executor of the roads office. */
export const CENTRE: Centre = {
  charter: CHARTER,
  appointments: [
    appointed({ id: 'a-head', holder: 'u1', role: 'head', until: day('2026-06-30'), because: at('распоряжение 5') }),
    appointed({
      id: 'a-acting',
      holder: 'u2',
      role: 'head',
      from: day('2026-07-01'),
      until: day('2026-07-14'),
      acting: true,
    }),
    appointed({ id: 'a-platform', holder: 'u1', role: 'platform-lead' }),
    appointed({ id: 'a-roads', holder: 'u3', role: 'block-lead', block: 'roads' }),
    appointed({ id: 'a-executor', holder: 'u4', role: 'executor', block: 'roads', body: 'roads-office' }),
  ],
  delegations: [
    {
      id: 'd-1',
      of: 'a-head',
      to: 'u5',
      entrusted: ['summary'],
      from: day('2026-06-01'),
      until: day('2026-12-31'),
      because: at('доверенность 7'),
    },
  ],
};

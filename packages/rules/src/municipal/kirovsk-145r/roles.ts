import { charterPost, charterRole, type Post, type Role } from '@otklik/core';
import { citing, readAs } from '../citing.ts';

const at = citing('kirovsk-145r');

/** A curator of one system: drafts come to them (3.4), so they agree them. */
function curatorOf(id: string, system: string, place: string): Role {
  return charterRole({
    id,
    title: `Ответственный куратор: ${system}`,
    bears: ['coordinator', 'curator', 'approver'],
    answersTo: 'head',
    because: readAs(at(place), 'clock-duties-of-roles', 'subordination-of-roles'),
  });
}

export const ROLES: readonly Role[] = [
  charterRole({
    id: 'coordinator',
    title: 'Координатор МЦУ',
    bears: ['head'],
    because: readAs(at('п. 3.1 абз. 2', 'п. 3.2 абз. 1'), 'clock-duties-of-roles'),
  }),
  charterRole({
    id: 'head',
    title: 'Руководитель МЦУ',
    answersTo: 'coordinator',
    because: readAs(at('п. 3.1 абз. 3', 'п. 3.3 абз. 1'), 'subordination-of-roles'),
  }),
  curatorOf('incidents-curator', '«Инцидент менеджмент»', 'п. 3.1 абз. 4'),
  curatorOf('platform-curator', 'ПОС', 'п. 3.1 абз. 5'),
  curatorOf('portal-curator', '«Открытый электронный регион»', 'п. 3.1 абз. 6'),
  curatorOf('regional-platform-curator', 'ЕЦПУР', 'п. 3.1 абз. 7'),
  curatorOf('document-flow-curator', 'СЭД', 'п. 3.1 абз. 8'),
  charterRole({
    id: 'administrator',
    title: 'Администратор МЦУ',
    answersTo: 'head',
    because: readAs(at('п. 3.1 абз. 9', 'п. 3.5 абз. 1'), 'subordination-of-roles'),
  }),
  charterRole({
    id: 'unit-head',
    title: 'Ответственный за подготовку ответов',
    bears: ['executor'],
    answersTo: 'coordinator',
    several: true,
    because: readAs(at('п. 3.4 абз. 1'), 'clock-duties-of-roles', 'subordination-of-roles'),
  }),
];

/** The curators of the portal, the regional platform and the document flow have no post in the act. */
export const POSTS: readonly Post[] = [
  charterPost({
    id: 'head-of-administration',
    title: 'Глава администрации муниципального округа',
    roles: ['coordinator'],
    because: at('п. 3.1 абз. 2'),
  }),
  charterPost({
    id: 'head-of-centre',
    title: 'Руководитель МЦУ г. Кировск',
    roles: ['head', 'incidents-curator', 'platform-curator'],
    because: readAs(at('п. 3.3 абз. 5'), 'kirovsk-head-is-curator-of-two-systems', 'kirovsk-curators-without-post'),
  }),
  charterPost({
    id: 'security-specialist',
    title: 'Специалист по защите информации администрации',
    roles: ['administrator'],
    because: at('п. 3.5 абз. 1'),
  }),
  charterPost({
    id: 'unit-heads',
    title: 'Руководители структурных подразделений и подведомственных учреждений',
    roles: ['unit-head'],
    because: at('п. 3.4 абз. 1'),
  }),
];

import { charterPost, charterRole, type Post, type Role } from '@otklik/core';
import { citing, readAs } from '../citing.ts';

const at = citing('barnaul-1153');
const NEWSPAPER = 'МБУ «Редакция газеты «Вечерний Барнаул»';

export const ROLES: readonly Role[] = [
  charterRole({
    id: 'curator',
    title: 'Куратор МЦУ',
    because: at('разд. 3 абз. 2', 'п. 4.2 абз. 1'),
  }),
  charterRole({
    id: 'head',
    title: 'Руководитель МЦУ',
    bears: ['approver'],
    answersTo: 'curator',
    because: readAs(at('разд. 3 абз. 3', 'п. 4.3 абз. 1'), 'clock-duties-of-roles', 'subordination-of-roles'),
  }),
  charterRole({
    id: 'coordinator',
    title: 'Координатор МЦУ',
    bears: ['registrar', 'coordinator'],
    answersTo: 'curator',
    because: readAs(at('разд. 3 абз. 4', 'п. 4.4'), 'clock-duties-of-roles', 'subordination-of-roles'),
  }),
  charterRole({
    id: 'block-lead',
    title: 'Ответственный за отраслевой тематический блок',
    answersTo: 'curator',
    several: true,
    because: readAs(at('разд. 3 абз. 5', 'п. 4.5 абз. 1'), 'subordination-of-roles'),
  }),
  charterRole({
    id: 'block-head',
    title: 'Руководитель отраслевого блока',
    answersTo: 'block-lead',
    several: true,
    because: readAs(at('п. 4.5 абз. 2'), 'barnaul-heads-of-blocks-are-not-heads-of-bodies'),
  }),
  charterRole({
    id: 'staff',
    title: 'Сотрудник МЦУ',
    bears: ['curator'],
    answersTo: 'head',
    several: true,
    because: readAs(at('разд. 3 абз. 6', 'п. 4.6 абз. 1'), 'clock-duties-of-roles', 'subordination-of-roles'),
  }),
  charterRole({
    id: 'participant',
    title: 'Иной участник МЦУ, отвечающий за направление',
    bears: ['executor'],
    answersTo: 'block-lead',
    several: true,
    because: readAs(
      at('разд. 3 абз. 7'),
      'clock-duties-of-roles',
      'subordination-of-roles',
      'barnaul-heads-of-blocks-are-not-heads-of-bodies',
    ),
  }),
];

export const POSTS: readonly Post[] = [
  charterPost({
    id: 'chief-of-staff',
    title: 'Заместитель главы администрации города, руководитель аппарата',
    roles: ['curator'],
    because: at('разд. 3 абз. 2'),
  }),
  charterPost({
    id: 'newspaper-official',
    title: `Должностное лицо ${NEWSPAPER}`,
    roles: ['head'],
    because: at('разд. 3 абз. 3'),
  }),
  charterPost({
    id: 'information-policy-chair',
    title: 'Председатель комитета информационной политики',
    roles: ['coordinator'],
    because: at('разд. 3 абз. 4'),
  }),
  charterPost({
    id: 'deputy-heads',
    title: 'Заместители главы администрации города',
    roles: ['block-lead'],
    because: at('разд. 3 абз. 5'),
  }),
  charterPost({
    id: 'district-heads',
    title: 'Главы администраций районов города',
    roles: ['block-lead'],
    because: at('разд. 3 абз. 5'),
  }),
  charterPost({
    id: 'newspaper-staff',
    title: `Работники ${NEWSPAPER}`,
    roles: ['staff'],
    because: at('разд. 3 абз. 6'),
  }),
  charterPost({
    id: 'sectoral-heads',
    title: 'Руководители отраслевых органов',
    roles: ['participant'],
    because: at('разд. 3 абз. 7'),
  }),
  charterPost({
    id: 'district-officials',
    title: 'Должностные лица администраций районов',
    roles: ['participant'],
    because: at('разд. 3 абз. 7'),
  }),
];

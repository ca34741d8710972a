import { charterPost, charterRole, type Post, type Role } from '@otklik/core';
import { citing, readAs } from '../citing.ts';

const at = citing('petrovsk-56p');

export const ROLES: readonly Role[] = [
  charterRole({
    id: 'curator',
    title: 'Куратор МЦУ',
    because: at('п. 3.2', 'п. 4.1 абз. 2', 'п. 4.2 абз. 1'),
  }),
  charterRole({
    id: 'head',
    title: 'Руководитель МЦУ',
    bears: ['head'],
    answersTo: 'curator',
    because: readAs(at('п. 3.2', 'п. 4.1 абз. 3', 'п. 4.3 абз. 1'), 'clock-duties-of-roles', 'subordination-of-roles'),
  }),
  charterRole({
    id: 'administrator',
    title: 'Администратор МЦУ',
    bears: ['curator'],
    answersTo: 'head',
    several: true,
    because: readAs(
      at('п. 3.2', 'п. 4.1 абз. 4', 'п. 4.5 абз. 1', 'п. 4.6'),
      'clock-duties-of-roles',
      'subordination-of-roles',
      'petrovsk-several-administrators',
    ),
  }),
  charterRole({
    id: 'feedback-specialist',
    title: 'Специалист по обратной связи',
    bears: ['coordinator', 'curator'],
    answersTo: 'head',
    because: readAs(
      at('п. 4.1 абз. 5', 'п. 4.4 абз. 1', 'п. 4.6'),
      'clock-duties-of-roles',
      'subordination-of-roles',
      'petrovsk-specialist-is-a-member',
    ),
  }),
];

export const POSTS: readonly Post[] = [
  charterPost({
    id: 'head-of-district',
    title: 'Глава Петровского муниципального района',
    roles: ['curator'],
    because: at('прил. 2 стр. 1'),
  }),
  charterPost({
    id: 'chief-of-staff',
    title: 'Руководитель аппарата администрации',
    roles: ['head'],
    because: at('прил. 2 стр. 2'),
  }),
  charterPost({
    id: 'personnel-consultant',
    title: 'Консультант отдела кадровой и организационной работы',
    roles: ['feedback-specialist', 'administrator'],
    because: readAs(at('прил. 2 стр. 3', 'прил. 2 стр. 4'), 'petrovsk-one-post-holds-two-roles'),
  }),
];

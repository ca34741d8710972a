import { charterBlock, charterPost, charterRole, type Block, type Post, type Role } from '@otklik/core';
import { citing, readAs } from '../citing.ts';

const at = citing('elista-931');

export const ROLES: readonly Role[] = [
  charterRole({
    id: 'curator',
    title: 'Куратор МЦУ',
    because: at('п. 3.1 абз. 1', 'п. 4.2 абз. 1'),
  }),
  charterRole({
    id: 'responsible-executor',
    title: 'Ответственный исполнитель',
    answersTo: 'head',
    because: readAs(at('п. 3.1 абз. 1'), 'subordination-of-roles'),
  }),
  charterRole({
    id: 'head',
    title: 'Руководитель МЦУ',
    answersTo: 'curator',
    because: readAs(at('п. 3.1 абз. 1', 'п. 4.3'), 'subordination-of-roles'),
  }),
  charterRole({
    id: 'administrator',
    title: 'Администратор МЦУ',
    answersTo: 'head',
    because: readAs(at('п. 3.1 абз. 1', 'п. 4.6'), 'subordination-of-roles'),
  }),
  charterRole({
    id: 'block-lead',
    title: 'Ответственный за отраслевой блок',
    answersTo: 'curator',
    several: true,
    because: readAs(at('п. 3.1 абз. 1'), 'subordination-of-roles', 'elista-lead-and-head-of-a-block-differ'),
  }),
  charterRole({
    id: 'press-lead',
    title: 'Ответственный за работу со СМИ',
    answersTo: 'head',
    because: readAs(at('п. 3.1 абз. 2'), 'subordination-of-roles'),
  }),
  charterRole({
    id: 'block-head',
    title: 'Руководитель отраслевого блока',
    bears: ['executor'],
    answersTo: 'block-lead',
    several: true,
    because: readAs(
      at('п. 3.1 абз. 2'),
      'clock-duties-of-roles',
      'subordination-of-roles',
      'elista-lead-and-head-of-a-block-differ',
    ),
  }),
  charterRole({
    id: 'staff',
    title: 'Сотрудник, отвечающий за направление',
    answersTo: 'head',
    several: true,
    because: readAs(at('п. 3.1 абз. 2'), 'subordination-of-roles'),
  }),
  charterRole({
    id: 'systems-lead',
    title: 'Ответственный за работу в ПОС и «Инцидент-менеджмент»',
    bears: ['coordinator', 'curator'],
    answersTo: 'head',
    because: readAs(
      at('постановление п. 3 абз. 4', 'п. 4.4'),
      'clock-duties-of-roles',
      'subordination-of-roles',
      'elista-leads-beside-the-structure',
    ),
  }),
  charterRole({
    id: 'information-lead',
    title: 'Ответственный за информационное направление',
    answersTo: 'head',
    because: readAs(
      at('постановление п. 3 абз. 3', 'п. 4.5'),
      'subordination-of-roles',
      'elista-leads-beside-the-structure',
    ),
  }),
];

export const POSTS: readonly Post[] = [
  charterPost({
    id: 'acting-chief-of-staff',
    title: 'Исполняющий обязанности руководителя аппарата',
    roles: ['curator'],
    because: at('постановление п. 3 абз. 2'),
  }),
  charterPost({
    id: 'public-relations-head',
    title: 'Начальник отдела по связям с общественностью',
    roles: ['head', 'information-lead'],
    because: at('постановление п. 3 абз. 3'),
  }),
  charterPost({
    id: 'appeals-department-head',
    title: 'Начальник отдела по работе с обращениями граждан',
    roles: ['systems-lead'],
    because: at('постановление п. 3 абз. 4'),
  }),
];

export const BLOCKS: readonly Block[] = [
  block('roads', 'Дороги'),
  block('housing', 'ЖКХ'),
  block('land', 'Земельно-имущественные отношения'),
  block('education', 'Образование'),
  block('social-protection', 'Социальная защита'),
  block('transport', 'Транспорт'),
];

function block(id: string, title: string): Block {
  return charterBlock({
    id,
    title,
    topics: [title],
    because: readAs(at('п. 3.1 абз. 2'), 'elista-a-block-for-each-topic'),
  });
}

import { charterPost, charterRole, type Post, type Role } from '@otklik/core';
import { citing, readAs } from '../citing.ts';

const at = citing('pestovo-1728');

export const ROLES: readonly Role[] = [
  charterRole({
    id: 'head',
    title: 'Руководитель МЦУ',
    bears: ['approver'],
    answersTo: 'curator',
    because: readAs(at('п. 3.1 абз. 2', 'п. 3.3 абз. 1'), 'clock-duties-of-roles', 'subordination-of-roles'),
  }),
  charterRole({
    id: 'curator',
    title: 'Куратор МЦУ',
    because: at('п. 3.1 абз. 3', 'п. 3.2 абз. 1'),
  }),
  charterRole({
    id: 'incidents-lead',
    title: 'Ответственный за систему «Инцидент менеджмент»',
    bears: ['coordinator', 'curator'],
    answersTo: 'head',
    because: readAs(at('п. 3.1 абз. 4', 'п. 3.4 абз. 1'), 'clock-duties-of-roles', 'subordination-of-roles'),
  }),
  charterRole({
    id: 'platform-lead',
    title: 'Ответственный за платформу обратной связи',
    bears: ['registrar', 'coordinator'],
    answersTo: 'head',
    because: readAs(at('п. 3.1 абз. 5', 'п. 3.5 абз. 1'), 'clock-duties-of-roles', 'subordination-of-roles'),
  }),
  charterRole({
    id: 'block-lead',
    title: 'Руководитель блока',
    answersTo: 'curator',
    several: true,
    because: readAs(at('п. 3.1 абз. 6', 'п. 3.6 абз. 1'), 'subordination-of-roles'),
  }),
  charterRole({
    id: 'executor',
    title: 'Ответственный исполнитель блока',
    bears: ['executor'],
    answersTo: 'block-lead',
    several: true,
    because: readAs(
      at('п. 3.1 абз. 6'),
      'clock-duties-of-roles',
      'subordination-of-roles',
      'members-of-blocks-execute',
    ),
  }),
  charterRole({
    id: 'member',
    title: 'Член проектного офиса МЦУ',
    answersTo: 'head',
    several: true,
    because: readAs(at('Порядок абз. 2'), 'every-one-in-the-office-is-a-member', 'subordination-of-roles'),
  }),
];

const HEADS: readonly Post[] = [
  charterPost({
    id: 'deputy-head',
    title: 'Заместитель Главы Администрации муниципального округа',
    roles: ['curator', 'member'],
    because: readAs(at('п. 3.1 абз. 3', 'Состав стр. 1'), 'every-one-in-the-office-is-a-member'),
  }),
  charterPost({
    id: 'information-head',
    title: 'Заведующий информационным отделом центра культуры и досуга',
    roles: ['head', 'member'],
    because: readAs(at('п. 3.1 абз. 2', 'Состав стр. 2'), 'every-one-in-the-office-is-a-member'),
  }),
  charterPost({
    id: 'informatics-head',
    title: 'Заведующий отделом информатизации',
    roles: ['incidents-lead', 'platform-lead', 'member'],
    because: readAs(at('Состав стр. 3'), 'every-one-in-the-office-is-a-member'),
  }),
];

/** The composition, block by block; several territorial heads hold one kind of post each in their own department. */
export const POSTS: readonly Post[] = [
  ...HEADS,
  ...ofBlock('infrastructure', 'Состав блок 1', [
    ['housing-head', 'Заведующий отделом жилищно-коммунального хозяйства', 'block-lead'],
    ['land-head', 'Заведующий отделом по управлению земельными ресурсами', 'executor'],
    ['architecture-head', 'Заведующий отделом архитектуры и градостроительства', 'executor'],
    ['roads-head', 'Заведующий отделом дорожной деятельности', 'executor'],
    ['property-officer', 'Ведущий служащий отдела по управлению имуществом', 'executor'],
    ['city-works-director', 'Директор МБУ «Городское хозяйство»', 'executor'],
    ['improvement-head', 'Заведующий отделом благоустройства', 'executor'],
    ['inspection-specialist', 'Главный специалист отдела контроля', 'executor'],
  ]),
  ...ofBlock('social', 'Состав блок 2', [
    ['social-deputy-head', 'Заместитель Главы Администрации (социальная политика)', 'block-lead'],
    ['education-deputy-chair', 'Заместитель председателя комитета образования', 'executor'],
    ['culture-chair', 'Председатель комитета культуры', 'executor'],
    ['sport-chief', 'Начальник управления по физической культуре и спорту', 'executor'],
    ['youth-specialist', 'Главный специалист отдела по молодёжной политике', 'executor'],
  ]),
  ...ofBlock('economy', 'Состав блок 3', [
    ['economy-deputy-head', 'Заместитель Главы Администрации (экономика)', 'block-lead'],
    ['economy-chief', 'Начальник управления экономического развития и инвестиций', 'executor'],
    ['procurement-head', 'Заведующий отделом закупок', 'executor'],
  ]),
  ...ofBlock('rural', 'Состав блок 4', [
    ['organisation-head', 'Заведующий организационным отделом', 'block-lead'],
    ['bykovo-consultant', 'Консультант Быковского территориального отдела', 'executor'],
    ['russkoe-pestovo-head', 'Глава Русско-Пестовского территориального отдела', 'executor'],
    ['laptevo-head', 'Глава Лаптевского территориального отдела', 'executor'],
    ['vyatka-head', 'Глава Вятского территориального отдела', 'executor'],
    ['okhona-head', 'Глава Охонского территориального отдела', 'executor'],
    ['bogoslovo-head', 'Глава Богословского территориального отдела', 'executor'],
    ['ustyutskoe-head', 'Глава Устюцкого территориального отдела', 'executor'],
  ]),
];

function ofBlock(
  block: string,
  place: string,
  named: readonly (readonly [id: string, title: string, role: 'block-lead' | 'executor'])[],
): readonly Post[] {
  return named.map(([id, title, role], index) => {
    const clauses = at(`${place} стр. ${index + 1}`);
    const because = readAs(clauses, 'members-of-blocks-execute', 'every-one-in-the-office-is-a-member');
    return { id, title, roles: [role, 'member'], block, because };
  });
}

import type { Assumption } from '@otklik/core';

/** How the charters were read where their texts leave something open. */
export const CHARTER_ASSUMPTIONS: readonly Assumption[] = [
  {
    name: 'charter-in-force-from-its-date',
    reading: 'Положение действует с даты акта: день опубликования в тексте не назван.',
    alternatives: ['Положение действует со дня официального опубликования.'],
    concerns: [
      { act: 'barnaul-1153', at: 'гриф' },
      { act: 'pestovo-1728', at: 'постановление п. 3' },
      { act: 'petrovsk-56p', at: 'постановление п. 5' },
    ],
  },
  {
    name: 'evidence-of-duties',
    reading: 'Чем подтверждается исполнение обязанности, выбрано библиотекой, если акт не называет документа.',
    alternatives: ['Подтверждение определяет центр своим порядком.'],
    concerns: [
      { act: 'barnaul-1153', at: 'п. 4.3 абз. 1' },
      { act: 'pestovo-1728', at: 'п. 2.2' },
      { act: 'petrovsk-56p', at: 'п. 2.1' },
    ],
  },
  {
    name: 'clock-duties-of-roles',
    reading:
      'Какой вид обязанности по срокам лежит на роли, заключено из её задач: акт говорит о задачах, не о сроках.',
    alternatives: ['Обязанности по срокам распределяет отдельный порядок.'],
    concerns: [
      { act: 'barnaul-1153', at: 'п. 4.4' },
      { act: 'pestovo-1728', at: 'п. 3.4 абз. 2' },
      { act: 'petrovsk-56p', at: 'п. 4.6' },
    ],
  },
  {
    name: 'subordination-of-roles',
    reading: 'Кому сообщают о сроке под угрозой, заключено из того, кто кем руководит и кого контролирует.',
    alternatives: ['Роли центра друг другу не подчинены.'],
    concerns: [
      { act: 'barnaul-1153', at: 'п. 4.2 абз. 2' },
      { act: 'pestovo-1728', at: 'п. 3.3 абз. 2' },
      { act: 'petrovsk-56p', at: 'п. 3.3' },
    ],
  },
  {
    name: 'centre-acts-through-its-roles',
    reading: 'Задачи центра в целом исполняют те роли, которым акт поручает его текущую работу.',
    alternatives: ['Задачи центра исполняет только его руководитель.'],
    concerns: [
      { act: 'barnaul-1153', at: 'п. 4.3 абз. 1' },
      { act: 'pestovo-1728', at: 'п. 3.3 абз. 2' },
      { act: 'petrovsk-56p', at: 'п. 3.4' },
    ],
  },
  {
    name: 'responsible-for-resources-is-for-systems',
    reading:
      'Кто отвечает за эксплуатацию информационных ресурсов центра, тот отвечает и за системы, в которых он работает.',
    alternatives: ['Ответственного за системы акт не называет.'],
    concerns: [{ act: 'barnaul-1153', at: 'п. 4.3 абз. 8' }],
  },
  {
    name: 'members-of-blocks-execute',
    reading: 'Члены блока — ответственные исполнители по его темам: состав их ролей не называет.',
    alternatives: ['Члены блока участвуют в нём без обязанности готовить ответы.'],
    concerns: [{ act: 'pestovo-1728', at: 'п. 3.1 абз. 6' }],
  },
  {
    name: 'every-one-in-the-office-is-a-member',
    reading: 'Член проектного офиса из порядка о рисках — каждый, кто назван в составе центра.',
    alternatives: ['Член проектного офиса — только руководитель и ответственные за системы.'],
    concerns: [{ act: 'pestovo-1728', at: 'Порядок абз. 2' }],
  },
  {
    name: 'bodies-of-members',
    reading: 'Органы блока — те, чьи должностные лица в него входят: перечня органов акт не даёт.',
    alternatives: ['Органы блока определяет отдельный перечень.'],
    concerns: [{ act: 'pestovo-1728', at: 'Состав блок 1' }],
  },
  {
    name: 'occasions-of-duties',
    reading:
      'Повод обязанности, которого акт не называет, заключён из её предмета: дело берут, когда предмет появился.',
    alternatives: ['Обязанность лежит постоянно, пока порядок центра не назначит повода.'],
    concerns: [
      { act: 'petrovsk-56p', at: 'п. 2.1.4' },
      { act: 'petrovsk-56p', at: 'п. 4.2 абз. 4' },
    ],
  },
  {
    name: 'social-networks-come-by-incident-management',
    reading: 'Жалобы из социальных сетей приходят через «Инцидент-менеджмент», с портала «Госуслуги» — через ПОС.',
    alternatives: ['Жалобы берут прямо в сетях и на портале, помимо обеих систем.'],
    concerns: [{ act: 'petrovsk-56p', at: 'п. 4.6' }],
  },
  {
    name: 'petrovsk-several-administrators',
    reading: 'Администраторов может быть несколько, как в п. 3.2; единственное число п. 4.1 называет роль, а не счёт.',
    alternatives: [
      'Администратор один, как в п. 4.1 и в составе.',
      'Множественное число п. 3.2 охватывает администратора и специалиста по обратной связи вместе.',
    ],
    concerns: [
      { act: 'petrovsk-56p', at: 'п. 3.2' },
      { act: 'petrovsk-56p', at: 'п. 4.1 абз. 4' },
    ],
  },
  {
    name: 'petrovsk-specialist-is-a-member',
    reading: 'Специалист по обратной связи входит в центр, как в п. 4.1; перечень п. 3.2 неполон.',
    alternatives: ['Центр составляют только названные в п. 3.2, специалист работает при нём.'],
    concerns: [
      { act: 'petrovsk-56p', at: 'п. 3.2' },
      { act: 'petrovsk-56p', at: 'п. 4.1 абз. 5' },
    ],
  },
  {
    name: 'petrovsk-one-post-holds-two-roles',
    reading: 'Две строки состава называют одну и ту же должность: она держит обе роли.',
    alternatives: ['Это две одноимённые должности одного отдела, по роли у каждой.'],
    concerns: [
      { act: 'petrovsk-56p', at: 'прил. 2 стр. 3' },
      { act: 'petrovsk-56p', at: 'прил. 2 стр. 4' },
    ],
  },
];

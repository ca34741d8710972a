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
    ],
  },
  {
    name: 'evidence-of-duties',
    reading: 'Чем подтверждается исполнение обязанности, выбрано библиотекой, если акт не называет документа.',
    alternatives: ['Подтверждение определяет центр своим порядком.'],
    concerns: [
      { act: 'barnaul-1153', at: 'п. 4.3 абз. 1' },
      { act: 'pestovo-1728', at: 'п. 2.2' },
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
    ],
  },
  {
    name: 'subordination-of-roles',
    reading: 'Кому сообщают о сроке под угрозой, заключено из того, кто кем руководит и кого контролирует.',
    alternatives: ['Роли центра друг другу не подчинены.'],
    concerns: [
      { act: 'barnaul-1153', at: 'п. 4.2 абз. 2' },
      { act: 'pestovo-1728', at: 'п. 3.3 абз. 2' },
    ],
  },
  {
    name: 'centre-acts-through-its-roles',
    reading: 'Задачи центра в целом исполняют те роли, которым акт поручает его текущую работу.',
    alternatives: ['Задачи центра исполняет только его руководитель.'],
    concerns: [
      { act: 'barnaul-1153', at: 'п. 4.3 абз. 1' },
      { act: 'pestovo-1728', at: 'п. 3.3 абз. 2' },
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
];

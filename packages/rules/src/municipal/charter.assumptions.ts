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
      { act: 'kirovsk-145r', at: 'гриф' },
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
      { act: 'kirovsk-145r', at: 'п. 2.2' },
      { act: 'elista-931', at: 'п. 2.3' },
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
      { act: 'kirovsk-145r', at: 'п. 3.4 абз. 1' },
      { act: 'elista-931', at: 'п. 4.4' },
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
      { act: 'kirovsk-145r', at: 'п. 3.3 абз. 2' },
      { act: 'elista-931', at: 'п. 4.3 й' },
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
      { act: 'kirovsk-145r', at: 'п. 4.3 абз. 1' },
      { act: 'elista-931', at: 'п. 4.3 к' },
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
      { act: 'kirovsk-145r', at: 'п. 2.2' },
      { act: 'elista-931', at: 'п. 2.3' },
    ],
  },
  {
    name: 'social-networks-come-by-incident-management',
    reading: 'Жалобы из социальных сетей приходят через «Инцидент-менеджмент», с портала «Госуслуги» — через ПОС.',
    alternatives: ['Жалобы берут прямо в сетях и на портале, помимо обеих систем.'],
    concerns: [
      { act: 'petrovsk-56p', at: 'п. 4.6' },
      { act: 'elista-931', at: 'п. 4.4' },
    ],
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
  {
    name: 'kirovsk-head-is-curator-of-two-systems',
    reading:
      'Кураторы «Инцидент менеджмента» и ПОС — отдельные роли, как в п. 3.1; обе держит руководитель, как в п. 3.3.',
    alternatives: ['Кураторы этих систем — особые лица, руководитель лишь отвечает за их работу.'],
    concerns: [
      { act: 'kirovsk-145r', at: 'п. 3.1 абз. 4' },
      { act: 'kirovsk-145r', at: 'п. 3.1 абз. 5' },
      { act: 'kirovsk-145r', at: 'п. 3.3 абз. 5' },
    ],
  },
  {
    name: 'kirovsk-curators-without-post',
    reading:
      'Кто курирует портал, ЕЦПУР и СЭД, назначает администрация: должностей акт не называет, роли оставлены без них.',
    alternatives: ['Эти системы тоже курирует руководитель центра.'],
    concerns: [
      { act: 'kirovsk-145r', at: 'п. 3.1 абз. 6' },
      { act: 'kirovsk-145r', at: 'п. 3.1 абз. 7' },
      { act: 'kirovsk-145r', at: 'п. 3.1 абз. 8' },
      { act: 'kirovsk-145r', at: 'п. 4.2 абз. 3' },
    ],
  },
  {
    name: 'kirovsk-staff-are-head-and-curators',
    reading: 'Сотрудники, обеспечивающие работу центра, — его руководитель и кураторы систем.',
    alternatives: ['К ним относится и администратор.', 'Это любые сотрудники, которых назначит администрация.'],
    concerns: [{ act: 'kirovsk-145r', at: 'п. 4.3 абз. 1' }],
  },
  {
    name: 'kirovsk-analysis-is-a-rating',
    reading: 'Анализ работы по количеству, качеству, скорости и полноте прочитан как сравнение тех, кто отвечает.',
    alternatives: ['Анализируется работа в целом, без сравнения органов.'],
    concerns: [
      { act: 'kirovsk-145r', at: 'п. 2.3 абз. 2' },
      { act: 'kirovsk-145r', at: 'п. 4.2 абз. 4' },
    ],
  },
  {
    name: 'kirovsk-two-owe-one-analysis',
    reading: 'Один и тот же анализ акт поручает и центру, и администрации: обязанность есть у обоих.',
    alternatives: ['Администрация проводит анализ силами центра, обязанность одна.'],
    concerns: [
      { act: 'kirovsk-145r', at: 'п. 2.3 абз. 2' },
      { act: 'kirovsk-145r', at: 'п. 4.2 абз. 4' },
    ],
  },
  {
    name: 'elista-two-dates',
    reading: 'Акт № 931 действует с 19.03.2023, как в его заголовке: он вступает в силу со дня подписания.',
    alternatives: ['Верна дата грифа утверждения, 15.09.2023: до неё Положения не было.'],
    concerns: [
      { act: 'elista-931', at: 'реквизиты' },
      { act: 'elista-931', at: 'гриф' },
      { act: 'elista-931', at: 'постановление п. 5' },
    ],
  },
  {
    name: 'elista-coordinator-is-the-curator',
    reading: 'Координатор, которого назначает администрация, — это куратор: иного координатора в акте нет.',
    alternatives: ['Координатор — отдельная роль, чьих дел акт не описал.'],
    concerns: [
      { act: 'elista-931', at: 'п. 4.1' },
      { act: 'elista-931', at: 'п. 3.1 абз. 1' },
    ],
  },
  {
    name: 'elista-leads-beside-the-structure',
    reading: 'Ответственные за системы и за информацию — роли центра, хотя перечень структуры их не называет.',
    alternatives: ['Ответственный за системы и есть ответственный исполнитель из перечня.'],
    concerns: [
      { act: 'elista-931', at: 'постановление п. 3 абз. 3' },
      { act: 'elista-931', at: 'постановление п. 3 абз. 4' },
      { act: 'elista-931', at: 'п. 3.1 абз. 1' },
    ],
  },
  {
    name: 'elista-lead-and-head-of-a-block-differ',
    reading: 'Ответственный за блок и руководитель блока — две роли: первого назначает куратор, второй ведёт блок.',
    alternatives: ['Это одна роль под двумя именами.'],
    concerns: [
      { act: 'elista-931', at: 'п. 3.1 абз. 1' },
      { act: 'elista-931', at: 'п. 3.1 абз. 2' },
      { act: 'elista-931', at: 'п. 4.2 абз. 5' },
    ],
  },
  {
    name: 'elista-a-block-for-each-topic',
    reading: 'Каждая названная тема — свой блок, пока администрация не решит иначе.',
    alternatives: [
      'Дороги и транспорт — один блок.',
      'Блоки определяет только решение администрации, перечень лишь называет темы.',
    ],
    concerns: [
      { act: 'elista-931', at: 'п. 3.1 абз. 2' },
      { act: 'elista-931', at: 'п. 4.1' },
    ],
  },
  {
    name: 'elista-leadership-is-the-head-of-administration',
    reading: 'Руководство органа, которому отчитываются, — глава администрации города.',
    alternatives: ['Отчёт получает также городское собрание.'],
    concerns: [{ act: 'elista-931', at: 'п. 2.3 б абз. 4' }],
  },
  {
    name: 'elista-decree-speaks-to-the-curator',
    reading: 'Поручение исполняющему обязанности руководителя аппарата лежит на кураторе: это одна должность.',
    alternatives: ['Поручение дано должности и не переходит к новому куратору.'],
    concerns: [
      { act: 'elista-931', at: 'постановление п. 4 абз. 1' },
      { act: 'elista-931', at: 'постановление п. 3 абз. 2' },
    ],
  },
  {
    name: 'elista-indicators-are-reported-monthly',
    reading: 'О показателях, за которыми следят помесячно, отчёт идёт раз в месяц.',
    alternatives: ['Помесячно только следят, отчёт — по требованию куратора.'],
    concerns: [{ act: 'elista-931', at: 'п. 4.3 в' }],
  },
];

import { OPENS_LIST, PREAMBLE, SAYS_WHAT_IT_IS_ABOUT, SIGNATURE, STATES_LAW } from './reasons.ts';
import type { Trace } from './trace.ts';

/** What came of each paragraph of the act of Elista. */
export const ELISTA_TRACE: Trace = {
  act: 'elista-931',
  paragraphs: [
    {
      at: 'реквизиты',
      gist: 'Кто, когда и о чём издал акт; здесь стоит март 2023 года.',
      implemented: { facts: ['established', 'in-force'] },
    },
    { at: 'преамбула', gist: 'Цели и поводы издания.', notForSoftware: PREAMBLE },
    { at: 'постановление п. 1', gist: 'Центр создан.', implemented: { facts: ['established'] } },
    { at: 'постановление п. 2', gist: 'Положение утверждено.', implemented: { rights: ['approve-statute'] } },
    { at: 'постановление п. 3 абз. 1', gist: 'Кого назначить.', notForSoftware: OPENS_LIST },
    {
      at: 'постановление п. 3 абз. 2',
      gist: 'Куратор — исполняющий обязанности руководителя аппарата.',
      implemented: { posts: ['acting-chief-of-staff'] },
    },
    {
      at: 'постановление п. 3 абз. 3',
      gist: 'Руководитель, он же за информацию, — начальник отдела общественных связей.',
      implemented: { roles: ['information-lead'], posts: ['public-relations-head'], systems: ['official-page'] },
    },
    {
      at: 'постановление п. 3 абз. 4',
      gist: 'За обе системы — начальник отдела обращений.',
      implemented: {
        roles: ['systems-lead'],
        posts: ['appeals-department-head'],
        systems: ['feedback-platform', 'incident-management'],
      },
    },
    { at: 'постановление п. 4 абз. 1', gist: 'Кому поручено.', notForSoftware: OPENS_LIST },
    {
      at: 'постановление п. 4 абз. 2',
      gist: 'Закрепить за центром сотрудников органов.',
      implemented: {
        duties: ['curator-assigns-staff', 'deputies-assign-staff'],
        facts: ['acts-through'],
        symbols: ['orphanDuties'],
        tests: ['packages/core/src/office/orphan-duties.test.ts'],
      },
    },
    {
      at: 'постановление п. 4 абз. 3',
      gist: 'Обновить их должностные инструкции.',
      implemented: {
        duties: ['curator-updates-job-descriptions', 'deputies-update-job-descriptions'],
        symbols: ['describeDutyMatrix'],
        tests: ['packages/core/src/words/print-duty-matrix.test.ts'],
      },
    },
    {
      at: 'постановление п. 5',
      gist: 'Действует с подписания; выложить на сайт.',
      implemented: { facts: ['in-force'] },
    },
    {
      at: 'постановление п. 6',
      gist: 'Прежний акт 2022 года отменён.',
      notForSoftware: 'Отменяет прежний акт, которого в данных нет.',
    },
    { at: 'подпись', gist: 'Подписал глава администрации.', notForSoftware: SIGNATURE },
    { at: 'гриф', gist: 'Положение утверждено; здесь стоит сентябрь 2023 года.', implemented: { facts: ['in-force'] } },
    { at: 'п. 1.1', gist: 'О чём Положение.', notForSoftware: SAYS_WHAT_IT_IS_ABOUT },
    { at: 'п. 1.2', gist: 'Правовая форма: межведомственная рабочая группа.', implemented: { facts: ['legal-form'] } },
    { at: 'п. 1.3', gist: 'Каким правом центр руководствуется.', notForSoftware: STATES_LAW },
    {
      at: 'п. 1.4',
      gist: 'Где центр помещается.',
      notForSoftware: 'Адрес помещения: ни одна функция от него не зависит.',
    },
    {
      at: 'п. 2.1',
      gist: 'Согласовывает работу с сообщениями из ПОС, систем и сетей.',
      implemented: {
        duties: ['coordinate-processing'],
        symbols: ['decide', 'evolve'],
        tests: ['packages/core/src/appeal/lifecycle.test.ts'],
      },
    },
    { at: 'п. 2.2 абз. 1', gist: 'Чем это делается.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 2.2 абз. 2',
      gist: 'Разбором сообщений.',
      implemented: {
        duties: ['analyse-appeals'],
        symbols: ['tally', 'finish'],
        tests: ['packages/core/src/measure/rating.test.ts'],
      },
    },
    {
      at: 'п. 2.2 абз. 3',
      gist: 'Приведением сути к единому виду.',
      implemented: {
        duties: ['structure-appeals'],
        symbols: ['recordsOf'],
        tests: ['packages/core/src/record/records-of.test.ts'],
      },
    },
    {
      at: 'п. 2.2 абз. 4',
      gist: 'Контролем сроков и качества.',
      implemented: {
        duties: ['control-terms'],
        symbols: ['clocksAt'],
        tests: ['packages/core/src/deadline/clocks-at.test.ts'],
      },
    },
    {
      at: 'п. 2.2 абз. 5',
      gist: 'Сведениями о том, довольны ли граждане.',
      implemented: {
        duties: ['collect-satisfaction'],
        symbols: ['surveySatisfaction', 'MEAN_MARK'],
        tests: ['packages/rules/src/rating/formulas.test.ts'],
      },
    },
    {
      at: 'п. 2.2 абз. 6',
      gist: 'Сводным анализом в любых разрезах.',
      implemented: {
        duties: ['consolidated-analysis'],
        genres: ['consolidated-analysis'],
        symbols: ['consolidatedCut', 'reportOnRecords'],
        tests: ['packages/rules/src/rating/methods.test.ts', 'packages/reports/src/reports/build-report.test.ts'],
      },
    },
    { at: 'п. 2.3', gist: 'Задачи центра.', notForSoftware: OPENS_LIST },
    { at: 'п. 2.3 а абз. 1', gist: 'Следить за обработкой.', notForSoftware: OPENS_LIST },
    { at: 'п. 2.3 а абз. 2', gist: 'Разбирать поступившее.', implemented: { duties: ['analyse-appeals'] } },
    { at: 'п. 2.3 а абз. 3', gist: 'Приводить суть к единому виду.', implemented: { duties: ['structure-appeals'] } },
    {
      at: 'п. 2.3 а абз. 4',
      gist: 'Следить за сроками и качеством.',
      implemented: {
        duties: ['watch-terms'],
        symbols: ['clocksAt', 'timeliness'],
        tests: ['packages/core/src/deadline/clocks-at.test.ts', 'packages/rules/src/rating/methods.test.ts'],
      },
    },
    {
      at: 'п. 2.3 а абз. 5',
      gist: 'Узнавать, довольны ли ответом.',
      implemented: {
        duties: ['collect-satisfaction'],
        symbols: ['surveySatisfaction', 'MEAN_MARK'],
        tests: ['packages/rules/src/rating/formulas.test.ts'],
      },
    },
    {
      at: 'п. 2.3 а абз. 6',
      gist: 'Сводить итоги.',
      implemented: { duties: ['consolidated-analysis'], genres: ['consolidated-analysis'] },
    },
    { at: 'п. 2.3 б абз. 1', gist: 'Составлять целую картину проблем.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 2.3 б абз. 2',
      gist: 'Проблемы — из обращений.',
      implemented: {
        duties: ['find-problems'],
        symbols: ['problemRegister', 'growthOf'],
        tests: ['packages/core/src/problem/problem-register.test.ts', 'packages/core/src/problem/growth.test.ts'],
      },
    },
    { at: 'п. 2.3 б абз. 3', gist: 'Из голосований и обсуждений.', implemented: { duties: ['analyse-votes'] } },
    {
      at: 'п. 2.3 б абз. 4',
      gist: 'Из работы органов — в отчёт руководству.',
      implemented: { duties: ['report-on-bodies'], genres: ['report-to-head'] },
    },
    {
      at: 'п. 2.3 б абз. 5',
      gist: 'Из конфликтов и ошибок в разговоре.',
      implemented: {
        duties: ['find-conflicts'],
        symbols: ['conflictSignals'],
        tests: ['packages/core/src/problem/conflict-signals.test.ts'],
      },
    },
    {
      at: 'п. 2.3 в',
      gist: 'Советовать, как общаться в сети и что важнее; предлагать сервисы.',
      implemented: {
        duties: ['recommend-interaction', 'propose-services', 'recommend-priorities'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 2.3 г',
      gist: 'Находить лучшие практики, улучшать процессы услуг, внедрять улучшенное.',
      implemented: {
        duties: ['analyse-practices', 'recommend-processes', 'introduce-processes'],
        symbols: ['comparePractices', 'decideObligation'],
        tests: ['packages/core/src/problem/situation.test.ts', 'packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 2.3 д',
      gist: 'Советовать, как быстро решить найденное.',
      implemented: {
        duties: ['recommend-solutions'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 2.3 е',
      gist: 'Исследовать, довольны ли работой органов.',
      implemented: {
        duties: ['research-satisfaction'],
        genres: ['satisfaction-research'],
        symbols: ['surveySatisfaction', 'MEAN_MARK'],
        tests: ['packages/rules/src/rating/formulas.test.ts'],
      },
    },
    {
      at: 'п. 3.1 абз. 1',
      gist: 'Кто входит в центр.',
      implemented: { roles: ['curator', 'responsible-executor', 'head', 'administrator', 'block-lead'] },
    },
    {
      at: 'п. 3.1 абз. 2',
      gist: 'Темы блоков; кто ещё входит: за СМИ, руководители блоков, сотрудники.',
      implemented: {
        roles: ['press-lead', 'block-head', 'staff'],
        blocks: ['housing', 'land', 'education', 'roads', 'transport', 'social-protection'],
      },
    },
    { at: 'п. 3.1 абз. 3', gist: 'Какими программами работают.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 3.1 абз. 4',
      gist: 'ПОС.',
      implemented: {
        systems: ['feedback-platform'],
        symbols: ['feedbackPlatform'],
        tests: ['packages/rules/src/layouts/layouts.test.ts'],
      },
    },
    {
      at: 'п. 3.1 абз. 5',
      gist: '«Инцидент-менеджмент».',
      implemented: {
        systems: ['incident-management'],
        symbols: ['incidentManagement'],
        tests: ['packages/rules/src/layouts/layouts.test.ts'],
      },
    },
    {
      at: 'п. 4.1',
      gist: 'Администрация назначает координатора (куратора), руководителя и определяет блоки.',
      implemented: {
        rights: ['name-curator-and-head', 'determine-blocks'],
        symbols: ['checkCharter'],
        tests: ['packages/rules/src/municipal/charters.test.ts'],
      },
    },
    { at: 'п. 4.2 абз. 1', gist: 'Что делает куратор.', implemented: { roles: ['curator'] } },
    {
      at: 'п. 4.2 абз. 2',
      gist: 'Задаёт направления, утверждает планы и следит за ними.',
      implemented: {
        duties: ['set-directions', 'approve-plans', 'control-plans'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 4.2 абз. 3',
      gist: 'Следит за мероприятиями и развитием.',
      implemented: {
        duties: ['control-measures'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 4.2 абз. 4',
      gist: 'Согласует повестки и время совещаний с главой.',
      implemented: {
        duties: ['agree-agendas'],
        symbols: ['assignmentsOf', 'meetingGaps'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 4.2 абз. 5',
      gist: 'Утверждает составы блоков, назначает ответственных и участников.',
      implemented: {
        duties: ['approve-members-of-blocks', 'name-block-leads'],
        symbols: ['checkAppointments'],
        tests: ['packages/core/src/office/check-appointments.test.ts'],
      },
    },
    { at: 'п. 4.3', gist: 'Что делает руководитель.', implemented: { roles: ['head'] } },
    { at: 'п. 4.3 а', gist: 'Готовит нужные центру акты.', implemented: { duties: ['draft-acts'] } },
    { at: 'п. 4.3 б', gist: 'Связь с региональным центром.', implemented: { duties: ['cooperate-with-region'] } },
    {
      at: 'п. 4.3 в',
      gist: 'Отчитывается куратору о показателях, за которыми следят помесячно.',
      implemented: {
        duties: ['report-indicators-monthly'],
        genres: ['indicators'],
        symbols: ['dutyCalendar', 'reportsOwed', 'elistaIndicators'],
        tests: ['packages/core/src/office/duty-calendar.test.ts', 'packages/rules/src/rating/charter-ratings.test.ts'],
      },
    },
    {
      at: 'п. 4.3 г',
      gist: 'Ведёт единую техническую политику.',
      implemented: { duties: ['single-technical-policy'] },
    },
    {
      at: 'п. 4.3 д',
      gist: 'Пишет планы и несёт их куратору.',
      implemented: {
        duties: ['draft-plans'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 4.3 е',
      gist: 'Снабжает центр аналитикой и пишет её регламент.',
      implemented: { duties: ['support-with-information', 'draft-order-of-information'] },
    },
    {
      at: 'п. 4.3 ё',
      gist: 'Определяет порядок ресурсов, классификаторы и форматы обмена.',
      implemented: {
        duties: ['set-data-formats'],
        symbols: ['FORMATS', 'jsonSchemaOf', 'readExchanged'],
        tests: ['packages/core/src/exchange/exchange.test.ts', 'docs/json-schema.test.ts'],
      },
    },
    {
      at: 'п. 4.3 ж',
      gist: 'Ведёт показатели обстановки в городе.',
      implemented: {
        duties: ['keep-indicators'],
        symbols: ['situationOf', 'elistaIndicators'],
        tests: ['packages/core/src/problem/situation.test.ts', 'packages/rules/src/rating/charter-ratings.test.ts'],
      },
    },
    {
      at: 'п. 4.3 з',
      gist: 'Проверяет исполнение Положения и данные, просит органы исправить.',
      implemented: {
        duties: ['control-statute', 'verify-data', 'demand-correction'],
        symbols: ['checkItems', 'decideObligation'],
        tests: ['packages/reports/src/intake/check-intake.test.ts', 'packages/core/src/office/obligation.test.ts'],
      },
    },
    { at: 'п. 4.3 и', gist: 'Отвечает за исправность ресурсов.', implemented: { duties: ['run-resources'] } },
    { at: 'п. 4.3 й', gist: 'Ведёт повседневную работу центра.', implemented: { duties: ['lead-centre'] } },
    {
      at: 'п. 4.3 к',
      gist: 'Обеспечивает текущую деятельность.',
      implemented: { duties: ['keep-centre-running'], facts: ['acts-through'] },
    },
    {
      at: 'п. 4.3 л',
      gist: 'Отвечает за обязательные показатели.',
      implemented: {
        duties: ['answer-for-indicators'],
        symbols: ['dutyMatrix'],
        tests: ['packages/core/src/office/duty-matrix.test.ts'],
      },
    },
    {
      at: 'п. 4.4',
      gist: 'Ответственный за обе системы следит за откликом на жалобы из сетей и с «Госуслуг».',
      implemented: {
        roles: ['systems-lead'],
        systems: ['feedback-platform', 'incident-management'],
        duties: ['see-to-answers'],
        symbols: ['decide', 'evolve', 'escalationLadder', 'dueActionsOf'],
        tests: ['packages/core/src/appeal/lifecycle.test.ts', 'packages/core/src/office/escalation.test.ts'],
      },
    },
    {
      at: 'п. 4.5',
      gist: 'Ответственный за информацию следит за официальными страницами.',
      implemented: { roles: ['information-lead'], systems: ['official-page'], duties: ['see-to-pages'] },
    },
    { at: 'п. 4.6', gist: 'Что делает администратор.', implemented: { roles: ['administrator'] } },
    { at: 'п. 4.6 а', gist: 'Развивает технику.', implemented: { duties: ['develop-systems'] } },
    { at: 'п. 4.6 б', gist: 'Отвечает за исправную работу средств.', implemented: { duties: ['operate-systems'] } },
    {
      at: 'п. 4.6 в',
      gist: 'Аналитика и обслуживание техники.',
      implemented: { duties: ['administrator-informs', 'maintain-systems'] },
    },
    {
      at: 'п. 4.6 г',
      gist: 'Защита информации.',
      implemented: {
        duties: ['protect-information'],
        symbols: ['maskFields', 'personal'],
        tests: ['packages/core/src/office/emergency-access.test.ts', 'packages/reports/src/privacy/personal.test.ts'],
      },
    },
    { at: 'п. 4.6 д', gist: 'Вводит единую цифровую платформу.', implemented: { duties: ['introduce-platform'] } },
    { at: 'п. 4.6 е', gist: 'Связывает администрацию и органы.', implemented: { duties: ['bring-bodies-together'] } },
  ],
};

import {
  BORROWS_TERMS,
  ONE_TIME,
  OPENS_LIST,
  PREAMBLE,
  SAYS_WHAT_IT_IS_ABOUT,
  SIGNATURE,
  STATES_LAW,
} from './reasons.ts';
import type { Trace } from './trace.ts';

/** What came of each paragraph of the act of Pestovo. */
export const PESTOVO_TRACE: Trace = {
  act: 'pestovo-1728',
  paragraphs: [
    { at: 'реквизиты', gist: 'Кто, когда и где издал акт.', implemented: { facts: ['established', 'in-force'] } },
    { at: 'преамбула', gist: 'Поводы издания.', notForSoftware: PREAMBLE },
    { at: 'постановление п. 1', gist: 'Центр создан как проектный офис.', implemented: { facts: ['legal-form'] } },
    { at: 'постановление п. 2', gist: 'Что утверждено приложениями.', notForSoftware: OPENS_LIST },
    { at: 'постановление п. 2.1', gist: 'Утверждено Положение.', notForSoftware: ONE_TIME },
    { at: 'постановление п. 2.2', gist: 'Утверждён состав.', notForSoftware: ONE_TIME },
    { at: 'постановление п. 2.3', gist: 'Утверждён порядок о рисках.', notForSoftware: ONE_TIME },
    { at: 'постановление п. 3', gist: 'Напечатать в газете и выложить на сайт.', notForSoftware: ONE_TIME },
    { at: 'подпись', gist: 'Подписал глава округа.', notForSoftware: SIGNATURE },
    { at: 'гриф', gist: 'Название Положения.', notForSoftware: SAYS_WHAT_IT_IS_ABOUT },
    { at: 'п. 1.1 абз. 1', gist: 'Правовая форма: проектный офис.', implemented: { facts: ['legal-form'] } },
    {
      at: 'п. 1.1 абз. 2',
      gist: 'Согласовывать работу с обращениями из всех каналов.',
      implemented: {
        duties: ['coordinate-processing'],
        symbols: ['decide', 'evolve'],
        tests: ['packages/core/src/appeal/lifecycle.test.ts'],
      },
    },
    {
      at: 'п. 1.1 абз. 3',
      gist: 'Согласовывать разговор органов с гражданами в сетях.',
      implemented: { duties: ['coordinate-interaction'] },
    },
    {
      at: 'п. 1.1 абз. 4',
      gist: 'Быстро откликаться по своим темам.',
      implemented: {
        duties: ['react-quickly'],
        symbols: ['clocksAt', 'escalationLadder', 'dueActionsOf'],
        tests: ['packages/core/src/deadline/clocks-at.test.ts', 'packages/core/src/office/escalation.test.ts'],
      },
    },
    {
      at: 'п. 1.1 абз. 5',
      gist: 'Давать сведения для планов развития.',
      implemented: { duties: ['planning-information'], genres: ['planning-materials'] },
    },
    { at: 'п. 1.2', gist: 'Каким правом центр руководствуется.', notForSoftware: STATES_LAW },
    { at: 'п. 1.3', gist: 'Понятия — из постановления № 1844.', notForSoftware: BORROWS_TERMS },
    {
      at: 'п. 2.1',
      gist: 'Цель: снабжать решающих быстрыми и нужными сведениями.',
      implemented: { duties: ['inform-deciders'], genres: ['report-to-head'] },
    },
    { at: 'п. 2.2', gist: 'Задачи центра.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 2.2.1 абз. 1',
      gist: 'Разбирать обращения и сообщения.',
      implemented: {
        duties: ['analyse-appeals'],
        genres: ['appeals-statistics'],
        symbols: ['tally', 'finish', 'findRepeats'],
        tests: [
          'packages/core/src/measure/rating.test.ts',
          'packages/rules/src/rating/methods.test.ts',
          'packages/core/src/appeal/find-repeats.test.ts',
        ],
      },
    },
    {
      at: 'п. 2.2.1 абз. 2',
      gist: 'Приводить их к единому виду.',
      implemented: {
        duties: ['structure-appeals'],
        symbols: ['recordsOf'],
        tests: ['packages/core/src/record/records-of.test.ts'],
      },
    },
    {
      at: 'п. 2.2.1 абз. 3',
      gist: 'Понимать, чем болен округ.',
      implemented: {
        duties: ['find-problem-areas'],
        genres: ['problem-register'],
        symbols: ['problemRegister', 'growthOf'],
        tests: ['packages/core/src/problem/problem-register.test.ts', 'packages/core/src/problem/growth.test.ts'],
      },
    },
    {
      at: 'п. 2.2.1 абз. 4',
      gist: 'Находить местные проблемы.',
      implemented: {
        duties: ['find-local-problems'],
        genres: ['problem-register'],
        symbols: ['problemRegister'],
        tests: ['packages/core/src/problem/problem-register.test.ts'],
      },
    },
    {
      at: 'п. 2.2.1 абз. 5',
      gist: 'Следить за сроками и качеством ответов.',
      implemented: {
        duties: ['control-answers'],
        symbols: ['clocksAt'],
        tests: ['packages/core/src/deadline/clocks-at.test.ts'],
      },
    },
    {
      at: 'п. 2.2.2',
      gist: 'Разбирать, довольны ли люди ответами.',
      implemented: {
        duties: ['analyse-satisfaction-with-answers'],
        symbols: ['surveySatisfaction', 'MEAN_MARK', 'satisfactionWithAnswers', 'satisfactionFigures'],
        tests: ['packages/rules/src/rating/formulas.test.ts', 'packages/core/src/quality/satisfaction.test.ts'],
      },
    },
    {
      at: 'п. 2.2.3',
      gist: '«Решаемые»: больше решать, меньше разъяснять.',
      implemented: {
        duties: ['analyse-solvable'],
        genres: ['solvable-review'],
        symbols: ['PESTOVO_SOLVABLE', 'OUTCOME_ADMISSION'],
        tests: [
          'packages/rules/src/rating/methods.test.ts',
          'packages/reports/src/reports/build-report.test.ts',
          'packages/rules/src/tables.test.ts',
        ],
      },
    },
    {
      at: 'п. 2.2.4',
      gist: 'Сводный анализ: слабые места и план, как их убрать.',
      implemented: {
        duties: ['summarise-weak-points', 'plan-improvement'],
        genres: ['consolidated-analysis'],
        symbols: ['consolidatedCut', 'reportOnRecords', 'decideObligation'],
        tests: [
          'packages/rules/src/rating/methods.test.ts',
          'packages/reports/src/reports/build-report.test.ts',
          'packages/core/src/office/obligation.test.ts',
        ],
      },
    },
    {
      at: 'п. 2.2.5 абз. 1',
      gist: 'Целая картина проблем.',
      implemented: {
        duties: ['picture-of-problems'],
        genres: ['problem-register'],
        symbols: ['problemRegister'],
        tests: ['packages/core/src/problem/problem-register.test.ts'],
      },
    },
    {
      at: 'п. 2.2.5 абз. 2',
      gist: 'Картина — по обращениям.',
      implemented: {
        duties: ['picture-of-problems'],
        genres: ['problem-register'],
        symbols: ['problemRegister', 'growthOf'],
        tests: ['packages/core/src/problem/problem-register.test.ts', 'packages/core/src/problem/growth.test.ts'],
      },
    },
    {
      at: 'п. 2.2.5 абз. 3',
      gist: 'Картина — по голосованиям и обсуждениям.',
      implemented: { duties: ['analyse-polls'] },
    },
    {
      at: 'п. 2.2.5 абз. 4',
      gist: 'Картина — по работе органов, для отчёта главе.',
      implemented: { duties: ['analyse-bodies-for-head'], genres: ['report-to-head'] },
    },
    {
      at: 'п. 2.2.5 абз. 5',
      gist: 'Картина — по конфликтам и ошибкам в разговоре с людьми.',
      implemented: {
        duties: ['find-conflicts'],
        symbols: ['conflictSignals'],
        tests: ['packages/core/src/problem/conflict-signals.test.ts'],
      },
    },
    {
      at: 'п. 2.2.6',
      gist: 'Советы о взаимодействии в сети, сервисах и приоритетах.',
      implemented: {
        duties: ['recommend-interaction', 'propose-services'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 2.2.7',
      gist: 'Лучшие практики: найти, посоветовать, внедрить.',
      implemented: {
        duties: ['analyse-practices', 'recommend-processes', 'introduce-processes'],
        symbols: ['comparePractices'],
        tests: ['packages/core/src/problem/situation.test.ts'],
      },
    },
    {
      at: 'п. 2.2.8',
      gist: 'Советы, как решить найденное.',
      implemented: {
        duties: ['recommend-solutions'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 2.2.9',
      gist: 'Исследовать, довольны ли люди действиями органов.',
      implemented: {
        duties: ['research-satisfaction-with-actions'],
        genres: ['satisfaction-research'],
        symbols: ['surveySatisfaction', 'MEAN_MARK', 'satisfactionFigures', 'mergeSatisfaction'],
        tests: ['packages/rules/src/rating/formulas.test.ts', 'packages/core/src/quality/satisfaction.test.ts'],
      },
    },
    { at: 'п. 2.2.10', gist: 'Учить работников вместе с центром региона.', implemented: { duties: ['train-workers'] } },
    {
      at: 'п. 2.2.11',
      gist: 'Согласовывать ведение официальных страниц по 8-ФЗ.',
      implemented: {
        duties: ['coordinate-pages'],
        systems: ['official-page'],
        symbols: ['checkPages'],
        tests: ['packages/core/src/information/information.test.ts'],
      },
    },
    {
      at: 'п. 2.2.12',
      gist: 'Готовить материалы и доводить их до нужных групп.',
      implemented: {
        duties: ['draft-materials', 'inform-target-groups'],
        symbols: ['materialFaults', 'planLines'],
        tests: ['packages/core/src/information/information.test.ts'],
      },
    },
    { at: 'п. 2.2.13', gist: 'Помогать открытости органов.', implemented: { duties: ['support-openness'] } },
    {
      at: 'п. 2.2.14',
      gist: 'Отрабатывать информационные риски.',
      implemented: { duties: ['organise-risk-response'], genres: ['risk-digest'] },
    },
    {
      at: 'п. 2.2.15',
      gist: 'Готовить материалы к планам развития.',
      implemented: { duties: ['planning-materials'], genres: ['planning-materials'] },
    },
    { at: 'п. 2.3', gist: 'С кем центр работает вместе.', implemented: { duties: ['act-with-others'] } },
    { at: 'п. 2.4 абз. 1', gist: 'Что ещё делает центр.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 2.4 абз. 2',
      gist: 'Проверять и сводить, как идут мероприятия, для главы.',
      implemented: {
        duties: ['check-measures'],
        genres: ['report-to-head'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 2.4 абз. 3',
      gist: 'Создавать ведомственные и общие способы решать быстрее.',
      implemented: { duties: ['speed-up-solutions'] },
    },
    {
      at: 'п. 2.4 абз. 4',
      gist: 'Дорожные карты против первопричин.',
      implemented: {
        duties: ['road-maps'],
        symbols: ['checkRoadMap', 'effectSeen'],
        tests: ['packages/core/src/problem/problem-plan.test.ts'],
      },
    },
    {
      at: 'п. 2.4 абз. 5',
      gist: 'Внедрять лучшие практики цифровой трансформации.',
      implemented: { duties: ['digital-practices'] },
    },
    {
      at: 'п. 2.4 абз. 6',
      gist: 'Готовить решения по рискам и обращениям.',
      implemented: { duties: ['management-decisions'] },
    },
    {
      at: 'п. 2.4 абз. 7',
      gist: 'Отвечать на запросы центра региона.',
      implemented: {
        duties: ['answer-regional-centre'],
        genres: ['regional-centre-answer'],
        symbols: ['decideObligation', 'reportsOwed'],
        tests: ['packages/core/src/office/obligation.test.ts', 'packages/core/src/office/duty-calendar.test.ts'],
      },
    },
    { at: 'п. 3.1 абз. 1', gist: 'Кто входит в центр.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 3.1 абз. 2',
      gist: 'Руководитель, назначенный правовым актом.',
      implemented: { roles: ['head'], posts: ['information-head'] },
    },
    {
      at: 'п. 3.1 абз. 3',
      gist: 'Куратор — заместитель главы.',
      implemented: { roles: ['curator'], posts: ['deputy-head'] },
    },
    {
      at: 'п. 3.1 абз. 4',
      gist: 'Ответственный за «Инцидент менеджмент».',
      implemented: { roles: ['incidents-lead'], systems: ['incident-management'] },
    },
    {
      at: 'п. 3.1 абз. 5',
      gist: 'Ответственный за ПОС.',
      implemented: { roles: ['platform-lead'], systems: ['feedback-platform'] },
    },
    {
      at: 'п. 3.1 абз. 6',
      gist: 'Руководители блоков и исполнители.',
      implemented: { roles: ['block-lead', 'executor'] },
    },
    { at: 'п. 3.2 абз. 1', gist: 'Что делает куратор.', implemented: { roles: ['curator'] } },
    { at: 'п. 3.2 абз. 2', gist: 'Куратор задаёт направления и темы.', implemented: { duties: ['set-directions'] } },
    {
      at: 'п. 3.2 абз. 3',
      gist: 'Куратор решает, куда развивать центр.',
      implemented: { duties: ['set-development'] },
    },
    {
      at: 'п. 3.2 абз. 4',
      gist: 'Куратор согласует работу органов по мероприятиям.',
      implemented: { duties: ['coordinate-measures'] },
    },
    {
      at: 'п. 3.2 абз. 5',
      gist: 'Куратор согласует подготовку мероприятий центра.',
      implemented: { duties: ['prepare-meetings'] },
    },
    { at: 'п. 3.3 абз. 1', gist: 'Что делает руководитель.', implemented: { roles: ['head'] } },
    {
      at: 'п. 3.3 абз. 2',
      gist: 'Руководит повседневной работой.',
      implemented: { facts: ['acts-through'], duties: ['lead-daily-work'] },
    },
    {
      at: 'п. 3.3 абз. 3',
      gist: 'Собирает, разбирает и приводит к единому виду обращения из всех каналов.',
      implemented: {
        duties: ['collect-appeals', 'analyse-all-channels', 'structure-all-channels'],
        genres: ['appeals-statistics'],
      },
    },
    {
      at: 'п. 3.3 абз. 4',
      gist: 'Согласует разговор исполнителей с людьми.',
      implemented: { duties: ['coordinate-executors'] },
    },
    {
      at: 'п. 3.3 абз. 5',
      gist: 'Решает прочие нужные центру задачи.',
      implemented: { duties: ['keep-centre-running'], facts: ['acts-through'] },
    },
    {
      at: 'п. 3.4 абз. 1',
      gist: 'Что делает ответственный по «Инциденту менеджмент».',
      implemented: { roles: ['incidents-lead'], systems: ['incident-management'] },
    },
    {
      at: 'п. 3.4 абз. 2',
      gist: 'Координатор в системе.',
      implemented: {
        duties: ['incidents-coordinate'],
        symbols: ['incidentManagement', 'decide', 'evolve'],
        tests: ['packages/reports/src/intake/intake.test.ts', 'packages/core/src/appeal/lifecycle.test.ts'],
      },
    },
    {
      at: 'п. 3.4 абз. 3',
      gist: 'Рейтинг и разбор работы органов в системе.',
      implemented: {
        duties: ['incidents-rate', 'incidents-analyse-bodies'],
        symbols: ['pestovoRating'],
        tests: ['packages/rules/src/rating/charter-ratings.test.ts'],
      },
    },
    {
      at: 'п. 3.4 абз. 4',
      gist: 'Разбирать сообщения, находить причины роста.',
      implemented: { duties: ['incidents-analyse', 'incidents-growth'] },
    },
    {
      at: 'п. 3.4 абз. 5',
      gist: 'Вовремя составлять и сдавать отчётность.',
      implemented: { duties: ['incidents-report'], genres: ['appeals-statistics'] },
    },
    {
      at: 'п. 3.5 абз. 1',
      gist: 'Что делает ответственный по ПОС.',
      implemented: { roles: ['platform-lead'], systems: ['feedback-platform'] },
    },
    {
      at: 'п. 3.5 абз. 2',
      gist: 'Координатор в системе.',
      implemented: {
        duties: ['platform-coordinate'],
        symbols: ['feedbackPlatform', 'decide', 'evolve'],
        tests: ['packages/reports/src/intake/intake.test.ts', 'packages/core/src/appeal/lifecycle.test.ts'],
      },
    },
    {
      at: 'п. 3.5 абз. 3',
      gist: 'Рейтинг и разбор работы органов в системе.',
      implemented: {
        duties: ['platform-rate', 'platform-analyse-bodies'],
        symbols: ['pestovoRating'],
        tests: ['packages/rules/src/rating/charter-ratings.test.ts'],
      },
    },
    {
      at: 'п. 3.5 абз. 4',
      gist: 'Разбирать сообщения, находить причины роста.',
      implemented: { duties: ['platform-analyse', 'platform-growth'] },
    },
    {
      at: 'п. 3.5 абз. 5',
      gist: 'Вовремя составлять и сдавать отчётность.',
      implemented: { duties: ['platform-report'], genres: ['appeals-statistics'] },
    },
    { at: 'п. 3.6 абз. 1', gist: 'Что делают руководители блоков.', implemented: { roles: ['block-lead'] } },
    { at: 'п. 3.6 абз. 2', gist: 'Связывать блок с центром.', implemented: { duties: ['link-block'] } },
    { at: 'п. 3.6 абз. 3', gist: 'Готовить и согласовывать бумаги блока.', implemented: { duties: ['block-papers'] } },
    { at: 'п. 3.6 абз. 4', gist: 'Выполнять задачи центра в блоке.', implemented: { duties: ['block-tasks'] } },
    {
      at: 'п. 3.6 абз. 5',
      gist: 'Следить за обращениями блока и разбирать их.',
      implemented: {
        duties: ['block-watch', 'block-analyse'],
        symbols: ['explainMay', 'visibleTo'],
        tests: ['packages/core/src/office/may.test.ts'],
      },
    },
    { at: 'п. 3.6 абз. 6', gist: 'Приводить их к единому виду.', implemented: { duties: ['block-structure'] } },
    {
      at: 'п. 3.6 абз. 7',
      gist: 'Следить за сроками и качеством у исполнителей.',
      implemented: {
        duties: ['block-terms'],
        symbols: ['clocksAt', 'escalationLadder', 'dueActionsOf'],
        tests: ['packages/core/src/deadline/clocks-at.test.ts', 'packages/core/src/office/escalation.test.ts'],
      },
    },
    {
      at: 'п. 3.6 абз. 8',
      gist: 'Узнавать, довольны ли люди, и разбирать ответы.',
      implemented: {
        duties: ['block-satisfaction', 'block-analyse-satisfaction'],
        symbols: ['surveySatisfaction', 'MEAN_MARK'],
        tests: ['packages/rules/src/rating/formulas.test.ts'],
      },
    },
    { at: 'п. 3.6 абз. 9', gist: 'Сверять работу блока с цифровизацией.', implemented: { duties: ['block-digital'] } },
    { at: 'Порядок абз. 1', gist: 'Где говорят о рисках: алерт-чат.', implemented: { duties: ['raise-alert'] } },
    { at: 'Порядок абз. 2', gist: 'Чьи это задачи: члена проектного офиса.', implemented: { roles: ['member'] } },
    { at: 'Порядок п. 1 абз. 1', gist: 'Мониторинг.', notForSoftware: OPENS_LIST },
    {
      at: 'Порядок п. 1 абз. 2',
      gist: 'Каждый день смотреть паблики и чаты; о найденном — в алерт-чат.',
      implemented: {
        duties: ['watch-publications', 'find-risky-topics', 'raise-alert'],
        symbols: ['dutyCalendar', 'reportsOwed'],
        tests: ['packages/core/src/office/duty-calendar.test.ts'],
      },
    },
    { at: 'Порядок п. 2 абз. 1', gist: 'Отработка.', notForSoftware: OPENS_LIST },
    {
      at: 'Порядок п. 2 абз. 2',
      gist: 'Проверить, сказать о неизвестном и о мерах; действовать вместе, по уровню риска.',
      implemented: { duties: ['verify-risk', 'respond-to-risk', 'respond-together'] },
    },
    {
      at: 'Порядок п. 2 абз. 3',
      gist: 'Следить за размещением ответа и сообщить о нём в чат.',
      implemented: { duties: ['control-placement', 'report-placement'] },
    },
    {
      at: 'Порядок п. 2 абз. 4',
      gist: 'Формат сообщения: текст и площадки.',
      implemented: {
        duties: ['report-placement'],
        symbols: ['packetFaults', 'packetMessages'],
        tests: ['packages/core/src/risk/packet-faults.test.ts', 'packages/core/src/words/chat-message.test.ts'],
      },
    },
    {
      at: 'Порядок п. 2 абз. 5',
      gist: 'Формат сообщения: ссылки.',
      implemented: {
        duties: ['report-placement'],
        symbols: ['packetFaults', 'packetMessages'],
        tests: ['packages/core/src/risk/packet-faults.test.ts', 'packages/core/src/words/chat-message.test.ts'],
      },
    },
    {
      at: 'Порядок п. 2 абз. 6',
      gist: 'Наблюдать за откликом; когда риск отработан.',
      implemented: {
        duties: ['observe-reaction', 'judge-settled'],
        symbols: ['separationOfDuties', 'decideRisk', 'reviewRisk'],
        tests: [
          'packages/core/src/office/separation-of-duties.test.ts',
          'packages/core/src/risk/risk-life.test.ts',
          'packages/core/src/risk/review-risk.test.ts',
        ],
      },
    },
    { at: 'Порядок п. 3 абз. 1', gist: 'Превентивные кампании.', notForSoftware: OPENS_LIST },
    {
      at: 'Порядок п. 3 абз. 2',
      gist: 'Предлагать темы кампаний, вести их, составлять список сезонных угроз.',
      implemented: {
        duties: ['propose-campaigns', 'run-campaigns', 'list-threats'],
        symbols: ['threatYear', 'campaignFaults', 'preventionActions'],
        tests: ['packages/core/src/risk/prevention.test.ts'],
      },
    },
    { at: 'Состав гриф', gist: 'Каким актом утверждён состав.', notForSoftware: SAYS_WHAT_IT_IS_ABOUT },
    { at: 'Состав стр. 1', gist: 'Куратор.', implemented: { posts: ['deputy-head'] } },
    { at: 'Состав стр. 2', gist: 'Руководитель.', implemented: { posts: ['information-head'] } },
    { at: 'Состав стр. 3', gist: 'Ответственный за обе системы.', implemented: { posts: ['informatics-head'] } },
    {
      at: 'Состав блок 1',
      gist: 'Блок дорог, ЖКХ и строительства.',
      implemented: {
        blocks: ['infrastructure'],
        symbols: ['PESTOVO_ROUTING'],
        tests: ['packages/rules/src/tables.test.ts'],
      },
    },
    {
      at: 'Состав блок 1 стр. 1',
      gist: 'Руководитель блока.',
      implemented: { posts: ['housing-head'], bodies: ['housing'] },
    },
    { at: 'Состав блок 1 стр. 2', gist: 'Член блока.', implemented: { posts: ['land-head'], bodies: ['land'] } },
    {
      at: 'Состав блок 1 стр. 3',
      gist: 'Член блока.',
      implemented: { posts: ['architecture-head'], bodies: ['architecture'] },
    },
    { at: 'Состав блок 1 стр. 4', gist: 'Член блока.', implemented: { posts: ['roads-head'], bodies: ['roads'] } },
    {
      at: 'Состав блок 1 стр. 5',
      gist: 'Член блока.',
      implemented: { posts: ['property-officer'], bodies: ['property'] },
    },
    {
      at: 'Состав блок 1 стр. 6',
      gist: 'Член блока.',
      implemented: { posts: ['city-works-director'], bodies: ['city-works'] },
    },
    {
      at: 'Состав блок 1 стр. 7',
      gist: 'Член блока.',
      implemented: { posts: ['improvement-head'], bodies: ['improvement'] },
    },
    {
      at: 'Состав блок 1 стр. 8',
      gist: 'Член блока.',
      implemented: { posts: ['inspection-specialist'], bodies: ['inspection'] },
    },
    {
      at: 'Состав блок 2',
      gist: 'Блок социальной политики.',
      implemented: { blocks: ['social'], symbols: ['PESTOVO_ROUTING'], tests: ['packages/rules/src/tables.test.ts'] },
    },
    { at: 'Состав блок 2 стр. 1', gist: 'Руководитель блока.', implemented: { posts: ['social-deputy-head'] } },
    {
      at: 'Состав блок 2 стр. 2',
      gist: 'Член блока.',
      implemented: { posts: ['education-deputy-chair'], bodies: ['education'] },
    },
    { at: 'Состав блок 2 стр. 3', gist: 'Член блока.', implemented: { posts: ['culture-chair'], bodies: ['culture'] } },
    { at: 'Состав блок 2 стр. 4', gist: 'Член блока.', implemented: { posts: ['sport-chief'], bodies: ['sport'] } },
    {
      at: 'Состав блок 2 стр. 5',
      gist: 'Член блока.',
      implemented: { posts: ['youth-specialist'], bodies: ['youth'] },
    },
    {
      at: 'Состав блок 3',
      gist: 'Блок экономики.',
      implemented: { blocks: ['economy'], symbols: ['PESTOVO_ROUTING'], tests: ['packages/rules/src/tables.test.ts'] },
    },
    { at: 'Состав блок 3 стр. 1', gist: 'Руководитель блока.', implemented: { posts: ['economy-deputy-head'] } },
    { at: 'Состав блок 3 стр. 2', gist: 'Член блока.', implemented: { posts: ['economy-chief'], bodies: ['economy'] } },
    {
      at: 'Состав блок 3 стр. 3',
      gist: 'Член блока.',
      implemented: { posts: ['procurement-head'], bodies: ['procurement'] },
    },
    {
      at: 'Состав блок 4',
      gist: 'Блок сельских территорий.',
      implemented: { blocks: ['rural'], symbols: ['PESTOVO_ROUTING'], tests: ['packages/rules/src/tables.test.ts'] },
    },
    { at: 'Состав блок 4 стр. 1', gist: 'Руководитель блока.', implemented: { posts: ['organisation-head'] } },
    {
      at: 'Состав блок 4 стр. 2',
      gist: 'Член блока.',
      implemented: { posts: ['bykovo-consultant'], bodies: ['bykovo'] },
    },
    {
      at: 'Состав блок 4 стр. 3',
      gist: 'Член блока.',
      implemented: { posts: ['russkoe-pestovo-head'], bodies: ['russkoe-pestovo'] },
    },
    { at: 'Состав блок 4 стр. 4', gist: 'Член блока.', implemented: { posts: ['laptevo-head'], bodies: ['laptevo'] } },
    { at: 'Состав блок 4 стр. 5', gist: 'Член блока.', implemented: { posts: ['vyatka-head'], bodies: ['vyatka'] } },
    { at: 'Состав блок 4 стр. 6', gist: 'Член блока.', implemented: { posts: ['okhona-head'], bodies: ['okhona'] } },
    {
      at: 'Состав блок 4 стр. 7',
      gist: 'Член блока.',
      implemented: { posts: ['bogoslovo-head'], bodies: ['bogoslovo'] },
    },
    {
      at: 'Состав блок 4 стр. 8',
      gist: 'Член блока.',
      implemented: { posts: ['ustyutskoe-head'], bodies: ['ustyutskoe'] },
    },
  ],
};

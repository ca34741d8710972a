import { BORROWS_TERMS, OPENS_LIST, STATES_LAW } from './reasons.ts';
import type { Trace } from './trace.ts';

const RATING_TESTS = ['packages/core/src/measure/rating.test.ts', 'packages/rules/src/rating/methods.test.ts'];
const CLOCK_TESTS = ['packages/core/src/deadline/clocks-at.test.ts'];
const MAY_TESTS = ['packages/core/src/office/may.test.ts'];

/** What came of each paragraph of the act of Barnaul. */
export const BARNAUL_TRACE: Trace = {
  act: 'barnaul-1153',
  paragraphs: [
    { at: 'гриф', gist: 'Каким актом и когда утверждено Положение.', implemented: { facts: ['in-force'] } },
    { at: 'п. 1.1', gist: 'О центре какого города Положение.', implemented: { facts: ['established'] } },
    {
      at: 'п. 1.2',
      gist: 'Правовая форма: проектный офис из должностных лиц.',
      implemented: { facts: ['legal-form'] },
    },
    { at: 'п. 1.3', gist: 'Каким правом центр руководствуется.', notForSoftware: STATES_LAW },
    { at: 'п. 1.4', gist: 'Понятия — из постановления № 1844.', notForSoftware: BORROWS_TERMS },
    {
      at: 'п. 1.5',
      gist: 'Органы и организации учитывают рекомендации центра.',
      implemented: {
        duties: ['heed-recommendations'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    { at: 'п. 2.1', gist: 'Задачи центра.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 2.1.1',
      gist: 'Оценивать городские проблемы в целом по сообщениям.',
      implemented: {
        duties: ['assess-problems'],
        genres: ['consolidated-analysis'],
        symbols: ['problemRegister', 'growthOf', 'consolidatedCut', 'tally'],
        tests: [
          'packages/core/src/problem/problem-register.test.ts',
          'packages/core/src/problem/growth.test.ts',
          ...RATING_TESTS,
        ],
      },
    },
    {
      at: 'п. 2.1.2',
      gist: 'Оценивать работу органов и советовать, что важнее.',
      implemented: {
        duties: ['assess-bodies', 'recommend-priorities'],
        genres: ['body-rating'],
        symbols: ['finish', 'decideObligation'],
        tests: [...RATING_TESTS, 'packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 2.1.3',
      gist: 'Находить конфликты и ошибки в разговоре с гражданами.',
      implemented: {
        duties: ['find-conflicts'],
        symbols: ['conflictSignals'],
        tests: ['packages/core/src/problem/conflict-signals.test.ts'],
      },
    },
    {
      at: 'п. 2.1.4',
      gist: 'Советовать, как говорить с гражданами в сети, и предлагать сервисы.',
      implemented: {
        duties: ['recommend-interaction', 'propose-services'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 2.1.5',
      gist: 'Снабжать решающих быстрыми и нужными сведениями.',
      implemented: { duties: ['inform-deciders'], genres: ['report-to-head'] },
    },
    { at: 'п. 2.2', gist: 'Функции центра.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 2.2.1',
      gist: 'Исследовать, довольны ли люди и организации действиями органов.',
      implemented: {
        duties: ['research-satisfaction'],
        genres: ['satisfaction-research'],
        symbols: ['surveySatisfaction', 'MEAN_MARK', 'satisfactionFigures', 'mergeSatisfaction'],
        tests: ['packages/rules/src/rating/formulas.test.ts', 'packages/core/src/quality/satisfaction.test.ts'],
      },
    },
    {
      at: 'п. 2.2.2',
      gist: 'Готовить материалы к планам развития города.',
      implemented: { duties: ['planning-materials'], genres: ['planning-materials'] },
    },
    {
      at: 'п. 2.2.3',
      gist: 'Готовить сведения и доводить их до нужных групп.',
      implemented: {
        duties: ['draft-materials', 'inform-target-groups'],
        symbols: ['materialFaults', 'planLines'],
        tests: ['packages/core/src/information/information.test.ts'],
      },
    },
    {
      at: 'п. 2.2.4',
      gist: 'Организовать работу с обращениями из ПОС и открытых источников.',
      implemented: {
        duties: ['organise-processing'],
        symbols: ['feedbackPlatform', 'incidentManagement', 'decide', 'evolve'],
        tests: ['packages/reports/src/intake/intake.test.ts', 'packages/core/src/appeal/lifecycle.test.ts'],
      },
    },
    {
      at: 'п. 2.2.5',
      gist: 'Согласовывать разговор органов с гражданами в сетях и мессенджерах.',
      implemented: { duties: ['coordinate-interaction'] },
    },
    {
      at: 'п. 2.2.6',
      gist: 'Рейтинг органов по количеству, срокам, полноте и цифровой трансформации.',
      implemented: {
        duties: ['rate-bodies'],
        symbols: ['barnaulRating'],
        tests: [...RATING_TESTS, 'packages/rules/src/rating/charter-ratings.test.ts'],
      },
    },
    {
      at: 'п. 2.2.7',
      gist: 'Перечень проблем по тепловой карте, обращениям, обсуждениям и сетям.',
      implemented: {
        duties: ['list-problems'],
        genres: ['problem-register'],
        symbols: ['problemRegister', 'heatMap'],
        tests: ['packages/core/src/problem/problem-register.test.ts', 'packages/core/src/problem/heat-map.test.ts'],
      },
    },
    { at: 'п. 2.2.8 абз. 1', gist: 'Следить за тем, как обрабатываются обращения.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 2.2.8 абз. 2',
      gist: 'Разбирать поступившее через «Инцидент-менеджмент».',
      implemented: {
        duties: ['analyse-incidents'],
        genres: ['appeals-statistics'],
        symbols: ['incidentManagement'],
        tests: ['packages/reports/src/reports/build-report.test.ts'],
      },
    },
    {
      at: 'п. 2.2.8 абз. 3',
      gist: 'Приводить суть к единому виду.',
      implemented: {
        duties: ['structure-appeals'],
        symbols: ['recordsOf'],
        tests: ['packages/core/src/record/records-of.test.ts'],
      },
    },
    {
      at: 'п. 2.2.8 абз. 4',
      gist: 'Следить за сроками и качеством в «Инциденте», сетях и мессенджерах.',
      implemented: { duties: ['watch-terms'], symbols: ['clocksAt'], tests: CLOCK_TESTS },
    },
    {
      at: 'п. 2.2.8 абз. 5',
      gist: 'Узнавать, довольны ли итогом обработки.',
      implemented: {
        duties: ['collect-satisfaction'],
        symbols: ['surveySatisfaction', 'MEAN_MARK'],
        tests: ['packages/rules/src/rating/formulas.test.ts'],
      },
    },
    {
      at: 'п. 2.2.9',
      gist: 'Советы о взаимодействии и приоритетах, предложения о сервисах.',
      implemented: {
        duties: ['recommend-priorities', 'recommend-interaction', 'propose-services'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 2.2.10',
      gist: 'Лучшие практики: найти, посоветовать, внедрить.',
      implemented: {
        duties: ['analyse-practices', 'recommend-processes', 'introduce-processes'],
        symbols: ['comparePractices', 'decideObligation'],
        tests: ['packages/core/src/problem/situation.test.ts', 'packages/core/src/office/obligation.test.ts'],
      },
    },
    { at: 'п. 2.2.11', gist: 'Обучающие семинары.', implemented: { duties: ['train-specialists'] } },
    {
      at: 'п. 2.2.12',
      gist: 'Официальные страницы: согласовывать и советовать, как вести.',
      implemented: {
        duties: ['coordinate-pages', 'advise-on-pages'],
        symbols: ['checkPages'],
        tests: ['packages/core/src/information/information.test.ts'],
      },
    },
    { at: 'разд. 3 абз. 1', gist: 'Кто входит в центр.', notForSoftware: OPENS_LIST },
    {
      at: 'разд. 3 абз. 2',
      gist: 'Куратор — заместитель главы, руководитель аппарата.',
      implemented: { roles: ['curator'], posts: ['chief-of-staff'] },
    },
    {
      at: 'разд. 3 абз. 3',
      gist: 'Руководитель — должностное лицо редакции городской газеты.',
      implemented: { roles: ['head'], posts: ['newspaper-official'] },
    },
    {
      at: 'разд. 3 абз. 4',
      gist: 'Координатор — председатель комитета информационной политики.',
      implemented: { roles: ['coordinator'], posts: ['information-policy-chair'] },
    },
    {
      at: 'разд. 3 абз. 5',
      gist: 'За блоки отвечают заместители главы и главы районов.',
      implemented: { roles: ['block-lead'], posts: ['deputy-heads', 'district-heads'] },
    },
    {
      at: 'разд. 3 абз. 6',
      gist: 'Сотрудники — работники редакции.',
      implemented: { roles: ['staff'], posts: ['newspaper-staff'] },
    },
    {
      at: 'разд. 3 абз. 7',
      gist: 'Прочие участники — руководители органов и должностные лица районов.',
      implemented: { roles: ['participant'], posts: ['sectoral-heads', 'district-officials'] },
    },
    {
      at: 'п. 4.1',
      gist: 'Руководителя назначает глава города.',
      implemented: {
        duties: ['name-head'],
        symbols: ['may', 'checkAppointments'],
        tests: [...MAY_TESTS, 'packages/core/src/office/check-appointments.test.ts'],
      },
    },
    { at: 'п. 4.2 абз. 1', gist: 'Что делает куратор.', implemented: { roles: ['curator'] } },
    {
      at: 'п. 4.2 абз. 2',
      gist: 'Куратор задаёт направления, утверждает планы и следит за ними.',
      implemented: {
        duties: ['set-directions', 'approve-plans', 'control-plans'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 4.2 абз. 3',
      gist: 'Куратор следит за мероприятиями по созданию центра.',
      implemented: {
        duties: ['control-measures'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    { at: 'п. 4.2 абз. 4', gist: 'Куратор утверждает список блоков.', implemented: { duties: ['approve-blocks'] } },
    {
      at: 'п. 4.3 абз. 1',
      gist: 'Что делает руководитель.',
      implemented: { roles: ['head'], facts: ['acts-through'] },
    },
    { at: 'п. 4.3 абз. 2', gist: 'Единая политика развития центра.', implemented: { duties: ['single-policy'] } },
    {
      at: 'п. 4.3 абз. 3',
      gist: 'Готовить планы куратору.',
      implemented: {
        duties: ['draft-plans'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 4.3 абз. 4',
      gist: 'Обеспечивать центр сведениями и анализом.',
      implemented: { duties: ['support-with-information'] },
    },
    {
      at: 'п. 4.3 абз. 5',
      gist: 'Определять классификаторы, справочники, форматы обмена.',
      implemented: {
        duties: ['set-data-formats'],
        symbols: ['FORMATS', 'jsonSchemaOf'],
        tests: ['docs/json-schema.test.ts'],
      },
    },
    {
      at: 'п. 4.3 абз. 6',
      gist: 'Вести показатели обстановки в городе.',
      implemented: {
        duties: ['keep-indicators'],
        symbols: ['situationOf'],
        tests: ['packages/core/src/problem/situation.test.ts'],
      },
    },
    {
      at: 'п. 4.3 абз. 7',
      gist: 'Проверять данные и требовать исправить ошибки.',
      implemented: {
        duties: ['verify-data', 'demand-correction'],
        symbols: ['checkItems', 'decideObligation'],
        tests: ['packages/reports/src/intake/check-intake.test.ts', 'packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 4.3 абз. 8',
      gist: 'Отвечать за эксплуатацию информационных ресурсов.',
      implemented: {
        duties: ['run-resources'],
        systems: ['incident-management', 'feedback-platform', 'official-page'],
      },
    },
    {
      at: 'п. 4.3 абз. 9',
      gist: 'Разбирать обращения из всех источников.',
      implemented: { duties: ['analyse-appeals'], genres: ['appeals-statistics'] },
    },
    {
      at: 'п. 4.3 абз. 10',
      gist: 'Предлагать главе, куратору и заместителям, как решать проблемы.',
      implemented: {
        duties: ['propose-interaction'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 4.3 абз. 11',
      gist: 'Направлять органам рекомендации.',
      implemented: {
        duties: ['send-recommendations'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 4.3 абз. 12',
      gist: 'Организовать разговор органов с гражданами в сетях.',
      implemented: { duties: ['organise-interaction'] },
    },
    {
      at: 'п. 4.3 абз. 13',
      gist: 'Проводить рейтинг по тем же меркам.',
      implemented: {
        duties: ['carry-out-rating'],
        symbols: ['barnaulRating'],
        tests: [...RATING_TESTS, 'packages/rules/src/rating/charter-ratings.test.ts'],
      },
    },
    {
      at: 'п. 4.3 абз. 14',
      gist: 'Перечень проблем по тепловой карте региона.',
      implemented: {
        duties: ['problems-of-heat-map'],
        genres: ['problem-register'],
        symbols: ['problemRegister', 'heatMap'],
        tests: ['packages/core/src/problem/problem-register.test.ts', 'packages/core/src/problem/heat-map.test.ts'],
      },
    },
    {
      at: 'п. 4.4',
      gist: 'Координатор связывает центр с органами.',
      implemented: { roles: ['coordinator'], duties: ['bring-bodies-together'] },
    },
    { at: 'п. 4.5 абз. 1', gist: 'Что делают ответственные за блоки.', implemented: { roles: ['block-lead'] } },
    {
      at: 'п. 4.5 абз. 2',
      gist: 'Назначать руководителей блоков и руководить ими.',
      implemented: { roles: ['block-head'], duties: ['name-block-heads', 'lead-block-heads'] },
    },
    {
      at: 'п. 4.5 абз. 3',
      gist: 'Лично отвечать за показатели блока.',
      implemented: {
        duties: ['answer-for-indicators'],
        symbols: ['dutyMatrix'],
        tests: ['packages/core/src/office/duty-matrix.test.ts'],
      },
    },
    {
      at: 'п. 4.5 абз. 4',
      gist: 'Предлагать состав блоков и участников.',
      implemented: { duties: ['propose-members'] },
    },
    {
      at: 'п. 4.6 абз. 1',
      gist: 'Что делают сотрудники.',
      implemented: { roles: ['staff'], facts: ['acts-through'] },
    },
    {
      at: 'п. 4.6 абз. 2',
      gist: 'Разбирать поступившее через «Инцидент-менеджмент».',
      implemented: { duties: ['staff-analyse-incidents'] },
    },
    {
      at: 'п. 4.6 абз. 3',
      gist: 'Следить за сроками и качеством по этим каналам.',
      implemented: { duties: ['staff-watch-terms'], symbols: ['clocksAt'], tests: CLOCK_TESTS },
    },
    {
      at: 'п. 4.6 абз. 4',
      gist: 'Узнавать, довольны ли итогом обработки.',
      implemented: {
        duties: ['staff-collect-satisfaction'],
        symbols: ['surveySatisfaction', 'MEAN_MARK'],
        tests: ['packages/rules/src/rating/formulas.test.ts'],
      },
    },
    {
      at: 'п. 4.6 абз. 5',
      gist: 'Разбирать, что не ладится в разговоре с гражданами.',
      implemented: { duties: ['staff-analyse-conflicts'] },
    },
    {
      at: 'п. 4.6 абз. 6',
      gist: 'Исследовать, довольны ли действиями органов.',
      implemented: {
        duties: ['staff-research-satisfaction'],
        genres: ['satisfaction-research'],
        symbols: ['surveySatisfaction', 'MEAN_MARK'],
        tests: ['packages/rules/src/rating/formulas.test.ts'],
      },
    },
    { at: 'п. 4.7 абз. 1', gist: 'В каких системах работает центр.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 4.7 абз. 2',
      gist: '«Инцидент-менеджмент».',
      implemented: { systems: ['incident-management'] },
    },
    { at: 'п. 4.7 абз. 3', gist: 'ПОС.', implemented: { systems: ['feedback-platform'] } },
    { at: 'п. 4.7 абз. 4', gist: 'Система официальных страниц.', implemented: { systems: ['official-page'] } },
    {
      at: 'п. 4.8',
      gist: 'Порядок работы с сообщениями утверждает администрация отдельным актом.',
      implemented: { duties: ['order-of-messages'] },
    },
    { at: 'разд. 5 абз. 1', gist: 'Права центра.', notForSoftware: OPENS_LIST },
    {
      at: 'разд. 5 абз. 2',
      gist: 'Запрашивать сведения у органов и организаций.',
      implemented: {
        rights: ['request-information'],
        symbols: ['may', 'decideObligation'],
        tests: [...MAY_TESTS, 'packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'разд. 5 абз. 3',
      gist: 'Участвовать в совещаниях.',
      implemented: {
        rights: ['attend-meetings'],
        symbols: ['assignmentsOf', 'meetingGaps'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'разд. 5 абз. 4',
      gist: 'Вносить предложения главе и куратору.',
      implemented: {
        rights: ['make-proposals'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'разд. 5 абз. 5',
      gist: 'Привлекать органы к задачам центра.',
      implemented: {
        rights: ['involve-bodies'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    { at: 'разд. 5 абз. 6', gist: 'Работать со СМИ.', implemented: { rights: ['work-with-media'] } },
    {
      at: 'разд. 5 абз. 7',
      gist: 'Прочие права.',
      notForSoftware: 'Отсылает к правам из других актов, не называя ни одного.',
    },
  ],
};

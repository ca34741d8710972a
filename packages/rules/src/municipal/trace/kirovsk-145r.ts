import { OPENS_LIST, SAYS_WHAT_IT_IS_ABOUT, STATES_LAW } from './reasons.ts';
import type { Trace } from './trace.ts';

/** What came of each paragraph of the act of Kirovsk. */
export const KIROVSK_TRACE: Trace = {
  act: 'kirovsk-145r',
  paragraphs: [
    {
      at: 'гриф',
      gist: 'К какому распоряжению приложено, когда и чей центр.',
      implemented: { facts: ['established', 'in-force'] },
    },
    { at: 'п. 1.1', gist: 'О чём Положение.', notForSoftware: SAYS_WHAT_IT_IS_ABOUT },
    { at: 'п. 1.2 абз. 1', gist: 'Правовая форма: проектный офис.', implemented: { facts: ['legal-form'] } },
    {
      at: 'п. 1.2 абз. 2',
      gist: 'Согласовывает работу с сообщениями из открытых источников.',
      implemented: {
        duties: ['coordinate-processing'],
        symbols: ['decide', 'evolve'],
        tests: ['packages/core/src/appeal/lifecycle.test.ts'],
      },
    },
    {
      at: 'п. 1.2 абз. 3',
      gist: 'Быстро связывается с ответственными получателями.',
      implemented: { duties: ['reach-recipients'] },
    },
    { at: 'п. 1.2 абз. 4', gist: 'Говорит с гражданами в сетях.', implemented: { duties: ['talk-with-citizens'] } },
    {
      at: 'п. 1.2 абз. 5',
      gist: 'Собирает и разбирает поступившее, готовит сведения для решений.',
      implemented: {
        duties: ['collect-appeals', 'analyse-appeals', 'support-decisions'],
        symbols: ['collectIntake', 'tally'],
        tests: ['packages/reports/src/intake/intake.test.ts', 'packages/core/src/measure/tally.test.ts'],
      },
    },
    {
      at: 'п. 1.2 абз. 6',
      gist: 'Качество ответов, дисциплина исполнения, довольны ли граждане.',
      implemented: {
        duties: ['watch-terms', 'collect-satisfaction'],
        symbols: ['surveySatisfaction', 'MEAN_MARK'],
        tests: ['packages/rules/src/rating/formulas.test.ts'],
      },
    },
    {
      at: 'п. 1.2 абз. 7',
      gist: 'Сводит итоги.',
      implemented: { duties: ['consolidated-analysis'], genres: ['consolidated-analysis'] },
    },
    {
      at: 'п. 1.3',
      gist: 'Люди остаются на своих местах, отдельного подразделения нет.',
      implemented: { facts: ['legal-form'] },
    },
    { at: 'п. 1.4', gist: 'Каким правом центр руководствуется.', notForSoftware: STATES_LAW },
    {
      at: 'п. 2.1',
      gist: 'Согласовывает работу с обращениями из систем и сетей.',
      implemented: {
        duties: ['coordinate-processing'],
        symbols: ['decide', 'evolve'],
        tests: ['packages/core/src/appeal/lifecycle.test.ts'],
      },
    },
    { at: 'п. 2.2', gist: 'Задачи центра.', notForSoftware: OPENS_LIST },
    { at: 'п. 2.2 пп. 1 абз. 1', gist: 'Следить за обработкой.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 2.2 пп. 1 абз. 2',
      gist: 'Разбирать поступившее из открытых источников.',
      implemented: {
        duties: ['analyse-appeals'],
        symbols: ['tally', 'finish'],
        tests: ['packages/core/src/measure/rating.test.ts'],
      },
    },
    {
      at: 'п. 2.2 пп. 1 абз. 3',
      gist: 'Приводить суть к единому виду.',
      implemented: {
        duties: ['structure-appeals'],
        symbols: ['recordsOf'],
        tests: ['packages/core/src/record/records-of.test.ts'],
      },
    },
    {
      at: 'п. 2.2 пп. 1 абз. 4',
      gist: 'Следить за сроками и качеством.',
      implemented: {
        duties: ['watch-terms'],
        symbols: ['clocksAt', 'timeliness'],
        tests: ['packages/core/src/deadline/clocks-at.test.ts', 'packages/rules/src/rating/methods.test.ts'],
      },
    },
    {
      at: 'п. 2.2 пп. 1 абз. 5',
      gist: 'Узнавать, довольны ли граждане.',
      implemented: {
        duties: ['collect-satisfaction'],
        symbols: ['surveySatisfaction', 'MEAN_MARK'],
        tests: ['packages/rules/src/rating/formulas.test.ts'],
      },
    },
    {
      at: 'п. 2.2 пп. 1 абз. 6',
      gist: 'Сводить итоги.',
      implemented: {
        duties: ['consolidated-analysis'],
        genres: ['consolidated-analysis'],
        symbols: ['consolidatedCut', 'reportOnRecords'],
        tests: ['packages/rules/src/rating/methods.test.ts', 'packages/reports/src/reports/build-report.test.ts'],
      },
    },
    { at: 'п. 2.2 пп. 2 абз. 1', gist: 'Составлять целую картину проблем.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 2.2 пп. 2 абз. 2',
      gist: 'Проблемы — из обращений.',
      implemented: {
        duties: ['find-problems'],
        symbols: ['problemRegister', 'growthOf'],
        tests: ['packages/core/src/problem/problem-register.test.ts', 'packages/core/src/problem/growth.test.ts'],
      },
    },
    {
      at: 'п. 2.2 пп. 2 абз. 3',
      gist: 'Проблемы — из голосований и обсуждений.',
      implemented: { duties: ['analyse-votes'] },
    },
    { at: 'п. 2.2 пп. 2 абз. 4', gist: 'Как устроены каналы связи.', implemented: { duties: ['analyse-channels'] } },
    {
      at: 'п. 2.2 пп. 3',
      gist: 'Советовать администрации, как общаться в сети.',
      implemented: {
        duties: ['recommend-interaction'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 2.2 пп. 4',
      gist: 'Размещать опросы администрации.',
      implemented: {
        duties: ['place-polls'],
        symbols: ['standingOfSurvey', 'voteShares'],
        tests: ['packages/core/src/quality/satisfaction.test.ts'],
      },
    },
    { at: 'п. 2.3 абз. 1', gist: 'Что делает центр, в том числе с помощью техники.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 2.3 абз. 2',
      gist: 'Сравнивает работу по количеству, качеству, скорости и полноте.',
      implemented: {
        duties: ['rate-work'],
        symbols: ['volume', 'timeliness', 'completeness', 'kirovskRating', 'ANSWER_CHECKLIST'],
        tests: [
          'packages/rules/src/rating/methods.test.ts',
          'packages/rules/src/rating/charter-ratings.test.ts',
          'packages/rules/src/quality/quality-rules.test.ts',
        ],
      },
    },
    {
      at: 'п. 2.3 абз. 3',
      gist: 'Иные функции своей компетенции.',
      notForSoftware: 'Оставляет место другим функциям, но не называет их.',
    },
    { at: 'п. 3.1 абз. 1', gist: 'Кто входит в центр.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 3.1 абз. 2',
      gist: 'Координатор — глава администрации.',
      implemented: { roles: ['coordinator'], posts: ['head-of-administration'] },
    },
    { at: 'п. 3.1 абз. 3', gist: 'Роль: руководитель.', implemented: { roles: ['head'] } },
    {
      at: 'п. 3.1 абз. 4',
      gist: 'Роль: куратор «Инцидент менеджмента».',
      implemented: {
        roles: ['incidents-curator'],
        systems: ['incident-management'],
        symbols: ['incidentManagement'],
        tests: ['packages/rules/src/layouts/layouts.test.ts'],
      },
    },
    {
      at: 'п. 3.1 абз. 5',
      gist: 'Роль: куратор ПОС.',
      implemented: {
        roles: ['platform-curator'],
        systems: ['feedback-platform'],
        symbols: ['feedbackPlatform'],
        tests: ['packages/rules/src/layouts/layouts.test.ts'],
      },
    },
    {
      at: 'п. 3.1 абз. 6',
      gist: 'Роль: куратор портала «Открытый электронный регион».',
      implemented: { roles: ['portal-curator'], systems: ['open-electronic-region'] },
    },
    {
      at: 'п. 3.1 абз. 7',
      gist: 'Роль: куратор ЕЦПУР.',
      implemented: { roles: ['regional-platform-curator'], systems: ['regional-platform'] },
    },
    {
      at: 'п. 3.1 абз. 8',
      gist: 'Роль: куратор документооборота.',
      implemented: { roles: ['document-flow-curator'], systems: ['document-flow'] },
    },
    { at: 'п. 3.1 абз. 9', gist: 'Роль: администратор.', implemented: { roles: ['administrator'] } },
    { at: 'п. 3.2 абз. 1', gist: 'Что делает координатор.', implemented: { roles: ['coordinator'] } },
    { at: 'п. 3.2 абз. 2', gist: 'Задаёт направления работы.', implemented: { duties: ['set-directions'] } },
    {
      at: 'п. 3.2 абз. 3',
      gist: 'Следит за мероприятиями.',
      implemented: {
        duties: ['control-measures'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    { at: 'п. 3.3 абз. 1', gist: 'Что делает руководитель.', implemented: { roles: ['head'] } },
    { at: 'п. 3.3 абз. 2', gist: 'Руководит центром.', implemented: { duties: ['lead-centre'] } },
    {
      at: 'п. 3.3 абз. 3',
      gist: 'Предлагает, как руководителям подразделений помочь решить проблемы.',
      implemented: { duties: ['propose-involvement'] },
    },
    { at: 'п. 3.3 абз. 4', gist: 'Решает прочие задачи центра.', implemented: { duties: ['keep-centre-running'] } },
    {
      at: 'п. 3.3 абз. 5',
      gist: 'Сам курирует «Инцидент менеджмент» и ПОС.',
      implemented: { posts: ['head-of-centre'] },
    },
    {
      at: 'п. 3.4 абз. 1',
      gist: 'Ответы готовят руководители подразделений и учреждений.',
      implemented: { roles: ['unit-head'], posts: ['unit-heads'] },
    },
    {
      at: 'п. 3.4 абз. 2',
      gist: 'Готовят ответы на обращения и сообщения.',
      implemented: {
        duties: ['prepare-answers'],
        symbols: ['decide', 'evolve'],
        tests: ['packages/core/src/appeal/lifecycle.test.ts'],
      },
    },
    {
      at: 'п. 3.4 абз. 3',
      gist: 'Лично отвечают за верность, полноту и срок проекта.',
      implemented: {
        duties: ['answer-in-person'],
        symbols: ['escalationLadder', 'dueActionsOf', 'dutyMatrix'],
        tests: ['packages/core/src/office/escalation.test.ts', 'packages/core/src/office/duty-matrix.test.ts'],
      },
    },
    {
      at: 'п. 3.5 абз. 1',
      gist: 'Администратор — специалист по защите информации.',
      implemented: { roles: ['administrator'], posts: ['security-specialist'] },
    },
    { at: 'п. 3.5 абз. 2', gist: 'Поддерживает технику.', implemented: { duties: ['maintain-systems'] } },
    {
      at: 'п. 3.5 абз. 3',
      gist: 'Защита информации.',
      implemented: {
        duties: ['protect-information'],
        symbols: ['maskFields', 'personal'],
        tests: ['packages/core/src/office/emergency-access.test.ts', 'packages/reports/src/privacy/personal.test.ts'],
      },
    },
    {
      at: 'п. 4.1',
      gist: 'Работает вместе с региональным центром.',
      implemented: { duties: ['cooperate-with-region'] },
    },
    { at: 'п. 4.2 абз. 1', gist: 'Что делает администрация.', notForSoftware: OPENS_LIST },
    { at: 'п. 4.2 абз. 2', gist: 'Принимает акт о центре.', implemented: { duties: ['adopt-act'] } },
    {
      at: 'п. 4.2 абз. 3',
      gist: 'Назначает ответственных и даёт им полномочия.',
      implemented: {
        duties: ['name-responsible'],
        symbols: ['checkCharter', 'checkAppointments'],
        tests: ['packages/rules/src/municipal/charters.test.ts', 'packages/core/src/office/check-appointments.test.ts'],
      },
    },
    {
      at: 'п. 4.2 абз. 4',
      gist: 'Сравнивает работу по тем же четырём признакам.',
      implemented: {
        duties: ['administration-rates-work'],
        symbols: ['kirovskRating'],
        tests: ['packages/rules/src/rating/charter-ratings.test.ts'],
      },
    },
    {
      at: 'п. 4.2 абз. 5',
      gist: 'Даёт региональному центру материалы по запросу.',
      implemented: {
        duties: ['report-to-region'],
        genres: ['regional-centre-answer'],
        symbols: ['reportsOwed', 'decideObligation'],
        tests: ['packages/core/src/office/duty-calendar.test.ts', 'packages/core/src/office/obligation.test.ts'],
      },
    },
    { at: 'п. 4.3 абз. 1', gist: 'Что делают сотрудники центра.', implemented: { facts: ['acts-through'] } },
    {
      at: 'п. 4.3 абз. 2',
      gist: 'Следят за всеми каналами и разбирают поступившее.',
      implemented: {
        duties: ['watch-appeals', 'analyse-appeals'],
        symbols: ['findRepeats'],
        tests: ['packages/core/src/appeal/find-repeats.test.ts'],
      },
    },
    {
      at: 'п. 4.3 абз. 3',
      gist: 'Находят первопричины и предлагают, как их убрать.',
      implemented: {
        duties: ['trace-root-causes', 'propose-remedies'],
        symbols: ['firstCauses', 'decideObligation'],
        tests: ['packages/core/src/problem/problem-plan.test.ts', 'packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 4.3 абз. 4',
      gist: 'Перестраивают обработку, чтобы отвечать скорее и лучше.',
      implemented: {
        duties: ['transform-processes'],
        symbols: ['comparePractices'],
        tests: ['packages/core/src/problem/situation.test.ts'],
      },
    },
  ],
};

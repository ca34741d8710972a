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

/** What came of each paragraph of the act of Petrovsk. */
export const PETROVSK_TRACE: Trace = {
  act: 'petrovsk-56p',
  paragraphs: [
    { at: 'реквизиты', gist: 'Кто, когда и о чём издал акт.', implemented: { facts: ['established', 'in-force'] } },
    { at: 'преамбула', gist: 'Поводы издания.', notForSoftware: PREAMBLE },
    { at: 'постановление п. 1', gist: 'Центр создан при администрации.', implemented: { facts: ['established'] } },
    {
      at: 'постановление п. 2',
      gist: 'Положение утверждено приложением.',
      implemented: { rights: ['approve-statute'] },
    },
    {
      at: 'постановление п. 3',
      gist: 'Состав утверждён приложением.',
      implemented: { rights: ['approve-statute'] },
    },
    { at: 'постановление п. 4', gist: 'Напечатать в газете и выложить на сайт.', notForSoftware: ONE_TIME },
    {
      at: 'постановление п. 5',
      gist: 'Действует с опубликования.',
      implemented: { facts: ['in-force'] },
    },
    {
      at: 'постановление п. 6',
      gist: 'Глава сам следит за исполнением.',
      implemented: { duties: ['control-decree'] },
    },
    { at: 'подпись', gist: 'Подписал глава района.', notForSoftware: SIGNATURE },
    { at: 'гриф', gist: 'Название Положения.', notForSoftware: SAYS_WHAT_IT_IS_ABOUT },
    { at: 'п. 1.1', gist: 'О чём Положение.', notForSoftware: SAYS_WHAT_IT_IS_ABOUT },
    { at: 'п. 1.2', gist: 'Центр — при администрации района.', implemented: { facts: ['established'] } },
    { at: 'п. 1.3', gist: 'Каким правом центр руководствуется.', notForSoftware: STATES_LAW },
    {
      at: 'п. 1.4',
      gist: 'Правовая форма: постоянный координационный орган.',
      implemented: { facts: ['legal-form'] },
    },
    {
      at: 'п. 1.4.1',
      gist: 'Согласовывать работу с обращениями и сообщениями из всех каналов.',
      implemented: {
        duties: ['coordinate-processing'],
        symbols: ['decide', 'evolve'],
        tests: ['packages/core/src/appeal/lifecycle.test.ts'],
      },
    },
    {
      at: 'п. 1.4.2',
      gist: 'Согласовывать разговор органов с гражданами в сетях и мессенджерах.',
      implemented: { duties: ['coordinate-dialogue'] },
    },
    {
      at: 'п. 1.4.3',
      gist: 'Согласовывать своевременное информирование через официальные страницы.',
      implemented: { duties: ['coordinate-informing'], systems: ['official-page'] },
    },
    { at: 'п. 1.5', gist: 'Понятия — из постановления № 1844.', notForSoftware: BORROWS_TERMS },
    { at: 'п. 2.1', gist: 'Задачи центра.', notForSoftware: OPENS_LIST },
    { at: 'п. 2.1.1', gist: 'Следить за тем, как обрабатываются обращения.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 2.1.1 а',
      gist: 'Разбирать, что поступило.',
      implemented: {
        duties: ['analyse-appeals'],
        symbols: ['tally', 'finish'],
        tests: ['packages/core/src/measure/rating.test.ts'],
      },
    },
    {
      at: 'п. 2.1.1 б',
      gist: 'Приводить суть к единому виду.',
      implemented: {
        duties: ['structure-appeals'],
        symbols: ['recordsOf'],
        tests: ['packages/core/src/record/records-of.test.ts'],
      },
    },
    {
      at: 'п. 2.1.1 в',
      gist: 'Следить за сроками и качеством.',
      implemented: {
        duties: ['watch-terms'],
        symbols: ['clocksAt', 'timeliness'],
        tests: ['packages/core/src/deadline/clocks-at.test.ts', 'packages/rules/src/rating/methods.test.ts'],
      },
    },
    {
      at: 'п. 2.1.1 г',
      gist: 'Узнавать, довольны ли граждане ответом.',
      implemented: {
        duties: ['collect-satisfaction'],
        symbols: ['surveySatisfaction', 'MEAN_MARK'],
        tests: ['packages/rules/src/rating/formulas.test.ts'],
      },
    },
    {
      at: 'п. 2.1.1 д',
      gist: 'Сводить итоги обработки.',
      implemented: {
        duties: ['consolidated-analysis'],
        genres: ['consolidated-analysis'],
        symbols: ['consolidatedCut', 'reportOnRecords'],
        tests: ['packages/rules/src/rating/methods.test.ts', 'packages/reports/src/reports/build-report.test.ts'],
      },
    },
    {
      at: 'п. 2.1.2',
      gist: 'Согласовывать исполнение закона № 8-ФЗ.',
      implemented: {
        duties: ['coordinate-access-to-information'],
        symbols: ['LAW_8', 'checkPages'],
        tests: ['packages/rules/src/rule-packs.test.ts', 'packages/core/src/information/information.test.ts'],
      },
    },
    { at: 'п. 2.1.3', gist: 'Составлять целую картину проблем.', notForSoftware: OPENS_LIST },
    { at: 'п. 2.1.3 а', gist: 'Проблемы — из обращений.', implemented: { duties: ['find-problems'] } },
    {
      at: 'п. 2.1.3 б',
      gist: 'Работу органов — в отчёт главе района.',
      implemented: { duties: ['report-on-bodies'], genres: ['report-to-head'] },
    },
    {
      at: 'п. 2.1.3 в',
      gist: 'Конфликты и ошибки в разговоре с гражданами.',
      implemented: { duties: ['find-conflicts'] },
    },
    {
      at: 'п. 2.1.3 г',
      gist: 'Проверять сроки и качество.',
      implemented: {
        duties: ['control-terms'],
        symbols: ['clocksAt'],
        tests: ['packages/core/src/deadline/clocks-at.test.ts'],
      },
    },
    {
      at: 'п. 2.1.4',
      gist: 'Отзываться быстро, вместе с властью и организациями.',
      implemented: {
        duties: ['respond-promptly'],
        symbols: ['escalationLadder', 'dueActionsOf'],
        tests: ['packages/core/src/office/escalation.test.ts'],
      },
    },
    { at: 'п. 2.2', gist: 'Права центра.', notForSoftware: OPENS_LIST },
    {
      at: 'п. 2.2 а',
      gist: 'Запрашивать сведения.',
      implemented: {
        rights: ['request-information'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    { at: 'п. 2.2 б', gist: 'Звать представителей к участию.', implemented: { rights: ['involve-representatives'] } },
    { at: 'п. 2.2 в', gist: 'Сводить сведения своей компетенции.', implemented: { rights: ['summarise-information'] } },
    {
      at: 'п. 3.1',
      gist: 'Положение и состав утверждает администрация.',
      implemented: { rights: ['approve-statute'] },
    },
    {
      at: 'п. 3.2',
      gist: 'Из кого состоит центр; администраторов несколько.',
      implemented: { roles: ['curator', 'head', 'administrator'] },
    },
    { at: 'п. 3.3', gist: 'Руководит руководитель.', implemented: { duties: ['lead-centre'] } },
    { at: 'п. 3.4', gist: 'Задачи исполняют администраторы.', implemented: { facts: ['acts-through'] } },
    {
      at: 'п. 3.5',
      gist: 'Заседания по необходимости; ведёт куратор или руководитель.',
      implemented: {
        duties: ['hold-meetings'],
        rights: ['curator-chairs', 'head-chairs'],
        symbols: ['assignmentsOf', 'meetingGaps'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    { at: 'п. 3.6', gist: 'Техника и помещения — за администрацией.', implemented: { duties: ['equip-centre'] } },
    { at: 'п. 4.1 абз. 1', gist: 'Структура центра.', notForSoftware: OPENS_LIST },
    { at: 'п. 4.1 абз. 2', gist: 'Роль: куратор.', implemented: { roles: ['curator'] } },
    { at: 'п. 4.1 абз. 3', gist: 'Роль: руководитель.', implemented: { roles: ['head'] } },
    { at: 'п. 4.1 абз. 4', gist: 'Роль: администратор.', implemented: { roles: ['administrator'] } },
    {
      at: 'п. 4.1 абз. 5',
      gist: 'Роль: специалист по обратной связи.',
      implemented: { roles: ['feedback-specialist'] },
    },
    { at: 'п. 4.2 абз. 1', gist: 'Что делает куратор.', implemented: { roles: ['curator'] } },
    {
      at: 'п. 4.2 абз. 2',
      gist: 'Контроль работы и развития.',
      implemented: {
        duties: ['control-centre'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    { at: 'п. 4.2 абз. 3', gist: 'Согласует повестки и время совещаний.', implemented: { duties: ['agree-agendas'] } },
    {
      at: 'п. 4.2 абз. 4',
      gist: 'Назначает ответственных за блоки и участников.',
      implemented: {
        duties: ['name-block-leads'],
        symbols: ['checkCharter', 'checkAppointments'],
        tests: ['packages/rules/src/municipal/charters.test.ts', 'packages/core/src/office/check-appointments.test.ts'],
      },
    },
    { at: 'п. 4.3 абз. 1', gist: 'Что делает руководитель.', implemented: { roles: ['head'] } },
    { at: 'п. 4.3 абз. 2', gist: 'Ведёт повседневную работу центра.', implemented: { duties: ['lead-centre'] } },
    {
      at: 'п. 4.3 абз. 3',
      gist: 'Обеспечивает текущую деятельность.',
      implemented: { duties: ['keep-centre-running'] },
    },
    {
      at: 'п. 4.3 абз. 4',
      gist: 'Отвечает за обязательные показатели.',
      implemented: {
        duties: ['answer-for-indicators'],
        symbols: ['dutyMatrix'],
        tests: ['packages/core/src/office/duty-matrix.test.ts'],
      },
    },
    { at: 'п. 4.3 абз. 5', gist: 'Связь с региональным центром.', implemented: { duties: ['cooperate-with-region'] } },
    { at: 'п. 4.3 абз. 6', gist: 'Вводит единую цифровую платформу.', implemented: { duties: ['introduce-platform'] } },
    {
      at: 'п. 4.4 абз. 1',
      gist: 'Что делает специалист по обратной связи.',
      implemented: { roles: ['feedback-specialist'] },
    },
    {
      at: 'п. 4.4 абз. 2',
      gist: 'Организует мероприятия и исполнение задач.',
      implemented: {
        duties: ['organise-measures'],
        symbols: ['decideObligation'],
        tests: ['packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 4.4 абз. 3',
      gist: 'Отвечает за ПОС и «Инцидент-менеджмент».',
      implemented: {
        duties: ['answer-for-platforms'],
        systems: ['feedback-platform', 'incident-management'],
        symbols: ['feedbackPlatform', 'incidentManagement', 'dutyMatrix'],
        tests: ['packages/rules/src/layouts/layouts.test.ts', 'packages/core/src/office/duty-matrix.test.ts'],
      },
    },
    {
      at: 'п. 4.4 абз. 4',
      gist: 'Связывает администрацию, органы и организации.',
      implemented: { duties: ['organise-cooperation'] },
    },
    {
      at: 'п. 4.4 абз. 5',
      gist: 'Аналитика центра; отчёт региональному центру по запросу.',
      implemented: {
        duties: ['inform-centre', 'report-to-region'],
        genres: ['regional-centre-answer'],
        symbols: ['reportsOwed', 'decideObligation'],
        tests: ['packages/core/src/office/duty-calendar.test.ts', 'packages/core/src/office/obligation.test.ts'],
      },
    },
    {
      at: 'п. 4.4 абз. 6',
      gist: 'Раз в месяц оценивает качество обратной связи в обеих системах.',
      implemented: {
        duties: ['assess-feedback-monthly'],
        genres: ['feedback-quality'],
        symbols: ['dutyCalendar', 'reportsOwed', 'separationOfDuties', 'monthlyReview', 'PETROVSK_REVIEW'],
        tests: [
          'packages/core/src/office/duty-calendar.test.ts',
          'packages/core/src/office/separation-of-duties.test.ts',
          'packages/core/src/quality/reviews.test.ts',
          'packages/rules/src/quality/quality-rules.test.ts',
        ],
      },
    },
    {
      at: 'п. 4.4 абз. 7',
      gist: 'Лично отвечает за основные показатели.',
      implemented: {
        duties: ['answer-in-person'],
        symbols: ['dutyMatrix'],
        tests: ['packages/core/src/office/duty-matrix.test.ts'],
      },
    },
    { at: 'п. 4.5 абз. 1', gist: 'Что делает администратор.', implemented: { roles: ['administrator'] } },
    { at: 'п. 4.5 абз. 2', gist: 'Развивает технику.', implemented: { duties: ['develop-systems'] } },
    {
      at: 'п. 4.5 абз. 3',
      gist: 'Отвечает за исправную работу средств.',
      implemented: { duties: ['operate-systems'] },
    },
    { at: 'п. 4.5 абз. 4', gist: 'Обслуживает технику.', implemented: { duties: ['maintain-systems'] } },
    {
      at: 'п. 4.5 абз. 5',
      gist: 'Защита информации.',
      implemented: {
        duties: ['protect-information'],
        symbols: ['maskFields', 'personal'],
        tests: ['packages/core/src/office/emergency-access.test.ts', 'packages/reports/src/privacy/personal.test.ts'],
      },
    },
    {
      at: 'п. 4.6',
      gist: 'Администратор и специалист отзываются на жалобы из сетей и с «Госуслуг».',
      implemented: {
        roles: ['administrator', 'feedback-specialist'],
        duties: ['specialist-responds', 'administrator-responds'],
        symbols: ['decide', 'evolve', 'escalationLadder', 'dueActionsOf'],
        tests: ['packages/core/src/appeal/lifecycle.test.ts', 'packages/core/src/office/escalation.test.ts'],
      },
    },
    { at: 'п. 5.1', gist: 'Прекратить центр может администрация.', implemented: { rights: ['end-centre'] } },
    { at: 'прил. 2 гриф', gist: 'Название приложения.', notForSoftware: SAYS_WHAT_IT_IS_ABOUT },
    { at: 'прил. 2 стр. 1', gist: 'Куратор — глава района.', implemented: { posts: ['head-of-district'] } },
    { at: 'прил. 2 стр. 2', gist: 'Руководитель — руководитель аппарата.', implemented: { posts: ['chief-of-staff'] } },
    {
      at: 'прил. 2 стр. 3',
      gist: 'Специалист по обратной связи — консультант отдела.',
      implemented: { posts: ['personnel-consultant'] },
    },
    {
      at: 'прил. 2 стр. 4',
      gist: 'Администратор — консультант того же отдела.',
      implemented: { posts: ['personnel-consultant'] },
    },
  ],
};

import { describe, expect, test } from 'vitest';
import { advise } from '../advice/advise.ts';
import { ratio } from '../basis/ratio.ts';
import { shareOf } from '../basis/share.ts';
import { readExchanged } from '../exchange/exchange.ts';
import { TALLY_FORMAT } from '../exchange/count-formats.ts';
import { unwrap, type Refusal, type Result } from '../basis/result.ts';
import { checkMethod } from '../measure/check-method.ts';
import { mergeTallies } from '../measure/merge-tallies.ts';
import { METHOD, RECORD } from '../measure/municipality.fixture.ts';
import { finish } from '../measure/rating.ts';
import { mergeAllTallies, rollUpTallies } from '../measure/region-tally.ts';
import type { TallyCell } from '../measure/counting.ts';
import { digestOf } from '../measure/digest.ts';
import type { Method } from '../measure/method.ts';
import { tally, type TallyGroup } from '../measure/tally.ts';
import { CENTRE } from '../office/centre.fixture.ts';
import type { CharterRight } from '../office/charter-duty.ts';
import { dutyCalendar } from '../office/duty-calendar.ts';
import { emergencyAccess } from '../office/emergency-access.ts';
import { obligationBy } from '../office/obligation.ts';
import { decideObligation, evolveObligation } from '../office/obligation-life.ts';
import { USUAL_RHYTHMS } from '../office/rhythm-setting.ts';
import { NO_OBLIGATION } from '../office/obligation-state.ts';
import { mapTopic } from '../appeal/map-topic.ts';
import { agreementOf } from '../text/agreement.ts';
import { compileLexicon } from '../text/compile-lexicon.ts';
import { LAMPS } from '../text/lamps.fixture.ts';
import { CHECKLIST } from '../quality/checklist.fixture.ts';
import { mergeSatisfaction, satisfactionFigures } from '../quality/satisfaction.ts';
import { scoreReview } from '../quality/score-review.ts';
import { voteShares } from '../quality/survey.ts';
import { recordsOf } from '../record/records-of.ts';
import { recordLine } from '../sql/record-table.ts';
import { tallyFromRows } from '../sql/tally-from-rows.ts';
import { byClause } from '../source/decision.ts';
import { calendarIn, YEARS } from '../time/calendar.fixture.ts';
import type { CalendarYear, SpecialDay } from '../time/calendar-year.ts';
import { day, readDay } from '../time/civil-date.ts';
import { intersectCalendars } from '../time/combine-calendars.ts';
import { due } from '../time/due.ts';
import { layLayers } from '../time/lay-layers.ts';
import { moment, readMoment, type Instant } from '../time/instant.ts';
import { splitAtMidnight } from '../time/schedule.ts';
import { readTerm, workingDays } from '../time/term.ts';
import { workingMinutes } from '../time/working-time.ts';
import { compileCalendar } from '../time/working-calendar.ts';
import { NORM_WEEK, readWorkday } from '../time/working-hours.ts';
import { readWorkweek } from '../time/workweek.ts';
import { readZone, zone } from '../time/zone.ts';
import { CORE_REFUSAL_WORDS, type CoreRefusal } from './core-refusal.labels.ts';
import { describeRefusal } from './describe-refusal.ts';
import type { RefusalWords } from './refusal-words.ts';
import { amend } from '../appeal/amend.ts';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import { decide } from '../appeal/decide.ts';
import type { EventConflict } from '../appeal/event-conflict.ts';
import type { NotAnEvent } from '../appeal/event-fault.ts';
import { importEvents } from '../appeal/import-events.ts';
import { verifyChain } from '../appeal/log-chain.ts';
import { stateOf } from '../appeal/state-of.ts';
import { advanceClocks } from '../deadline/advance-clocks.ts';
import { beginClocks } from '../deadline/clock-fold.ts';
import { clocksAt } from '../deadline/clocks-at.ts';
import { explainMove } from '../deadline/edition.ts';
import { PACK } from '../deadline/rule-pack.fixture.ts';
import { strictestClock } from '../deadline/strictest-clock.ts';
import { mergeProblemTallies } from '../problem/merge-problems.ts';
import type { ProblemRule } from '../problem/problem-rule.ts';
import { tallyProblems } from '../problem/problem-tally.ts';
import { firstCauses } from '../problem/root-causes.ts';
import { decideRisk } from '../risk/risk-life.ts';
import { foldRisk } from '../risk/fold-risk.ts';
import { onDuty } from '../risk/duty-roster.ts';
import { reviewRisk } from '../risk/review-risk.ts';
import { ANSWER, FROST, hourly, inHour, ORDER, PACKET, QUIET, WORKED as STEPS } from '../risk/risk.fixture.ts';
import { threatYear } from '../risk/threat.ts';
import { packetMessages } from './chat-message.ts';
import { NO_RISK } from '../risk/risk-state.ts';
import { checkTable } from '../table/check-table.ts';
import { compileTable } from '../table/compile-table.ts';
import { decideBy } from '../table/decide-by.ts';
import { proveTable } from '../table/prove-table.ts';
import { SNOW } from '../table/snow.fixture.ts';

const BARNAUL = zone('Asia/Barnaul');
const CALENDAR = calendarIn('Asia/Barnaul');
const WATCHED = foldRisk(hourly(STEPS), ORDER).state;
const FACTS_NOW = { calendar: CALENDAR, asOf: moment('2026-04-09T10:00', BARNAUL) };
const COUNTS = tally([RECORD], METHOD, 0 as Instant);

const OBLIGATION = {
  id: 'e1',
  obligation: 'o-1',
  occurredAt: 5 as Instant,
  recordedAt: 5 as Instant,
  by: 'u1',
} as const;
const [RIGHT] = CENTRE.charter.rights as readonly [CharterRight];
const GIVEN = evolveObligation(NO_OBLIGATION, {
  ...OBLIGATION,
  kind: 'given',
  terms: obligationBy(RIGHT, { kind: 'information-request', term: null }),
});

const PROBLEM_RULE: ProblemRule = {
  id: 'register',
  edition: '1',
  topic: 'topic',
  window: 'month',
  period: { from: day('2026-05-01'), to: day('2026-05-31') },
};
const PROBLEMS = unwrap(tallyProblems([], PROBLEM_RULE, 1 as Instant));

const [GROUP] = COUNTS.groups as readonly [TallyGroup];
const [CELL] = GROUP.cells as readonly [TallyCell];
const UNEQUAL: Method = {
  ...METHOD,
  minimum: null,
  score: {
    parts: [{ indicator: 'volume', weight: 1, points: { kind: 'min-max', better: 'more', whenEqual: 'refused' } }],
    normative: false,
    because: [],
  },
};

const VERSIONS = [day('2025-01-01'), day('2026-01-01')].map((from) => ({ from, schedule: NORM_WEEK }));

const WORKED: SpecialDay = {
  date: day('2026-05-09'),
  kind: 'working',
  shortened: false,
  worksAs: null,
  because: [byClause('city-order', 'п. 1', 'A')],
};
const CONTRADICTION = { year: 2026, provisional: false, days: [WORKED], because: [] };
const AT = moment('2026-04-09T10:00', BARNAUL);
const LATER = moment('2026-04-10T10:00', BARNAUL);
const STAMP = { id: 'e1', appeal: 'A-1', occurredAt: AT, recordedAt: AT };
const RECEIVED: AppealEvent = { ...STAMP, kind: 'received', channel: 'post', regime: 'appeal', repeat: false };
const CLOSED: AppealEvent = { ...STAMP, kind: 'closed' };
const OPEN = stateOf([RECEIVED]);
const FACTS = { calendar: CALENDAR, asOf: moment('2026-04-20T10:00', BARNAUL) };

const ROWS = Array.from({ length: 15 }, (_, at) => [`tally_n${at + 1}`, at === 4 ? 2 : 0] as const);
const OUTSIDE = {
  ...Object.fromEntries(ROWS),
  tally_of: digestOf(METHOD),
  tally_row: 'total',
  tally_key_1: null,
  tally_value: 0,
};
const YARD = { place: 'yard', depth: 60, on: day('2026-01-20') } as const;
const SNOW_LEFT = unwrap(compileTable({ ...SNOW, rows: SNOW.rows.slice(1, 3) }));
const SNOW_TWICE = unwrap(compileTable({ ...SNOW, rows: SNOW.rows.map((row) => ({ ...row, exceptionOf: [] })) }));

const MAPPING = { from: { id: 'own', edition: '1' }, to: { id: 'own', edition: '2' }, because: [], rows: [] };

const NO_MARKS = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 } as const;
const VOTE = {
  id: 'v',
  title: 'Что построить',
  from: day('2026-05-01'),
  to: day('2026-05-31'),
  placements: [],
  each: 'one',
} as const;
const REFUSED: readonly (readonly [Result<unknown, CoreRefusal>, string, string])[] = [
  [
    recordLine({ ...RECORD, topic: '\u0000' }),
    'Запись «1» не записана: поле topic содержит нулевой символ или половину буквы. Ожидается текст, который базы хранят без изменений.',
    'The record "1" was not written: its field topic holds the character zero or half a letter. Expected text that databases keep unchanged.',
  ],
  [
    tallyFromRows([OUTSIDE], METHOD),
    'Рабочее время не сосчитано: записей, которых таблица календаря не охватывает: 2. Ожидается календарь от первого поступления до последнего ответа.',
    'Working time was not counted: records that the calendar table does not reach: 2. Expected a calendar from the first receipt to the last answer.',
  ],
  [
    mapTopic(MAPPING, { group: 'Дороги', topic: 'Ямы' }),
    'Классификатор «own 1» не знает темы «Ямы» в группе «Дороги». Ожидается тема этой редакции.',
    'The classifier "own 1" knows no topic "Ямы" in the group "Дороги". Expected a topic of this edition.',
  ],
  [
    compileLexicon({ ...LAMPS, doubt: 0 }, (word) => word),
    'Список слов «lamps» составлен с ошибками: doubt: ожидается >= 1; найдено 0.',
    'The lexicon "lamps" has faults: doubt: expected >= 1; found 0.',
  ],
  [
    scoreReview(
      {
        appeal: 'A-1',
        question: 1,
        reviewer: 'r1',
        checklist: 'own',
        edition: '1',
        answers: { polite: 'met', b: 'met', c: 'met', d: 'met' },
      },
      CHECKLIST,
    ),
    'Проверка ответа A-1, вопрос 1 (r1) не принята: пункт «a» без ответа; пункта «polite» в списке нет.',
    'The review of the answer A-1, question 1 (r1) was not taken: the item "a" has no answer; the list has no item "polite".',
  ],
  [
    mergeSatisfaction({ with: 'answers', marks: NO_MARKS, asked: 0 }, { with: 'actions', marks: NO_MARKS, asked: 0 }),
    'Оценки не сложить: удовлетворённость ответами и действиями органов — разное. Ожидаются оценки одного.',
    'The marks cannot be added up: satisfaction with answers and with the actions of bodies differ. Expected marks of one thing.',
  ],
  [
    satisfactionFigures({ with: 'answers', marks: { ...NO_MARKS, 5: 3 }, asked: 2 }),
    'Оценки не сходятся: ответивших 3, опрошенных 2. Ожидаются целые числа, ответивших не больше опрошенных.',
    'The marks do not add up: 3 answered, 2 were asked. Expected whole numbers, no more answers than people asked.',
  ],
  [
    voteShares({ ...VOTE, options: [{ title: 'Сквер', votes: 3 }], voters: 4 }),
    'Голоса не сходятся: голосов 3, участников 4. Ожидаются целые числа и хотя бы один участник.',
    'The votes do not add up: 3 votes, 4 voters. Expected whole numbers and one voter at least.',
  ],
  [
    agreementOf([]),
    'Сравнивать нечего: нет ни одного вопроса с двумя метками. Ожидается хотя бы один.',
    'There is nothing to compare: no item bears two labels. Expected at least one.',
  ],
  [
    agreementOf([['a', 'a']]),
    'Согласие не измерить: оба поставили «a» всем вопросам (1). Ожидаются хотя бы две разные метки.',
    'Agreement cannot be measured: both gave "a" to all items (1). Expected at least two labels.',
  ],
  [
    readDay('2023-02-29'),
    'Такого дня нет: «2023-02-29». Ожидается день календаря в виде 2026-05-09.',
    'There is no such day: "2023-02-29". Expected a day of the calendar, such as 2026-05-09.',
  ],
  [
    workingMinutes(AT, moment('2026-04-08T10:00', BARNAUL), CALENDAR),
    'Конец 08.04.2026, 03:00 UTC раньше начала 09.04.2026, 03:00 UTC. Ожидается не раньше.',
    'The end 2026-04-08 03:00 UTC is before the start 2026-04-09 03:00 UTC. Expected no earlier.',
  ],
  [
    due(AT, { unit: 'month', count: 1, dayOff: 'sideways' as never }, CALENDAR),
    'Срок не понят: dayOff — «sideways». Ожидается одно из: forward, backward, stay.',
    'The term is not understood: dayOff is "sideways". Expected one of: forward, backward, stay.',
  ],
  [
    readMoment('вчера', BARNAUL),
    'Это не дата и время: «вчера». Ожидается местное время в виде 2026-04-09T10:00.',
    'This is no date and time: "вчера". Expected local time, such as 2026-04-09T10:00.',
  ],
  [
    readMoment('2016-03-27T02:30', BARNAUL),
    'Часы пояса Asia/Barnaul не показывали 2016-03-27T02:30: их перевели вперёд через это время.',
    'The clocks of Asia/Barnaul never showed 2016-03-27T02:30: they were put forward over it.',
  ],
  [
    readZone('Barnaul'),
    'Часовой пояс неизвестен: «Barnaul». Ожидается имя из базы IANA, например Asia/Barnaul.',
    'The time zone is not known: "Barnaul". Expected a name of the IANA database, such as Asia/Barnaul.',
  ],
  [
    readWorkday('9-18'),
    'Это не рабочие часы: «9-18». Ожидаются смены по порядку и без наложения, например 08:30-12:00,13:00-17:30.',
    'These are no working hours: "9-18". Expected shifts in order that do not overlap, such as 08:30-12:00,13:00-17:30.',
  ],
  [
    readWorkweek('fri'),
    'Это не рабочая неделя: «fri». Ожидаются часы, например 08:30-12:00,13:00-17:30, дни с часами — mon-thu 09:00-18:00; fri 09:00-16:45 — или round-the-clock.',
    'This is no working week: "fri". Expected hours such as 08:30-12:00,13:00-17:30, days with hours such as mon-thu 09:00-18:00; fri 09:00-16:45, or round-the-clock.',
  ],
  [
    compileCalendar([], NORM_WEEK, BARNAUL),
    'В календаре нет ни одного года. Ожидается хотя бы один.',
    'The calendar has no years. Expected at least one.',
  ],
  [
    compileCalendar(YEARS.toReversed(), NORM_WEEK, BARNAUL),
    'Годы календаря идут не подряд: после 2027 ожидается 2028, найден 2026.',
    'The years are not in a row: after 2027 expected 2028, found 2026.',
  ],
  [
    compileCalendar(YEARS, { ...NORM_WEEK, shortening: -60 }, BARNAUL),
    'День не сократить на -60 мин. Ожидается целое число минут от 0 до 1440.',
    'A day cannot be -60 minutes shorter. Expected whole minutes from 0 to 1440.',
  ],
  [
    compileCalendar(YEARS, [], BARNAUL),
    'Рабочие часы на 01.01.2026 не заданы. Ожидается график, действующий с этого дня.',
    'There are no hours on 2026-01-01. Expected a schedule in force from that day.',
  ],
  [
    compileCalendar(YEARS, VERSIONS.toReversed(), BARNAUL),
    'Редакции графика идут не по порядку: после 01.01.2026 найдена 01.01.2025.',
    'The versions of the schedule are out of order: after 2026-01-01 found 2025-01-01.',
  ],
  [
    splitAtMidnight([[{ from: 600, to: 600 }]]),
    'Смены 1-го дня недели накладываются или пусты. Ожидаются смены по порядку.',
    'The shifts of day 1 of the week overlap or are empty. Expected shifts in order.',
  ],
  [
    intersectCalendars(CALENDAR, calendarIn('Asia/Barnaul', [{ ...(YEARS[0] as CalendarYear), year: 2031 }])),
    'У календарей нет общих дней: один охватывает 2026–2027, другой — 2031.',
    'The calendars share no day: one covers 2026–2027, the other 2031.',
  ],
  [
    layLayers(YEARS[0] as CalendarYear, [CONTRADICTION]),
    'Слои календаря противоречат друг другу: 09.05.2026 — нерабочий день по календарю, рабочий по city-order п. 1. Ожидается одно из двух.',
    'The layers of the calendar disagree: 2026-05-09 — off by the calendar, worked by city-order п. 1. Expected one of the two.',
  ],
  [
    layLayers(YEARS[0] as CalendarYear, [{ ...CONTRADICTION, year: 2027 }]),
    'В слое календаря на 2027 год стоит «2026-05-09». Ожидается день этого года.',
    'The layer of the calendar for 2027 holds "2026-05-09". Expected a day of that year.',
  ],
  [
    due(moment('2028-01-01T10:00', BARNAUL), workingDays(1), CALENDAR),
    'Момент 01.01.2028, 03:00 UTC вне календаря. Календарь охватывает: 2026–2027.',
    'The moment 2028-01-01 03:00 UTC is outside the calendar. The calendar covers 2026–2027.',
  ],
  [
    due(moment('2027-12-31T10:00', BARNAUL), workingDays(1), CALENDAR),
    'Срок заканчивается за пределами календаря. Календарь охватывает: 2026–2027.',
    'The term ends outside the calendar. The calendar covers 2026–2027.',
  ],
  [
    due(moment('2026-05-12T10:00', BARNAUL), { ...workingDays(1), count: -1 }, CALENDAR),
    'Такой срок не сосчитать: -1, единица — рабочий день. Ожидается число от нуля, для дней и месяцев — целое.',
    'Such a term cannot be counted: -1, the unit is a working day. Expected zero or more, a whole number for days and months.',
  ],
  [
    readTerm('месяц'),
    'Это не срок: «месяц». Ожидается число и единица, например 30 calendar-days или 8 working-hours.',
    'This is no term: "месяц". Expected a count and a unit, such as 30 calendar-days or 8 working-hours.',
  ],
  [
    shareOf(-1, 5),
    'Такой доли быть не может: -1 из 5. Ожидаются целые числа от нуля, часть не больше целого.',
    'There is no such share: -1 of 5. Expected whole numbers from zero, a part no greater than its whole.',
  ],
  [
    ratio(1, 0),
    'Доли нет: целое равно нулю. Ожидается целое больше нуля.',
    'There is no share: the whole is zero. Expected a whole above zero.',
  ],
  [
    recordsOf([], { calendar: CALENDAR, term: null }),
    'В журнале нет поступления. Ожидается событие received.',
    'The log holds no receipt. Expected an event received.',
  ],
  [
    mergeTallies(COUNTS, { ...COUNTS, edition: '2' }),
    'Подсчёты не складываются: различаются редакции методики.',
    'The tallies do not merge: they differ in their editions of the method.',
  ],
  [
    mergeAllTallies([COUNTS, COUNTS, { ...COUNTS, edition: '2' }]),
    'Подсчёты не складываются: различаются редакции методики (3-й в списке).',
    'The tallies do not merge: they differ in their editions of the method (number 3 in the list).',
  ],
  [
    advise([RECORD], METHOD, { key: ['Архив'], asOf: 0 as Instant, changes: [] }),
    'По методике «municipality» группа «Архив» не учтена.',
    'The method "municipality" has counted no group "Архив".',
  ],
  [
    mergeAllTallies([]),
    'Складывать нечего: нет ни одного подсчёта. Ожидается хотя бы один.',
    'There is nothing to merge: not one tally. Expected at least one.',
  ],
  [
    rollUpTallies(COUNTS, COUNTS),
    'Периоды не складываются: 1970-01-01–1970-01-01 и 1970-01-01–1970-01-01 пересекаются, и записи сосчитались бы дважды.',
    'The periods do not add up: 1970-01-01–1970-01-01 and 1970-01-01–1970-01-01 overlap, and records would count twice.',
  ],
  [
    finish({ ...COUNTS, edition: '2' }, METHOD),
    'Подсчёт сделан по другой методике: ожидается «municipality 1», найдено «municipality 2».',
    'The tally is of another method: expected "municipality 1", found "municipality 2".',
  ],
  [
    finish({ ...COUNTS, groups: [{ key: [null], cells: [] }] }, METHOD),
    'Подсчёт не подходит к методике «municipality»: другое число показателей или разрезов у группы «–».',
    'The tally does not fit the method "municipality": another number of indicators or dimensions in the group "–".',
  ],
  [
    finish({ ...COUNTS, groups: [{ ...GROUP, cells: GROUP.cells.with(0, { ...CELL, count: -1 }) }] }, METHOD),
    'Такого подсчёта быть не может (методика «municipality»): группа «Комитет ЖКХ», volume.count: ожидается целое число от нуля; найдено -1.',
    'No records give such a tally (method "municipality"): group "Комитет ЖКХ", volume.count: expected a whole number, zero or more; found -1.',
  ],
  [
    finish(COUNTS, METHOD, { inputs: [{ input: 'grade', key: ['Комитет ЖКХ'], value: 1 }] }),
    'Методике «municipality» дано не то, что она просит: grade (Комитет ЖКХ) — не спрашивали.',
    'What was given does not fit the method "municipality": grade (Комитет ЖКХ) — not asked for.',
  ],
  [
    finish(COUNTS, UNEQUAL),
    'Показатель «volume» у всех равен 1: сравнить не с кем. Методика «municipality» баллов тогда не даёт.',
    'The indicator "volume" is 1 everywhere: there is nothing to compare. The method "municipality" gives no points then.',
  ],
  [
    finish({ ...COUNTS, groups: [] }, METHOD),
    'По методике «municipality» не учтено ни одной записи. Ожидается хотя бы одна.',
    'Not one record was counted by the method "municipality". Expected at least one.',
  ],
  [
    checkMethod({ ...METHOD, by: ['body', 'body'] }),
    'Методика «municipality» составлена с ошибками: by[1]: ожидается значение, которое не повторяется; найдено «body».',
    'The method "municipality" has faults: by[1]: expected a value that is not repeated; found "body".',
  ],
  [
    { ok: false, refusal: { kind: 'malformed', issues: [{ path: [], expected: 'object', value: null }] } },
    'Данные не прочитаны: ожидается объект; ничего не найдено.',
    'The data was not read: expected an object; nothing found.',
  ],
  [
    clocksAt([CLOSED], PACK, FACTS),
    'Событие e1 (закрыто) не ко времени: ещё ничего не поступило. Возможно: поступило, подано на платформе, выявлено куратором, закреплена редакция правил.',
    'The event e1 (closed) is out of turn: nothing has come in yet. Possible: received, submitted on a platform, detected by the curator, edition pinned.',
  ],
  [
    decide(OPEN, { ...STAMP, id: 'e2', kind: 'sent-back', question: 1 }),
    'Событие e2 (проект возвращён на доработку) не ко времени: вопрос 1 — ждёт исполнителя. Возможно: поступило, подано на платформе, выявлено куратором, зарегистрировано, уточнено, отнесено к теме, отправлено исполнителю, принято исполнителем, возвращено заявителю, направлено по компетенции, оставлено без ответа по существу, запрошены документы, документы предоставлены, приостановлено, продлено, заявитель уведомлён, дан промежуточный ответ, проект ответа передан, ответ согласован, ответ подписан, дан ответ, обещано к сроку, признано повторным, закреплена редакция правил, закрыто.',
    'The event e2 (draft sent back for rework) is out of turn: question 1 — waits for an executor. Possible: received, submitted on a platform, detected by the curator, registered, qualified, classified, sent to the executor, accepted by the executor, returned to the applicant, forwarded, left without an answer on the substance, documents requested, documents supplied, paused, extended, applicant notified, answered for the time being, draft handed over, answer approved, answer signed, answered, promised by a day, found to be a repeat, edition pinned, closed.',
  ],
  [
    { ok: false, refusal: conflictOf(RECEIVED, { ...RECEIVED, channel: 'email' }) },
    'Под номером e1 записаны два разных события: различаются channel. Ожидается одно; исправление — отдельное событие.',
    'Two different events bear the id e1: they differ in channel. Expected one; a correction is an event of its own.',
  ],
  [
    decide(OPEN, { ...STAMP, kind: 'registered' }),
    'Событие с номером e1 в журнале уже есть. Ожидается новый номер.',
    'The log already holds an event e1. Expected a new id.',
  ],
  [
    decide(OPEN, { ...STAMP, id: 'e2', recordedAt: 0 as Instant, kind: 'registered' }),
    'Событие e2 записано раньше, чем случилось. Ожидается запись не раньше события.',
    'The event e2 was recorded before it happened. Expected a recording no earlier.',
  ],
  [
    decide(OPEN, { ...STAMP, id: 'e2', occurredAt: 0 as Instant, kind: 'registered' }),
    'Событие e2 в журнале встало бы раньше последней записи e1. Ожидается более поздний момент или поправка журнала.',
    'In the log the event e2 would come before its last entry e1. Expected a later moment, or an amendment of the log.',
  ],
  [
    decide(OPEN, { ...STAMP, id: 'e2', kind: 'closed' }),
    'Дело не закрыть: без ответа вопросы 1. Ожидается ответ на каждый.',
    'The case cannot be closed: questions 1 are open. Expected an answer to each.',
  ],
  [
    decide(OPEN, { ...STAMP, id: 'e2', kind: 'declined', obstacle: 'abusive' }, { roads: [] }),
    'Ответ обязателен: основание «оскорбления или угрозы» от него не освобождает.',
    'An answer is owed: "insults or threats" does not relieve the body of it.',
  ],
  [
    decide(OPEN, { ...STAMP, id: 'e2', kind: 'declined', obstacle: 'abusive' }),
    'Основание «оскорбления или угрозы» в журнале не установлено. Ожидается событие qualified до отказа.',
    '"insults or threats" was not found out in the log. Expected an event qualified before.',
  ],
  [
    decide(OPEN, { ...STAMP, id: 'e2', kind: 'answered', question: 1, outcome: 'promised' }),
    'По вопросу 1 срок не обещан. Ожидается обещание с днём.',
    'No day was promised on question 1. Expected a promise with its day.',
  ],
  [
    amend([RECEIVED], { ...STAMP, id: 'e2', kind: 'void', event: 'e9' }),
    'События e9 в журнале нет. Ожидается событие журнала.',
    'The log holds no event e9. Expected an event of the log.',
  ],
  [
    amend([RECEIVED, { ...STAMP, id: 'e2', kind: 'voided', event: 'e1' }], {
      ...STAMP,
      id: 'e3',
      kind: 'void',
      event: 'e1',
    }),
    'Событие e1 уже погашено записью e2. Ожидается действующее событие журнала.',
    'The event e1 was struck by e2 before. Expected an event that stands.',
  ],
  [
    amend([{ ...RECEIVED, recordedAt: LATER }], { ...STAMP, id: 'e2', kind: 'void', event: 'e1' }),
    'Поправка e2 записана раньше события e1. Ожидается запись не раньше него.',
    'The amendment e2 was recorded before the event e1. Expected a recording no earlier.',
  ],
  [
    { ok: false, refusal: stateOf([null as never]).strange[0] as NotAnEvent },
    'В журнале не событие: null. Ожидается событие.',
    'The log holds what is no event: null. Expected an event.',
  ],
  [
    decide(OPEN, { ...STAMP, id: 'e2', kind: 'repeat-found', of: 'A-1', effect: 'merge' }),
    'Событие e2 признаёт обращение A-1 повтором самого себя. Ожидается другое обращение.',
    'By the event e2 the appeal A-1 repeats itself. Expected another appeal.',
  ],
  [
    amend(
      [
        RECEIVED,
        { ...STAMP, id: 'c', kind: 'voided', event: 'e1' },
        { ...RECEIVED, id: 'c+2' },
        { ...STAMP, id: 'd', kind: 'voided', event: 'c+2' },
        { ...STAMP, id: 'f', kind: 'voided', event: 'c' },
      ],
      { ...STAMP, id: 'g', kind: 'void', event: 'd' },
    ),
    'Вместо события e1 встали бы сразу c+2, e1. Ожидается одно: сначала погасите то, что стоит сейчас.',
    'In the place of the event e1 would stand c+2, e1 at once. Expected one: void first what stands there now.',
  ],
  [
    amend([RECEIVED, { ...CLOSED, id: 'e2' }], { ...STAMP, id: 'e3', kind: 'void', event: 'e1' }),
    'Поправка не принята: после неё не ко времени события e2.',
    'The amendment was refused: after it these events could not be: e2.',
  ],
  [
    clocksAt(
      [RECEIVED, { ...STAMP, id: 'e2', kind: 'extended', pack: 'own', clock: 'answer', count: 40, by: 'head' }],
      PACK,
      FACTS,
    ),
    'Срок own/answer не продлён событием e2: срок не идёт. Продлевают на 40, можно не более чем на 30.',
    'The clock own/answer was not extended by the event e2: the clock does not run. Asked 40, at most 30.',
  ],
  [
    decide(OPEN, { ...STAMP, id: 'e2', appeal: 'A-2', kind: 'registered' }),
    'В журнале события разных обращений: A-1 и A-2. Ожидается одно.',
    'The log holds events of several appeals: A-1 and A-2. Expected one.',
  ],
  [
    clocksAt([], PACK, { ...FACTS, asOf: Number.NaN as Instant }),
    'Это не момент времени: NaN (asOf). Ожидается целое число миллисекунд.',
    'This is no moment: NaN (asOf). Expected a whole number of milliseconds.',
  ],
  [
    clocksAt([RECEIVED, { ...STAMP, id: 'e2', kind: 'pinned', pack: 'own', edition: '2' }], PACK, FACTS),
    'Дело ведётся по редакции 2 правил own, а дана редакция 1. Ожидается первая.',
    'The case goes by the edition 2 of the rules own; given was 1. Expected the first.',
  ],
  [
    clocksAt([RECEIVED], { ...PACK, inForce: { from: day('2026-06-01'), until: null } }, FACTS),
    'Правила own 09.04.2026 не действуют. Они действуют с 01.06.2026.',
    'The rules own are not in force on 2026-04-09. They are in force from 2026-06-01.',
  ],
  [
    decideObligation(NO_OBLIGATION, { ...OBLIGATION, kind: 'accepted' }),
    'Запись e1 (accepted) не ко времени: поручение ещё не дано. Можно: дать.',
    'The entry e1 (accepted) is out of turn: the obligation is not yet given. One may: give.',
  ],
  [
    decideObligation(GIVEN, { ...OBLIGATION, id: 'e2', obligation: 'o-2', kind: 'accepted' }),
    'Запись e2 о другом поручении: o-2. Ожидается o-1.',
    'The entry e2 is about another obligation: o-2. Expected o-1.',
  ],
  [
    decideObligation(GIVEN, { ...OBLIGATION, kind: 'accepted' }),
    'Под номером e1 — две разные записи: различаются kind, terms. Ожидается одна; новое — запись со своим номером.',
    'Two different entries bear the id e1: they differ in kind, terms. Expected one; what is new has an id of its own.',
  ],
  [
    decideObligation(GIVEN, { ...OBLIGATION, id: 'e2', kind: 'done', evidence: 'minutes', proof: 'm-3' }),
    'Запись e2: исполнение подтверждено не тем: minutes. Ожидается letter.',
    'The entry e2 shows it done by minutes. Expected letter.',
  ],
  [
    decideObligation(GIVEN, { ...OBLIGATION, id: 'e2', kind: 'extended', count: 3 }),
    'Запись e2: срок не продлён на 3: срока у него нет.',
    'The entry e2: the term was not lengthened by 3: it has no term.',
  ],
  [
    dutyCalendar(CENTRE.charter, {
      from: day('2026-05-01'),
      until: day('2026-05-31'),
      calendar: CALENDAR,
      rhythms: { ...USUAL_RHYTHMS, given: { review: 'fortnight' as never } },
    }),
    'Ритм не понят: given.review — «fortnight». Ожидается одно из: day, week, month, quarter, year.',
    'The rhythm is not understood: given.review is "fortnight". Expected one of: day, week, month, quarter, year.',
  ],
  [
    emergencyAccess(CENTRE, { actor: 'u3', action: 'rate', subject: { concern: 'bodies' }, at: day('2026-05-20') }, ''),
    'Экстренного доступа для u3 нет: не названа причина.',
    'There is no emergency access for u3: no reason is given.',
  ],
  [
    advanceClocks(beginClocks(PACK), { ...STAMP, id: 'e2', kind: 'voided', event: 'e1' }, PACK),
    'Состояние этого не скажет: событие гасит более раннее (e2). Ожидается весь журнал заново.',
    'The state cannot tell: the event strikes an earlier one (e2). Expected the whole log anew.',
  ],
  [
    clocksAt([], { ...PACK, inForce: { from: day('2026-01-01'), until: Number.NaN as never } }, FACTS_NOW),
    'По правилам own не сосчитать: inForce.until — «NaN». Ожидается день, например 2026-05-09.',
    'The rules own cannot be counted by: inForce.until is "NaN". Expected a day such as 2026-05-09.',
  ],
  [
    clocksAt([], PACK, { ...FACTS_NOW, question: 0 }),
    'Это не номер вопроса: 0. Ожидается целое число от единицы.',
    'This is no number of a question: 0. Expected a whole number from one.',
  ],
  [
    explainMove([], { from: PACK, to: { ...PACK, id: 'fz-59' } }, FACTS_NOW),
    'Это редакции разных правил: own и fz-59. Ожидаются две редакции одних правил.',
    'These are editions of different rules: own and fz-59. Expected two editions of the same rules.',
  ],
  [
    decideRisk(NO_RISK, inHour(0, QUIET), ORDER),
    'Запись h0000 observed (наблюдать) не ко времени: ещё не выявлен. Возможно: выявить.',
    'The entry h0000 observed (observe) is out of turn: not yet detected. Possible: detect.',
  ],
  [
    decideRisk(WATCHED, inHour(9, { kind: 'rated', level: 'mild' }), ORDER),
    'Запись h0009 rated: уровень — «mild». Ожидается: low, high.',
    'The entry h0009 rated: the level is "mild". Expected: low, high.',
  ],
  [
    decideRisk(
      foldRisk(hourly(STEPS.slice(0, 4)), ORDER).state,
      inHour(9, { kind: 'drafted', answer: { ...ANSWER, text: '', platforms: ['А', 'А'] } }),
      ORDER,
    ),
    'Ответ в записи h0009 drafted не принят: text — ожидается текст; platforms.1 — ожидается значение, которое не повторяется, «А».',
    'The answer in the entry h0009 drafted is not taken: text — expected text; platforms.1 — expected a value that is not repeated, «А».',
  ],
  [
    decideRisk(WATCHED, inHour(9, { kind: 'settled' }), ORDER),
    'Риск не отработан. Нужно: наблюдений без нового — 2, за минут — 120, по обоим признакам. Есть: распространение — 0 / 0; негативная реакция — 0 / 0.',
    'The risk is not settled. Wanted: 2 looks without anything new over 120 minutes, on both signs. There are: spread — 0 / 0; bad reaction — 0 / 0.',
  ],
  [
    onDuty(
      [{ from: moment('2026-04-09T10:00', BARNAUL), until: moment('2026-04-09T18:00', BARNAUL), on: 'u1' }],
      moment('2026-04-09T20:00', BARNAUL),
    ),
    'На дежурстве никого: 09.04.2026, 13:00 UTC. Пробел с 09.04.2026, 11:00 UTC до —. Ожидается смена на это время.',
    'Nobody is on duty at 2026-04-09 13:00 UTC. The hole is from 2026-04-09 11:00 UTC to —. Expected a shift there.',
  ],
  [
    onDuty([{ from: 8 as Instant, until: 5 as Instant, on: 'u1' }], 1 as Instant),
    'Смена 0 (u1): с 8 по 5. Ожидаются моменты, конец позже начала.',
    'The shift 0 (u1) is from 8 to 5. Expected moments, the end after the beginning.',
  ],
  [
    mergeProblemTallies(PROBLEMS, { ...PROBLEMS, edition: '2' }),
    'Подсчёты проблем не складываются: различаются редакции правила. Ожидаются одинаковые.',
    'The counts of problems do not merge: they differ in their editions of the rule.',
  ],
  [
    mergeProblemTallies(PROBLEMS, { ...PROBLEMS, seen: 3 }),
    'Такого подсчёта проблем быть не может (правило «register»): seen: ожидается сумма учтённых и исключённых; найдено 3.',
    'No records give such counts of problems (rule "register"): seen: expected the sum of those counted and excluded; found 3.',
  ],
  [
    tallyProblems([], { ...PROBLEM_RULE, window: 'decade' as 'week' }, 1 as Instant),
    'Настройка перечня проблем составлена с ошибками: window: ожидается week | month | quarter; найдено «decade».',
    'The setting of the register of problems has faults: window: expected week | month | quarter; found "decade".',
  ],
  [
    reviewRisk(foldRisk([], ORDER), ORDER, { calendar: CALENDAR, asOf: 0 as Instant }),
    'Разбирать нечего: в журнале нет записи о том, что риск выявлен. Ожидается запись detected.',
    'There is nothing to review: no entry of the log says that a risk was detected. Expected an entry detected.',
  ],
  [
    packetMessages(PACKET, 'ru', 10),
    'Предел сообщения — 10 знаков. Ожидается не меньше 64.',
    'A message may have 10 units. Expected at least 64.',
  ],
  [
    threatYear([{ ...FROST, leadDays: -1 }], 2026),
    'Угроза frost: дней на подготовку — «-1». Ожидается: целое число от 0 до 366.',
    'The threat frost: the days to prepare is "-1". Expected: a whole number from 0 to 366.',
  ],
  [
    threatYear([{ ...FROST, season: { kind: 'given', spans: [] } }], 2027),
    'Угроза frost: дней для года 2027 не дано. Даны годы: —.',
    'The threat frost is given no days in 2027. Years given: —.',
  ],
  [
    firstCauses({ id: 't', edition: '1', topic: 'Ямы', place: 'Заречье', causes: [] }),
    'Дерево причин «t»: есть ошибки. causes: ожидается >= 1; найдено 0.',
    'The tree of causes "t": there are faults. causes: expected >= 1; found 0.',
  ],
  [
    strictestClock([], 'answer'),
    'Ни один срок для действия answer не ждёт исполнения. Ожидается хотя бы один.',
    'No clock for the task answer is waiting. Expected at least one.',
  ],
  [
    readExchanged(TALLY_FORMAT, { format: 'term', version: 1, value: null }),
    'Прислано другое: ожидается «tally», найдено «term».',
    'Something else was sent: expected "tally", found "term".',
  ],
  [
    readExchanged(TALLY_FORMAT, { format: 'tally', version: 99, value: null }),
    'Версия 99 формата «tally» неизвестна. Ожидается версия от 1 до 2.',
    'Version 99 of the format "tally" is unknown. Expected a version from 1 to 2.',
  ],
  [
    checkTable({ ...SNOW, rows: SNOW.rows.filter(({ id }) => id === 'yard' || id === 'deep') }),
    'Таблица «snow» составлена с ошибками: rows[1].exceptionOf[1]: ожидается строка таблицы; найдено «road».',
    'The table "snow" has faults: rows[1].exceptionOf[1]: expected a row of the table; found "road".',
  ],
  [
    decideBy(SNOW_LEFT, { ...YARD, depth: -1 }),
    'Таблица «snow» не знает такого значения столбца depth: -1. Ожидается значение из столбца.',
    'The table "snow" knows no such value of the column depth: -1. Expected one of the column.',
  ],
  [
    decideBy(SNOW_LEFT, YARD),
    'В таблице «snow» нет строки для такого случая. Ожидается ровно одна.',
    'The table "snow" has no row for this case. Expected exactly one.',
  ],
  [
    decideBy(SNOW_TWICE, YARD),
    'В таблице «snow» к случаю подходят строки: yard, deep. Ожидается ровно одна.',
    'In the table "snow" these rows fit the case: yard, deep. Expected exactly one.',
  ],
  [
    proveTable(SNOW, { steps: 1, gaps: 1 }),
    'Таблица «snow» не проверена: перебор длиннее 1 шагов. Ожидается таблица проще или больший предел.',
    'The table "snow" was not proven: the search is longer than 1 steps. Expected a simpler table or a higher limit.',
  ],
  [
    verifyChain([CLOSED], [{ event: 'e1', hash: 'другой' }], { hash: (text) => text }),
    'Журнал изменён: место 1, событие e1 — содержание не то, что записано.',
    'The log was changed: place 1, event e1: its content is not what was stored.',
  ],
];

test.each(REFUSED)('%j is said in Russian and in English', (refused, russian, english) => {
  const refusal = refusalOf(refused);
  expect(describeRefusal(refusal, 'ru')).toBe(russian);
  expect(describeRefusal(refusal, 'en')).toBe(english);
});

test('every refusal of core is shown here', () => {
  const shown = new Set(REFUSED.map(([refused]) => refusalOf(refused).kind));
  expect([...shown].toSorted()).toEqual(Object.keys(CORE_REFUSAL_WORDS).toSorted());
});

test('words never fail, whatever stands where a moment or a day should', () => {
  const odd = [Number.NaN, Infinity, -1e20, 1e20, 0.5, undefined] as readonly unknown[];
  for (const [refused] of REFUSED)
    for (const value of odd) {
      const facts = Object.entries<unknown>({ ...refusalOf(refused) }).map(
        ([name, fact]): readonly [string, unknown] => (typeof fact === 'number' ? [name, value] : [name, fact]),
      );
      const spoiled = Object.fromEntries(facts) as unknown as Refusal;
      for (const language of ['ru', 'en'] as const) expect(describeRefusal(spoiled, language)).not.toBe('');
    }
});

test('the first ten issues are told, the rest is counted', () => {
  const issues = Array.from({ length: 12 }, (_, row) => ({ path: [row], expected: 'int', value: 'x' }));
  const told = describeRefusal({ kind: 'malformed', issues } as Refusal, 'ru');
  expect(told.match(/ожидается/g)?.length).toBe(10);
  expect(told.endsWith('И ещё: 2.')).toBe(true);
});

describe('a refusal of another package', () => {
  interface TooLate extends Refusal {
    readonly kind: 'too-late';
    readonly hour: number;
  }
  const refusal: TooLate = { kind: 'too-late', hour: 19 };
  const words: RefusalWords<TooLate> = {
    'too-late': { ru: ({ hour }) => `Поздно: ${hour} ч.`, en: ({ hour }) => `Too late: ${hour}:00.` },
  };

  test('is said in its own words', () => {
    expect(describeRefusal(refusal, 'ru', words)).toBe('Поздно: 19 ч.');
    expect(describeRefusal(refusal, 'en', words)).toBe('Too late: 19:00.');
  });

  test('is told by its name and facts when nobody brought the words', () => {
    expect(describeRefusal(refusal, 'ru')).toBe('Отказ: too-late (hour: 19).');
    expect(describeRefusal({ kind: 'constructor' }, 'en')).toBe('Refused: constructor.');
  });

  test('cannot be forgotten in a table of words', () => {
    // @ts-expect-error the table misses the kind `too-late`
    const lacking: RefusalWords<TooLate> = {};
    expect(lacking).toEqual({});
  });
});

function conflictOf(held: AppealEvent, sent: AppealEvent): EventConflict {
  return importEvents([held], [sent]).conflicts[0] as EventConflict;
}

function refusalOf(refused: Result<unknown, CoreRefusal>): CoreRefusal {
  if (refused.ok) throw new Error('a refusal');
  return refused.refusal;
}

import {
  compileCalendar,
  due,
  finish,
  formatMoment,
  ratio,
  stateOf,
  tally,
  unwrap,
  workingTime,
  zone,
  type CalendarYear,
  type Figure,
  type Given,
  type Instant,
  type Rating,
  type Result,
  type SpecialDay,
  type WorkingCalendar,
} from '@otklik/core';
import {
  civilDateSchema,
  instantSchema,
  readMethod,
  readRecord,
  readSchedule,
  readWholeLog,
} from '@otklik/core/schema';
import type {
  CorpusAnswers,
  CorpusCalendar,
  CorpusQuestions,
  DeadlineQuestion,
  MinutesQuestion,
  RatingQuestion,
  StageQuestion,
} from './corpus.ts';

// Made for `pnpm conformance`: the corpus answered by our own functions, which know nothing of it but its JSON.

/** Answers every question. */
export function answerCorpus(questions: CorpusQuestions): CorpusAnswers {
  const calendars = new Map(Object.entries(questions.calendars).map(([name, one]) => [name, calendarTold(one)]));
  const calendarOf = (name: string): WorkingCalendar => calendars.get(name) as WorkingCalendar;
  const rated = questions.ratings.map((question) => [question.id, rate(question, questions)] as const);
  return {
    corpus: questions.corpus,
    answers: {
      'working-minutes': byId(questions.workingMinutes, (question) => minutes(question, calendarOf(question.calendar))),
      deadlines: byId(questions.deadlines, (question) => deadline(question, calendarOf(question.calendar))),
      stages: byId(questions.stages, stages),
      tallies: Object.fromEntries(rated.map(([id, { counts }]) => [id, counts])),
      scores: Object.fromEntries(rated.map(([id, { rating }]) => [id, told(rating, scoresOf)])),
      places: Object.fromEntries(rated.map(([id, { rating }]) => [id, told(rating, placesOf)])),
    },
  };
}

function byId<Question extends { readonly id: string }>(
  questions: readonly Question[],
  answer: (question: Question) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(questions.map((question) => [question.id, answer(question)]));
}

function told<Value>(result: Result<Value>, tell: (value: Value) => unknown): unknown {
  return result.ok ? tell(result.value) : { refused: result.refusal.kind };
}

function calendarTold({ zone: name, years, schedule, days }: CorpusCalendar): WorkingCalendar {
  const special = days.map(({ date, worked, shortened, worksAs }): SpecialDay => ({
    date: civilDateSchema.parse(date),
    kind: worked ? (worksAs === null ? 'working' : 'working-weekend') : 'holiday',
    shortened,
    worksAs: worksAs as SpecialDay['worksAs'],
    because: [],
  }));
  const whole = years.map((year): CalendarYear => {
    const [first, last] = [civilDateSchema.parse(`${year}-01-01`), civilDateSchema.parse(`${year}-12-31`)];
    const inside = special.filter(({ date }) => date >= first && date <= last);
    return { year, provisional: false, days: inside, presidential: [], because: [] };
  });
  return unwrap(compileCalendar(whole, unwrap(readSchedule(schedule)), zone(name)));
}

function minutes({ from, to }: MinutesQuestion, calendar: WorkingCalendar): unknown {
  const worked = workingTime(instantSchema.parse(from), instantSchema.parse(to), calendar);
  return told(worked, (milliseconds) => unwrap(ratio(milliseconds, 60_000)));
}

function deadline({ event, term }: DeadlineQuestion, calendar: WorkingCalendar): unknown {
  const written = (instant: Instant): string => formatMoment(instant, calendar.zone);
  return told(due(instantSchema.parse(event), term, calendar), ({ nominal, last }) => ({
    nominal: written(nominal),
    last: written(last),
  }));
}

function stages({ log, knownAt }: StageQuestion): unknown {
  const known = knownAt === undefined ? undefined : instantSchema.parse(knownAt);
  const { stage, questions, refused } = stateOf(unwrap(readWholeLog(log)), known);
  return {
    stage,
    questions: questions
      .map(({ question, stage: at, promise }) => ({ question, stage: at, promise }))
      .toSorted((a, b) => a.question - b.question),
    refused: refused.map(({ event }) => event.id),
  };
}

function rate(
  { records, method, asOf, given }: RatingQuestion,
  questions: CorpusQuestions,
): { readonly counts: unknown; readonly rating: Result<Rating> } {
  const read = (questions.records[records] ?? []).map((record) => unwrap(readRecord(record)));
  const checked = unwrap(readMethod(method));
  const counted = tally(read, checked, instantSchema.parse(asOf));
  const { seen, counted: kept, excluded, groups } = counted;
  return {
    counts: { seen, counted: kept, excluded, groups },
    rating: finish(counted, checked, given as Given | undefined),
  };
}

function scoresOf(rating: Rating): unknown {
  return inOrder(rating).map(({ key, figures, score, shown }) => ({
    key,
    figures: figures.map(figureTold),
    score,
    shown,
  }));
}

function placesOf(rating: Rating): unknown {
  return inOrder(rating).map(({ key, cohort, place, unplaced }) => ({ key, cohort, place, unplaced }));
}

/** In the order of the keys, whatever the places are. */
function inOrder({ groups }: Rating): Rating['groups'] {
  const rank = ({ key }: Rating['groups'][number]): string => key.map((word) => word ?? '\uffff').join('\u0000');
  return groups.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function figureTold(figure: Figure): unknown {
  switch (figure.kind) {
    case 'count':
      return figure.count;
    case 'share':
      return figure.share;
    case 'amount':
      return figure.amount;
    case 'histogram':
      return figure.bars;
    case 'none':
      return null;
  }
}

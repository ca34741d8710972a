// A month's answers are drawn, reviewed by two, and set beside what citizens say of them.
import {
  addDays,
  compileCalendar,
  day,
  NORM_WEEK,
  recordsOf,
  roundPercent,
  roundRatio,
  unwrap,
  zone,
  type CaseRecord,
} from '@otklik/core';
import {
  compareReviews,
  monthlyReview,
  reviewersAgreement,
  satisfactionFigures,
  satisfactionPoints,
  satisfactionWithAnswers,
  summariseReviews,
  type AnswerReview,
  type ItemAnswer,
} from '@otklik/core/quality';
import { syntheticMonth } from '@otklik/reports/synthetic';
import { ANSWER_CHECKLIST, calendarFor, PETROVSK_REVIEW, SAMARA_SCALE } from '@otklik/rules';

const calendar = unwrap(compileCalendar(unwrap(calendarFor('RU-SAR', 2026, 2026)), NORM_WEEK, zone('Europe/Saratov')));
const may = unwrap(syntheticMonth({ seed: 56, year: 2026, month: 5, cases: 400, calendar }));
const records = may.logs.flatMap((log) => unwrap(recordsOf(log, { calendar, term: null })));

const plan = { from: day('2026-05-01'), to: day('2026-05-31'), ...PETROVSK_REVIEW, size: 8, seed: '2026-05' };
const samples = monthlyReview(records, plan);
for (const { system, answered, drawn } of samples) console.log(system, answered, drawn.map(({ id }) => id).join(' '));

const said = (met: boolean): ItemAnswer => (met ? 'met' : 'not-met');

// two reviewers as they may be: one looks at the outcome, the other is stricter about terms
const review = (record: CaseRecord, reviewer: 'curator' | 'head'): AnswerReview => {
  const explained = record.outcome === 'explained';
  const late =
    record.firstAnsweredOn !== null && record.firstAnsweredOn > addDays(record.receivedOn, reviewer === 'head' ? 3 : 7);
  return {
    appeal: record.id,
    question: record.question,
    reviewer,
    checklist: ANSWER_CHECKLIST.id,
    edition: ANSWER_CHECKLIST.edition,
    answers: {
      'every-question': 'met',
      'measures-or-dates': explained ? 'not-applicable' : said(record.outcome === 'solved'),
      'reasoned-impossibility': explained ? said(record.type !== 'solvable') : 'not-applicable',
      'no-mere-redirection': said(record.outcome !== 'forwarded'),
      understandable: 'met',
      polite: 'met',
      'in-term': said(!late),
    },
  };
};
const drawn = samples.flatMap((sample) => sample.drawn);
const pairs = drawn.map((record) => [review(record, 'curator'), review(record, 'head')] as const);
const settle = pairs
  .map(([one, other]) => unwrap(compareReviews(one, other, ANSWER_CHECKLIST)))
  .filter(({ toSettle }) => toSettle);
console.log('reviewed twice', pairs.length, 'to settle', settle.length);
const { overall } = reviewersAgreement(pairs, ANSWER_CHECKLIST);
console.log('kappa', overall.ok ? overall.value.kappa.value : overall.refusal.kind);

const { points, faultless, reviewed, faultlessBetween, notMet } = unwrap(
  summariseReviews(
    pairs.map(([, head]) => head),
    ANSWER_CHECKLIST,
  ),
);
console.log('points', points === null ? 'none' : `${roundPercent(points, 1)} %`);
console.log(
  `faultless ${faultless} of ${reviewed}, of the month ${faultlessBetween?.low.value} to ${faultlessBetween?.high.value}`,
);
console.log('missing', JSON.stringify(notMet.filter(([, answers]) => answers > 0)));

const figures = unwrap(satisfactionFigures(satisfactionWithAnswers(records)));
const brought = satisfactionPoints(figures, SAMARA_SCALE);
console.log(
  'marks',
  JSON.stringify(figures.marks),
  'mean',
  figures.mean === null ? 'none' : roundRatio(figures.mean, 2, 'half-up'),
);
console.log(
  'good',
  figures.good === null ? 'none' : `${roundPercent(figures.good, 1)} %`,
  'points',
  brought?.part ?? 'not read in the act',
);
console.log('no mark', figures.nonResponse === null ? 'unknown' : `${roundPercent(figures.nonResponse, 1)} %`);

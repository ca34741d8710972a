import type { DifferentProblemTallies, ImpossibleProblemTally } from '../problem/merge-problems.ts';
import type { FaultyProblemPlan } from '../problem/plan-issue.ts';
import type { FaultyProblemSetting, ProblemSetting } from '../problem/problem-setting.ts';
import type { InBoth } from './language.ts';
import { listedIssues } from './listed-issues.ts';
import type { RefusalWords } from './refusal-words.ts';

/** The refusals of the picture of problems. */
export type ProblemWordsRefusal =
  DifferentProblemTallies | ImpossibleProblemTally | FaultyProblemSetting | FaultyProblemPlan;

const DIFFER: Readonly<Record<DifferentProblemTallies['differ'], InBoth<string>>> = {
  rule: { ru: 'правила', en: 'rules' },
  edition: { ru: 'редакции правила', en: 'editions of the rule' },
  topic: { ru: 'столбцы темы', en: 'columns of the topic' },
  window: { ru: 'длина окон', en: 'lengths of the windows' },
  period: { ru: 'периоды', en: 'periods' },
  asOf: { ru: 'моменты, на которые они составлены', en: 'moments as of which they were counted' },
};

const SETTINGS: Readonly<Record<ProblemSetting, InBoth<string>>> = {
  register: { ru: 'перечня проблем', en: 'the register of problems' },
  'heat-map': { ru: 'тепловой карты', en: 'the heat map' },
  growth: { ru: 'сравнения периодов', en: 'the comparison of periods' },
  anomalies: { ru: 'поиска необычных дней', en: 'the search for unusual days' },
  conflicts: { ru: 'поиска признаков конфликта', en: 'the search for signs of conflict' },
  effect: { ru: 'оценки эффекта', en: 'the effect of a measure' },
  practice: { ru: 'сравнения практик', en: 'the comparison of practices' },
};

const PLANS: Readonly<Record<FaultyProblemPlan['of'], InBoth<string>>> = {
  'root-causes': { ru: 'Дерево причин', en: 'The tree of causes' },
  'road-map': { ru: 'Дорожная карта', en: 'The road map' },
  passports: { ru: 'Паспорта показателей', en: 'The passports of indicators' },
};

/** How they are said; each names what was found and what was expected. */
export const PROBLEM_REFUSAL_WORDS: RefusalWords<ProblemWordsRefusal> = {
  'different-problem-tallies': {
    ru: ({ differ }) => `Подсчёты проблем не складываются: различаются ${DIFFER[differ].ru}. Ожидаются одинаковые.`,
    en: ({ differ }) => `The counts of problems do not merge: they differ in their ${DIFFER[differ].en}.`,
  },
  'impossible-problem-tally': {
    ru: ({ rule, issues }) =>
      `Такого подсчёта проблем быть не может (правило «${rule}»): ${listedIssues(issues, 'ru')}`,
    en: ({ rule, issues }) => `No records give such counts of problems (rule "${rule}"): ${listedIssues(issues, 'en')}`,
  },
  'faulty-problem-setting': {
    ru: ({ of, issues }) => `Настройка ${SETTINGS[of].ru} составлена с ошибками: ${listedIssues(issues, 'ru')}`,
    en: ({ of, issues }) => `The setting of ${SETTINGS[of].en} has faults: ${listedIssues(issues, 'en')}`,
  },
  'faulty-problem-plan': {
    ru: ({ of, id, issues }) => `${PLANS[of].ru} «${id}»: есть ошибки. ${listedIssues(issues, 'ru')}`,
    en: ({ of, id, issues }) => `${PLANS[of].en} "${id}": there are faults. ${listedIssues(issues, 'en')}`,
  },
};

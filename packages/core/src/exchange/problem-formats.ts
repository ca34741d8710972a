import { problemTallySchema, readProblemTally } from '../problem/problem.schema.ts';
import type { ProblemTally } from '../problem/problem-tally.ts';
import type { ExchangeFormat } from './exchange-format.ts';

/** Counts of problems that merge. */
export const PROBLEM_TALLY_FORMAT: ExchangeFormat<ProblemTally> = {
  name: 'problem-tally',
  about: 'Problems by topic, place and window, counted so that the counts of many municipalities merge.',
  schema: problemTallySchema,
  read: readProblemTally,
  upgrades: [],
};

import { readTerritoryIndicators, territoryIndicatorsSchema } from '../problem/indicator-passport.schema.ts';
import type { TerritoryIndicators } from '../problem/indicator-passport.ts';
import { problemTallySchema, readProblemTally } from '../problem/problem.schema.ts';
import type { ProblemTally } from '../problem/problem-tally.ts';
import { readRoadMap, readRootCauses, roadMapSchema, rootCausesSchema } from '../problem/problem-plan.schema.ts';
import type { RoadMap } from '../problem/road-map.ts';
import type { RootCauses } from '../problem/root-causes.ts';
import type { ExchangeFormat } from './exchange-format.ts';

/** Counts of problems that merge. */
export const PROBLEM_TALLY_FORMAT: ExchangeFormat<ProblemTally> = {
  name: 'problem-tally',
  about: 'Problems by topic, place and window, counted so that the counts of many municipalities merge.',
  schema: problemTallySchema,
  read: readProblemTally,
  upgrades: [],
};

/** Causes under causes, down to the first ones. */
export const ROOT_CAUSES_FORMAT: ExchangeFormat<RootCauses> = {
  name: 'root-causes',
  about: 'Why a problem is there: causes under causes, each with its evidence and the position that has found it.',
  schema: rootCausesSchema,
  read: readRootCauses,
  upgrades: [],
};

/** What is to be done against the causes of a problem. */
export const ROAD_MAP_FORMAT: ExchangeFormat<RoadMap> = {
  name: 'road-map',
  about: 'Measures against causes, each with its owner, its days and the effect that is expected.',
  schema: roadMapSchema,
  read: readRoadMap,
  upgrades: [],
};

/** Indicators of territories with their figures. */
export const INDICATOR_PASSPORTS_FORMAT: ExchangeFormat<TerritoryIndicators> = {
  name: 'indicator-passports',
  about:
    'What the indicators of a territory are, each with its source and the position that answers for it, and their figures.',
  schema: territoryIndicatorsSchema,
  read: readTerritoryIndicators,
  upgrades: [],
};

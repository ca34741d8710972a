import { ratio, type Ratio } from '../basis/ratio.ts';
import { refuse, success, unwrap, type Result } from '../basis/result.ts';
import { wilsonInterval, type Interval } from '../measure/interval.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { MarkCounts, SatisfactionTally, SatisfactionWith } from './satisfaction.ts';

/** Where a survey or a vote stands, from and through which days; `until` is `null` while it still stands there. */
export interface Placement {
  readonly platform: string;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** What is put to the public for some days: a survey by marks, or a vote between options. */
export interface PublicQuestion {
  readonly id: string;
  readonly title: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly placements: readonly Placement[];
}

/** A survey of satisfaction by marks from 1 to 5. */
export interface Survey extends PublicQuestion {
  readonly with: SatisfactionWith;
  readonly marks: MarkCounts;
  /** How many were asked by name or by call; `null` where anybody could answer. */
  readonly asked: number | null;
}

/** A poll or a vote: what people choose, which is no mark and is added to none. */
export interface Vote extends PublicQuestion {
  readonly options: readonly { readonly title: string; readonly votes: number }[];
  /** How many took part; more than the votes nobody can have, fewer where each may choose several. */
  readonly voters: number;
  readonly each: 'one' | 'several';
}

/** How a survey or a vote stands on a day. */
export interface PublicStanding {
  readonly stage: 'ahead' | 'open' | 'closed';
  /** Where it can be answered on that day. */
  readonly platforms: readonly string[];
  /** It is open and can be answered nowhere. */
  readonly unplaced: boolean;
}

/** One option with its share of the voters. */
export interface OptionShare {
  readonly title: string;
  readonly votes: number;
  readonly share: Ratio;
  readonly between: Interval;
}

/** Why a vote was not counted. */
export interface VotesDoNotAddUp {
  readonly kind: 'votes-do-not-add-up';
  readonly votes: number;
  readonly voters: number;
}

/**
 * Tells whether a survey or a vote is open on a day, and where it can be answered.
 *
 * @param question - The survey or the vote with its placements.
 * @param on - The day.
 * @returns The stage, the platforms, and whether it is open and stands nowhere.
 * @clause kirovsk-145r п. 2.2 пп. 4
 * @example
 * const vote = { from: day('2026-05-01'), to: day('2026-05-31'), placements: [{ platform: 'vk', from: day('2026-05-04'), until: null }] }
 * standingOfSurvey(vote, day('2026-05-02')) //=> { stage: 'open', platforms: [], unplaced: true }
 * standingOfSurvey(vote, day('2026-05-04')).platforms //=> ['vk']
 */
export function standingOfSurvey({ from, to, placements }: PublicQuestion, on: CivilDate): PublicStanding {
  const stage = on < from ? 'ahead' : on > to ? 'closed' : 'open';
  const there = placements.filter((placed) => placed.from <= on && (placed.until === null || on <= placed.until));
  const platforms = stage === 'open' ? [...new Set(there.map(({ platform }) => platform))] : [];
  return { stage, platforms, unplaced: stage === 'open' && platforms.length === 0 };
}

/**
 * Takes the marks of a survey, ready to be added to others about the same thing.
 *
 * @param survey - The survey.
 * @returns The marks and how many were asked.
 * @example
 * satisfactionOfSurvey({ with: 'actions', marks: { 1: 0, 2: 0, 3: 1, 4: 2, 5: 3 }, asked: null }).with //=> 'actions'
 */
export function satisfactionOfSurvey({ with: of, marks, asked }: Survey): SatisfactionTally {
  return { with: of, marks, asked };
}

/**
 * Shares of the options among the voters, with intervals at 95 %.
 *
 * @param vote - The vote.
 * @returns The options in their order; where each chooses one, the shares make the whole.
 * @refuses `votes-do-not-add-up` — nobody voted, a count is no whole number, an option has more votes than there were
 * voters, or where each chooses one the votes are not as many as the voters.
 * @clause kirovsk-145r п. 2.2 пп. 2
 * @example
 * const vote = { options: [{ title: 'Сквер', votes: 3 }, { title: 'Стадион', votes: 1 }], voters: 4, each: 'one' }
 * unwrap(voteShares(vote)).map(({ share }) => share) //=> [{ part: '3', whole: '4' }, { part: '1', whole: '4' }]
 */
export function voteShares({ options, voters, each }: Vote): Result<readonly OptionShare[], VotesDoNotAddUp> {
  const votes = options.reduce((sum, option) => sum + option.votes, 0);
  const counts = [voters, ...options.map((option) => option.votes)];
  const whole = counts.every((count) => Number.isSafeInteger(count) && count >= 0 && count <= voters);
  if (!whole || voters === 0 || (each === 'one' && votes !== voters)) {
    return refuse({ kind: 'votes-do-not-add-up', votes, voters });
  }
  return success(
    options.map(({ title, votes: some }) => ({
      title,
      votes: some,
      share: unwrap(ratio(some, voters)),
      between: unwrap(wilsonInterval(some, voters)),
    })),
  );
}

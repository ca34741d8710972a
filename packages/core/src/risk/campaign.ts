import type { CivilDate } from '../time/civil-date.ts';

/** One step of a campaign: who owes it, until when, and what shows that it was done. */
export interface CampaignStep {
  /** Unique within its campaign. */
  readonly id: string;
  readonly title: string;
  /** The role or position that owes it; never a person. */
  readonly owner: string;
  readonly due: CivilDate;
  readonly done: { readonly on: CivilDate; readonly evidence: string } | null;
}

/**
 * What a campaign is to change: a count that people agreed on, such as messages on the topic in the season.
 *
 * What else changed in that time nobody knows from these figures: they show what was seen, not what caused it.
 */
export interface CampaignEffect {
  readonly measure: string;
  /** Without the campaign: the season before. */
  readonly before: number;
  /** At most so many were wanted. */
  readonly wanted: number;
  /** So many there were; `null` until it is known. */
  readonly seen: number | null;
  /** Where the figures are from. */
  readonly source: string;
}

/**
 * What is done before a threat comes, so that no risk arises from it.
 *
 * @clause pestovo-1728 Порядок п. 3 абз. 2
 */
export interface Campaign {
  /** Unique among the campaigns. */
  readonly id: string;
  readonly threat: string;
  /** The first day of the season that it prepares for. */
  readonly season: CivilDate;
  /** To whom it speaks. */
  readonly audience: string;
  readonly steps: readonly CampaignStep[];
  readonly effect: CampaignEffect;
}

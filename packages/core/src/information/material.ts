import type { CivilDate } from '../time/civil-date.ts';

/** What a material came to: a figure that a platform or a survey gave, and where it is from. */
export interface MaterialEffect {
  readonly measure: string;
  readonly value: number;
  readonly source: string;
}

/**
 * One material of the plan: for whom, about what, through which channel, on which day.
 *
 * @clause barnaul-1153 п. 2.2.3
 * @clause pestovo-1728 п. 2.2.12
 */
export interface Material {
  /** Unique in the plan. */
  readonly id: string;
  readonly topic: string;
  readonly audience: string;
  /** A platform, a medium or a place, by the name that the centre uses. */
  readonly channel: string;
  /** The role or position that owes it; never a person. */
  readonly owner: string;
  readonly on: CivilDate;
  readonly published: { readonly on: CivilDate; readonly link: string } | null;
  readonly effect: MaterialEffect | null;
}

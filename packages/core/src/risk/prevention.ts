import type { CivilDate } from '../time/civil-date.ts';
import type { Campaign } from './campaign.ts';
import { isFor } from './is-for.ts';
import type { ThreatSpan } from './threat.ts';

/** Something that prevention owes now: a campaign that nobody has begun, a step of one, or a look at what it changed. */
export type PreventionAction =
  | {
      readonly kind: 'campaign-wanted';
      readonly threat: string;
      /** The first day of the season. */
      readonly until: CivilDate;
    }
  | {
      readonly kind: 'step-due' | 'step-overdue';
      readonly campaign: string;
      readonly step: string;
      readonly owner: string;
      readonly until: CivilDate;
    }
  | { readonly kind: 'effect-wanted'; readonly campaign: string; readonly until: CivilDate };

/** How far a campaign has come, and what it changed. */
export interface CampaignStanding {
  readonly campaign: string;
  readonly done: number;
  readonly of: number;
  /** Names of steps whose day has passed. */
  readonly overdue: readonly string[];
  /** What was seen less what was before; `null` until it is known. */
  readonly change: number | null;
  readonly isReached: boolean | null;
}

/**
 * Lists what prevention owes on a day, the most urgent first.
 *
 * @param spans - The year of threats, as `threatYear` tells it.
 * @param campaigns - Campaigns in any order.
 * @param asOf - The day.
 * @returns The actions by their last days: seasons that are to be prepared for or already run and have no campaign, steps
 *   not done of seasons that are to be prepared for, and effects not yet looked at of seasons that have passed.
 * @clause pestovo-1728 Порядок п. 3 абз. 2
 * @example
 * const frost = { id: 'frost', topic: 'Теплоснабжение', title: 'Морозы', season: { kind: 'each-year', from: '11-15', to: '03-10' }, leadDays: 30, because: [] }
 * const spans = unwrap(threatYear([frost], 2026))
 * preventionActions(spans, [], day('2026-10-15')) //=> []
 * preventionActions(spans, [], day('2026-10-16')) //=> [{ kind: 'campaign-wanted', threat: 'frost', until: day('2026-11-15') }]
 */
export function preventionActions(
  spans: readonly ThreatSpan[],
  campaigns: readonly Campaign[],
  asOf: CivilDate,
): readonly PreventionAction[] {
  const actions = spans.flatMap((span) => (span.prepareFrom <= asOf ? owedFor(span, campaigns, asOf) : []));
  return actions.toSorted((a, b) => a.until - b.until);
}

/**
 * Tells how far a campaign has come.
 *
 * @param campaign - The campaign.
 * @param asOf - The day asked about; what was done later does not count.
 * @returns Steps done and overdue, and what it changed. The change is what was seen: it does not say what caused it.
 * @example
 * const effect = { measure: 'Сообщения о тепле', before: 40, wanted: 20, seen: 25, source: 'ПОС' }
 * const step = { id: 'tell', title: 'Памятка', owner: 'Пресс-служба', due: day('2026-11-01'), done: null }
 * const campaign = { id: 'frost-2026', threat: 'frost', season: day('2026-11-15'), audience: 'Жители', steps: [step], effect }
 * campaignStanding(campaign, day('2026-11-02')) //=> { campaign: 'frost-2026', done: 0, of: 1, overdue: ['tell'], change: -15, isReached: false }
 */
export function campaignStanding({ id, steps, effect }: Campaign, asOf: CivilDate): CampaignStanding {
  const { before, wanted, seen } = effect;
  const open = steps.filter(({ done }) => done === null || done.on > asOf);
  return {
    campaign: id,
    done: steps.length - open.length,
    of: steps.length,
    overdue: open.flatMap((step) => (step.due < asOf ? [step.id] : [])),
    change: seen === null ? null : seen - before,
    isReached: seen === null ? null : seen <= wanted,
  };
}

function owedFor(span: ThreatSpan, campaigns: readonly Campaign[], asOf: CivilDate): readonly PreventionAction[] {
  const own = campaigns.filter((campaign) => isFor(campaign, span));
  const isOver = asOf > span.to;
  if (isOver) {
    const unseen = own.filter(({ effect }) => effect.seen === null);
    return unseen.map(({ id: campaign }) => ({ kind: 'effect-wanted', campaign, until: span.to }));
  }
  if (own.length === 0) return [{ kind: 'campaign-wanted', threat: span.threat, until: span.from }];
  return own.flatMap((campaign) => stepsOwed(campaign, asOf));
}

function stepsOwed({ id: campaign, steps }: Campaign, asOf: CivilDate): readonly PreventionAction[] {
  const open = steps.filter(({ done }) => done === null || done.on > asOf);
  return open.map(({ id: step, owner, due: until }) => {
    return { kind: until < asOf ? 'step-overdue' : 'step-due', campaign, step, owner, until };
  });
}

import type { Fact } from '../source/decision.ts';
import { shownValue } from '../source/malformed.ts';
import { formatDay, type CivilDate } from '../time/civil-date.ts';
import { isDay } from '../time/is-day.ts';
import type { Campaign, CampaignEffect, CampaignStep } from './campaign.ts';
import { isFor } from './is-for.ts';
import type { ThreatSpan } from './threat.ts';

/** What the parts of a campaign are to be. */
export type CampaignExpected =
  | 'text'
  | 'unique'
  | 'one-step-at-least'
  | 'day'
  | 'before-the-season'
  | 'evidence'
  | 'whole-number'
  | 'a-season-of-the-threat';

/** A defect of a campaign: where, what would be right, and what stands there. */
export interface CampaignFault {
  readonly campaign: string;
  readonly path: readonly (string | number)[];
  readonly expected: CampaignExpected;
  readonly value: Fact['value'];
}

type At = CampaignFault['path'];
type Found = Omit<CampaignFault, 'campaign'>;

/**
 * Lists what is wrong with campaigns.
 *
 * @param campaigns - Campaigns in any order.
 * @param spans - The year of threats that they are for, as `threatYear` tells it.
 * @returns Every defect; none when each campaign has a season, steps that come before it, an owner for each, and evidence
 *   of what was done.
 * @clause pestovo-1728 Порядок п. 3 абз. 2
 * @example
 * const frost = { id: 'frost', topic: 'Теплоснабжение', title: 'Морозы', season: { kind: 'each-year', from: '11-15', to: '03-10' }, leadDays: 30, because: [] }
 * const spans = unwrap(threatYear([frost], 2026))
 * const effect = { measure: 'Сообщения о тепле', before: 40, wanted: 20, seen: null, source: 'ПОС' }
 * const step = { id: 'tell', title: 'Памятка о режиме топки', owner: 'Пресс-служба', due: day('2026-11-20'), done: null }
 * const campaign = { id: 'frost-2026', threat: 'frost', season: day('2026-11-15'), audience: 'Жители', steps: [step], effect }
 * campaignFaults([campaign], spans).map(({ path, expected, value }) => [path.join('.'), expected, value])
 * //=> [['steps.0.due', 'before-the-season', '2026-11-20']]
 */
export function campaignFaults(campaigns: readonly Campaign[], spans: readonly ThreatSpan[]): readonly CampaignFault[] {
  const ids = campaigns.map(({ id }) => id);
  return campaigns.flatMap((campaign, index) =>
    [...twice(ids, index, ['id']), ...seasonFault(campaign, spans), ...partFaults(campaign)].map((found) => ({
      campaign: campaign.id,
      ...found,
    })),
  );
}

function seasonFault(campaign: Campaign, spans: readonly ThreatSpan[]): readonly Found[] {
  if (spans.some((span) => isFor(campaign, span))) return [];
  return [fault(['season'], 'a-season-of-the-threat', `${campaign.threat} ${shown(campaign.season)}`)];
}

function partFaults({ id, audience, steps, effect, season }: Campaign): readonly Found[] {
  const ids = steps.map((step) => step.id);
  return [
    ...textFault(['id'], id),
    ...textFault(['audience'], audience),
    ...(steps.length === 0 ? [fault(['steps'], 'one-step-at-least', '')] : []),
    ...steps.flatMap((step, index) => [
      ...twice(ids, index, ['steps', index, 'id']),
      ...stepFaults(step, season, ['steps', index]),
    ]),
    ...effectFaults(effect),
  ];
}

function stepFaults({ title, owner, due, done }: CampaignStep, season: CivilDate, at: At): readonly Found[] {
  const isLate = isDay(due) && isDay(season) && due >= season;
  return [
    ...textFault([...at, 'title'], title),
    ...textFault([...at, 'owner'], owner),
    ...dayFault([...at, 'due'], due),
    ...(isLate ? [fault([...at, 'due'], 'before-the-season', shown(due))] : []),
    ...(done === null ? [] : dayFault([...at, 'done', 'on'], done.on)),
    ...(done?.evidence.trim() !== '' ? [] : [fault([...at, 'done', 'evidence'], 'evidence', '')]),
  ];
}

function effectFaults({ measure, source, before, wanted, seen }: CampaignEffect): readonly Found[] {
  return [
    ...textFault(['effect', 'measure'], measure),
    ...textFault(['effect', 'source'], source),
    ...countFault(['effect', 'before'], before),
    ...countFault(['effect', 'wanted'], wanted),
    ...(seen === null ? [] : countFault(['effect', 'seen'], seen)),
  ];
}

function countFault(path: At, count: number): readonly Found[] {
  return Number.isSafeInteger(count) && count >= 0 ? [] : [fault(path, 'whole-number', shownValue(count))];
}

function dayFault(path: At, date: CivilDate): readonly Found[] {
  return isDay(date) ? [] : [fault(path, 'day', shownValue(date))];
}

function textFault(path: At, text: string): readonly Found[] {
  return text.trim() === '' ? [fault(path, 'text', text)] : [];
}

function twice(ids: readonly string[], index: number, path: At): readonly Found[] {
  const id = ids[index] as string;
  return ids.indexOf(id) === index ? [] : [fault(path, 'unique', id)];
}

function shown(date: CivilDate): Fact['value'] {
  return isDay(date) ? formatDay(date) : shownValue(date);
}

function fault(path: At, expected: CampaignExpected, value: Fact['value']): Found {
  return { path, expected, value };
}

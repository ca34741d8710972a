import { wanted, type Issues, type Path } from '../source/issues.ts';
import type { MalformedIssue } from '../source/malformed.ts';
import { formatDay, type CivilDate } from '../time/civil-date.ts';
import { isDay } from '../time/is-day.ts';
import type { Campaign, CampaignEffect, CampaignStep } from './campaign.ts';
import { isFor } from './is-for.ts';
import type { ThreatSpan } from './threat.ts';

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
 * //=> [['0.steps.0.due', 'before-the-season', '2026-11-20']]
 */
export function campaignFaults(
  campaigns: readonly Campaign[],
  spans: readonly ThreatSpan[],
): readonly MalformedIssue[] {
  const ids = campaigns.map(({ id }) => id);
  return campaigns.flatMap((campaign, at) => [
    ...wanted(ids.indexOf(campaign.id) === at, 'unique', { path: [at, 'id'], value: campaign.id }),
    ...seasonFault(campaign, spans, at),
    ...partFaults(campaign, at),
  ]);
}

function seasonFault(campaign: Campaign, spans: readonly ThreatSpan[], at: number): Issues {
  const isKnown = spans.some((span) => isFor(campaign, span));
  const value = `${campaign.threat} ${String(shown(campaign.season))}`;
  return wanted(isKnown, 'season-of-the-threat', { path: [at, 'season'], value });
}

function partFaults({ id, audience, steps, effect, season }: Campaign, at: number): Issues {
  const ids = steps.map((step) => step.id);
  return [
    ...textFault([at, 'id'], id),
    ...textFault([at, 'audience'], audience),
    ...wanted(steps.length > 0, '>= 1', { path: [at, 'steps'], value: steps.length }),
    ...steps.flatMap((step, index) => [
      ...wanted(ids.indexOf(step.id) === index, 'unique', { path: [at, 'steps', index, 'id'], value: step.id }),
      ...stepFaults(step, season, [at, 'steps', index]),
    ]),
    ...effectFaults(effect, [at, 'effect']),
  ];
}

function stepFaults({ title, owner, due, done }: CampaignStep, season: CivilDate, path: Path): Issues {
  const isInTime = !isDay(due) || !isDay(season) || due < season;
  return [
    ...textFault([...path, 'title'], title),
    ...textFault([...path, 'owner'], owner),
    ...wanted(isDay(due), 'day', { path: [...path, 'due'], value: due }),
    ...wanted(isInTime, 'before-the-season', { path: [...path, 'due'], value: shown(due) }),
    ...(done === null ? [] : wanted(isDay(done.on), 'day', { path: [...path, 'done', 'on'], value: done.on })),
    ...(done === null ? [] : textFault([...path, 'done', 'evidence'], done.evidence)),
  ];
}

function effectFaults({ measure, source, before, wanted: most, seen }: CampaignEffect, path: Path): Issues {
  return [
    ...textFault([...path, 'measure'], measure),
    ...textFault([...path, 'source'], source),
    ...countFault([...path, 'before'], before),
    ...countFault([...path, 'wanted'], most),
    ...(seen === null ? [] : countFault([...path, 'seen'], seen)),
  ];
}

function countFault(path: Path, count: number): Issues {
  return wanted(Number.isSafeInteger(count) && count >= 0, 'whole-number', { path, value: count });
}

function textFault(path: Path, text: string): Issues {
  return wanted(text.trim() !== '', 'text', { path, value: text });
}

/** What is no day is shown as it stands. */
function shown(date: CivilDate): unknown {
  return isDay(date) ? formatDay(date) : date;
}

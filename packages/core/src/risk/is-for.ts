import type { Campaign } from './campaign.ts';
import type { ThreatSpan } from './threat.ts';

/** Whether a campaign is for this season of this threat. */
export function isFor({ threat, season }: Campaign, span: ThreatSpan): boolean {
  return threat === span.threat && season === span.from;
}

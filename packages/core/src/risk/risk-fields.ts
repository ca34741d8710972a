import { events, listOf, numberFrom } from '../appeal/checking-rule.ts';
import { field, fields, oneOf, type FieldsOf } from '../appeal/field-rule.ts';
import type { Instant } from '../time/instant.ts';
import { FINDINGS, type RiskEvidence, type RiskHappening, type RiskStamp, type RiskTie } from './risk-event.ts';
import { PUBLICATION_KINDS, type RiskAnswer, type RiskPacket, type RiskPublication } from './risk-packet.ts';
import { TIED_TO } from './risk-tie.ts';

const NAME = field<string>({ is: 'name' });
const NAMES = { is: 'name' } as const;
const TEXTS = field<readonly string[]>(listOf({ is: 'text' }));
const COUNT = field<number>({ is: 'whole', least: 0 });
const INSTANT = field<Instant>({ is: 'instant' });

const ANSWER: FieldsOf<RiskAnswer> = {
  text: field<string>({ is: 'text' }),
  unknown: TEXTS,
  taken: TEXTS,
  planned: TEXTS,
  platforms: TEXTS,
};
const PUBLICATION = fields<RiskPublication>({
  platform: field<string>({ is: 'text' }),
  kind: oneOf(PUBLICATION_KINDS),
  link: field<string>({ is: 'text' }),
});
const PUBLICATIONS = field<readonly RiskPublication[]>(listOf(PUBLICATION.rule));
const TIE = fields<RiskTie>({ to: oneOf(TIED_TO), name: NAME });

/** What the chat is told of an answer; whether it is sound, `packetFaults` says. */
export const PACKET = fields<RiskPacket>({ ...ANSWER, publications: PUBLICATIONS });

const STAMP: FieldsOf<RiskStamp> = { id: NAME, risk: NAME, occurredAt: INSTANT, recordedAt: INSTANT, by: NAME };

/** What an entry of each kind tells, and nothing else: whoever decides, whoever folds and whoever reads goes by this one table. */
export const ENTRY = events<RiskHappening, RiskStamp>(STAMP, {
  detected: {
    topic: NAME,
    order: NAME,
    edition: NAME,
    evidence: fields<RiskEvidence>({ page: NAME, publishedAt: INSTANT, picture: NAME }),
  },
  alerted: { chat: NAME },
  verified: { finding: oneOf(FINDINGS) },
  rated: { level: NAME },
  drafted: { answer: fields<RiskAnswer>(ANSWER) },
  agreed: {},
  published: { platforms: field<readonly string[]>(listOf(NAMES, 1)) },
  reported: { chat: NAME, publications: PUBLICATIONS },
  observed: { spreads: COUNT, negative: COUNT },
  'spread-again': { causes: NAME, forecast: NAME },
  settled: {},
  reviewed: { decisions: field<readonly string[]>(listOf(NAMES)) },
  tied: { tie: TIE },
  untied: { tie: TIE },
  gauged: { source: NAME, value: field<number>(numberFrom(-Infinity)) },
  'evidence-erased': {},
});

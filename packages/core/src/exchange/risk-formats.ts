import { readRiskPacket, readWholeRiskLog, riskLogSchema, riskPacketSchema } from '../risk/risk-event.schema.ts';
import type { RiskEvent } from '../risk/risk-event.ts';
import { readRiskOrder, riskOrderSchema } from '../risk/risk-order.schema.ts';
import type { RiskOrder } from '../risk/risk-order.ts';
import type { RiskPacket } from '../risk/risk-packet.ts';
import type { Campaign } from '../risk/campaign.ts';
import { campaignsSchema, readCampaigns, readThreats, threatsSchema } from '../risk/threat.schema.ts';
import type { Threat } from '../risk/threat.ts';
import type { ExchangeFormat } from './exchange-format.ts';

/** The log of an information risk. */
export const RISK_LOG_FORMAT: ExchangeFormat<readonly RiskEvent[]> = {
  name: 'risk-log',
  about: 'What happened to an information risk, from its detection to rest; pages and positions, never persons.',
  schema: riskLogSchema,
  read: readWholeRiskLog,
  upgrades: [],
};

/** What the chat is told of an answer. */
export const RISK_PACKET_FORMAT: ExchangeFormat<RiskPacket> = {
  name: 'risk-packet',
  about:
    'What the alert chat is told of an answer to a risk: its text, what is unknown, measures, platforms and links.',
  schema: riskPacketSchema,
  read: readRiskPacket,
  upgrades: [],
};

/** How a centre works on information risks. */
export const RISK_ORDER_FORMAT: ExchangeFormat<RiskOrder> = {
  name: 'risk-order',
  about: 'The chat, the levels with their terms, and when a risk counts as settled; what no act gives is a setting.',
  schema: riskOrderSchema,
  read: readRiskOrder,
  upgrades: [],
};

/** What may disturb people every year or every season. */
export const THREATS_FORMAT: ExchangeFormat<readonly Threat[]> = {
  name: 'threats',
  about: 'What may disturb people every year or every season, when it comes, and how long before to prepare.',
  schema: threatsSchema,
  read: readThreats,
  upgrades: [],
};

/** What is done before a threat comes. */
export const CAMPAIGNS_FORMAT: ExchangeFormat<readonly Campaign[]> = {
  name: 'campaigns',
  about: 'What is done before a threat comes: steps with owners, days and evidence, and the effect that was seen.',
  schema: campaignsSchema,
  read: readCampaigns,
  upgrades: [],
};

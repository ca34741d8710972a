import { byAssumption } from '../source/decision.ts';
import type { Instant } from '../time/instant.ts';
import type { RiskEvent, RiskHappening } from './risk-event.ts';
import type { RiskOrder } from './risk-order.ts';
import type { Threat } from './threat.ts';
import type { RiskAnswer, RiskPacket, RiskPublication } from './risk-packet.ts';

// Made for tests: a small order, a risk that goes all the way, and short ways to write its log.

export const HOUR = 3_600_000;

export const ORDER: RiskOrder = {
  id: 'own',
  edition: '1',
  title: 'Порядок для проверки',
  chat: 'chat',
  levels: [
    { id: 'low', title: 'Низкий', within: { alerted: null, verified: 480, published: 1440 } },
    { id: 'high', title: 'Высокий', within: { alerted: 30, verified: 60, published: 120 } },
  ],
  closing: { reading: 'both', quietMinutes: 120, looks: 2, because: [byAssumption('own')] },
  keeping: { days: 30, because: [byAssumption('own')] },
  because: [byAssumption('own')],
};

export const ANSWER: RiskAnswer = {
  text: 'Воду дадут к 18 часам.',
  unknown: ['Причина порыва'],
  taken: ['Бригада на месте'],
  planned: ['Подвоз воды с 12 часов'],
  platforms: ['Страница округа', 'Районная газета'],
};

export const PUBLICATIONS: readonly RiskPublication[] = [
  { platform: 'Страница округа', kind: 'official-page', link: 'https://okrug.example/wall-1_7' },
  { platform: 'Районная газета', kind: 'media', link: 'https://gazeta.example/news/15' },
];

export const PACKET: RiskPacket = { ...ANSWER, publications: PUBLICATIONS };

export const DETECTED: RiskHappening = {
  kind: 'detected',
  topic: 'Водоснабжение',
  order: 'own',
  edition: '1',
  evidence: { page: 'https://chat.example/town', publishedAt: 0 as Instant, picture: 'shot-1' },
};

/** From the detection to a report in the chat, an hour a step. */
export const WORKED: readonly RiskHappening[] = [
  DETECTED,
  { kind: 'alerted', chat: 'chat' },
  { kind: 'rated', level: 'high' },
  { kind: 'verified', finding: 'true' },
  { kind: 'drafted', answer: ANSWER },
  { kind: 'agreed' },
  { kind: 'published', platforms: ANSWER.platforms },
  { kind: 'reported', chat: 'chat', publications: PUBLICATIONS },
];

export const FROST: Threat = {
  id: 'frost',
  topic: 'Теплоснабжение',
  title: 'Морозы',
  season: { kind: 'each-year', from: '11-15', to: '03-10' },
  leadDays: 30,
  because: [],
};

export const QUIET: RiskHappening = { kind: 'observed', spreads: 0, negative: 0 };

/** An entry of the risk R-1 in such an hour, recorded at once. */
export function inHour(hour: number, happening: RiskHappening): RiskEvent {
  const at = (hour * HOUR) as Instant;
  return {
    id: `h${String(hour).padStart(4, '0')} ${happening.kind}`,
    risk: 'R-1',
    occurredAt: at,
    recordedAt: at,
    by: 'duty',
    ...happening,
  };
}

/** A log with one entry an hour. */
export function hourly(happenings: readonly RiskHappening[]): readonly RiskEvent[] {
  return happenings.map((happening, hour) => inHour(hour, happening));
}

import type { Instant } from '../time/instant.ts';
import type { RiskAnswer, RiskPublication } from './risk-packet.ts';

/** What checking a publication came to; of unknown circumstances people are told that they are unknown. */
export type Finding = 'true' | 'false' | 'misleading' | 'unknown';

/** All of them. */
export const FINDINGS: readonly Finding[] = ['true', 'false', 'misleading', 'unknown'];

/**
 * Where a publication was seen and what shows it: of the public network only, and of no person.
 *
 * `page` is the address of the community or chat, never of somebody's own account.
 */
export interface RiskEvidence {
  readonly page: string;
  readonly publishedAt: Instant;
  /** The host's own name of the kept picture. */
  readonly picture: string;
}

/** What a risk may be tied to. */
export type TiedTo = 'appeal' | 'risk' | 'root-cause' | 'road-map' | 'threat' | 'campaign';

/** What a risk has to do with: the kind of it, and the name that its own register gives it. */
export interface RiskTie {
  readonly to: TiedTo;
  readonly name: string;
}

/** What every entry about a risk bears. */
export interface RiskStamp {
  /** Unique within the log; the same entry delivered twice counts once. */
  readonly id: string;
  /** Name of the risk. */
  readonly risk: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  /** The host's own opaque name of whoever did it. */
  readonly by: string;
}

/**
 * What can happen to an information risk.
 *
 * - `detected`: found, with the edition of the order that it is worked by. `alerted`: told to the alert chat.
 * - `verified`: checked, again when more comes to light. `rated`: given a level.
 * - `drafted`: an answer prepared. `agreed`: it may go out. `published`: it stands on these platforms.
 * - `reported`: the chat was told where. `observed`: how it spreads and is taken, since it was last looked at.
 * - `spread-again`: the causes, and what is to be expected; the answer is thought out anew.
 * - `settled`: nothing more comes. `reviewed`: what was decided from it.
 * - `tied`, `untied`: what it has to do with, of appeals, causes, road maps, threats, campaigns and other risks.
 * - `gauged`: how the answer compares with the risk, as a system outside measured it; its own figure, of no fixed scale.
 * - `evidence-erased`: the host no longer keeps the picture.
 */
export type RiskHappening =
  | {
      readonly kind: 'detected';
      readonly topic: string;
      readonly order: string;
      readonly edition: string;
      readonly evidence: RiskEvidence;
    }
  | { readonly kind: 'alerted'; readonly chat: string }
  | { readonly kind: 'verified'; readonly finding: Finding }
  | { readonly kind: 'rated'; readonly level: string }
  | { readonly kind: 'drafted'; readonly answer: RiskAnswer }
  | { readonly kind: 'agreed' }
  | { readonly kind: 'published'; readonly platforms: readonly string[] }
  | { readonly kind: 'reported'; readonly chat: string; readonly publications: readonly RiskPublication[] }
  | ({ readonly kind: 'observed' } & Reaction)
  | { readonly kind: 'spread-again'; readonly causes: string; readonly forecast: string }
  | { readonly kind: 'settled' }
  | { readonly kind: 'reviewed'; readonly decisions: readonly string[] }
  | { readonly kind: 'tied'; readonly tie: RiskTie }
  | { readonly kind: 'untied'; readonly tie: RiskTie }
  | { readonly kind: 'gauged'; readonly source: string; readonly value: number }
  | { readonly kind: 'evidence-erased' };

/** What was seen since the observation before: publications that carry it on, and bad reactions to the answer. */
export interface Reaction {
  readonly spreads: number;
  readonly negative: number;
}

/** An entry of the log of a risk. */
export type RiskEvent = RiskStamp & RiskHappening;

/** Kinds of entries. */
export type RiskEventKind = RiskHappening['kind'];

/**
 * How far a risk has come; its level and its finding are axes of their own.
 *
 * `spreading`: seen again after rest, and nobody has written why. `noted`: the causes are written, a new answer is wanted.
 */
export type RiskStage =
  | 'awaited'
  | 'detected'
  | 'alerted'
  | 'verified'
  | 'drafted'
  | 'agreed'
  | 'published'
  | 'reported'
  | 'spreading'
  | 'noted'
  | 'settled';

/**
 * The table of moves: from each stage, by which entry, to which stage. What stands in no cell cannot be.
 *
 * @clause pestovo-1728 Порядок п. 1 абз. 2
 * @clause pestovo-1728 Порядок п. 2 абз. 2
 * @clause pestovo-1728 Порядок п. 2 абз. 3
 * @clause pestovo-1728 Порядок п. 2 абз. 6
 * @assumption risk-answer-is-agreed-first
 */
export const RISK_MOVES: Readonly<Record<RiskStage, Readonly<Partial<Record<RiskEventKind, RiskStage>>>>> = {
  awaited: { detected: 'detected' },
  detected: { alerted: 'alerted', rated: 'detected', ...seenIn('detected') },
  alerted: { verified: 'verified', rated: 'alerted', ...seenIn('alerted') },
  verified: { verified: 'verified', rated: 'verified', drafted: 'drafted', ...seenIn('verified') },
  drafted: { verified: 'verified', rated: 'drafted', drafted: 'drafted', agreed: 'agreed', ...seenIn('drafted') },
  agreed: { verified: 'verified', rated: 'agreed', drafted: 'drafted', published: 'published', ...seenIn('agreed') },
  published: { verified: 'verified', rated: 'published', reported: 'reported', ...after('published') },
  reported: { verified: 'verified', rated: 'reported', settled: 'settled', ...after('reported') },
  spreading: { rated: 'spreading', observed: 'spreading', 'spread-again': 'noted', ...gaugedIn('spreading') },
  noted: {
    verified: 'verified',
    rated: 'noted',
    drafted: 'drafted',
    observed: 'noted',
    'spread-again': 'noted',
    ...gaugedIn('noted'),
  },
  settled: {
    observed: 'settled',
    'spread-again': 'noted',
    reviewed: 'settled',
    'evidence-erased': 'settled',
    ...gaugedIn('settled'),
  },
};

type Moves = Readonly<Partial<Record<RiskEventKind, RiskStage>>>;

/** How it spreads, and what it has to do with, may come to light at any stage. */
function seenIn(stage: RiskStage): Moves {
  return { observed: stage, ...tiesIn(stage) };
}

function tiesIn(stage: RiskStage): Moves {
  return { tied: stage, untied: stage };
}

/** An answer that went out can be compared with the risk. */
function gaugedIn(stage: RiskStage): Moves {
  return { gauged: stage, ...tiesIn(stage) };
}

/** What may come once an answer stands: more platforms, looks at how it is taken, and the spread of it. */
function after(stage: 'published' | 'reported'): Moves {
  return { published: 'published', observed: stage, 'spread-again': 'noted', ...gaugedIn(stage) };
}

import type { LogEntry } from '../appeal/take-entries.ts';
import type { Instant } from '../time/instant.ts';
import type { Finding, Reaction, RiskEvent, RiskEventKind, RiskEvidence, RiskStage, RiskTie } from './risk-event.ts';
import type { RiskAnswer, RiskPublication } from './risk-packet.ts';

/** One look at how an answer is taken. */
export interface Observation extends Reaction {
  readonly event: string;
  readonly at: Instant;
}

/** How an answer compares with the risk, as a system outside measured it: whose figure, and when it was told. */
export interface Gauge {
  readonly at: Instant;
  readonly source: string;
  readonly value: number;
}

/** What the log of a risk adds up to. */
export interface RiskState {
  readonly stage: RiskStage;
  /** Its name; `null` until it is detected. */
  readonly risk: string | null;
  readonly topic: string | null;
  /** The edition of the order that it is worked by. */
  readonly order: { readonly id: string; readonly edition: string } | null;
  readonly finding: Finding | null;
  readonly level: string | null;
  readonly answer: RiskAnswer | null;
  /** How often the answer was thought out: 1 with the first draft, one more with the first after each spread. */
  readonly scenario: number;
  /** Where the chat was told that it stands. */
  readonly publications: readonly RiskPublication[];
  /** Where the answer of now stands. */
  readonly platforms: readonly string[];
  /** Looks since the answer last went out or the risk spread again, in their order. */
  readonly looks: readonly Observation[];
  /** When the answer last went out; `null` before, and after a spread. */
  readonly publishedAt: Instant | null;
  readonly spreads: readonly { readonly at: Instant; readonly causes: string; readonly forecast: string }[];
  readonly decisions: readonly string[];
  readonly ties: readonly RiskTie[];
  readonly gauges: readonly Gauge[];
  readonly evidence: RiskEvidence | null;
  /** When the risk last came to rest; `null` before, and after a spread. */
  readonly settledAt: Instant | null;
  /** When it was last reviewed since it came to rest; `null` before, and after a spread. */
  readonly reviewedAt: Instant | null;
  readonly isEvidenceErased: boolean;
  /** When each kind of entry came first, and last. */
  readonly first: Readonly<Partial<Record<RiskEventKind, Instant>>>;
  /** The stamp of the last entry: what comes next comes after it in the order of the log. */
  readonly latest: LogEntry | null;
  /** Names of the entries that it is made of. */
  readonly entries: readonly string[];
  /** The entries themselves: another content of one of them is told from the same one sent again. */
  readonly held: readonly RiskEvent[];
}

/** A risk of which nothing was written yet. */
export const NO_RISK: RiskState = {
  stage: 'awaited',
  risk: null,
  topic: null,
  order: null,
  finding: null,
  level: null,
  answer: null,
  scenario: 0,
  publications: [],
  platforms: [],
  looks: [],
  publishedAt: null,
  spreads: [],
  decisions: [],
  ties: [],
  gauges: [],
  evidence: null,
  settledAt: null,
  reviewedAt: null,
  isEvidenceErased: false,
  first: {},
  latest: null,
  entries: [],
  held: [],
};

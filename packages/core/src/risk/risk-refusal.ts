import type { NotTheLatest } from '../appeal/command-refusal.ts';
import type { MalformedEntry, RecordedTooEarly, SecondContent } from '../appeal/entry-faults.ts';
import type { NotAnEvent, NotAnInstant } from '../appeal/event-fault.ts';
import type { PacketFault } from './packet-faults.ts';
import type { ClosingReading } from './risk-order.ts';
import type { RiskEvent, RiskEventKind, RiskStage } from './risk-event.ts';
import type { QuietAxis } from './settled.ts';

/** An entry that cannot come at this stage, with those that can. */
export interface RiskOutOfTurn {
  readonly kind: 'risk-out-of-turn';
  readonly event: string;
  readonly happening: string;
  readonly stage: RiskStage;
  readonly legal: readonly RiskEventKind[];
}

/** A part of an entry that fits neither the risk nor its order. */
export interface RiskMismatch {
  readonly kind: 'risk-mismatch';
  readonly event: string;
  readonly of: 'risk' | 'order' | 'source' | 'level' | 'chat' | 'platform' | 'tie' | 'gauge';
  readonly value: string;
  readonly expected: readonly string[];
}

/** An answer or packet with defects. */
export interface FaultyPacket {
  readonly kind: 'faulty-packet';
  /** The entry that it is in; `null` of a packet that stands alone. */
  readonly event: string | null;
  readonly faults: readonly PacketFault[];
}

/** A risk that is not settled by the looks so far. */
export interface NotQuiet {
  readonly kind: 'not-quiet';
  readonly event: string;
  readonly reading: ClosingReading;
  /** Looks without anything new, and minutes by the clock from the last that was found. */
  readonly wanted: { readonly looks: number; readonly minutes: number };
  readonly quiet: readonly { readonly axis: QuietAxis; readonly looks: number; readonly minutes: number }[];
}

/** Why an entry about a risk is not taken. */
export type RiskRefusal =
  | NotAnEvent
  | NotAnInstant
  | MalformedEntry
  | SecondContent<RiskEvent>
  | RecordedTooEarly
  | NotTheLatest
  | RiskOutOfTurn
  | RiskMismatch
  | FaultyPacket
  | NotQuiet;

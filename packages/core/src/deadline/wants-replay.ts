import { compareEvents, type AppealEvent, type EventStamp } from '../appeal/appeal-event.ts';
import type { Instant } from '../time/instant.ts';

/** A state made event by event that cannot tell what was asked; the whole log, folded anew by `clocksAt`, can. */
export interface WantsReplay {
  readonly kind: 'wants-replay';
  /**
   * The state was begun with another pack or edition; an earlier event was struck; an event comes no later than the last one,
   * or bears the id of an earlier one, which a replay counts once; the moment asked about, or the moment of knowledge, is
   * before the last one; or one question was asked about, and the state is of all.
   */
  readonly why:
    | 'another-pack'
    | 'voided'
    | 'not-the-latest'
    | 'another-content'
    | 'asked-earlier'
    | 'known-earlier'
    | 'one-question';
  /** The event that was refused, or the last one that was added. */
  readonly event: string | null;
}

/** The last event of a state that is made event by event. */
export interface Latest extends Pick<EventStamp, 'id' | 'appeal' | 'occurredAt' | 'recordedAt'> {
  /** When the last of all events was recorded. */
  readonly learned: Instant;
  /** When the first of them happened. */
  readonly first: Instant;
  /** The ids of all of them. */
  readonly ids: readonly string[];
}

/** The pack and edition that a state was begun with. */
export interface Rules {
  readonly pack: string;
  readonly edition: string;
}

/** What is asked of a state. */
interface Asked {
  readonly asOf: Instant;
  readonly knownAt?: Instant | undefined;
  readonly question?: number | undefined;
}

/** Says why a state cannot be gone on with by a pack: its clocks are those of the pack that it was begun with. */
export function replayByPack(
  { rules, runs, latest }: { readonly rules: Rules; readonly runs: readonly unknown[]; readonly latest: Latest | null },
  { id, edition, clocks }: { readonly id: string; readonly edition: string; readonly clocks: readonly unknown[] },
): WantsReplay | null {
  const isSame = rules.pack === id && rules.edition === edition && runs.length === clocks.length;
  return isSame ? null : wantsReplay('another-pack', latest?.id ?? null);
}

/** Says why an event cannot be added to the end of a history. */
export function replayFor(event: AppealEvent, latest: Latest | null): WantsReplay | null {
  if (event.kind === 'voided') return wantsReplay('voided', event.id);
  if (latest === null) return null;
  if (compareEvents(latest, event) >= 0) return wantsReplay('not-the-latest', event.id);
  return latest.ids.includes(event.id) ? wantsReplay('another-content', event.id) : null;
}

/** Says why a state cannot tell how the clocks stood. */
export function replayToRead(latest: Latest | null, { asOf, knownAt, question }: Asked): WantsReplay | null {
  const event = latest?.id ?? null;
  if (question !== undefined) return wantsReplay('one-question', event);
  if (latest === null) return null;
  if (asOf < latest.occurredAt) return wantsReplay('asked-earlier', event);
  return knownAt !== undefined && knownAt < latest.learned ? wantsReplay('known-earlier', event) : null;
}

/** What is to be remembered of an event that was added. */
export function latestOf({ id, appeal, occurredAt, recordedAt }: EventStamp, before: Latest | null): Latest {
  const place = { id, appeal, occurredAt, recordedAt };
  if (before === null) return { ...place, learned: recordedAt, first: occurredAt, ids: [id] };
  const learned = before.learned > recordedAt ? before.learned : recordedAt;
  return { ...place, learned, first: before.first, ids: [...before.ids, id] };
}

function wantsReplay(why: WantsReplay['why'], event: string | null): WantsReplay {
  return { kind: 'wants-replay', why, event };
}

import type { AppealEvent } from '../appeal/appeal-event.ts';
import type { ClockRun, RunDraft } from './clock-run.ts';
import type { ExtensionRule, PackClock, RulePack } from './rule-pack.ts';

/** Why a clock was not lengthened. */
export interface ExtensionRefused {
  readonly kind: 'extension-refused';
  readonly pack: string;
  readonly clock: string;
  readonly event: string;
  /**
   * What stands against it: the pack has no such clock, its act lets nobody extend it, it does not run, it was extended
   * as often as may be, the length is none or above the most, the duty may not, or the term was over already.
   */
  readonly why:
    'no-such-clock' | 'not-allowed' | 'not-running' | 'too-often' | 'wrong-length' | 'not-theirs' | 'too-late';
  readonly asked: number;
  readonly most: number | null;
}

type Excess = Extract<ExtensionRefused['why'], 'too-often' | 'wrong-length' | 'not-theirs'>;
type ExtendedEvent = Extract<AppealEvent, { kind: 'extended' }>;

/** Lengthens a running clock by what its rule allows, or says why not. */
export function extendRun(
  runs: readonly RunDraft[],
  { clocks }: RulePack,
  event: ExtendedEvent,
): ExtensionRefused | null {
  const index = clocks.findIndex(({ id }) => id === event.clock);
  const [run, rule] = [runs[index], clocks[index]];
  if (run === undefined || rule === undefined) return extensionRefused('no-such-clock', event, null);
  const why = obstacle(run, rule, event);
  if (why !== null) return extensionRefused(why, event, rule);
  const { id, occurredAt: at, count, by } = event;
  run.extensions = [...run.extensions, { event: id, at, count, by, notified: false }];
  return null;
}

/** Tells the facts of a refused extension. */
export function extensionRefused(
  why: ExtensionRefused['why'],
  { id: event, pack, clock, count: asked }: Pick<ExtendedEvent, 'id' | 'pack' | 'clock' | 'count'>,
  rule: PackClock | null,
): ExtensionRefused {
  return { kind: 'extension-refused', pack, clock, event, why, asked, most: rule?.extension?.most ?? null };
}

/** Writes down that the applicant was told of every extension so far. */
export function notifyRun(run: RunDraft): void {
  if (run.extensions.length > 0) run.extensions = run.extensions.map((extension) => ({ ...extension, notified: true }));
}

function obstacle(run: ClockRun, rule: PackClock, event: ExtendedEvent): ExtensionRefused['why'] | null {
  if (rule.extension === null) return 'not-allowed';
  if (run.started === null || run.stopped !== null) return 'not-running';
  return excess(run, rule.extension, event);
}

function excess({ extensions }: ClockRun, { most, times, by }: ExtensionRule, event: ExtendedEvent): Excess | null {
  if (extensions.length >= times) return 'too-often';
  if (!Number.isInteger(event.count) || event.count < 1 || event.count > most) return 'wrong-length';
  return by.includes(event.by) ? null : 'not-theirs';
}

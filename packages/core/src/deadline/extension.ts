import type { AppealEvent } from '../appeal/appeal-event.ts';
import type { ClockRun, Extension, RunDraft } from './clock-run.ts';
import { concerns, exceptionsIn, type Standing } from './concerns.ts';
import type { ExtensionRule, PackClock, RulePack } from './rule-pack.ts';

/** Why a clock was not lengthened. */
export interface ExtensionRefused {
  readonly kind: 'extension-refused';
  readonly pack: string;
  readonly clock: string;
  readonly event: string;
  /**
   * What stands against it: the pack has no such clock, its act lets nobody extend it, it does not run or is none for the item, it was extended
   * as often as may be, the length is none or above the most, the duty may not, or the term, or the time in which the
   * applicant is to be told of it, was over already.
   */
  readonly why:
    'no-such-clock' | 'not-allowed' | 'not-running' | 'too-often' | 'wrong-length' | 'not-theirs' | 'too-late';
  readonly asked: number;
  readonly most: number | null;
}

type Excess = Extract<ExtensionRefused['why'], 'too-often' | 'wrong-length' | 'not-theirs'>;
type ExtendedEvent = Extract<AppealEvent, { kind: 'extended' }>;

/** A case with its clocks, and the edition of the pack that it is pinned to. */
interface Extended extends Standing {
  readonly runs: readonly RunDraft[];
  readonly pinned: string | null;
}

/** Lengthens a running clock by what its rule allows, or says why not; what another edition granted stays as granted. */
export function extendRun(now: Extended, pack: RulePack, event: ExtendedEvent): ExtensionRefused | null {
  const index = pack.clocks.findIndex(({ id }) => id === event.clock);
  const [run, rule] = [now.runs[index], pack.clocks[index]];
  if (run === undefined || rule === undefined) return extensionRefused('no-such-clock', event, null);
  const isOurs = isGrantedBy(pack, { under: now.pinned });
  const why = isOurs ? (obstacle(run, rule, event) ?? misfit(now, rule, pack)) : lengthFault(event);
  if (why !== null) return extensionRefused(why, event, rule);
  const { id, occurredAt: at, count, by } = event;
  run.extensions = [...run.extensions, { event: id, at, count, by, notified: false, under: now.pinned }];
  return null;
}

/** Whether an extension is to be judged by an edition: the case was pinned to that one then, or to none. */
export function isGrantedBy({ edition }: RulePack, { under }: Pick<Extension, 'under'>): boolean {
  return under === null || under === edition;
}

/** Lists the extensions of clocks that turned out to be none for the item: they are not lost in silence. */
export function lostIn(now: Standing, pack: RulePack): readonly ExtensionRefused[] {
  const exceptions = exceptionsIn(now, pack.clocks);
  return pack.clocks.flatMap((rule, index) => {
    const extensions = now.runs[index]?.extensions ?? [];
    if (extensions.length === 0 || concerns(rule, now, exceptions)) return [];
    return extensions.map((extension) => grantRefused('not-running', extension, { pack, rule }));
  });
}

/** Tells the facts of an extension that was granted, and does not stand. */
export function grantRefused(
  why: ExtensionRefused['why'],
  { event: id, count }: Extension,
  { pack, rule }: { readonly pack: RulePack; readonly rule: PackClock },
): ExtensionRefused {
  return extensionRefused(why, { id, pack: pack.id, clock: rule.id, count }, rule);
}

/** Tells the facts of a refused extension. */
function extensionRefused(
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

function misfit(now: Standing, rule: PackClock, { clocks }: RulePack): ExtensionRefused['why'] | null {
  return concerns(rule, now, exceptionsIn(now, clocks)) ? null : 'not-running';
}

function lengthFault({ count }: ExtendedEvent): ExtensionRefused['why'] | null {
  return Number.isSafeInteger(count) && count > 0 ? null : 'wrong-length';
}

function excess({ extensions }: ClockRun, { most, times, by }: ExtensionRule, event: ExtendedEvent): Excess | null {
  if (extensions.length >= times) return 'too-often';
  if (lengthFault(event) !== null || event.count > most) return 'wrong-length';
  return by.includes(event.by) ? null : 'not-theirs';
}

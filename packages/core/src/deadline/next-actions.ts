import { refuse, success, type Result } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import type { Due, DueRefusal } from '../time/due.ts';
import { lastWorkUpTo } from '../time/working-time.ts';
import type { ClockState, NextAction } from './clock.ts';
import type { Extension } from './clock-run.ts';
import { grantRefused, isGrantedBy, type ExtensionRefused } from './extension.ts';
import { heldBy } from './held.ts';
import type { PackClock } from './rule-pack.ts';
import { amountOf, dueWith, termOf, type Running } from './running-clock.ts';

type Refused = DueRefusal | ExtensionRefused;

const NOTHING: Result<readonly NextAction[], never> = { ok: true, value: [] };

/** How a clock stands, before what is to be done is known. */
export interface Standing {
  readonly state: ClockState;
  readonly due: Instant;
  readonly control: Instant;
}

/** Lists what should be done next; the extensions must each have come in time. */
export function nextOf(running: Running, { state, due, control }: Standing): Result<readonly NextAction[], Refused> {
  const notices = noticesOf(running);
  if (!notices.ok) return notices;
  if (running.run.stopped !== null) return NOTHING;
  if (state === 'paused') return notices;
  const { task: action, owedBy } = running.rule;
  const own = { action, owedBy, until: due, latestSafe: lastWorkBefore(running, control) };
  return success(notices.value.length === 0 ? [own] : [...notices.value, own]);
}

/** Walks the extensions: each must have come while the applicant may still be told of it, and each may owe that notice. */
function noticesOf(running: Running): Result<readonly NextAction[], Refused> {
  const { run, rule } = running;
  if (run.extensions.length === 0) return NOTHING;
  const owed: NextAction[] = [];
  for (const [index, extension] of run.extensions.entries()) {
    const old = dueBefore(running, run.extensions.slice(0, index), extension.at);
    if (!old.ok) return old;
    const until = noticeUntil(running, old.value.last);
    if (!until.ok) return until;
    const late = tooLate(running, extension, until.value);
    if (late !== null) return refuse(late);
    if (owesNotice(rule, extension)) owed.push(noticeOf(running, until.value));
  }
  return success(owed);
}

function tooLate(running: Running, extension: Extension, until: Instant): ExtensionRefused | null {
  const isLate = isGrantedBy(running.pack, extension) && extension.at > until;
  return isLate ? grantRefused('too-late', extension, running) : null;
}

function owesNotice({ extension: allowed }: PackClock, { notified }: Extension): boolean {
  return (allowed?.notice ?? null) !== null && !notified;
}

/** Until when a clock might run before it was given more. */
function dueBefore(running: Running, extensions: readonly Extension[], moment: Instant): Result<Due, DueRefusal> {
  const term = termOf(running, extensions);
  const held = heldBy(running, term, moment);
  return held.ok ? dueWith(running, term, held.value.length) : held;
}

/** Until when the applicant may be told: by a day after the start, or while the old term runs, as where no notice is owed. */
function noticeUntil(running: Running, old: Instant): Result<Instant, DueRefusal> {
  const { unit, extension } = running.rule;
  const within = extension?.notice?.within ?? null;
  if (within === null) return success(old);
  const by = dueWith(running, amountOf(within, unit), 0);
  return by.ok ? success(Math.min(by.value.last, old) as Instant) : by;
}

function noticeOf(running: Running, until: Instant): NextAction {
  const latestSafe = lastWorkBefore(running, until);
  return { action: 'notify-of-extension', owedBy: running.rule.owedBy, until, latestSafe };
}

/** The last moment of work that is in time; a deadline before any work is left as it is. */
function lastWorkBefore({ run, calendar }: Running, last: Instant): Instant {
  const work = lastWorkUpTo(calendar, last);
  return work !== null && work > run.started ? work : last;
}

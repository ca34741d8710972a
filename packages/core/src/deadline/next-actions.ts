import { refuse, success, type Result } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import type { Due, DueRefusal } from '../time/due.ts';
import { lastWorkUpTo } from '../time/working-time.ts';
import type { ClockState, NextAction } from './clock.ts';
import type { Extension } from './clock-run.ts';
import { extensionRefused, isGrantedBy, type ExtensionRefused } from './extension.ts';
import { heldBy } from './held.ts';
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

/** Walks the extensions: each must have come in time, and each may owe the applicant a notice. */
function noticesOf(running: Running): Result<readonly NextAction[], Refused> {
  const { run, rule, pack } = running;
  if (run.extensions.length === 0) return NOTHING;
  const owed: NextAction[] = [];
  for (const [index, extension] of run.extensions.entries()) {
    const old = dueBefore(running, run.extensions.slice(0, index), extension.at);
    if (!old.ok) return old;
    const event = { id: extension.event, pack: pack.id, clock: rule.id, count: extension.count };
    if (isGrantedBy(pack, extension) && extension.at > old.value.last)
      return refuse(extensionRefused('too-late', event, rule));
    if (extension.notified) continue;
    const notice = noticeUntil(running, old.value.last);
    if (!notice.ok) return notice;
    owed.push(...notice.value);
  }
  return success(owed);
}

/** Until when a clock might run before it was given more. */
function dueBefore(running: Running, extensions: readonly Extension[], moment: Instant): Result<Due, DueRefusal> {
  const term = termOf(running, extensions);
  const held = heldBy(running, term, moment);
  return held.ok ? dueWith(running, term, held.value.length) : held;
}

function noticeUntil(running: Running, old: Instant): Result<readonly NextAction[], Refused> {
  const notice = running.rule.extension?.notice ?? null;
  if (notice === null) return NOTHING;
  const by = notice.within === null ? null : dueWith(running, amountOf(notice.within, running.rule.unit), 0);
  if (by !== null && !by.ok) return by;
  const until = by === null ? old : by.value.last;
  const latestSafe = lastWorkBefore(running, until);
  return success([{ action: 'notify-of-extension', owedBy: running.rule.owedBy, until, latestSafe }]);
}

/** The last moment of work that is in time; a deadline before any work is left as it is. */
function lastWorkBefore({ run, calendar }: Running, last: Instant): Instant {
  const work = lastWorkUpTo(calendar, last);
  return work !== null && work > run.started ? work : last;
}

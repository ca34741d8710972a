import { refuse, success, type Result } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { notAnInstant, shownText, type NotAnInstant } from '../time/not-an-instant.ts';

/** A stretch in which somebody is on duty; the end is the first moment after it. */
export interface DutyShift {
  readonly from: Instant;
  readonly until: Instant;
  /** The host's own opaque name of whoever is on duty. */
  readonly on: string;
}

/** A moment at which nobody is on duty, with the end of the shift before it and the start of the one after. */
export interface NobodyOnDuty {
  readonly kind: 'nobody-on-duty';
  readonly at: Instant;
  readonly since: Instant | null;
  readonly until: Instant | null;
}

/** A shift that is none: its end is not after its start, a moment of it is none, or it names nobody. */
export interface BrokenShift {
  readonly kind: 'broken-shift';
  readonly index: number;
  readonly on: string;
  readonly from: string;
  readonly until: string;
}

/** A stretch without anybody, or a hand-over from some to others at one moment. */
export interface RosterHole {
  readonly from: Instant;
  readonly until: Instant;
}

/** Who hands over to whom, and when. */
export interface HandOver {
  readonly at: Instant;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * Finds who is on duty.
 *
 * @param roster - Shifts in any order; they may overlap.
 * @param at - The moment.
 * @returns Their names in the order of the letters, each once.
 * @refuses `nobody-on-duty` — the roster has a hole there; its ends are told.
 * @refuses `broken-shift` — a shift of the roster ends before it begins, or names nobody.
 * @refuses `not-an-instant` — the moment asked about is none.
 * @example
 * const roster = [{ from: 0, until: 8, on: 'a' }, { from: 8, until: 16, on: 'b' }]
 * onDuty(roster, 8) //=> { ok: true, value: ['b'] }
 * onDuty(roster, 16) //=> { ok: false, refusal: { kind: 'nobody-on-duty', at: 16, since: 16, until: null } }
 */
export function onDuty(
  roster: readonly DutyShift[],
  at: Instant,
): Result<readonly string[], NobodyOnDuty | BrokenShift | NotAnInstant> {
  const broken = brokenShift(roster) ?? oddMoment({ at });
  if (broken !== null) return refuse(broken);
  const names = namesAt(roster, at);
  if (names.length > 0) return success(names);
  const since = roster.flatMap(({ until }) => (until <= at ? [until] : []));
  const next = roster.flatMap(({ from }) => (from > at ? [from] : []));
  return refuse({ kind: 'nobody-on-duty', at, since: greatest(since), until: least(next) });
}

/**
 * Lists the stretches of a span in which nobody is on duty.
 *
 * @param roster - Shifts in any order.
 * @param span - From when to when the roster should have no hole; the end is the first moment after it.
 * @returns The holes in their order.
 * @refuses `broken-shift` — a shift of the roster ends before it begins, or names nobody.
 * @refuses `not-an-instant` — an end of the span is none.
 * @example
 * rosterHoles([{ from: 2, until: 5, on: 'a' }], { from: 0, until: 9 }) //=> { ok: true, value: [{ from: 0, until: 2 }, { from: 5, until: 9 }] }
 */
export function rosterHoles(
  roster: readonly DutyShift[],
  { from, until }: RosterHole,
): Result<readonly RosterHole[], BrokenShift | NotAnInstant> {
  const broken = brokenShift(roster) ?? oddMoment({ from, until });
  if (broken !== null) return refuse(broken);
  const holes: RosterHole[] = [];
  let covered = from;
  for (const shift of roster.toSorted((a, b) => a.from - b.from)) {
    if (shift.from >= until) break;
    if (shift.from > covered) holes.push({ from: covered, until: shift.from });
    if (shift.until > covered) covered = shift.until;
  }
  return success(covered < until ? [...holes, { from: covered, until }] : holes);
}

/**
 * Lists when the duty passes from some to others without a hole between.
 *
 * @param roster - Shifts in any order.
 * @returns The hand-overs in their order.
 * @refuses `broken-shift` — a shift of the roster ends before it begins, or names nobody.
 * @example
 * handOvers([{ from: 8, until: 16, on: 'b' }, { from: 0, until: 8, on: 'a' }]) //=> { ok: true, value: [{ at: 8, from: ['a'], to: ['b'] }] }
 */
export function handOvers(roster: readonly DutyShift[]): Result<readonly HandOver[], BrokenShift> {
  const broken = brokenShift(roster);
  if (broken !== null) return refuse(broken);
  const moments = [...new Set(roster.flatMap(({ from, until }) => [from, until]))].toSorted((a, b) => a - b);
  return success(
    moments.flatMap((at) => {
      const [from, to] = [namesAt(roster, (at - 1) as Instant), namesAt(roster, at)];
      const isSame = from.length === to.length && from.every((name, index) => name === to[index]);
      return isSame || from.length === 0 || to.length === 0 ? [] : [{ at, from, to }];
    }),
  );
}

function namesAt(roster: readonly DutyShift[], at: Instant): readonly string[] {
  const names = roster.flatMap(({ from, until, on }) => (from <= at && at < until ? [on] : []));
  return [...new Set(names)].toSorted();
}

function brokenShift(roster: readonly DutyShift[]): BrokenShift | null {
  // a hole in a roster is looked at like all else
  const shifts = Array.from(roster as readonly (DutyShift | null | undefined)[]);
  const index = shifts.findIndex((shift) => !isShift(shift));
  if (index < 0) return null;
  const { on, from, until } = shifts[index] ?? {};
  return { kind: 'broken-shift', index, on: shownText(on), from: shownText(from), until: shownText(until) };
}

function isShift(shift: DutyShift | null | undefined): boolean {
  if (shift == null) return false;
  const { from, until, on } = shift;
  const isSpan = Number.isSafeInteger(from) && Number.isSafeInteger(until) && from < until;
  return isSpan && typeof on === 'string' && on.trim() !== '';
}

function oddMoment(moments: Readonly<Record<string, Instant>>): NotAnInstant | null {
  const odd = Object.entries(moments).find(([, moment]) => !Number.isSafeInteger(moment));
  return odd === undefined ? null : notAnInstant(odd[0], odd[1]);
}

function greatest(moments: readonly Instant[]): Instant | null {
  return moments.reduce<Instant | null>((most, one) => (most === null || one > most ? one : most), null);
}

function least(moments: readonly Instant[]): Instant | null {
  return moments.reduce<Instant | null>((most, one) => (most === null || one < most ? one : most), null);
}

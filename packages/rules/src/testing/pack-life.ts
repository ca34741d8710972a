import {
  clocksAt,
  type AppealEvent,
  type AppealHappening,
  type Clock,
  type ClockRefusal,
  type EventKind,
  type Instant,
  type PackClock,
  type Result,
  type RulePack,
  type Trigger,
  type WorkingCalendar,
} from '@otklik/core';

/** By what a pack is tried: its cases come in at a moment of the calendar, minute after minute. */
export interface PackLawFacts {
  readonly calendar: WorkingCalendar;
  readonly from: Instant;
}

/** What happens to a case, in its order. */
export type Life = readonly AppealHappening[];

const MINUTE = 60_000;

/** One happening of each kind that can move a clock. */
const SAMPLES: Readonly<Partial<Record<EventKind, AppealHappening>>> = {
  registered: { kind: 'registered' },
  qualified: { kind: 'qualified' },
  assigned: { kind: 'assigned', question: 1, body: 'A' },
  accepted: { kind: 'accepted', question: 1 },
  returned: { kind: 'returned', to: 'curator' },
  forwarded: { kind: 'forwarded', body: 'B' },
  declined: { kind: 'declined', obstacle: 'abusive' },
  'documents-requested': { kind: 'documents-requested', from: 'C' },
  'documents-supplied': { kind: 'documents-supplied' },
  paused: { kind: 'paused', reason: 'any' },
  resumed: { kind: 'resumed' },
  notified: { kind: 'notified', of: 'forwarding' },
  'draft-sent': { kind: 'draft-sent', question: 1 },
  'sent-back': { kind: 'sent-back', question: 1 },
  approved: { kind: 'approved', question: 1 },
  signed: { kind: 'signed', question: 1 },
  answered: { kind: 'answered', question: 1, outcome: 'solved' },
  published: { kind: 'published', question: 1, platform: 'D' },
  marked: { kind: 'marked', mark: 5 },
  closed: { kind: 'closed' },
  reopened: { kind: 'reopened' },
};

/** Makes a happening that a trigger waits for, or none when no clock can wait for such. */
export function sampleOf(trigger: Trigger): Life {
  const sample = SAMPLES[trigger.event];
  if (sample === undefined) return [];
  if (trigger.event === 'answered' && trigger.interim === true)
    return [{ kind: 'answered', question: 1, outcome: 'interim' }];
  if (trigger.event === 'returned' && trigger.to === 'applicant') return [{ kind: 'returned', to: 'applicant' }];
  if (trigger.event === 'notified' && trigger.of !== undefined) return [{ kind: 'notified', of: trigger.of }];
  return [sample];
}

/** Lives a case of two questions until a clock has started: it came in, was qualified, registered and sent out. */
export function lifeUntil({ applies, starts }: PackClock): Life {
  const [regime = 'message'] = applies.regime ?? [];
  const [channel = 'other'] = applies.channel ?? [];
  const steps: Life = [
    {
      kind: starts.event === 'submitted' || starts.event === 'detected' ? starts.event : 'received',
      regime,
      channel,
      repeat: false,
    },
    { kind: 'qualified', ...qualitiesFor(applies) },
    { kind: 'registered' },
    { kind: 'assigned', question: 1, body: 'A' },
    { kind: 'assigned', question: 2, body: 'A' },
  ];
  const started = steps.findLastIndex(({ kind }) => kind === starts.event);
  return started === -1 ? [...steps, ...sampleOf(starts)] : steps.slice(0, Math.max(started, 1) + 1);
}

function qualitiesFor({ importance, addressee, matter, category, fastTrack, migration }: PackClock['applies']): object {
  const first = Object.entries({ importance, addressee, matter, category, fastTrack, migration }).flatMap(
    ([name, allowed]) => (allowed === undefined ? [] : [[name, allowed[0]] as const]),
  );
  return Object.fromEntries(first);
}

/** Reads the clocks of a case to which all of this has happened, a minute after the last of it. */
export function clocksOf(life: Life, pack: RulePack, facts: PackLawFacts): Result<readonly Clock[], ClockRefusal> {
  const pinned: AppealHappening = { kind: 'pinned', pack: pack.id, edition: pack.edition };
  const minute = (index: number): Instant => (facts.from + index * MINUTE) as Instant;
  const log = [pinned, ...life].map((happening, index): AppealEvent => {
    const occurredAt = minute(index);
    return { id: `e${index}`, appeal: 'A-1', occurredAt, recordedAt: occurredAt, ...happening };
  });
  return clocksAt(log, pack, { calendar: facts.calendar, asOf: minute(life.length + 1) });
}

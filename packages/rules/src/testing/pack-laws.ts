import type { AppealHappening, Clock, PackClock, RulePack } from '@otklik/core';
import { clocksOf, lifeUntil, sampleOf, type Life, type PackLawFacts } from './pack-life.ts';

/** A law of rule packs: a sentence that is true of a sound one, and what of this pack breaks it. */
export interface PackLaw {
  readonly law: string;
  /** Empty when the law holds; else each thing that breaks it, in English. */
  readonly brokenBy: () => readonly string[];
}

/** The reading by which a clock says that it runs on after its case was closed; its clauses stand beside it. */
const OUTLIVES = 'duty-outlives-the-case';

const CLOSED: Life = [{ kind: 'closed' }];
const PAUSED: Life = [{ kind: 'paused', reason: 'any' }];
const CLOSINGS: readonly Life[] = [CLOSED, [{ kind: 'closed', why: 'withdrawn' }], [{ kind: 'closed', why: 'merged' }]];

/** How a body is done with one question. */
const ENDS: readonly ((question: number) => AppealHappening)[] = [
  (question) => ({ kind: 'answered', question, outcome: 'solved' }),
  (question) => ({ kind: 'declined', question, obstacle: 'court-decision' }),
  (question) => ({ kind: 'forwarded', question, body: 'B' }),
  (question) => ({ kind: 'returned', question, to: 'applicant' }),
];

/** How a body is done with a case of two questions: each by itself, or both at once. */
const BOTH_DONE: readonly Life[] = [
  ...ENDS.flatMap((one) => ENDS.map((other): Life => [one(1), other(2)])),
  [{ kind: 'declined', obstacle: 'court-decision' }],
  [{ kind: 'forwarded', body: 'B' }],
  [{ kind: 'returned', to: 'applicant' }],
];

/**
 * Lists the laws that a rule pack must keep, for whoever writes one: in any test runner a test each.
 *
 * Every clock is started in a case of its kind, of two questions, and the case is brought to each of its ends. A clock that
 * is meant to run on after its case was closed says so by the reading `duty-outlives-the-case` and names the clause.
 *
 * @param pack - The rules.
 * @param facts - A calendar, and a moment in it when the cases come in.
 * @returns The laws, each to be asked when it pleases.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const facts = { calendar, from: moment('2026-04-06T10:00', msk) }
 * packLaws(LAW_59, facts).flatMap(({ brokenBy }) => brokenBy()) //=> []
 * const [registration, ...others] = LAW_59.clocks
 * const endless = { ...LAW_59, clocks: [{ ...registration, stops: [{ event: 'registered' }] }, ...others] }
 * const broken = packLaws(endless, facts).filter(({ brokenBy }) => brokenBy().length > 0)
 * broken.map(({ law }) => law)
 * //=> ['every clock can be started, and stopped wherever it runs', 'once a case is closed no clock runs']
 * broken[0].brokenBy() //=> ['registration cannot be stopped once the case is closed']
 */
export function packLaws(pack: RulePack, facts: PackLawFacts): readonly PackLaw[] {
  const trial = { pack, facts };
  return [
    { law: 'every clock can be started, and stopped wherever it runs', brokenBy: () => eachOf(trial, movable) },
    { law: 'every event that a clock waits for can happen', brokenBy: () => eachOf(trial, awaitable) },
    { law: 'once a case is closed no clock runs', brokenBy: () => eachOf(trial, endsWithTheCase) },
    {
      law: 'once every question is done with no clock runs but one that this began',
      brokenBy: () => eachOf(trial, endsWithTheQuestions),
    },
  ];
}

interface Trial {
  readonly pack: RulePack;
  readonly facts: PackLawFacts;
}

function eachOf(trial: Trial, law: (clock: PackClock, trial: Trial) => readonly string[]): readonly string[] {
  return [...new Set(trial.pack.clocks.flatMap((clock) => law(clock, trial)))];
}

/** Reads a life; none when something of it cannot happen there. */
function read(life: Life, { pack, facts }: Trial): readonly Clock[] | null {
  const clocks = clocksOf(life, pack, facts);
  return clocks.ok ? clocks.value : null;
}

function runs(id: string, clocks: readonly Clock[] | null): boolean {
  return clocks?.some(({ clock, stopped }) => clock === id && stopped === null) ?? false;
}

function movable(clock: PackClock, trial: Trial): readonly string[] {
  const life = lifeUntil(clock);
  if (!runs(clock.id, read(life, trial))) return [`${clock.id} is not started by ${clock.starts.event}`];
  return [[], PAUSED, CLOSED].flatMap((stage) => {
    const here = [...life, ...stage];
    if (!runs(clock.id, read(here, trial))) return [];
    const stoppable = clock.stops.some((stop) => {
      const after = read([...here, ...both(sampleOf(stop))], trial);
      return after !== null && !runs(clock.id, after);
    });
    return stoppable ? [] : [`${clock.id} cannot be stopped once the case is ${stage[0]?.kind ?? 'open'}`];
  });
}

/** What is said of the first question is said of the second too. */
function both(life: Life): Life {
  return life.flatMap((happening): Life =>
    'question' in happening ? [happening, { ...happening, question: 2 }] : [happening],
  );
}

/** Events that are in turn only after others. */
const WAYS: readonly Life[] = [
  [],
  PAUSED,
  [{ kind: 'draft-sent', question: 1 }],
  [{ kind: 'answered', question: 1, outcome: 'solved' }],
];

function awaitable(clock: PackClock, trial: Trial): readonly string[] {
  const life = lifeUntil(clock);
  return [...clock.stops, ...clock.restarts].flatMap((trigger) => {
    const sample = sampleOf(trigger);
    const possible = sample.length > 0 && WAYS.some((way) => read([...life, ...way, ...sample], trial) !== null);
    return possible ? [] : [`${clock.id} waits for ${trigger.event}, which cannot happen`];
  });
}

function endsWithTheCase(clock: PackClock, trial: Trial): readonly string[] {
  const life = lifeUntil(clock);
  return [[], PAUSED, ...BOTH_DONE].flatMap((done) =>
    CLOSINGS.flatMap((closing) => stillRunning([...life, ...done, ...closing], trial)),
  );
}

/** A case that was never registered still has to be. */
function endsWithTheQuestions(clock: PackClock, trial: Trial): readonly string[] {
  const life: Life = [...lifeUntil(clock), { kind: 'registered' }];
  const begunByThis = trial.pack.clocks.filter(beginsAtAnEnd).map(({ id }) => id);
  return BOTH_DONE.flatMap((done) => stillRunning([...life, ...done], trial, begunByThis));
}

function beginsAtAnEnd({ starts }: PackClock): boolean {
  if (starts.event === 'answered') return starts.interim !== true;
  return starts.event === 'declined' || starts.event === 'forwarded' || starts.event === 'returned';
}

/** Names the clocks that run at the end of a life, without those that may. */
function stillRunning(life: Life, trial: Trial, mayRun: readonly string[] = []): readonly string[] {
  const outliving = trial.pack.clocks.filter(outlives).map(({ id }) => id);
  return (read(life, trial) ?? [])
    .filter(({ clock, stopped }) => stopped === null && !outliving.includes(clock) && !mayRun.includes(clock))
    .map(({ clock }) => `${clock} runs on after ${told(life)}`);
}

function outlives({ because }: PackClock): boolean {
  const says = because.some((ground) => ground.kind === 'assumption' && ground.name === OUTLIVES);
  return says && because.some(({ kind }) => kind === 'clause');
}

function told(life: Life): string {
  return life
    .slice(-3)
    .map(({ kind }) => kind)
    .join(', ');
}

// Made for tests: the stages told by rules of thumb and not by a table. A question climbs a ladder; whoever climbs may
// skip a step, and comes down only by a move that says so.

const LADDER = ['waiting', 'assigned', 'accepted', 'interim', 'drafted', 'approved', 'signed'];
const CLIMBS: Readonly<Record<string, readonly [highest: string, to: string]>> = {
  assigned: ['signed', 'assigned'],
  accepted: ['assigned', 'accepted'],
  interim: ['signed', 'interim'],
  'draft-sent': ['drafted', 'drafted'],
  approved: ['approved', 'approved'],
  signed: ['signed', 'signed'],
};
const OPENING = ['received', 'submitted', 'detected'];
const LATE = ['published', 'marked', 'promised', 'promise-kept', 'promise-broken', 'reopened'];
const OF_QUESTIONS = ['returned', 'declined', 'forwarded', 'marked', 'reopened'];

/** An entry of a log as the corpus writes it. */
export interface LogEntry {
  readonly id: string;
  readonly kind: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly question?: number;
  readonly event?: string;
  readonly outcome?: string;
  readonly to?: string;
}

interface Question {
  stage: string;
  promise: string;
}

/** What the stages of a case are, by the entries recorded until a moment. */
export function stagesTold(log: readonly LogEntry[], knownAt: string | undefined): unknown {
  const known = log.filter(({ recordedAt }) => knownAt === undefined || recordedAt <= knownAt);
  const once = known.filter(({ id }, at) => known.findIndex((other) => other.id === id) === at);
  const struck: string[] = [];
  for (const entry of once.toSorted((a, b) => compare(b.recordedAt, a.recordedAt) || compare(b.id, a.id)))
    if (entry.kind === 'voided' && !struck.includes(entry.id)) struck.push(entry.event ?? '');
  const history = once
    .filter(({ id, kind }) => kind !== 'voided' && !struck.includes(id))
    .toSorted(
      (a, b) => compare(a.occurredAt, b.occurredAt) || compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id),
    );
  const model = { stage: 'awaited', questions: new Map<number, Question>(), refused: [] as string[] };
  for (const entry of history) if (!moves(model, entry)) model.refused.push(entry.id);
  const questions = [...model.questions].map(([question, { stage, promise }]) => ({ question, stage, promise }));
  return { ...model, questions: questions.toSorted((a, b) => a.question - b.question) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function moves(model: { stage: string; questions: Map<number, Question> }, entry: LogEntry): boolean {
  const kind = kindOf(entry);
  const stage = caseAfter(model.stage, kind);
  if (stage === null) return false;
  const moved = isAbout(entry, kind) ? questionsAfter(model.questions, entry, kind) : [];
  const isIdle = entry.question !== undefined || stage === model.stage;
  if (isAbout(entry, kind) && moved.length === 0 && isIdle) return false;
  for (const [number, question] of moved) model.questions.set(number, question);
  model.stage = stage;
  return true;
}

function kindOf({ kind, outcome }: LogEntry): string {
  return kind === 'answered' && outcome === 'interim' ? 'interim' : kind;
}

function isAbout(entry: LogEntry, kind: string): boolean {
  return entry.question !== undefined || OF_QUESTIONS.includes(kind);
}

function caseAfter(stage: string, kind: string): string | null {
  if (kind === 'pinned') return stage;
  if (stage === 'awaited') return OPENING.includes(kind) ? 'open' : null;
  if (stage === 'closed' && !LATE.includes(kind)) return null;
  return stageOfCase(stage, kind);
}

function stageOfCase(stage: string, kind: string): string | null {
  switch (kind) {
    case 'closed':
      return 'closed';
    case 'reopened':
      return stage === 'paused' ? null : 'open';
    case 'paused':
      return stage === 'open' ? 'paused' : null;
    case 'resumed':
      return stage === 'paused' ? 'open' : null;
    default:
      return stage;
  }
}

function questionsAfter(
  questions: ReadonlyMap<number, Question>,
  entry: LogEntry,
  kind: string,
): readonly (readonly [number, Question])[] {
  const all = questions.size === 0 ? [1] : [...questions.keys()];
  const numbers = entry.question === undefined ? all : [entry.question];
  return numbers.flatMap((number) => {
    const before = questions.get(number) ?? { stage: 'waiting', promise: 'none' };
    const [stage, promise] = [stageAfter(before.stage, kind, entry.to), promiseAfter(before.promise, kind)];
    return stage === null || promise === null ? [] : [[number, { stage, promise }] as const];
  });
}

/** Moves that are no climb: from which stages they can be made, and to which they lead; the same when `null`. */
const OTHERS: Readonly<Record<string, readonly [from: (stage: string) => boolean, to: string | null]>> = {
  answered: [(stage) => stage !== 'ended', 'answered'],
  'returned curator': [(stage) => ['assigned', 'accepted', 'interim'].includes(stage), 'waiting'],
  'returned applicant': [isAtWork, 'ended'],
  forwarded: [isAtWork, 'ended'],
  declined: [isAtWork, 'ended'],
  'sent-back': [(stage) => LADDER.indexOf(stage) >= LADDER.indexOf('drafted'), 'accepted'],
  published: [(stage) => hasHeard(stage) && stage !== 'ended', null],
  marked: [hasHeard, null],
  reopened: [hasHeard, 'waiting'],
};

function isAtWork(stage: string): boolean {
  return LADDER.includes(stage);
}

function hasHeard(stage: string): boolean {
  return ['interim', 'answered', 'ended'].includes(stage);
}

function climbs(stage: string, highest: string): boolean {
  return isAtWork(stage) && LADDER.indexOf(stage) <= LADDER.indexOf(highest);
}

function stageAfter(stage: string, kind: string, to: string | undefined): string | null {
  const climb = CLIMBS[kind];
  if (climb !== undefined) return climbs(stage, climb[0]) ? climb[1] : null;
  const other = OTHERS[kind === 'returned' ? `returned ${to ?? ''}` : kind];
  if (other === undefined) return stage;
  return other[0](stage) ? (other[1] ?? stage) : null;
}

function promiseAfter(promise: string, kind: string): string | null {
  if (kind === 'promised') return 'given';
  if (kind === 'promise-kept') return promise === 'given' || promise === 'broken' ? 'kept' : null;
  if (kind === 'promise-broken') return promise === 'given' ? 'broken' : null;
  return promise;
}

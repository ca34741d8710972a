// An appeal of two questions: forwarded in part, extended, reworked, reopened after a low mark, corrected, imported twice.
import {
  day,
  decide,
  evolve,
  moment,
  NEW_APPEAL,
  stateOf,
  unwrap,
  zone,
  type AppealCommand,
  type AppealEvent,
  type AppealOrder,
  type AppealState,
} from '@otklik/core';
import { amend, importEvents } from '@otklik/core/log';
import { describeRefusal } from '@otklik/core/words';
import { LAW_59_ROADS } from '@otklik/rules';

const msk = zone('Europe/Moscow');
const policy = { roads: LAW_59_ROADS };
let log: readonly AppealEvent[] = [];
let state = NEW_APPEAL;

// 1. It comes, is split into two questions; the first is another body's, the second is ours.
does('2026-04-09T10:00', { kind: 'received', channel: 'post', regime: 'appeal', repeat: false });
does('2026-04-09T11:00', { kind: 'registered' });
does('2026-04-09T12:00', topic(1, 'Электроснабжение'));
does('2026-04-09T12:05', topic(2, 'Вывоз мусора'));
does('2026-04-10T09:00', { kind: 'forward-with-notice', question: 1, body: 'Сетевая компания' });
does('2026-04-10T09:30', { kind: 'assigned', question: 2, body: 'Отдел дорог' });

// 2. What cannot be is refused with the reason, and with what can be: closing too early, an answer after forwarding, rework
// without a draft.
does('2026-04-10T10:00', { kind: 'closed' });
does('2026-04-10T10:05', { kind: 'answer-in-public', question: 1, outcome: 'solved', platform: 'ВКонтакте' });
does('2026-04-10T10:10', { kind: 'sent-back', question: 2 });

// 3. The draft is sent back once; the term is extended, and the applicant told.
does('2026-04-15T10:00', { kind: 'draft-sent', question: 2 });
does('2026-04-16T10:00', { kind: 'sent-back', question: 2 });
does('2026-05-05T10:00', {
  kind: 'extend-with-notice',
  pack: 'fz-59',
  clock: 'consideration',
  count: 30,
  by: 'head',
});
does('2026-05-20T10:00', { kind: 'draft-sent', question: 2 });
does('2026-05-20T15:00', { kind: 'approved', question: 2 });
does('2026-05-21T09:00', { kind: 'signed', question: 2 });
does('2026-05-21T10:00', { kind: 'answered', question: 2, outcome: 'explained' });
does('2026-05-21T10:30', { kind: 'closed' });

// 4. The citizen is not content: the second question is opened again, and this time a day is promised and kept.
does('2026-05-25T18:00', { kind: 'marked', question: 2, mark: 1 });
does('2026-05-26T09:00', { kind: 'reopened', question: 2 });
does('2026-05-27T09:00', { kind: 'answered', question: 2, outcome: 'promised' });
does('2026-05-27T09:05', { kind: 'answer-with-promise', question: 2, by: day('2026-06-10') });
does('2026-06-09T17:00', { kind: 'promise-kept', question: 2 });
does('2026-06-09T17:05', { kind: 'answered', question: 2, outcome: 'solved' });

// 5. On 11 June somebody sees that the body was another one. What was known before stays known as it was.
const wrong = log.find((event) => event.kind === 'assigned')?.id ?? '';
const stamp = { appeal: 'A-1', occurredAt: at('2026-04-10T09:30'), recordedAt: at('2026-06-11T09:00') };
const right = { kind: 'assigned', question: 2, body: 'Отдел благоустройства' } as const;
const added = unwrap(amend(log, { ...stamp, id: 'e90', kind: 'correct', event: wrong, right }));
console.log(`corrected by ${added.map(({ id, kind }) => `${id} ${kind}`).join(', ')}`);
const arrival = log[0]?.id ?? '';
const broken = amend(log, { ...stamp, id: 'e91', kind: 'void', event: arrival });
if (!broken.ok) console.log(`voiding ${arrival}: ${broken.refusal.kind}`);

// 6. The night's export holds the whole log twice over; it changes the log once, and never again.
const night = [...log, ...added, ...log].toReversed();
const once = importEvents(log, night);
const twice = importEvents(once.log, night);
console.log(`imported: ${once.added.length} new, ${once.known.length} known; again: ${twice.added.length} new`);
log = once.log;
show('now', stateOf(log));
show('as known on 10 June', stateOf(log, at('2026-06-10T00:00')));

function does(text: string, order: AppealOrder): void {
  const id = `e${String(log.length + 1).padStart(2, '0')}`;
  const command: AppealCommand = { id, appeal: 'A-1', occurredAt: at(text), recordedAt: at(text), ...order };
  const decided = decide(state, command, policy);
  if (!decided.ok) {
    console.log(`${text} ${order.kind} - ${describeRefusal(decided.refusal, 'ru')}`);
    return;
  }
  log = [...log, ...decided.value];
  state = decided.value.reduce(evolve, state);
  const stages = state.questions.map(({ question, stage }) => `${question} ${stage}`).join(', ');
  console.log(`${text} ${decided.value.map(({ kind }) => kind).join(' + ')}: ${state.stage}; ${stages}`);
}

function show(when: string, { stage, questions, reopened, refused }: AppealState): void {
  console.log(`${when}: ${stage}, reopened ${reopened}, refused ${refused.length}`);
  for (const { question, bodies, outcome, promise, mark, reworked } of questions)
    console.log(
      `  ${question}: ${outcome}, by ${bodies.at(-1) ?? 'another body'}; promise ${promise}, mark ${mark}, reworked ${reworked}`,
    );
}

function topic(question: number, name: string): AppealOrder {
  return { kind: 'classified', question, type: 'solvable', topicGroup: 'ЖКХ', topic: name, territory: null };
}

function at(text: string) {
  return moment(text, msk);
}

import type { ChainBroken } from '../appeal/log-chain.ts';
import type { Move, Stage } from '../appeal/moves.ts';
import type { Obstacle } from '../appeal/vocabulary.ts';
import type { InBoth } from './language.ts';

/** Events and moves, as tables, diagrams and refusals name them. */
export const MOVE_LABELS: Readonly<Record<Move, InBoth<string>>> = {
  received: { ru: 'поступило', en: 'received' },
  submitted: { ru: 'подано на платформе', en: 'submitted on a platform' },
  detected: { ru: 'выявлено куратором', en: 'detected by the curator' },
  registered: { ru: 'зарегистрировано', en: 'registered' },
  qualified: { ru: 'уточнено', en: 'qualified' },
  classified: { ru: 'отнесено к теме', en: 'classified' },
  assigned: { ru: 'отправлено исполнителю', en: 'sent to the executor' },
  accepted: { ru: 'принято исполнителем', en: 'accepted by the executor' },
  returned: { ru: 'возвращено', en: 'returned' },
  'returned-to-applicant': { ru: 'возвращено заявителю', en: 'returned to the applicant' },
  forwarded: { ru: 'направлено по компетенции', en: 'forwarded' },
  declined: { ru: 'оставлено без ответа по существу', en: 'left without an answer on the substance' },
  'documents-requested': { ru: 'запрошены документы', en: 'documents requested' },
  'documents-supplied': { ru: 'документы предоставлены', en: 'documents supplied' },
  paused: { ru: 'приостановлено', en: 'paused' },
  resumed: { ru: 'возобновлено после паузы', en: 'resumed' },
  extended: { ru: 'продлено', en: 'extended' },
  notified: { ru: 'заявитель уведомлён', en: 'applicant notified' },
  'answered-interim': { ru: 'дан промежуточный ответ', en: 'answered for the time being' },
  'draft-sent': { ru: 'проект ответа передан', en: 'draft handed over' },
  'sent-back': { ru: 'проект возвращён на доработку', en: 'draft sent back for rework' },
  approved: { ru: 'ответ согласован', en: 'answer approved' },
  signed: { ru: 'ответ подписан', en: 'answer signed' },
  answered: { ru: 'дан ответ', en: 'answered' },
  published: { ru: 'ответ опубликован', en: 'answer published' },
  marked: { ru: 'оценено заявителем', en: 'marked by the applicant' },
  promised: { ru: 'обещано к сроку', en: 'promised by a day' },
  'promise-kept': { ru: 'обещание исполнено', en: 'promise kept' },
  'promise-broken': { ru: 'обещание нарушено', en: 'promise broken' },
  'repeat-found': { ru: 'признано повторным', en: 'found to be a repeat' },
  pinned: { ru: 'закреплена редакция правил', en: 'edition pinned' },
  closed: { ru: 'закрыто', en: 'closed' },
  reopened: { ru: 'открыто снова', en: 'reopened' },
  voided: { ru: 'запись отменена', en: 'entry voided' },
};

/** Stages of a case, of a question and of a promise. */
export const STAGE_LABELS: Readonly<Record<Stage, InBoth<string>>> = {
  awaited: { ru: 'ещё ничего не поступило', en: 'nothing has come in yet' },
  open: { ru: 'дело в работе', en: 'the case is open' },
  paused: { ru: 'срок приостановлен', en: 'the clock stands still' },
  closed: { ru: 'дело закрыто', en: 'the case is closed' },
  waiting: { ru: 'ждёт исполнителя', en: 'waits for an executor' },
  assigned: { ru: 'отправлен исполнителю', en: 'sent to the executor' },
  accepted: { ru: 'у исполнителя', en: 'with the executor' },
  interim: { ru: 'дан промежуточный ответ', en: 'answered for the time being' },
  drafted: { ru: 'проект на согласовании', en: 'the draft is being agreed' },
  approved: { ru: 'ответ согласован', en: 'the answer is agreed' },
  signed: { ru: 'ответ подписан', en: 'the answer is signed' },
  answered: { ru: 'ответ дан', en: 'answered' },
  ended: { ru: 'завершён без ответа этого органа', en: 'done with, without an answer of this body' },
  none: { ru: 'обещания нет', en: 'nothing is promised' },
  given: { ru: 'обещание дано', en: 'a promise is given' },
  kept: { ru: 'обещание исполнено', en: 'the promise is kept' },
  broken: { ru: 'обещание нарушено', en: 'the promise is broken' },
};

/** What stands against an answer on the substance. */
export const OBSTACLE_LABELS: Readonly<Record<Obstacle, InBoth<string>>> = {
  anonymous: { ru: 'нет имени или адреса для ответа', en: 'no name, or no address for an answer' },
  'court-decision': { ru: 'обжалуется судебное решение', en: "a court's decision is appealed against" },
  abusive: { ru: 'оскорбления или угрозы', en: 'insults or threats' },
  unreadable: { ru: 'текст не читается', en: 'the text cannot be read' },
  unclear: { ru: 'суть не понять', en: 'the text does not say what is asked' },
  repeated: { ru: 'вопрос повторяется без новых доводов', en: 'asked again with nothing new' },
  'answered-publicly': { ru: 'ответ размещён на официальном сайте', en: 'the answer stands on the official site' },
  'state-secret': { ru: 'сведения, охраняемые законом', en: 'what the law protects' },
};

/** What is wrong with an entry that a chain vouches for. */
export const CHAIN_FAULT_LABELS: Readonly<Record<ChainBroken['why'], InBoth<string>>> = {
  'another-event': { ru: 'на этом месте другое событие', en: 'another event stands there' },
  'another-content': { ru: 'содержание не то, что записано', en: 'its content is not what was stored' },
  'event-missing': { ru: 'событие удалено', en: 'the event was removed' },
  'link-missing': { ru: 'у события нет звена цепи', en: 'the chain has no link for it' },
  'another-head': { ru: 'последнее звено не то, что известно', en: 'the last link is not the one that is known' },
};

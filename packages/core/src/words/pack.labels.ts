import type { Addressee, DutyKind, Importance, Matter, NoticeMatter, Regime } from '../appeal/vocabulary.ts';
import type { Applicability } from '../deadline/rule-pack.ts';
import type { DayOffReading } from '../time/term.ts';
import type { InBoth } from './language.ts';
import type { AmountForms } from './step.labels.ts';

/** Kinds of duty, as a table names them. */
export const DUTY_LABELS: Readonly<Record<DutyKind, InBoth<string>>> = {
  registrar: { ru: 'регистратор', en: 'registrar' },
  coordinator: { ru: 'координатор', en: 'coordinator' },
  curator: { ru: 'куратор', en: 'curator' },
  executor: { ru: 'исполнитель', en: 'executor' },
  approver: { ru: 'согласующий', en: 'approver' },
  head: { ru: 'руководитель', en: 'head' },
  'other-body': { ru: 'другой орган', en: 'another body' },
  applicant: { ru: 'заявитель', en: 'applicant' },
};

/** What a last day that is a day off does, in a cell. */
export const DAY_OFF_CELLS: Readonly<Record<DayOffReading, InBoth<string>>> = {
  forward: { ru: 'на следующий рабочий', en: 'to the next working day' },
  backward: { ru: 'на предшествующий рабочий', en: 'to the working day before' },
  stay: { ru: 'не переносится', en: 'stays' },
};

/** To which items a clock applies: what each part of it is called, and its values. */
export const APPLIES_LABELS: Readonly<Record<keyof Applicability, InBoth<string>>> = {
  regime: { ru: 'порядок', en: 'regime' },
  channel: { ru: 'канал', en: 'channel' },
  importance: { ru: 'важность', en: 'importance' },
  addressee: { ru: 'адресат', en: 'addressee' },
  matter: { ru: 'предмет', en: 'matter' },
  category: { ru: 'категория', en: 'category' },
  fastTrack: { ru: 'ускоренный порядок', en: 'fast track' },
  migration: { ru: 'нарушения в сфере миграции', en: 'breaches of migration law' },
};

/** Values that say to which items a clock applies; a channel or category is told as the registers hold it. */
export const APPLIES_VALUES: Readonly<
  Record<Regime | Importance | Addressee | Matter | 'true' | 'false', InBoth<string>>
> = {
  appeal: { ru: 'обращение', en: 'appeal' },
  message: { ru: 'сообщение', en: 'message' },
  'information-request': { ru: 'запрос информации', en: 'information request' },
  ordinary: { ru: 'обычная', en: 'ordinary' },
  high: { ru: 'повышенная', en: 'high' },
  body: { ru: 'орган', en: 'the body' },
  governor: { ru: 'высшее должностное лицо региона', en: 'the highest official of the region' },
  'within-competence': { ru: 'в компетенции органа', en: 'within competence' },
  'outside-competence': { ru: 'вне компетенции органа', en: 'outside competence' },
  'court-decision': { ru: 'обжалуется судебное решение', en: 'against a decision of a court' },
  unclear: { ru: 'суть не определить', en: 'it does not say what is asked' },
  unreadable: { ru: 'текст не читается', en: 'unreadable' },
  abusive: { ru: 'оскорбления или угрозы', en: 'insults or threats' },
  repeated: { ru: 'многократно отвечено, доводов новых нет', en: 'answered several times, nothing new' },
  'answered-publicly': { ru: 'ответ опубликован', en: 'the answer is published' },
  'state-secret': { ru: 'государственная тайна', en: 'a state secret' },
  true: { ru: 'да', en: 'yes' },
  false: { ru: 'нет', en: 'no' },
};

/** What an applicant is told of, after the words that he was told. */
export const NOTICE_WORDS: Readonly<Record<NoticeMatter, InBoth<string>>> = {
  extension: { ru: 'о продлении', en: 'of an extension' },
  forwarding: { ru: 'о переадресации', en: 'of the forwarding' },
  decline: { ru: 'о том, что ответа по существу не будет', en: 'that there will be no answer on the substance' },
};

/** Forms of a time, as in one time. */
export const TIMES: InBoth<AmountForms> = { ru: ['раз', 'раза', 'раз'], en: ['time', 'times', 'times'] };

/** The words around the cells. */
export const PACK_WORDS = {
  clock: { ru: 'Срок', en: 'Clock' },
  title: { ru: 'Что', en: 'What' },
  applies: { ru: 'К чему относится', en: 'Applies to' },
  starts: { ru: 'Начало', en: 'Starts' },
  restarts: { ru: 'Заново', en: 'Restarts' },
  onceStopped: { ru: 'когда прежний окончен', en: 'once it has stopped' },
  term: { ru: 'Длина', en: 'Term' },
  dayOff: { ru: 'Последний день нерабочий', en: 'Last day a day off' },
  stops: { ru: 'Конец', en: 'Stops' },
  pauses: { ru: 'Паузы', en: 'Pauses' },
  extension: { ru: 'Продление', en: 'Extension' },
  reopening: { ru: 'Возобновление дела', en: 'Reopening' },
  atRisk: { ru: 'Под угрозой', en: 'At risk' },
  owedBy: { ru: 'Кто обязан', en: 'Owed by' },
  clauses: { ru: 'Основание', en: 'By' },
  grades: { ru: 'Источник', en: 'Source' },
  assumptions: { ru: 'Допущения', en: 'Assumptions' },
  none: { ru: 'нет', en: 'none' },
  everything: { ru: 'ко всему', en: 'everything' },
  insteadOf: { ru: 'вместо срока', en: 'instead of the clock' },
  neverOff: { ru: 'не бывает', en: 'cannot be' },
  goesOn: { ru: 'срок продолжается', en: 'the clock goes on' },
  staysStopped: { ru: 'срок не возобновляется', en: 'the clock stays stopped' },
  spent: { ru: 'истрачено', en: 'spent' },
  interim: { ru: 'промежуточный', en: 'interim' },
  final: { ru: 'окончательный', en: 'final' },
  curator: { ru: 'куратору', en: 'to the curator' },
  applicant: { ru: 'заявителю', en: 'to the applicant' },
  draft: { ru: 'ПРОЕКТ', en: 'DRAFT' },
  upTo: { ru: 'не более', en: 'at most' },
  mayExtend: { ru: 'вправе', en: 'by' },
  noticeBefore: { ru: 'заявителя уведомить до конца прежнего срока', en: 'notice before the old term ends' },
  noticeWithin: { ru: 'заявителя уведомить от начала срока не позднее чем через', en: 'notice from the start within' },
  edition: { ru: 'Редакция', en: 'Edition' },
  inForce: { ru: 'Действует', en: 'In force' },
  from: { ru: 'с', en: 'from' },
  until: { ru: 'по', en: 'to' },
  closed: { ru: 'Канал закрыт', en: 'Closed channel' },
} as const satisfies Readonly<Record<string, InBoth<string>>>;

/** A word around the cells. */
export type PackWord = keyof typeof PACK_WORDS;

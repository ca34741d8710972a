import type { Admission } from '@otklik/core';
import type { OutcomeNeed, OutcomeSignal } from '../solvability/outcome-admission.ts';
import { CHANNEL_LABELS, ITEM_TYPE_LABELS, OUTCOME_LABELS, REGIME_LABELS } from './vocabulary.labels.ts';

/** Russian names of admissions. */
export const ADMISSION_LABELS: Readonly<Record<Admission, string>> = {
  admitted: 'Принимается',
  'if-provided': 'Принимается, если орган обеспечил',
  'if-identified': 'Принимается, если система устанавливает личность',
  'not-admitted': 'Не принимается',
};

/** Russian names of what must be stated beside an outcome. */
export const OUTCOME_NEED_LABELS: Readonly<Record<OutcomeNeed, string>> = {
  date: 'день исполнения',
  'reasoned-impossibility': 'обоснованная невозможность',
  'notice-of-forwarding': 'уведомление о переадресации',
  extension: 'продление срока',
  deferral: 'отсрочка ответа',
  moderation: 'правило модерации',
  'lawful-refusal-of-information': 'основание отказа по 8-ФЗ',
  anonymous: 'нет фамилии или адреса',
  'court-decision': 'обжалуется судебное решение',
  abusive: 'оскорбления или угрозы',
  unreadable: 'текст не читается',
  unclear: 'суть не определить',
  repeated: 'переписка прекращена',
  'answered-publicly': 'ответ опубликован на сайте',
  'state-secret': 'охраняемая законом тайна',
};

/** Russian names of what a count must not mistake an outcome for. */
export const OUTCOME_SIGNAL_LABELS: Readonly<Record<OutcomeSignal, string>> = {
  explanatory: 'разъяснительный ответ на решаемый вопрос',
  open: 'вопрос не завершён, решённым не считается',
};

/** Russian names of the parts of the matrix of risks. */
const RISK_LABELS: Readonly<Record<string, string>> = {
  'answer:low': 'Низкий',
  'answer:medium': 'Средний',
  'answer:high': 'Высокий',
  'answer:critical': 'Критический',
  'reach:one-place': 'Одно место',
  'reach:several-places': 'Несколько мест',
  'reach:municipality': 'Весь муниципалитет',
  'reach:beyond': 'За его пределами',
  'harm:discontent': 'Недовольство',
  'harm:loss': 'Ущерб',
  'harm:danger': 'Опасность для людей',
  'speed:slow': 'Медленно',
  'speed:fast': 'Быстро',
};

/** Russian names of the blocks, bodies and territories of the routing example. */
const PESTOVO_LABELS: Readonly<Record<string, string>> = {
  'block:infrastructure': 'Дороги, ЖКХ, благоустройство, строительство',
  'block:social': 'Социальная политика',
  'block:economy': 'Экономика и сельское хозяйство',
  'block:rural': 'Сельские территории',
  'body:housing': 'Отдел жилищно-коммунального хозяйства',
  'body:architecture': 'Отдел архитектуры и градостроительства',
  'body:roads': 'Отдел дорожной деятельности',
  'body:improvement': 'Отдел благоустройства',
  'body:education': 'Комитет образования',
  'body:culture': 'Комитет культуры',
  'body:sport': 'Управление по физической культуре и спорту',
  'body:youth': 'Отдел по молодёжной политике и добровольчеству',
  'body:economy': 'Управление экономического развития и инвестиций',
  'body:bykovo': 'Быковский территориальный отдел',
  'body:russkoe-pestovo': 'Русско-Пестовский территориальный отдел',
  'body:laptevo': 'Лаптевский территориальный отдел',
  'body:vyatka': 'Вятский территориальный отдел',
  'body:okhona': 'Охонский территориальный отдел',
  'body:bogoslovo': 'Богословский территориальный отдел',
  'body:ustyutskoe': 'Устюцкий территориальный отдел',
  'body:null': 'по решению блока',
  'block:null': 'решает человек',
  'territory:town': 'Пестово',
  'territory:bykovo': 'Быковская',
  'territory:russkoe-pestovo': 'Русско-Пестовская',
  'territory:laptevo': 'Лаптевская',
  'territory:vyatka': 'Вятская',
  'territory:okhona': 'Охонская',
  'territory:bogoslovo': 'Богословская',
  'territory:ustyutskoe': 'Устюцкая',
};

/** Russian names of what a topic proposes, and of the kinds of block and body. */
const TOPIC_LABELS: Readonly<Record<string, string>> = {
  doubt: 'почему типа нет',
  fastTrack: 'ускоренный ответ',
  'doubt:null': 'нет',
  'doubt:closing-topic': 'тема «прочее»',
  'doubt:help-or-question': 'просьба о помощи или вопрос о ней',
  'doubt:needs-a-plan': 'нужны решение и деньги',
  'doubt:conduct': 'жалоба на поведение',
  'doubt:special': 'тема не говорит о предмете',
  'doubt:unnamed': 'тема не названа',
  'fastTrack:true': 'да',
  'fastTrack:false': 'нет',
  'topic:null': 'Тема не указана',
  'topicGroup:null': 'Группа тем не указана',
  blockKind: 'вид блока',
  bodyKind: 'вид органа',
  'blockKind:null': 'решает человек',
  'blockKind:infrastructure': 'инфраструктура',
  'blockKind:social': 'социальная политика',
  'blockKind:economy': 'экономика и сельское хозяйство',
  'bodyKind:null': 'решает человек',
  'bodyKind:roads': 'дороги',
  'bodyKind:transport': 'транспорт',
  'bodyKind:housing': 'ЖКХ',
  'bodyKind:improvement': 'благоустройство',
  'bodyKind:waste': 'отходы',
  'bodyKind:architecture': 'архитектура и строительство',
  'bodyKind:property': 'земля и имущество',
  'bodyKind:welfare': 'социальная защита',
  'bodyKind:education': 'образование',
  'bodyKind:culture': 'культура',
  'bodyKind:sport': 'спорт',
  'bodyKind:youth': 'молодёжь',
  'bodyKind:economy': 'экономика',
  'bodyKind:farming': 'сельское хозяйство',
  'bodyKind:beyond': 'орган вне муниципалитета',
};

/** Words for the columns, values and answers of the shipped tables; give them to `printTable`. */
export const TABLE_LABELS: Readonly<Record<string, string>> = {
  regime: 'Вид',
  channel: 'Канал',
  on: 'День',
  type: 'Тип',
  outcome: 'Итог',
  topicGroup: 'Группа тем',
  territory: 'Территория',
  admissible: 'Допустим',
  needs: 'нужно одно из',
  signal: 'отметка',
  block: 'Блок',
  body: 'орган',
  'type:null': 'Тип не указан',
  'signal:null': 'нет',
  .../* @__PURE__ */ within('regime', REGIME_LABELS),
  .../* @__PURE__ */ within('channel', CHANNEL_LABELS),
  .../* @__PURE__ */ within('answer', ADMISSION_LABELS),
  .../* @__PURE__ */ within('type', ITEM_TYPE_LABELS),
  .../* @__PURE__ */ within('outcome', OUTCOME_LABELS),
  .../* @__PURE__ */ within('needs', OUTCOME_NEED_LABELS),
  .../* @__PURE__ */ within('signal', OUTCOME_SIGNAL_LABELS),
  ...PESTOVO_LABELS,
  ...RISK_LABELS,
  ...TOPIC_LABELS,
};

function within(name: string, labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).map(([value, label]) => [`${name}:${value}`, label]));
}

import type { Grade } from '../source/clause.ts';
import type { InBoth } from './language.ts';

/** How far a source can be trusted, inside a sentence. */
export const GRADE_LABELS: Readonly<Record<Grade, InBoth<string>>> = {
  A: { ru: 'текст акта или официальный сайт', en: 'the act itself or an official site' },
  B: { ru: 'дословное воспроизведение текста', en: 'a reproduction of the text word for word' },
  C: { ru: 'пересказ или неофициальная копия', en: 'a paraphrase or an unofficial copy' },
  D: { ru: 'исходный код: свидетельство практики', en: 'source code: evidence of practice' },
  inference: { ru: 'вывод, прямо нигде не записан', en: 'an inference, stated nowhere' },
  memory: { ru: 'не подтверждено', en: 'not confirmed' },
};

/** Names of the facts about who may do what. */
const OFFICE_FACT_LABELS: Readonly<Record<string, InBoth<string>>> = {
  duty: { ru: 'обязанность', en: 'duty' },
  right: { ru: 'право', en: 'right' },
  role: { ru: 'роль', en: 'role' },
  appointment: { ru: 'назначение', en: 'appointment' },
  acting: { ru: 'исполняет обязанности отсутствующего', en: 'acts for somebody who is away' },
  delegation: { ru: 'передача полномочий', en: 'delegation' },
  'charter-from': { ru: 'первый день положения', en: 'first day of the charter' },
  'charter-until': { ru: 'последний день положения', en: 'last day of the charter' },
  'appointment-from': { ru: 'первый день назначения', en: 'first day of the appointment' },
  'appointment-until': { ru: 'последний день назначения', en: 'last day of the appointment' },
  'delegation-from': { ru: 'первый день передачи полномочий', en: 'first day of the delegation' },
  'delegation-until': { ru: 'последний день передачи полномочий', en: 'last day of the delegation' },
  'not-a-day': { ru: 'это не день', en: 'this is no day' },
  'no-question': { ru: 'это не вопрос', en: 'this is no question' },
  'given-to-nobody': { ru: 'положение никому не даёт', en: 'the charter gives to nobody' },
  'needs-role': { ru: 'нужна роль', en: 'needs the role' },
  within: { ru: 'в пределах', en: 'within' },
  rhythm: { ru: 'ритм по акту', en: 'rhythm by the act' },
  'rhythm-by-setting': {
    ru: 'ритм по настройке центра, не по акту',
    en: 'rhythm by the centre’s own setting, not by the act',
  },
  'after-period': { ru: 'срок после периода', en: 'time after the period' },
  'reaches-systems': { ru: 'только в системах по обязанности', en: 'only in the systems of the duty' },
  'not-their-system': { ru: 'чужая система для обязанности', en: 'another system than that of the duty' },
  'not-their-block': { ru: 'чужой блок для обязанности', en: 'another block than that of the duty' },
  'not-their-body': { ru: 'чужой орган для обязанности', en: 'another body than that of the duty' },
};

/** Names of the facts that core and rules state; a fact of another name is called by it. */
export const FACT_LABELS: Readonly<Record<string, InBoth<string>>> = {
  method: { ru: 'методика', en: 'method' },
  records: { ru: 'записей получено', en: 'records seen' },
  excluded: { ru: 'исключено', en: 'excluded' },
  indicator: { ru: 'показатель', en: 'indicator' },
  unit: { ru: 'единица срока', en: 'unit of the term' },
  count: { ru: 'длина срока', en: 'length of the term' },
  'day-kind': { ru: 'вид дня', en: 'kind of day' },
  holiday: { ru: 'праздник', en: 'holiday' },
  region: { ru: 'регион', en: 'region' },
  clock: { ru: 'срок', en: 'clock' },
  starts: { ru: 'начало срока', en: 'the clock starts' },
  channel: { ru: 'канал', en: 'channel' },
  'pause-not-counted': {
    ru: 'пауза не остановила срок, акт не допускает такой причины',
    en: 'the pause did not stop the clock, no act allows its reason',
  },
  'extension-lost': {
    ru: 'продление пропало: срок, который продлили, к обращению больше не относится',
    en: 'an extension is lost: the clock that was extended is no longer one for the item',
  },
  'closed-channel': {
    ru: 'канал для таких обращений уже закрыт',
    en: 'the channel was already closed to such items',
  },
  'first-of-two': {
    ru: 'часы показали это время дважды, взято первое',
    en: 'the clock showed that time twice, the first is taken',
  },
  'other-clock': { ru: 'другой срок', en: 'other clock' },
  edition: { ru: 'редакция', en: 'edition' },
  'closing-reading': { ru: 'прочтение признака отработки', en: 'reading of the closing sign' },
  look: { ru: 'наблюдение', en: 'look' },
  'clock-added': { ru: 'срок есть только в новой редакции', en: 'the clock is in the new edition only' },
  'clock-dropped': { ru: 'срока в новой редакции нет', en: 'the new edition has no such clock' },
  'new-edition': { ru: 'новая редакция', en: 'new edition' },
  'extended-by': { ru: 'продлил', en: 'extended by' },
  'pause-reason': { ru: 'причина паузы', en: 'reason of the pause' },
  'personal-sign': { ru: 'найдено по признаку', en: 'found by' },
  'check-digits': { ru: 'контрольные цифры верны', en: 'the check digits are right' },
  'promise-form': { ru: 'день назван', en: 'the day is named' },
  lexicon: { ru: 'список слов и его редакция', en: 'lexicon and its edition' },
  cue: { ru: 'слова, весом', en: 'words, of the weight' },
  confidence: { ru: 'уверенность', en: 'confidence' },
  threshold: { ru: 'порог', en: 'threshold' },
  'to-person': { ru: 'решает человек', en: 'a person decides' },
  ...OFFICE_FACT_LABELS,
  table: { ru: 'таблица и её редакция', en: 'table and its edition' },
  row: { ru: 'строка таблицы', en: 'row of the table' },
  'exception-of': { ru: 'исключение из строки', en: 'exception of the row' },
  otherwise: { ru: 'ни одна строка не подошла, ответ общий', en: 'no row fits, the general answer is given' },
  'day-off-reading': { ru: 'если последний день нерабочий', en: 'when the last day is a day off' },
};

/** Values of facts that are names of ours. */
export const VALUE_LABELS: Readonly<Record<string, InBoth<string>>> = {
  forward: { ru: 'срок переходит на следующий рабочий день', en: 'the term ends on the next working day' },
  backward: { ru: 'срок заканчивается в предшествующий рабочий день', en: 'the term ends on the working day before' },
  stay: { ru: 'срок не переносится', en: 'the term ends all the same' },
  true: { ru: 'да', en: 'yes' },
  false: { ru: 'нет', en: 'no' },
  null: { ru: 'нет сведений', en: 'not told' },
  'every-day': { ru: 'каждый день', en: 'every day' },
  'every-week': { ru: 'каждую неделю', en: 'every week' },
  'every-month': { ru: 'каждый месяц', en: 'every month' },
  'every-quarter': { ru: 'каждый квартал', en: 'every quarter' },
  'every-year': { ru: 'каждый год', en: 'every year' },
  'own-block': { ru: 'своего блока', en: 'the own block' },
  'no-cue': { ru: 'знакомых слов нет', en: 'there are no known words' },
  tie: { ru: 'слова спорят поровну', en: 'the words are evenly matched' },
  'low-confidence': { ru: 'ниже порога', en: 'below the threshold' },
  'own-body': { ru: 'своего органа', en: 'the own body' },
};

import type { ComparedFigure } from '../intake/own-comparison.ts';
import type { MissingCount } from '../intake/check-intake.ts';
import type { IssueKind, Severity } from '../intake/issue.ts';

/** What an issue costs, in a word. */
export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  'file-refused': 'чтение прервано',
  'row-skipped': 'строка пропущена',
  'column-ignored': 'столбец не прочитан',
  'value-ignored': 'значение не взято',
  noted: 'замечание',
};

/** Issues as a table of a report names them; those not named here are named by their kind. */
export const ISSUE_TITLES: Partial<Record<IssueKind, string>> = {
  'rows-above-header': 'Строки над заголовком',
  'missing-header': 'Нет столбца',
  'doubled-header': 'Повторённый заголовок',
  'unknown-header': 'Неизвестный столбец',
  'several-sheets': 'Несколько листов',
  'ragged-row': 'Число ячеек не как в заголовке',
  'missing-id': 'Нет номера',
  'missing-received': 'Нет времени поступления',
  'duplicate-id': 'Повторённый номер',
  'unknown-value': 'Неизвестное значение списка',
  'not-a-day': 'Нет такого дня',
  'not-a-moment': 'Нет такого времени',
  'no-such-local-time': 'Время, которого не было',
  'date-serial': 'Дата Excel вместо текста',
  'bad-quotes': 'Лишний текст после кавычки',
  'unclosed-quote': 'Незакрытая кавычка',
  'bad-number': 'Не число',
  'formula-cell': 'Формула вместо значения',
  'error-cell': 'Ошибка в ячейке',
  'closed-before-received': 'Окончание раньше поступления',
  'answered-before-received': 'Ответ раньше поступления',
  'outside-calendar': 'Вне календаря',
  'deadline-outside-calendar': 'Срок вне календаря',
};

/** Columns of a record, as a table of missing values names them. */
export const FIELD_TITLES: Readonly<Record<MissingCount['field'], string>> = {
  body: 'Орган',
  regime: 'Порядок рассмотрения',
  topicGroup: 'Группа тем',
  topic: 'Тема',
  territory: 'Территория',
  type: 'Тип вопроса',
  outcome: 'Итог',
  mark: 'Оценка',
  repeat: 'Повторность',
  fastTrack: 'Ускоренное рассмотрение',
  firstAnswered: 'Время первого ответа',
  closed: 'Время окончания',
  due: 'Срок',
};

/** What of the source's own figures was compared. */
export const COMPARED_TITLES: Readonly<Record<ComparedFigure, string>> = {
  'sampled-working-minutes': 'Рабочее время до ответа счётом системы (в минутах, точно)',
  'exact-working-time': 'Рабочее время до ответа точное (в пределах минуты)',
  'time-to-first-answer': 'Время до первого ответа (в пределах секунды)',
  'time-to-close': 'Время до окончания (в пределах секунды)',
};

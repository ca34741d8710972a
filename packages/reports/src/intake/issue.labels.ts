import type { InBoth } from '@otklik/core/words';
import type { IssueKind, Severity } from './issue.ts';

type Wording = InBoth<string>;

/** What is said of each issue: `{value}`, `{expected}`, `{otherRow}` and `{part}` stand for its facts. */
export const ISSUE_LABELS: Readonly<Record<IssueKind, Wording>> = {
  'empty-file': { ru: 'файл пуст', en: 'the file is empty' },
  'no-rows': { ru: 'под заголовком нет ни одной строки', en: 'there is no row below the header' },
  'rows-above-header': {
    ru: 'заголовок стоит не в первой строке; строки над ним не прочитаны',
    en: 'the header is not in the first row; the rows above it were not read',
  },
  'missing-header': { ru: 'в заголовке нет этого столбца', en: 'the header has no such column' },
  'doubled-header': {
    ru: 'столбец с этим заголовком встречается больше одного раза: {expected}',
    en: 'more than one column has this header: {expected}',
  },
  'unknown-header': {
    ru: 'столбец не описан в формате выгрузки и не прочитан',
    en: 'the layout does not know the column; it was not read',
  },
  'several-sheets': {
    ru: 'в книге несколько листов ({expected}); прочитан лист «{value}»',
    en: 'the workbook has several sheets ({expected}); sheet "{value}" was read',
  },
  'no-such-sheet': {
    ru: 'в книге нет листа «{value}»; есть: {expected}',
    en: 'the workbook has no sheet "{value}"; it has: {expected}',
  },
  'not-a-zip': {
    ru: 'файл не является книгой XLSX: это не архив ZIP',
    en: 'the file is no XLSX workbook: it is not a ZIP archive',
  },
  'truncated-zip': {
    ru: 'файл XLSX обрезан или повреждён: архив ZIP не дочитывается до конца; скачайте выгрузку ещё раз',
    en: 'the XLSX file is cut off or damaged: the ZIP archive has no readable end; download the export again',
  },
  encrypted: {
    ru: 'файл закрыт паролем; сохраните его без пароля',
    en: 'the file is closed with a password; save it without one',
  },
  'old-xls': {
    ru: 'файл в старом формате Excel 97-2003 (.xls); сохраните его как XLSX',
    en: 'the file is in the old format of Excel 97-2003 (.xls); save it as XLSX',
  },
  'not-a-workbook': {
    ru: 'файл не является книгой XLSX: внутри {value}',
    en: 'the file is no XLSX workbook: it holds {value}',
  },
  'unpacks-too-large': {
    ru: 'после распаковки выходит {value} байт, а предел — {expected} байт (64 МиБ для части книги, для листа больше, но не больше 250-кратного сжатия); файл не прочитан',
    en: 'unpacked it comes to {value} bytes, the limit is {expected} bytes (64 MiB for a part of the workbook, more for a sheet, but no more than 250 times its packed size); the file was not read',
  },
  'broken-workbook': {
    ru: 'книга XLSX повреждена и не читается{part}',
    en: 'the XLSX workbook is damaged and cannot be read{part}',
  },
  'not-utf8': {
    ru: 'файл не в кодировке UTF-8 (возможно, Windows-1251); сохраните его в UTF-8',
    en: 'the file is not encoded as UTF-8 (it may be Windows-1251); save it as UTF-8',
  },
  'nul-byte': {
    ru: 'в файле нулевой байт: это не текст или текст в UTF-16',
    en: 'the file holds a zero byte: it is no text, or a text in UTF-16',
  },
  'unclosed-quote': {
    ru: 'открытая здесь кавычка нигде не закрыта',
    en: 'the quote that opens here is closed nowhere',
  },
  'field-too-long': {
    ru: 'строка длиннее {expected} символов; вероятно, не закрыта кавычка или неверен разделитель',
    en: 'the row is longer than {expected} characters; a quote may be open or the delimiter may be another',
  },
  interrupted: { ru: 'чтение файла прервалось: {value}', en: 'reading the file broke off: {value}' },
  'ragged-row': {
    ru: 'ячеек в строке {value}, а в заголовке {expected}',
    en: 'the row has {value} cells, the header has {expected}',
  },
  'bad-quotes': {
    ru: 'после закрывающей кавычки стоит лишний текст',
    en: 'text follows a closing quote',
  },
  'missing-id': { ru: 'нет номера', en: 'there is no id' },
  'missing-received': { ru: 'нет времени поступления', en: 'there is no moment of receipt' },
  'duplicate-id': {
    ru: 'номер {value} уже был в строке {otherRow}',
    en: 'the id {value} was already in row {otherRow}',
  },
  'unknown-value': {
    ru: 'неизвестное значение «{value}»; известны: {expected}',
    en: 'unknown value "{value}"; known are: {expected}',
  },
  'not-a-day': {
    ru: '«{value}» — не дата вида {expected} или такого дня нет в календаре',
    en: '"{value}" is not a day written as {expected}, or the calendar has no such day',
  },
  'not-a-moment': {
    ru: '«{value}» — не время вида {expected} или такого дня нет в календаре',
    en: '"{value}" is not a moment written as {expected}, or the calendar has no such day',
  },
  'date-serial': {
    ru: '{value} — число (если это дата Excel, она хранится без вида даты), а ожидается время или дата вида {expected}',
    en: '{value} is a number (if it is a date of Excel, it is kept without the look of one); a moment or day written as {expected} is expected',
  },
  'no-such-local-time': {
    ru: 'времени «{value}» не было: часы пояса {expected} переводили вперёд',
    en: 'there was no "{value}": the clocks of {expected} were put forward over it',
  },
  'bad-number': { ru: '«{value}» — не число, которое здесь ожидается', en: '"{value}" is not a number expected here' },
  'formula-cell': {
    ru: 'в ячейке формула; её значению нельзя доверять, вставьте значение вместо формулы',
    en: 'the cell holds a formula; its value cannot be trusted, paste the value instead',
  },
  'error-cell': { ru: 'в ячейке ошибка {value}', en: 'the cell holds the error {value}' },
  'closed-before-received': {
    ru: 'окончание {value} раньше поступления',
    en: 'the end {value} is before the receipt',
  },
  'answered-before-received': {
    ru: 'первый ответ {value} раньше поступления',
    en: 'the first answer {value} is before the receipt',
  },
  'outside-calendar': {
    ru: 'время {value} вне лет, на которые есть календарь',
    en: 'the moment {value} is outside the years of the calendar',
  },
  'deadline-outside-calendar': {
    ru: 'срок ответа на поступившее {value} уходит за годы, на которые есть календарь',
    en: 'the term of what was received {value} ends beyond the years of the calendar',
  },
};

/** Why a file was not read, by the code with which the system's message begins. */
export const BREAK_LABELS: Readonly<Record<string, Wording>> = {
  ENOENT: { ru: 'файл не найден', en: 'there is no such file' },
  EISDIR: { ru: 'это папка, а не файл', en: 'it is a folder and no file' },
  EACCES: { ru: 'нет прав на чтение файла', en: 'there is no right to read the file' },
  EPERM: { ru: 'нет прав на чтение файла', en: 'there is no right to read the file' },
};

/** What an issue costs, in words. */
export const SEVERITY_LABELS: Readonly<Record<Severity, Wording>> = {
  'file-refused': { ru: 'файл дальше не читается', en: 'the file is not read on' },
  'row-skipped': { ru: 'строка пропущена', en: 'the row was skipped' },
  'column-ignored': { ru: 'поле везде пустое', en: 'the field is empty in every row' },
  'value-ignored': { ru: 'значение не учтено', en: 'the value was left out' },
  noted: { ru: 'к сведению', en: 'for information' },
};

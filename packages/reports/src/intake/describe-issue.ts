import type { InBoth, Language } from '@otklik/core/words';
import type { IntakeIssue, IssueKind } from './issue.ts';
import { maskWords } from './shown-value.ts';
import { BREAK_LABELS, ISSUE_LABELS, SEVERITY_LABELS } from './issue.labels.ts';

const ROW: InBoth<string> = { ru: 'строка', en: 'row' };
const COLUMN: InBoth<string> = { ru: 'столбец', en: 'column' };
const AND_MORE: InBoth<string> = { ru: 'и ещё', en: 'and more:' };
const LISTED = 12;

/**
 * Says in one sentence what is wrong, where, and what it costs.
 *
 * @param issue - The issue.
 * @param language - Russian or English.
 * @returns The sentence.
 * @example
 * describeIssue(issueOf('empty-file', 'file-refused'), 'ru') //=> 'Файл пуст — файл дальше не читается.'
 * describeIssue(issueOf('missing-id', 'row-skipped', { row: 7, header: 'ID', letter: 'B' }), 'ru') //=> 'Строка 7, столбец «ID» (B): нет номера — строка пропущена.'
 * describeIssue(issueOf('no-rows', 'noted'), 'en') //=> 'There is no row below the header — for information.'
 */
export function describeIssue(issue: IntakeIssue, language: Language): string {
  const place = placeOf(issue, language);
  const what = filled(ISSUE_LABELS[issue.kind][language], issue, language);
  const sentence = `${place === '' ? '' : `${place}: `}${what} — ${SEVERITY_LABELS[issue.severity][language]}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function placeOf({ row, header, letter }: IntakeIssue, language: Language): string {
  const name =
    header === null
      ? letter
      : `${quoted(maskWords(header, language), language)}${letter === null ? '' : ` (${letter})`}`;
  const column = name === null ? [] : [`${COLUMN[language]} ${name}`];
  return [...(row === null ? [] : [`${ROW[language]} ${row}`]), ...column].join(', ');
}

function filled(label: string, issue: IntakeIssue, language: Language): string {
  const { value, expected, otherRow } = issue;
  const listed = expected
    .slice(0, LISTED)
    .map((one) => formIn(one, issue, language))
    .join(', ');
  const more = expected.length > LISTED ? ` ${AND_MORE[language]} ${expected.length - LISTED}` : '';
  const facts: Readonly<Record<string, string>> = {
    value: valueIn(issue, language),
    expected: listed + more,
    otherRow: String(otherRow ?? ''),
    part: value === null || listed === '' ? '' : ` (${maskWords(value, language)}: ${listed})`,
  };
  return label.replaceAll(/\{(\w+)\}/gu, (_, name: string) => facts[name] ?? '');
}

const OF_TIME: ReadonlySet<IssueKind> = new Set<IssueKind>(['not-a-day', 'not-a-moment', 'date-serial']);
const RUSSIAN_LETTERS: Readonly<Record<string, string>> = { Y: 'Г', M: 'М', D: 'Д', h: 'ч', m: 'м', s: 'с' };

function formIn(form: string, { kind }: IntakeIssue, language: Language): string {
  if (language !== 'ru' || !OF_TIME.has(kind)) return form;
  return form.replaceAll(/[YMDhms]/gu, (letter) => RUSSIAN_LETTERS[letter] ?? letter);
}

/** What the system says of a file that it does not give begins with a code. */
function valueIn({ kind, value }: IntakeIssue, language: Language): string {
  const code = kind === 'interrupted' ? /^[A-Z]+(?=:)/u.exec(value ?? '')?.[0] : undefined;
  return BREAK_LABELS[code ?? '']?.[language] ?? maskWords(value ?? '', language);
}

function quoted(text: string, language: Language): string {
  return language === 'ru' ? `«${text}»` : `"${text}"`;
}

import type { Ground } from '../source/decision.ts';
import type { Columns, DecisionTable, TableRow } from '../table/decision-table.ts';
import { describeGround } from './describe-ground.ts';
import { GRADE_LABELS } from './ground.labels.ts';
import type { Language } from './language.ts';
import { markdownTable } from './markdown-table.ts';
import { citation, readingOf, type Registers } from './registers.ts';
import { TABLE_WORDS } from './table.labels.ts';
import { toldAnswer, toldCondition } from './told-condition.ts';

/** A decision table in words that a lawyer can check against the acts. */
export interface PrintedTable {
  readonly title: string;
  readonly head: readonly string[];
  /** As many cells each as the head has. */
  readonly rows: readonly (readonly string[])[];
  /** How the rows stand to each other, and what the table as a whole rests on. */
  readonly notes: readonly string[];
}

/**
 * Prints a decision table, one row a rule: what must be so, the answer, by which clause, what was assumed.
 *
 * @param table - The table.
 * @param registers - What the names of acts, assumptions and values mean.
 * @param language - Russian or English; titles, labels and readings are told as they are held.
 * @returns Cells of text.
 * @example
 * const registers = { zone: zone('UTC'), acts: ACTS, assumptions: ASSUMPTIONS, labels: TABLE_LABELS }
 * const { head, rows } = printTable(CHANNEL_ADMISSION, registers, 'ru')
 * head.slice(0, 5) //=> ['Строка', 'Вид', 'Канал', 'День', 'Ответ']
 * rows.find(([id]) => id === 'email-closed').slice(1, 5)
 * //=> ['Обращение по 59-ФЗ', 'Электронная почта', 'с 30.03.2025', 'Не принимается']
 */
export function printTable(table: DecisionTable, registers: Registers, language: Language): PrintedTable {
  const { columns, rows, otherwise, because, policy } = table;
  const word = (name: keyof typeof TABLE_WORDS): string => TABLE_WORDS[name][language];
  const titles = Object.values(columns).map(({ title }) => title);
  const exceptions = policy === 'exceptions' ? [word('exceptionOf')] : [];
  const last = otherwise === null ? [] : [{ ...otherwise, id: word('otherwise'), when: {} }];
  const sheet: Sheet = { table, registers, language };
  return {
    title: `${table.title} (${word('edition')} ${table.edition})`,
    head: [word('row'), ...titles, word('answer'), ...exceptions, word('clauses'), word('grades'), word('assumptions')],
    rows: [...rows, ...last].map((row) => cellsOf(row, sheet)),
    notes: [word(policy), ...because.map((ground) => `${describeGround(ground, registers, language)}.`)],
  };
}

/**
 * Writes a decision table as Markdown: title, table, notes.
 *
 * @param table - The table.
 * @param registers - What the names of acts, assumptions and values mean.
 * @param language - Russian or English.
 * @returns Text that stands in a document as it is; the title is a paragraph in bold.
 * @example
 * const registers = { zone: zone('UTC'), acts: ACTS, assumptions: ASSUMPTIONS, labels: TABLE_LABELS }
 * describeTable(CHANNEL_ADMISSION, registers, 'ru').split('\n')[2].slice(0, 41) //=> '| Строка | Вид | Канал | День | Ответ | О'
 */
export function describeTable(table: DecisionTable, registers: Registers, language: Language): string {
  return markdownTable(printTable(table, registers, language));
}

interface Sheet {
  readonly table: DecisionTable;
  readonly registers: Registers;
  readonly language: Language;
}

function cellsOf(row: TableRow<Columns, unknown>, { table, registers, language }: Sheet): readonly string[] {
  const { none, any } = TABLE_WORDS;
  const told = Object.entries(table.columns).map(([name, column]) => {
    const condition = Object.hasOwn(row.when, name) ? row.when[name] : undefined;
    return condition === undefined ? any[language] : toldCondition({ name, column, condition }, registers, language);
  });
  const general = row.exceptionOf?.join(', ') ?? none[language];
  const once = (tell: (ground: Ground) => string | null): string =>
    [...new Set(row.because.map(tell).filter((text) => text !== null))].join('; ') || none[language];
  return [
    row.id,
    ...told,
    toldAnswer(row.answer, registers, language),
    ...(table.policy === 'exceptions' ? [general] : []),
    once((ground) => (ground.kind === 'clause' ? citation(ground.clause, registers) : null)),
    once((ground) => (ground.kind === 'clause' ? GRADE_LABELS[ground.grade][language] : null)),
    once((ground) => (ground.kind === 'assumption' ? readingOf(ground.name, registers) : null)),
  ];
}

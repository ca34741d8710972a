import type { CharterDuty } from '../office/charter-duty.ts';
import type { Charter } from '../office/charter.ts';
import { dutyMatrix, type MatrixRow } from '../office/duty-matrix.ts';
import type { Party } from '../office/party.ts';
import type { Language } from './language.ts';
import { markdownTable } from './markdown-table.ts';
import {
  ACTION_LABELS,
  CONCERN_LABELS,
  LETTER_LABELS,
  MATRIX_WORDS,
  OUTSIDER_LABELS,
  UNACCOUNTABLE_LABELS,
} from './office.labels.ts';
import { clausesIn } from './pack-cells.ts';
import { readingOf, type Registers } from './registers.ts';

/** The matrix of duties of a charter as a document: a row a duty, a column a role or somebody outside. */
export interface PrintedMatrix {
  readonly title: string;
  readonly head: readonly string[];
  /** As many cells each as the head has; no letter leaves a cell empty. */
  readonly rows: readonly (readonly string[])[];
  /** What the letters mean, by which readings letters were inferred, and for which duties nobody is accountable. */
  readonly notes: readonly string[];
}

/**
 * Prints who is responsible, accountable, consulted and informed for each duty of a charter.
 *
 * @param charter - The charter.
 * @param registers - What the names of acts and assumptions mean.
 * @param language - Russian or English; titles of roles and readings are told as they are held.
 * @returns Cells of text; an inferred letter bears an asterisk.
 * @example
 * const registers = { zone: zone('Europe/Saratov'), acts: ACTS, assumptions: ASSUMPTIONS }
 * const { head, rows } = printDutyMatrix(PETROVSK_56P, registers, 'ru')
 * head.slice(0, 3) //=> ['Обязанность', 'Куратор МЦУ', 'Руководитель МЦУ']
 * const row = rows.find(([duty]) => duty === 'оценка: качество ответов')
 * row.slice(1, 5) //=> ['', 'О*', '', 'И']
 */
export function printDutyMatrix(charter: Charter, registers: Registers, language: Language): PrintedMatrix {
  const matrix = dutyMatrix(charter);
  const columns = columnsOf(matrix, charter);
  const word = (name: keyof typeof MATRIX_WORDS): string => MATRIX_WORDS[name][language];
  return {
    title: `${word('title')}. ${charter.title} (${word('edition')} ${charter.edition})`,
    head: [word('duty'), ...columns.map((party) => titleOf(party, charter, language)), word('clauses')],
    rows: matrix.map((row) => [
      describeDuty(row.duty, language),
      ...columns.map((party) => lettersOf(row, party, language)),
      placesIn(row.duty, charter, registers) || word('none'),
    ]),
    notes: [
      word('letters'),
      `${word('act')}: ${titleOfAct(charter.act, registers)}.`,
      ...readingsOf(matrix, registers).map((reading) => `${word('inference')}: ${reading}`),
      ...unanswered(matrix, language),
    ],
  };
}

/**
 * Writes the matrix of duties of a charter as Markdown: title, table, notes.
 *
 * @param charter - The charter.
 * @param registers - What the names of acts and assumptions mean.
 * @param language - Russian or English.
 * @returns Text that stands in a document as it is; the title is a paragraph in bold.
 * @example
 * const registers = { zone: zone('Europe/Saratov'), acts: ACTS, assumptions: ASSUMPTIONS }
 * describeDutyMatrix(PETROVSK_56P, registers, 'en').split('\n')[4].slice(0, 58)
 * //=> '| coordination: appeals and messages |  | A* | R | R | C* '
 */
export function describeDutyMatrix(charter: Charter, registers: Registers, language: Language): string {
  return markdownTable(printDutyMatrix(charter, registers, language));
}

/**
 * Says in a few words what a duty or a right is about.
 *
 * @param duty - Its action and concerns.
 * @param language - Russian or English.
 * @returns The action as a noun, then what it is done to.
 * @example
 * describeDuty({ action: 'control', concerns: ['plans', 'measures'] }, 'ru') //=> 'контроль: планы, мероприятия'
 * describeDuty({ action: 'control', concerns: ['plans', 'measures'] }, 'en') //=> 'control: plans, measures'
 */
export function describeDuty(
  { action, concerns }: Pick<CharterDuty, 'action' | 'concerns'>,
  language: Language,
): string {
  const objects = concerns.map((concern) => CONCERN_LABELS[concern][language]).join(', ');
  return objects === '' ? ACTION_LABELS[action][language] : `${ACTION_LABELS[action][language]}: ${objects}`;
}

/** The roles of the charter in its order, then whoever else has a letter. */
function columnsOf(matrix: readonly MatrixRow[], { roles }: Charter): readonly Party[] {
  const own = roles.map(({ id }): Party => ({ kind: 'role', role: id }));
  const named = [...own, ...matrix.flatMap(({ entries }) => entries.map(({ party }) => party))];
  return named.filter((party, index) => named.findIndex((other) => nameOf(other) === nameOf(party)) === index);
}

function lettersOf({ entries }: MatrixRow, party: Party, language: Language): string {
  const own = entries.filter((entry) => nameOf(entry.party) === nameOf(party));
  return own
    .map(({ letter, inferredBy }) => `${LETTER_LABELS[letter][language]}${inferredBy === null ? '' : '*'}`)
    .join(' ');
}

function titleOf(party: Party, { roles }: Charter, language: Language): string {
  if (party.kind !== 'role') return party.kind === 'outside' ? OUTSIDER_LABELS[party.who][language] : party.kind;
  return roles.find(({ id }) => id === party.role)?.title ?? party.role;
}

function nameOf(party: Party): string {
  return JSON.stringify([party.kind, party.kind === 'role' ? party.role : party.kind === 'outside' ? party.who : null]);
}

/** The places of the charter's own act alone, those of others with their act. */
function placesIn({ because }: CharterDuty, { act }: Charter, registers: Registers): string {
  const clauses = because.filter((ground) => ground.kind === 'clause');
  const own = clauses.filter(({ clause }) => clause.act === act).map(({ clause }) => clause.at);
  const others = clausesIn(
    clauses.filter(({ clause }) => clause.act !== act),
    registers,
  );
  return [...new Set(own), ...(others === '' ? [] : [others])].join('; ');
}

function titleOfAct(act: string, { acts }: Registers): string {
  return acts.find(({ id }) => id === act)?.title ?? act;
}

function readingsOf(matrix: readonly MatrixRow[], registers: Registers): readonly string[] {
  const names = matrix.flatMap(({ entries }) => entries.flatMap(({ inferredBy }) => inferredBy ?? []));
  return [...new Set(names)].map((name) => readingOf(name, registers));
}

/** The duties that nobody is accountable for, those of one reason together. */
function unanswered(matrix: readonly MatrixRow[], language: Language): readonly string[] {
  const reasons = [...new Set(matrix.flatMap(({ unaccountable }) => unaccountable ?? []))];
  return reasons.map((why) => {
    const told = matrix
      .filter(({ unaccountable }) => unaccountable === why)
      .map(({ duty }) => describeDuty(duty, language));
    const reason = UNACCOUNTABLE_LABELS[why][language];
    return `${MATRIX_WORDS.nobody[language]} (${reason}): ${[...new Set(told)].join('; ')}.`;
  });
}

import type { CharterIssue, NamedPart } from '../office/charter-issue.ts';
import { formatDay } from '../time/civil-date.ts';
import type { InBoth } from './language.ts';

/** What turns the facts of each kind of issue into a sentence. */
type IssueWords = {
  readonly [Kind in CharterIssue['kind']]: InBoth<(issue: Extract<CharterIssue, { readonly kind: Kind }>) => string>;
};

const PARTS: Readonly<Record<NamedPart, InBoth<string>>> = {
  role: { ru: 'роли', en: 'role' },
  block: { ru: 'блока', en: 'block' },
};

/** How the issues of a charter are said, without their place. */
export const CHARTER_ISSUE_WORDS: IssueWords = {
  'doubled-name': {
    ru: ({ name }) => `имя «${name}» встречается дважды`,
    en: ({ name }) => `the name "${name}" appears twice`,
  },
  'unknown-name': {
    ru: ({ of, name }) => `${PARTS[of].ru} «${name}» в положении нет`,
    en: ({ of, name }) => `the charter has no ${PARTS[of].en} "${name}"`,
  },
  'subordination-circle': {
    ru: ({ roles }) => `роли подчинены друг другу по кругу: ${roles.join(', ')}`,
    en: ({ roles }) => `roles answer to each other in a circle: ${roles.join(', ')}`,
  },
  'upside-down': {
    ru: ({ from, until }) => `действует с ${formatDay(from)}, а заканчивается раньше: ${formatDay(until)}`,
    en: ({ from, until }) => `in force from ${formatDay(from)}, yet over before that: ${formatDay(until)}`,
  },
  'not-a-day': {
    ru: ({ value }) => `это не день: ${value ?? 'пусто'}`,
    en: ({ value }) => `this is no day: ${value ?? 'nothing'}`,
  },
  'nobody-responsible': {
    ru: ({ channel }) => `за систему ${channel} никто не отвечает`,
    en: ({ channel }) => `nobody is responsible for the system ${channel}`,
  },
  'nobody-owes': {
    ru: ({ duty }) => `обязанность ${duty} исполнять некому: роль не держит ни одна должность`,
    en: ({ duty }) => `nobody owes the duty ${duty}: no post holds the role`,
  },
  'idle-role': {
    ru: ({ role }) => `у роли ${role} нет ни обязанностей, ни прав`,
    en: ({ role }) => `the role ${role} has neither duties nor rights`,
  },
  'unled-block': {
    ru: ({ block }) => `у блока ${block} нет руководителя`,
    en: ({ block }) => `the block ${block} has no lead`,
  },
  'without-clause': { ru: () => 'не назван пункт акта', en: () => 'no clause is named' },
  contradiction: {
    ru: ({ duties: [one, other] }) => `обязанности ${one} и ${other} об одном, а ритм или подтверждение разные`,
    en: ({ duties: [one, other] }) =>
      `the duties ${one} and ${other} are of one thing, yet differ in rhythm or evidence`,
  },
};

import type { AppointmentIssue, AppointmentPart } from '../office/appointment-issue.ts';
import type { InBoth, Language } from './language.ts';
import { toldDay } from './told-time.ts';

/** What turns the facts of each kind of issue into a sentence. */
type IssueWords = {
  readonly [Kind in AppointmentIssue['kind']]: InBoth<
    (issue: Extract<AppointmentIssue, { readonly kind: Kind }>) => string
  >;
};

const PARTS: Readonly<Record<AppointmentPart, InBoth<string>>> = {
  role: { ru: 'роли «…» в положении нет', en: 'the charter has no role "…"' },
  block: { ru: 'блока «…» в положении нет', en: 'the charter has no block "…"' },
  body: { ru: 'органа «…» в положении нет', en: 'the charter has no body "…"' },
  appointment: { ru: 'назначения «…» нет', en: 'there is no appointment "…"' },
  grant: { ru: 'обязанности или права «…» в положении нет', en: 'the charter has no duty or right "…"' },
};

/** How the issues of appointments and delegations are said, without their place. */
export const APPOINTMENT_ISSUE_WORDS: IssueWords = {
  'doubled-name': {
    ru: ({ name }) => `имя «${name}» встречается дважды`,
    en: ({ name }) => `the name "${name}" appears twice`,
  },
  'unknown-name': {
    ru: ({ of, name }) => PARTS[of].ru.split('…').join(name),
    en: ({ of, name }) => PARTS[of].en.split('…').join(name),
  },
  'upside-down': {
    ru: ({ from, until }) => `начинается ${toldDay(from, 'ru')}, а заканчивается раньше: ${toldDay(until, 'ru')}`,
    en: ({ from, until }) => `begins on ${toldDay(from, 'en')}, yet ends before that: ${toldDay(until, 'en')}`,
  },
  'not-a-day': {
    ru: ({ value }) => `это не день: ${value ?? 'пусто'}`,
    en: ({ value }) => `this is no day: ${value ?? 'nothing'}`,
  },
  'held-twice': {
    ru: ({ role, beside, on }) => `роль ${role} с ${toldDay(on, 'ru')} держит и назначение ${beside}`,
    en: ({ role, beside, on }) =>
      `the role ${role} is held by the appointment ${beside} too, from ${toldDay(on, 'en')}`,
  },
  'acting-beside': {
    ru: ({ role, beside, on }) =>
      `роль ${role} с ${toldDay(on, 'ru')} держат сразу и основной держатель, и исполняющий обязанности; другое назначение — ${beside}`,
    en: ({ role, beside, on }) =>
      `the role ${role} has its own holder and an acting one at once, from ${toldDay(on, 'en')}; the other appointment is ${beside}`,
  },
  unplaced: {
    ru: ({ lacks, duty }) => `обязанность ${duty} — о своём ${lacks === 'block' ? 'блоке' : 'органе'}, а он не назван`,
    en: ({ lacks, duty }) => `the duty ${duty} is about the own ${lacks}, yet none is named`,
  },
  'entrusts-nothing': { ru: () => 'ничего не передано', en: () => 'nothing is handed over' },
  'entrusted-beyond': {
    ru: ({ grant, role }) => `${grant} передать нельзя: у роли ${role} этого нет`,
    en: ({ grant, role }) => `${grant} cannot be handed over: the role ${role} does not have it`,
  },
  'outlives-appointment': {
    ru: ({ from, until }) => `передано на дни, когда назначения нет: оно действует ${span(from, until, 'ru')}`,
    en: ({ from, until }) =>
      `handed over for days on which its appointment does not hold: it does ${span(from, until, 'en')}`,
  },
  'handed-on': {
    ru: ({ delegation }) => `переданное (${delegation}) дальше не передаётся`,
    en: ({ delegation }) => `what was handed over (${delegation}) cannot be handed on`,
  },
  'delegation-circle': {
    ru: ({ grant, delegations, on }) => `${grant} с ${toldDay(on, 'ru')} передают по кругу: ${delegations.join(', ')}`,
    en: ({ grant, delegations, on }) =>
      `${grant} is handed round in a circle from ${toldDay(on, 'en')}: ${delegations.join(', ')}`,
  },
};

function span(from: Parameters<typeof toldDay>[0], until: typeof from | null, language: Language): string {
  const [start, end] = language === 'ru' ? ['с', 'по'] : ['from', 'to'];
  const last = until === null ? '' : ` ${end} ${toldDay(until, language)}`;
  return `${start} ${toldDay(from, language)}${last}`;
}

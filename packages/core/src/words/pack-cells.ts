import type { Applicability, PackClock, RulePack, Trigger } from '../deadline/rule-pack.ts';
import type { Ground } from '../source/decision.ts';
import { mayEndOnDayOff } from '../time/term.ts';
import { counted, toldAmount } from './amount.ts';
import { MOVE_LABELS } from './appeal.labels.ts';
import { GRADE_LABELS } from './ground.labels.ts';
import type { Language } from './language.ts';
import {
  APPLIES_LABELS,
  APPLIES_VALUES,
  DAY_OFF_CELLS,
  DUTY_LABELS,
  NOTICE_WORDS,
  PACK_WORDS,
  TIMES,
  type PackWord,
} from './pack.labels.ts';
import { citation, labelOf, readingOf, type Registers } from './registers.ts';

/** One clock of a pack, and in whose words its cells are filled. */
export interface Cell {
  readonly pack: RulePack;
  readonly clock: PackClock;
  readonly registers: Registers;
  readonly language: Language;
}

/** Says a word of the table. */
export function packWord(name: PackWord, language: Language): string {
  return PACK_WORDS[name][language];
}

/** Says to which items a clock applies, and which general clock it stands in for. */
export function appliesIn({ clock: { applies, exceptionOf }, registers, language }: Cell): string {
  const names = Object.keys(APPLIES_LABELS) as (keyof Applicability)[];
  const parts = names.flatMap((name) => {
    const allowed: readonly (string | boolean)[] | undefined = applies[name];
    const values = allowed?.map((value) => valueIn(`${value}`, registers, language)).join(', ');
    return values === undefined ? [] : [`${APPLIES_LABELS[name][language]}: ${values}`];
  });
  const instead = exceptionOf === null ? [] : [`${packWord('insteadOf', language)} ${exceptionOf}`];
  return [...parts, ...instead].join('; ') || packWord('everything', language);
}

/** Says which events move a clock. */
export function triggersIn(triggers: readonly Trigger[], language: Language): string {
  return triggers.map((trigger) => triggerIn(trigger, language)).join('; ') || packWord('none', language);
}

/** Says which events begin a clock anew, and which only once it has stopped. */
export function restartsIn({ clock: { starts, restarts, renews }, language }: Cell): string {
  const again = renews === true ? [`${triggerIn(starts, language)} (${packWord('onceStopped', language)})`] : [];
  const told = [...restarts.map((trigger) => triggerIn(trigger, language)), ...again];
  return told.join('; ') || packWord('none', language);
}

/** Says where a last day that is a day off goes; a term that ends on working days, or at a minute, has none. */
export function dayOffIn({ pack, clock, language }: Cell): string {
  return mayEndOnDayOff(clock.unit) ? DAY_OFF_CELLS[pack.dayOff.usual][language] : packWord('neverOff', language);
}

/** Says for which reasons a clock may stand still. */
export function pausesIn({ clock, registers, language }: Cell): string {
  return clock.pauses.map(({ reason }) => labelOf(reason, registers)).join('; ') || packWord('none', language);
}

/** Says by how much, how often and by whom a clock may be lengthened, and which notice is owed. */
export function extensionIn({ clock, language }: Cell): string {
  if (clock.extension === null) return packWord('none', language);
  const { most, times, by, notice } = clock.extension;
  const parts = [
    `${packWord('upTo', language)} ${toldAmount(clock.unit, most, language)}`,
    counted(times, TIMES[language], language),
    `${packWord('mayExtend', language)}: ${by.map((duty) => DUTY_LABELS[duty][language]).join(', ')}`,
  ];
  return [...parts, ...(notice === null ? [] : [noticeIn(clock, notice, language)])].join('; ');
}

/** Cites the clauses of grounds, those of one act together. */
export function clausesIn(grounds: readonly Ground[], registers: Registers): string {
  const places = new Map<string, Set<string>>();
  for (const ground of grounds)
    if (ground.kind === 'clause')
      places.set(ground.clause.act, (places.get(ground.clause.act) ?? new Set()).add(ground.clause.at));
  return [...places].map(([act, at]) => citation({ act, at: [...at].join(', ') }, registers)).join('; ');
}

/** Says of each clause how far its source can be trusted. */
export function gradesIn(grounds: readonly Ground[], language: Language): string {
  const told = grounds.flatMap((ground) =>
    ground.kind === 'clause' ? [`${ground.clause.at} — ${GRADE_LABELS[ground.grade][language]}`] : [],
  );
  return [...new Set(told)].join('; ');
}

/** Tells the readings that grounds assume, each a sentence. */
export function assumptionsIn(grounds: readonly Ground[], registers: Registers): string {
  const told = grounds.flatMap((ground) => (ground.kind === 'assumption' ? [readingOf(ground.name, registers)] : []));
  return [...new Set(told)].join(' ');
}

function valueIn(value: string, registers: Registers, language: Language): string {
  const known = Object.hasOwn(APPLIES_VALUES, value);
  return known ? APPLIES_VALUES[value as keyof typeof APPLIES_VALUES][language] : labelOf(value, registers);
}

function triggerIn(trigger: Trigger, language: Language): string {
  const name = MOVE_LABELS[trigger.event][language];
  if (trigger.event === 'answered' && trigger.interim !== undefined)
    return `${name} (${packWord(trigger.interim ? 'interim' : 'final', language)})`;
  if (trigger.event === 'notified' && trigger.of !== undefined) return `${name} ${NOTICE_WORDS[trigger.of][language]}`;
  return trigger.event === 'returned' && trigger.to !== undefined ? `${name} ${packWord(trigger.to, language)}` : name;
}

function noticeIn({ unit }: PackClock, { within }: { readonly within: number | null }, language: Language): string {
  if (within === null) return packWord('noticeBefore', language);
  return `${packWord('noticeWithin', language)} ${toldAmount(unit, within, language)}`;
}

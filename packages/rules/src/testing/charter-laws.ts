import type { Act, Assumption, Charter, DutySpan } from '@otklik/core';
import { answersAgree, everyDutyIsDone, someoneAnswers } from './charter-may-laws.ts';
import { citesItsAct, partsFit, restsOnClauses, standsInRegisters, survivesJson } from './charter-part-laws.ts';
import { fallsDue } from './charter-due-laws.ts';

/** What a charter is held against besides itself. */
export interface CharterLawFacts {
  /** The registers that explain the charter: acts it cites, readings it assumes. */
  readonly acts: readonly Act[];
  readonly assumptions: readonly Assumption[];
  /** A whole year at least in which the charter is in force, so that every rhythm falls due. */
  readonly span: DutySpan;
}

/** A law of charters: a sentence that is true of a sound one, and what of this charter breaks it. */
export interface CharterLaw {
  readonly law: string;
  /** Empty when the law holds; else each thing that breaks it, in English. */
  readonly brokenBy: () => readonly string[];
}

/**
 * Lists the laws that a charter must keep, for whoever writes one: in any test runner a test each.
 *
 * What an act leaves open breaks no law: a system without anybody responsible is told by `checkCharter`. The laws look at
 * the whole charter, not at samples, so that a run is the same every time.
 *
 * @param charter - The charter.
 * @param facts - The registers and the span that it is held against.
 * @returns The laws, each to be asked when it pleases.
 * @example
 * const { region, zone } = PETROVSK_56P
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(region, 2026, 2026)), NORM_WEEK, zone))
 * const span = { from: day('2026-01-01'), until: day('2026-12-31'), calendar }
 * const facts = { acts: ACTS, assumptions: ASSUMPTIONS, span }
 * charterLaws(PETROVSK_56P, facts).flatMap(({ brokenBy }) => brokenBy()) //=> []
 * const spoiled = { ...PETROVSK_56P, roles: PETROVSK_56P.roles.filter(({ id }) => id !== 'curator') }
 * const broken = charterLaws(spoiled, facts).filter(({ brokenBy }) => brokenBy().length > 0)
 * broken[0].law //=> 'its parts fit each other'
 * broken[0].brokenBy()[0] //=> 'roles[0].answersTo: the charter has no role "curator"'
 */
export function charterLaws(charter: Charter, facts: CharterLawFacts): readonly CharterLaw[] {
  return [
    { law: 'its parts fit each other', brokenBy: () => partsFit(charter) },
    { law: 'it survives JSON and back', brokenBy: () => survivesJson(charter) },
    { law: 'every part of it rests on a clause', brokenBy: () => restsOnClauses(charter) },
    { law: 'it cites the act that set the centre up', brokenBy: () => citesItsAct(charter) },
    {
      law: 'every act and reading that it names is in the registers',
      brokenBy: () => standsInRegisters(charter, facts),
    },
    { law: 'every duty reaches something, and whoever owes it may do it', brokenBy: () => everyDutyIsDone(charter) },
    { law: 'every duty of the centre has somebody who answers for it', brokenBy: () => someoneAnswers(charter) },
    { law: 'answers, explanations and lists agree', brokenBy: () => answersAgree(charter) },
    { law: 'every rhythm falls due, and calendars of spans add up', brokenBy: () => fallsDue(charter, facts.span) },
  ];
}

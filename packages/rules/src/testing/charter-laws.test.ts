import { describe, expect, test } from 'vitest';
import { byAssumption, byRole, compileCalendar, day, NORM_WEEK, unwrap, type Charter } from '@otklik/core';
import { ACTS } from '../acts.ts';
import { ASSUMPTIONS } from '../assumptions.ts';
import { CHARTERS } from '../municipal/charters.ts';
import { PETROVSK_56P } from '../municipal/petrovsk-56p/charter.ts';
import { calendarFor } from '../regional/calendar-for.ts';
import { charterLaws, type CharterLaw, type CharterLawFacts } from './charter-laws.ts';

describe.for(CHARTERS.map((charter) => [charter.id, charter] as const))('the charter %s', ([, charter]) => {
  test.for(charterLaws(charter, factsOf(charter)).map(({ law, brokenBy }) => [law, brokenBy] as const))(
    '%s',
    ([, brokenBy]) => {
      expect(brokenBy()).toEqual([]);
    },
  );
});

describe('a spoiled charter breaks a law', () => {
  const { roles, duties, rights, actsThrough } = PETROVSK_56P;
  const duty = duties.find(({ id }) => id === 'assess-feedback-monthly') as Charter['duties'][number];
  const others = duties.filter(({ id }) => id !== duty.id);
  const lone = { ...roles[0], id: 'lone', answersTo: null } as Charter['roles'][number];

  test.for<readonly [string, Partial<Charter>, string, string]>([
    [
      'a role that nobody has',
      { duties: [{ ...duty, owedBy: byRole('ghost') }, ...others] },
      'its parts fit each other',
      'duties[0].owedBy.role: the charter has no role "ghost"',
    ],
    ['a field that no charter has', { title: '', id: '' }, 'it survives JSON and back', 'id: expected >= 1; found ""'],
    [
      'a duty of no clause',
      { duties: [{ ...duty, because: [] }, ...others] },
      'every part of it rests on a clause',
      'duties[0].because: no clause is named',
    ],
    [
      'another act',
      { act: 'petrovsk-57p' },
      'it cites the act that set the centre up',
      'because: no clause of petrovsk-57p',
    ],
    [
      'a reading of its own',
      { duties: [{ ...duty, because: [...duty.because, byAssumption('ours')] }, ...others] },
      'every act and reading that it names is in the registers',
      'no reading ours',
    ],
    [
      'a duty in no system',
      { duties: [{ ...duty, reach: { systems: [] } }, ...others] },
      'every duty reaches something, and whoever owes it may do it',
      'assess-feedback-monthly reaches nothing',
    ],
    [
      'a centre that acts through two with nobody over both',
      { roles: [...roles, lone], actsThrough: { ...actsThrough, roles: ['administrator', 'lone'] } },
      'every duty of the centre has somebody who answers for it',
      'coordinate-processing: nobody-over-all',
    ],
    [
      'a charter that is over before the span',
      { inForce: { from: day('2024-01-23'), until: day('2025-12-31') } },
      'every rhythm falls due, and calendars of spans add up',
      'assess-feedback-monthly never falls due',
    ],
    [
      'two duties of one name',
      { duties: [duty, duty, ...others] },
      'every rhythm falls due, and calendars of spans add up',
      'petrovsk-56p/assess-feedback-monthly/2026-01-01 falls due twice',
    ],
  ])('with %s', ([, parts, law, said]) => {
    const spoiled = { ...PETROVSK_56P, rights, ...parts };
    expect(brokenIn(charterLaws(spoiled, factsOf(spoiled)), law)).toContain(said);
  });

  test('without a calendar for its years, and says so', () => {
    const span = { ...factsOf(PETROVSK_56P).span, until: day('2027-01-31') };
    const laws = charterLaws(PETROVSK_56P, { ...factsOf(PETROVSK_56P), span });
    expect(brokenIn(laws, 'every rhythm falls due, and calendars of spans add up').length).toBeGreaterThan(0);
  });

  test('a charter of nobody and nothing breaks only what it lacks', () => {
    const lists = { roles: [], posts: [], blocks: [], bodies: [], systems: [], duties: [], rights: [] };
    const bare = { ...PETROVSK_56P, ...lists, actsThrough: { roles: [], because: [] } };
    expect(charterLaws(bare, factsOf(bare)).flatMap(({ brokenBy }) => brokenBy())).toEqual([]);
  });
});

function factsOf({ region, zone }: Charter): CharterLawFacts {
  const calendar = unwrap(compileCalendar(unwrap(calendarFor(region, 2026, 2026)), NORM_WEEK, zone));
  return {
    acts: ACTS,
    assumptions: ASSUMPTIONS,
    span: { from: day('2026-01-01'), until: day('2026-12-31'), calendar },
  };
}

function brokenIn(laws: readonly CharterLaw[], law: string): readonly string[] {
  return laws.find((found) => found.law === law)?.brokenBy() ?? [`no law: ${law}`];
}

import {
  checkMethod,
  compareRatios,
  finish,
  ratio,
  tally,
  unwrap,
  type CaseRecord,
  type Outcome,
  type Rating,
} from '@otklik/core';
import { describe, expect, test } from 'vitest';
import { barnaulRating } from './barnaul-rating.ts';
import { CLOSING_RATING } from './closing-rating.ts';
import { consolidatedCut } from './consolidated-cut.ts';
import { METHODS } from './methods.ts';
import { PESTOVO_SOLVABLE } from './pestovo-solvable.ts';
import { answered, AS_OF, open } from './record.fixture.ts';

describe('the shipped methods', () => {
  test.each(METHODS)('$name keeps the rules of a method', ({ method }) => {
    expect(checkMethod(method)).toEqual({ ok: true, value: method });
  });

  test('give no score that is called normative: no act gives weights', () => {
    expect(METHODS.filter(({ method }) => method.score?.normative)).toEqual([]);
  });

  test('define every indicator in a sentence and rest it on something', () => {
    const indicators = METHODS.flatMap(({ method }) => method.indicators);
    expect(indicators.filter(({ definition, because }) => !definition.endsWith('.') || because.length === 0)).toEqual(
      [],
    );
  });
});

describe('the rating of Barnaul', () => {
  test('counts open questions past their term against timeliness: 180 in time, 15 late, 5 overdue', () => {
    const records = [...answered(180, 500), ...answered(15, 1_500), ...open(5)];
    expect(share(rate(records), 'timeliness')).toEqual({ part: 180, whole: 200 });
  });

  test('reads completeness as measures taken, or as any answer in substance, and says which', () => {
    const records = [...answered(3, 500, 'solved'), ...answered(6, 500, 'explained'), ...answered(1, 500, 'forwarded')];
    expect(share(rate(records), 'completeness')).toEqual({ part: 3, whole: 10 });
    const inSubstance = barnaulRating({
      completeness: 'answered-in-substance',
      weights: { timeliness: 1, completeness: 1 },
    });
    expect(share(rate(records, inSubstance), 'completeness')).toEqual({ part: 9, whole: 10 });
    expect(inSubstance.edition).not.toBe(barnaulRating().edition);
  });

  test('weighs the two shares as the caller says', () => {
    const method = barnaulRating({ completeness: 'measures-taken', weights: { timeliness: 3, completeness: 1 } });
    const [group] = rate([...answered(1, 500, 'solved'), ...answered(1, 500, 'explained')], method).groups;
    expect(group?.score).toEqual({ part: '7', whole: '8' });
  });

  test('gives no place to a body with one message, and leaves records without a body out', () => {
    const lone = answered(1, 500).map((record) => ({ ...record, body: 'Сельский отдел' }));
    const nameless = answered(2, 500).map((record) => ({ ...record, body: null }));
    const rating = rate([...answered(2, 500), ...lone, ...nameless]);
    expect(rating.groups.map(({ key, place, unplaced }) => [key[0], place, unplaced])).toEqual([
      ['Отдел дорог', 1, null],
      ['Сельский отдел', null, 'below-minimum-volume'],
    ]);
    expect(rating.excluded).toEqual([2]);
  });
});

describe('the «Решаемые» of Pestovo', () => {
  test('share the answered solvable questions out whole', () => {
    const outcomes: readonly Outcome[] = [
      'solved',
      'promised',
      'explained',
      'not-solved',
      'refused',
      'forwarded',
      'interim',
      'postponed',
    ];
    const records = outcomes.flatMap((outcome, index) => answered(index + 1, 500, outcome));
    const rating = rate([...records, ...open(4)], PESTOVO_SOLVABLE);
    const parts = ['solved', 'explained', 'other'].map((id) => share(rating, id, PESTOVO_SOLVABLE));
    expect(parts.reduce((sum, { part }) => sum + part, 0)).toBe(records.length);
    expect(parts.every(({ whole }) => whole === records.length)).toBe(true);
  });

  test('look at no other type', () => {
    const informational = answered(5, 500, 'explained').map((record) => ({
      ...record,
      type: 'informational' as const,
    }));
    const rating = rate([...answered(2, 500, 'solved'), ...informational], PESTOVO_SOLVABLE);
    expect(share(rating, 'solved', PESTOVO_SOLVABLE)).toEqual({ part: 2, whole: 2 });
  });
});

describe('the rating by closing', () => {
  test('sets fewer open cases above more', () => {
    const closed = answered(8, 500).map((record) => ({ ...record, closed: record.firstAnswered }));
    const other = [...closed.slice(2), ...open(2)].map((record) => ({ ...record, body: 'Другой отдел' }));
    const [best, second] = rate([...closed, ...other], CLOSING_RATING).groups;
    expect([best?.key[0], second?.key[0]]).toEqual(['Отдел дорог', 'Другой отдел']);
    expect(compareRatios(best?.score ?? unwrap(ratio(0, 1)), second?.score ?? unwrap(ratio(0, 1)))).toBe(1);
  });
});

describe('any cut of the consolidated analysis', () => {
  test.each(['body', 'channel', 'topicGroup', 'outcome', 'receivedDay'] as const)(
    'by %s counts each question once',
    (dimension) => {
      const records = [...answered(7, 500, 'solved'), ...answered(4, 1_500, 'explained'), ...open(3)];
      const method = consolidatedCut(dimension);
      const { groups, total } = unwrap(finish(tally(records, method, AS_OF), method));
      const questions = groups
        .map(({ figures }) => figures[1])
        .map((figure) => (figure?.kind === 'count' ? figure.count : 0));
      expect(questions.reduce((sum, count) => sum + count, 0)).toBe(records.length);
      expect(total[1]).toEqual({ kind: 'count', count: records.length });
    },
  );
});

function rate(records: readonly CaseRecord[], method = barnaulRating()): Rating {
  return unwrap(finish(tally(records, method, AS_OF), method));
}

function share(rating: Rating, id: string, method = barnaulRating()): { part: number; whole: number } {
  const figure = rating.total[method.indicators.findIndex((indicator) => indicator.id === id)];
  return figure?.kind === 'share' ? { part: figure.part, whole: figure.whole } : { part: 0, whole: 0 };
}

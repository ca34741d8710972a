import { describe, expect, test } from 'vitest';
import { byClause, invariant, type Charter } from '@otklik/core';
import { CHARTERS } from '../charters.ts';
import { PETROVSK_56P } from '../petrovsk-56p/charter.ts';
import { PETROVSK_TRACE } from './petrovsk-56p.ts';
import paragraphs from './paragraphs.fixture.json' with { type: 'json' };
import { coverageFaults, linkFaults } from './trace-faults.fixture.ts';
import { paragraphId, type Implementation, type Trace } from './trace.ts';
import { TRACES } from './traces.ts';

test('every charter is traced, and every act whose text was parted', () => {
  expect(TRACES.map(({ act }) => act)).toEqual(CHARTERS.map(({ act }) => act));
  expect(TRACES.map(({ act }) => act)).toEqual([...new Set(paragraphs.map(({ act }) => act))].toSorted());
});

describe.for(TRACES.map((trace) => [trace.act, trace] as const))('the trace of %s', ([act, trace]) => {
  const charter = charterOf(act);

  test('has each paragraph of the act once', () => {
    expect(coverageFaults(trace, placesOf(act))).toEqual([]);
  });

  test('names whatever of the charter cites a paragraph, and nothing else', () => {
    expect(linkFaults(trace, charter)).toEqual([]);
  });

  test('gives each paragraph a name of its own', () => {
    const names = trace.paragraphs.map(({ at }) => paragraphId(act, at));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a spoiled trace is noticed', () => {
  const act = 'petrovsk-56p';
  const places = placesOf(act);

  test('a paragraph left out', () => {
    const spoiled = { act, paragraphs: PETROVSK_TRACE.paragraphs.slice(1) };
    expect(coverageFaults(spoiled, places)).toEqual(['реквизиты: not traced']);
  });

  test('a paragraph that the act has not, and one told twice', () => {
    const first = PETROVSK_TRACE.paragraphs.slice(0, 1);
    const invented = first.map((paragraph) => ({ ...paragraph, at: 'п. 9.9' }));
    const spoiled = { act, paragraphs: [...PETROVSK_TRACE.paragraphs, ...first, ...invented] };
    expect(coverageFaults(spoiled, places)).toEqual(['п. 9.9: no such paragraph', 'реквизиты: traced twice']);
  });

  test('a duty that the charter has not, and the one that it has', () => {
    const spoiled = withParagraph('п. 4.4 абз. 6', {
      duties: ['assess-feedback-mothly'],
      genres: ['feedback-quality'],
    });
    expect(linkFaults(spoiled, PETROVSK_56P)).toEqual([
      'п. 4.4 абз. 6: does not name duties:assess-feedback-monthly',
      'п. 4.4 абз. 6: duties:assess-feedback-mothly does not cite it',
      'п. 4.4 абз. 6: no duty of it owes feedback-quality',
    ]);
  });

  test('a report that no duty owes', () => {
    const spoiled = withParagraph('п. 4.4 абз. 6', { duties: ['assess-feedback-monthly'], genres: ['risk-digest'] });
    expect(linkFaults(spoiled, PETROVSK_56P)).toEqual([
      'п. 4.4 абз. 6: no duty of it owes risk-digest',
      'п. 4.4 абз. 6: does not tell of feedback-quality',
    ]);
  });

  test('symbols that no test looks at, and nothing at all', () => {
    expect(linkFaults(withParagraph('п. 1.1', { symbols: ['tally'] }), PETROVSK_56P)).toEqual([
      'п. 1.1: symbols without a test',
    ]);
    expect(linkFaults(withParagraph('п. 1.1', {}), PETROVSK_56P)).toEqual(['п. 1.1: implemented by nothing']);
  });

  test('a clause that the act has not', () => {
    const [first] = PETROVSK_56P.rights;
    invariant(first !== undefined, 'the charter gives rights');
    const rights = [{ ...first, because: [byClause('petrovsk-56p', 'п. 2.2 г', 'A')] }, ...PETROVSK_56P.rights];
    expect(linkFaults(PETROVSK_TRACE, { ...PETROVSK_56P, rights })).toEqual(['п. 2.2 г: cited, yet not traced']);
  });

  test('a clause that no longer is cited', () => {
    const spoiled: Charter = { ...PETROVSK_56P, because: [] };
    expect(linkFaults(PETROVSK_TRACE, spoiled)).toHaveLength(5);
  });

  function withParagraph(at: string, implemented: Implementation): Trace {
    const spoiled = PETROVSK_TRACE.paragraphs.map((paragraph) =>
      paragraph.at === at ? { at, gist: paragraph.gist, implemented } : paragraph,
    );
    return { act, paragraphs: spoiled };
  }
});

function charterOf(act: string): Charter {
  const charter = CHARTERS.find((found) => found.act === act);
  invariant(charter !== undefined, 'every trace has a charter');
  return charter;
}

function placesOf(act: string): readonly string[] {
  return paragraphs.filter((paragraph) => paragraph.act === act).map(({ at }) => at);
}

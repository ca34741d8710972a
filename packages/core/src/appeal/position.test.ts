import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { anyHappening, happeningOf, stamped } from './any-happening.fixture.ts';
import { questionOf, type AppealHappening } from './appeal-event.ts';
import { ALL_MOVES, moveOf, MOVES, type Move } from './moves.ts';
import { advancePosition, legalMoves, NOWHERE, type Position } from './position.ts';

const ARRIVED: AppealHappening = { kind: 'received', channel: 'post', regime: 'appeal', repeat: false };
const OPEN = walked(ARRIVED);

describe('a case', () => {
  test('goes its whole way from arrival to closing', () => {
    const question = 1;
    const way: readonly AppealHappening[] = [
      ARRIVED,
      { kind: 'registered' },
      { kind: 'assigned', question, body: 'Комитет ЖКХ' },
      { kind: 'accepted', question },
      { kind: 'draft-sent', question },
      { kind: 'sent-back', question },
      { kind: 'draft-sent', question },
      { kind: 'approved', question },
      { kind: 'signed', question },
      { kind: 'answered', question, outcome: 'solved' },
      { kind: 'published', question, platform: 'vk.com' },
      { kind: 'marked', mark: 5 },
      { kind: 'closed' },
    ];
    const stages = way.map((_, index) => walked(...way.slice(0, index + 1)).questions[0]?.stage);
    expect(stages.slice(2, 10)).toEqual([
      'assigned',
      'accepted',
      'drafted',
      'accepted',
      'drafted',
      'approved',
      'signed',
      'answered',
    ]);
    expect(walked(...way)).toMatchObject({ stage: 'closed', questions: [{ stage: 'answered' }] });
  });

  test('may skip what its log does not tell', () => {
    expect(walked(ARRIVED, { kind: 'answered', question: 1, outcome: 'explained' }, { kind: 'closed' }).stage).toBe(
      'closed',
    );
  });

  test('keeps its questions apart', () => {
    const two = walked(
      ARRIVED,
      { kind: 'assigned', question: 1, body: 'А' },
      { kind: 'assigned', question: 2, body: 'Б' },
      { kind: 'answered', question: 1, outcome: 'solved' },
    );
    expect(two.questions.map(({ stage }) => stage)).toEqual(['answered', 'assigned']);
    const forwarded = walkedFrom(two, { kind: 'forwarded', body: 'В' });
    expect(forwarded.questions.map(({ stage }) => stage)).toEqual(['answered', 'ended']);
  });

  test('that was closed can still be marked, and its promise be kept', () => {
    const closed = walked(
      ARRIVED,
      { kind: 'promised', question: 1, by: 20_000 as never },
      { kind: 'answered', question: 1, outcome: 'promised' },
      { kind: 'closed' },
      { kind: 'promise-broken', question: 1 },
      { kind: 'promise-kept', question: 1 },
      { kind: 'marked', mark: 2 },
    );
    expect(closed.questions).toEqual([{ question: 1, stage: 'answered', promise: 'kept' }]);
  });

  test('that was opened again waits for an executor', () => {
    const again = walked(
      ARRIVED,
      { kind: 'answered', question: 1, outcome: 'solved' },
      { kind: 'closed' },
      { kind: 'reopened' },
    );
    expect(again).toMatchObject({ stage: 'open', questions: [{ stage: 'waiting' }] });
  });
});

describe('a move is refused, and what can be is named', () => {
  test.each<[string, Position, AppealHappening, object]>([
    ['anything but an arrival at the start', NOWHERE, { kind: 'closed' }, { stage: 'awaited', question: null }],
    [
      'a second pause',
      walkedFrom(OPEN, { kind: 'paused', reason: 'А' }),
      { kind: 'paused', reason: 'А' },
      { stage: 'paused' },
    ],
    ['the end of a pause that is none', OPEN, { kind: 'resumed' }, { stage: 'open' }],
    ['rework of a draft that is none', OPEN, { kind: 'sent-back', question: 2 }, { stage: 'waiting', question: 2 }],
    ['a return of what nobody was sent', OPEN, { kind: 'returned', to: 'curator' }, { stage: 'waiting', question: 1 }],
    ['a mark for an answer that is none', OPEN, { kind: 'marked', mark: 1 }, { stage: 'waiting', question: 1 }],
    ['a promise kept that nobody gave', OPEN, { kind: 'promise-kept', question: 1 }, { stage: 'none', question: 1 }],
  ])('%s', (_, position, happening, facts) => {
    const refused = advancePosition(position, stamped('e9', { hour: 9 }, happening));
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'out-of-turn', event: 'e9', ...facts } });
    expect(refused.ok ? [] : refused.refusal.legal).not.toContain(moveOf(happening));
  });

  test('an event of a kind that nobody knows', () => {
    for (const kind of ['abolished', 'constructor', '__proto__', 'toString'])
      expect(advancePosition(OPEN, stamped('e9', { hour: 9 }, { kind } as never)).ok).toBe(false);
  });
});

describe('laws of moves', () => {
  const positions = fc
    .array(anyHappening, { maxLength: 25 })
    .map((happenings) => happenings.reduce((position, next) => stepped(position, next), OPEN));

  test('a move is made exactly when it is named as legal, for a question and for the whole', () => {
    fc.assert(
      fc.property(
        positions,
        fc.constantFrom(...ALL_MOVES).chain((move) => happeningOf(move)),
        (position, happening) => {
          if (happening.kind === 'voided') return;
          const can = advancePosition(position, stamped('e', { hour: 0 }, happening)).ok;
          expect(legalMoves(position, questionOf(happening)).includes(moveOf(happening))).toBe(can);
        },
      ),
    );
  });

  test('a refusal names what is legal there, and never what was refused', () => {
    fc.assert(
      fc.property(positions, anyHappening, (position, happening) => {
        const refused = advancePosition(position, stamped('e', { hour: 0 }, happening));
        if (refused.ok) return;
        const { legal, question } = refused.refusal;
        expect(legal).toEqual(legalMoves(position, question));
        expect(legal).not.toContain(moveOf(happening));
      }),
    );
  });

  test('a move touches no question but its own', () => {
    fc.assert(
      fc.property(positions, anyHappening, (position, happening) => {
        const question = questionOf(happening);
        if (question === null) return;
        const after = stepped(position, happening);
        for (const before of position.questions)
          if (before.question !== question) expect(after.questions).toContainEqual(before);
      }),
    );
  });
});

describe('the table', () => {
  const edges = ALL_MOVES.flatMap((move) =>
    Object.values(MOVES[move]).flatMap((cells: Readonly<Record<string, string>>) => Object.entries(cells)),
  );

  test('reaches every stage from the beginning of its axis', () => {
    const reached = new Set(['awaited', 'waiting', 'none']);
    edges.forEach(() => edges.forEach(([from, to]) => reached.has(from) && reached.add(to)));
    expect(edges.flat().filter((stage) => !reached.has(stage))).toEqual([]);
  });

  test('lets every case that came in be closed, and every question be answered', () => {
    const before = (end: string) => {
      const able = new Set([end]);
      edges.forEach(() => edges.forEach(([from, to]) => able.has(to) && able.add(from)));
      return able;
    };
    expect([...before('closed')].toSorted()).toEqual(['awaited', 'closed', 'open', 'paused']);
    expect(before('answered')).toContain('ended');
    expect(before('answered').size).toBe(9);
  });

  test('has a column for every event', () => {
    fc.assert(fc.property(anyHappening, (happening) => moveOf(happening) in MOVES));
    expect(new Set<Move>(ALL_MOVES).size).toBe(ALL_MOVES.length);
  });
});

function walked(...happenings: readonly AppealHappening[]): Position {
  return walkedFrom(NOWHERE, ...happenings);
}

function walkedFrom(start: Position, ...happenings: readonly AppealHappening[]): Position {
  return happenings.reduce<Position>(
    (position, happening) => unwrap(advancePosition(position, stamped('e', { hour: 0 }, happening))),
    start,
  );
}

/** The position after a move; the same when it cannot be made. */
function stepped(position: Position, happening: AppealHappening): Position {
  const next = advancePosition(position, stamped('e', { hour: 0 }, happening));
  return next.ok ? next.value : position;
}

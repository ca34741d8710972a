import {
  addDays,
  CHANNELS,
  compileTable,
  decideBy,
  day,
  isAdmissible,
  ITEM_TYPES,
  OUTCOMES,
  REGIMES,
  unwrap,
  zone,
  type ItemType,
  type Outcome,
  type Regime,
  type Route,
} from '@otklik/core';
import { readTable } from '@otklik/core/schema';
import { describeTable, isSound, nearestRows, printTable, proveTable } from '@otklik/core/tables';
import { describe, expect, test } from 'vitest';
import { ACTS } from './acts.ts';
import { ASSUMPTIONS } from './assumptions.ts';
import { CHANNEL_ADMISSION } from './federal/channel-admission.ts';
import { LAW_59 } from './federal/law-59.ts';
import { TABLE_LABELS } from './labels/table.labels.ts';
import { PESTOVO_1728 } from './municipal/pestovo-1728/charter.ts';
import { PESTOVO_ROUTING } from './municipal/pestovo-1728/routing.ts';
import { OUTCOME_ADMISSION, type OutcomeRule } from './solvability/outcome-admission.ts';
import { TABLES } from './tables.ts';

const REGISTERS = { zone: zone('UTC'), acts: ACTS, assumptions: ASSUMPTIONS, labels: TABLE_LABELS };

describe.each(TABLES.map((table) => [table.id, table] as const))('the table %s', (_, table) => {
  test('is proven: every case has one answer, every row decides some case', () => {
    const proof = unwrap(proveTable(table));
    expect(proof).toEqual({ gaps: [], moreGaps: false, overlaps: [], dead: [] });
  });

  test('is no longer sound when any row is left out or loses its rank, unless its general rows answer there', () => {
    for (const { id } of table.rows) {
      const rows = table.rows
        .filter((row) => row.id !== id)
        .map(({ exceptionOf = [], ...row }) => {
          return { ...row, exceptionOf: exceptionOf.filter((general) => general !== id) };
        });
      const isException = table.rows.some((row) => row.id === id && (row.exceptionOf ?? []).length > 0);
      expect([id, isSound(unwrap(proveTable({ ...table, rows })))]).toEqual([id, isException]);
    }
  });

  test('survives JSON', () => {
    expect(readTable(JSON.parse(JSON.stringify(table)))).toEqual({ ok: true, value: table });
  });

  test('prints itself in Russian words: no name of the code is left in a cell beside that of the row', () => {
    const { head, rows } = printTable(table, REGISTERS, 'ru');
    const exceptions = head.indexOf('Исключение из');
    const cells = rows.flatMap((row) => row.filter((__, at) => at > 0 && at !== exceptions));
    expect(cells.filter((cell) => cell === '' || /^[a-z-]+$|: [a-z-]+|, [a-z-]+/.test(cell))).toEqual([]);
    expect(describeTable(table, REGISTERS, 'ru').split('\n').length).toBeGreaterThan(rows.length);
  });
});

test('no two tables have one name', () => {
  expect(new Set(TABLES.map(({ id }) => id)).size).toBe(TABLES.length);
});

describe('the admission of channels', () => {
  const table = unwrap(compileTable(CHANNEL_ADMISSION));
  const admission = (
    regime: 'appeal' | 'message' | 'information-request',
    channel: (typeof CHANNELS)[number],
    on: string,
  ) => unwrap(decideBy(table, { regime, channel, on: day(on) }));

  test('lets an appeal come by e-mail until 29 March 2025, the last day before 547-FZ', () => {
    expect(admission('appeal', 'email', '2025-03-29')).toBe('admitted');
    expect(admission('appeal', 'email', '2025-03-30')).toBe('not-admitted');
    expect(admission('message', 'email', '2025-03-30')).toBe('admitted');
  });

  test('opens the feedback platform to appeals in two steps of 480-FZ', () => {
    const days = ['2023-08-03', '2023-08-04', '2024-12-31', '2025-01-01'];
    expect(days.map((on) => admission('appeal', 'feedback-platform', on))).toEqual([
      'not-admitted',
      'if-provided',
      'if-provided',
      'admitted',
    ]);
  });

  test('wants other systems to know who writes since 547-FZ', () => {
    expect(admission('appeal', 'regional-platform', '2025-03-29')).toBe('admitted');
    expect(admission('appeal', 'regional-platform', '2025-03-30')).toBe('if-identified');
  });

  test('takes an open source for messages, not for appeals', () => {
    expect(admission('message', 'incident-management', '2026-01-12')).toBe('admitted');
    expect(admission('appeal', 'incident-management', '2026-01-12')).toBe('not-admitted');
  });

  test('closes to an appeal of 2026 e-mail and open sources, and nothing else', () => {
    const on = day('2026-01-12');
    const closed = CHANNELS.filter((channel) => !unwrap(isAdmissible(table, { regime: 'appeal', channel, on })));
    expect(closed).toEqual(['incident-management', 'official-page', 'email']);
  });

  test('is where the pack of 59-FZ reads off the channel that was closed', () => {
    for (const { channel, since } of LAW_59.closedChannels) {
      expect(unwrap(isAdmissible(table, { regime: 'appeal', channel, on: addDays(since, -1) }))).toBe(true);
      expect(unwrap(isAdmissible(table, { regime: 'appeal', channel, on: since }))).toBe(false);
    }
    const appeals = CHANNEL_ADMISSION.rows.filter(({ id }) => id === 'email-closed');
    expect(LAW_59.closedChannels.map(({ because }) => because)).toEqual(appeals.map(({ because }) => because));
  });

  test('knows no day before 59-FZ', () => {
    const asked = { regime: 'appeal', channel: 'post', on: day('2006-11-01') } as const;
    expect(decideBy(table, asked).ok).toBe(false);
  });
});

describe('the admission of outcomes', () => {
  const table = unwrap(compileTable(OUTCOME_ADMISSION));
  const rule = (regime: Regime, type: ItemType | null, outcome: Outcome): OutcomeRule =>
    unwrap(decideBy(table, { regime, type, outcome }));

  test('marks an explanatory answer to a solvable item, and no other', () => {
    for (const regime of REGIMES) {
      expect(rule(regime, 'solvable', 'explained')).toEqual({ admissible: true, needs: [], signal: 'explanatory' });
      expect(rule(regime, 'informational', 'explained').signal).toBe(null);
    }
    const marked = casesOfOutcomes().filter((asked) => unwrap(decideBy(table, asked)).signal === 'explanatory');
    expect(marked).toEqual(REGIMES.map((regime) => ({ regime, type: 'solvable', outcome: 'explained' })));
  });

  test('lets nothing be solved or promised where there is nothing to solve', () => {
    const fallen = casesOfOutcomes().filter((asked) => !unwrap(decideBy(table, asked)).admissible);
    const wanted = casesOfOutcomes().filter(
      ({ type, outcome }) =>
        (type === 'not-solvable' || type === 'informational') && (outcome === 'solved' || outcome === 'promised'),
    );
    expect(fallen).toEqual(wanted);
  });

  test('never counts as done what goes on: promised, interim and postponed', () => {
    const open = casesOfOutcomes().filter((asked) => unwrap(decideBy(table, asked)).signal === 'open');
    expect(new Set(open.map(({ outcome }) => outcome))).toEqual(new Set(['promised', 'interim', 'postponed']));
    expect(rule('message', null, 'postponed')).toEqual({ admissible: true, needs: ['date'], signal: 'open' });
  });

  test('leaves an appeal unanswered by article 11 only, a message by moderation, a request by 8-FZ', () => {
    expect(rule('appeal', 'solvable', 'unanswered').needs).toContain('abusive');
    expect(rule('appeal', 'solvable', 'unanswered').needs).not.toContain('moderation');
    expect(rule('message', 'solvable', 'unanswered').needs).toEqual(['moderation']);
    expect(rule('information-request', null, 'refused').needs).toEqual(['lawful-refusal-of-information']);
  });

  test('wants a notice for a forwarded appeal and an extension for one that goes on', () => {
    expect(rule('appeal', 'solvable', 'forwarded').needs).toEqual(['notice-of-forwarding']);
    expect(rule('message', 'solvable', 'forwarded').needs).toEqual([]);
    expect(rule('appeal', 'solvable', 'interim').needs).toEqual(['extension']);
    expect(rule('message', 'solvable', 'interim').needs).toEqual([]);
  });

  test('says what would be needed instead', () => {
    const solved = { regime: 'message', type: 'informational', outcome: 'solved' } as const;
    const [nearest] = unwrap(nearestRows(table, solved, ({ admissible }) => admissible));
    expect(nearest?.row).toBe('solved');
    expect(nearest?.behind).toEqual(['nothing-to-solve']);
  });
});

describe('the routes of Pestovo', () => {
  const table = unwrap(compileTable(PESTOVO_ROUTING));
  const route = (topicGroup: string | null, territory: string | null): Route =>
    unwrap(decideBy(table, { topicGroup, territory, on: day('2026-01-12') }));

  test('go by the topic in the town, and to the territorial department in its area', () => {
    expect(route('Дороги', 'town')).toEqual({ block: 'infrastructure', body: 'roads' });
    expect(route('Дороги', null)).toEqual({ block: 'infrastructure', body: 'roads' });
    expect(route('Дороги', 'okhona')).toEqual({ block: 'rural', body: 'okhona' });
    expect(route('Образование', 'okhona')).toEqual({ block: 'social', body: 'education' });
  });

  test('leave to a person what no name of the act names', () => {
    expect(route('Здравоохранение', 'town')).toEqual({ block: null, body: null });
    expect(route(null, 'okhona')).toEqual({ block: null, body: null });
  });

  test('begin with the act', () => {
    expect(decideBy(table, { topicGroup: 'Дороги', territory: 'town', on: day('2024-10-28') }).ok).toBe(false);
  });

  test('lead to blocks and bodies of the charter, each body in its block, and every block is reached', () => {
    const blockOf = new Map(PESTOVO_1728.bodies.map(({ id, block }) => [id, block]));
    const routes = PESTOVO_ROUTING.rows.map(({ answer }) => answer);
    expect(routes.filter(({ block, body }) => body !== null && blockOf.get(body) !== block)).toEqual([]);
    const reached = new Set(routes.flatMap(({ block }) => block ?? []));
    expect(reached).toEqual(new Set(PESTOVO_1728.blocks.map(({ id }) => id)));
  });

  test('are told by the names that the charter has', () => {
    const told = PESTOVO_1728.bodies.filter(({ id }) => TABLE_LABELS[`body:${id}`] !== undefined);
    expect(told.map(({ id }) => TABLE_LABELS[`body:${id}`])).toEqual(told.map(({ title }) => title));
  });
});

function casesOfOutcomes(): readonly { regime: Regime; type: ItemType | null; outcome: Outcome }[] {
  return REGIMES.flatMap((regime) =>
    [...ITEM_TYPES, null].flatMap((type) => OUTCOMES.map((outcome) => ({ regime, type, outcome }))),
  );
}

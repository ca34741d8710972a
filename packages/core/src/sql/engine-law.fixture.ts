import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Engine } from '../../../../.config/engines.mjs';
import { unwrap } from '../basis/result.ts';
import type { Method } from '../measure/method.ts';
import { METHOD, RECORD } from '../measure/municipality.fixture.ts';
import { tally, type Tally } from '../measure/tally.ts';
import type { CaseRecord } from '../record/case-record.ts';
import { calendarIn } from '../time/calendar.fixture.ts';
import { moment, type Instant } from '../time/instant.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import { zone } from '../time/zone.ts';
import { anyCalendar, setsIn } from './any-calendar.fixture.ts';
import { anyDataSets, anyMethod, anyMoment, HOSTILE_WORDS } from './any-method.fixture.ts';
import { calendarLine, calendarTable, calendarTableSql } from './calendar-table.ts';
import { recordLine, recordTable } from './record-table.ts';
import { talliesFromRows, tallyFromRows, type RowsRefusal } from './tally-from-rows.ts';
import { tallySql } from './tally-sql.ts';
import { workingView, type RecordSource, type WorkingCalendarTable } from './working-source.ts';

// Made for tests: what every engine must answer, whoever starts it.

/** Data sets that go into one query. */
const BATCH = 100;
const [RECORDS, CALENDAR, VIEW] = ['law_records', 'law_calendar', 'law_worked'];
const SET = 'data_set_id';

interface Asked {
  readonly sets: readonly (readonly CaseRecord[])[];
  readonly method: Method;
  readonly asOf: Instant;
}

/** The tests of one engine; `pnpm laws` asks for many more data sets than a plain run. */
export function theLawsOf(engine: Engine): void {
  const dataSets = fc.readConfigureGlobal().numRuns ?? 500;
  const batches = Math.ceil(dataSets / BATCH);

  test(`counts what TypeScript counts, over ${dataSets} random data sets by random methods`, async () => {
    const sets = anyDataSets(BATCH);
    const law = fc.asyncProperty(sets, anyMethod, anyMoment, async (some, method, asOf) => {
      const asked = { sets: some, method, asOf };
      await loaded(engine, asked);
      expect(differing(asked, await answered(engine, asked, { table: RECORDS, dataSet: SET }))).toEqual([]);
    });
    await fc.assert(law, { numRuns: batches });
  });

  test('counts working time as TypeScript does, the calendar joined twice, by a query or by a view of each shard', async () => {
    const any = anyCalendar.chain((calendar) => fc.tuple(fc.constant(calendar), setsIn(calendar, BATCH)));
    const law = fc.asyncProperty(any, anyMethod, anyMoment, async ([calendar, sets], method, asOf) => {
      const asked = { sets, method: timed(method), asOf };
      // what the table says of working time is not asked
      await loaded(engine, {
        ...asked,
        sets: sets.map((records) => records.map((record) => ({ ...record, workToFirstAnswer: 7 }))),
      });
      const working = await calendarLoaded(engine, calendar);
      const query = await answered(engine, asked, { table: RECORDS, dataSet: SET, working });
      expect(differing(asked, query)).toEqual([]);
      await viewed(engine, working);
      const view = await answered(engine, asked, { table: VIEW, dataSet: SET, working: 'joined' });
      expect(differing(asked, view)).toEqual([]);
    });
    await fc.assert(law, { numRuns: Math.max(2, Math.ceil(batches / 5)) });
  });

  test('says how many records the calendar does not reach', async () => {
    const at = (text: string): Instant => moment(text, zone('Europe/Moscow'));
    const [within, before] = [at('2026-04-09T10:00'), at('2025-12-31T23:59')];
    const records: readonly CaseRecord[] = [
      { ...RECORD, received: within, firstAnswered: within },
      { ...RECORD, received: before, firstAnswered: within },
      { ...RECORD, received: within, firstAnswered: at('2028-01-01T00:00') },
      { ...RECORD, received: before },
    ];
    await loaded(engine, { sets: [records], method: METHOD, asOf: within });
    const working = await calendarLoaded(engine, calendarIn('Europe/Moscow'));
    const rows = await engine.rows(
      tallySql(METHOD, engine.dialect, { source: { table: RECORDS, working }, asOf: within }),
    );
    expect(tallyFromRows(rows, METHOD)).toEqual(
      refused({ kind: 'records-outside-calendar', dataSet: null, records: 2 }),
    );
  });

  test('gives nothing of no records, and the tally of none without a data set', async () => {
    await loaded(engine, { sets: [[]], method: METHOD, asOf: 0 as Instant });
    const asked = (source: RecordSource): string => tallySql(METHOD, engine.dialect, { source, asOf: 0 as Instant });
    expect(await engine.rows(asked({ table: RECORDS, dataSet: SET }))).toEqual([]);
    const rows = await engine.rows(asked({ table: RECORDS }));
    expect(tallyFromRows(rows, METHOD)).toEqual({ ok: true, value: tally([], METHOD, 0 as Instant) });
  });

  test('reads columns and tables of any name', async () => {
    const names = ['a "b" `c`', "d'; DROP TABLE x; --", 'e\\', 'таблица; \t', 'select'];
    for (const [at, name] of names.entries()) {
      const body = names[(at + 1) % names.length] as string;
      const statement = recordTable(engine.dialect, { table: name });
      await engine.everywhere(
        statement.replace(/("|`)body\1/, () => quotedIn(recordTable(engine.dialect, { table: body }))),
      );
      const source = { table: name, columns: { body } };
      const rows = await engine.rows(tallySql(METHOD, engine.dialect, { source, asOf: 0 as Instant }));
      expect(tallyFromRows(rows, METHOD)).toMatchObject({ value: { seen: 0 } });
      await engine.everywhere(`DROP TABLE ${quotedIn(statement)}`);
    }
  });

  test('keeps every word as it is', async () => {
    const records = HOSTILE_WORDS.map((body) => ({ ...RECORD, body }));
    await loaded(engine, { sets: [records], method: METHOD, asOf: 0 as Instant });
    const source = { table: RECORDS };
    const rows = await engine.rows(tallySql(METHOD, engine.dialect, { source, asOf: 0 as Instant }));
    expect(tallyFromRows(rows.toReversed(), METHOD)).toEqual({ ok: true, value: tally(records, METHOD, 0 as Instant) });
  });
}

/** Besides what it counts, a method that always asks for working time. */
function timed(method: Method): Method {
  const quantity = 'working-seconds-to-first-answer';
  const words = { title: '', definition: '', because: [] };
  return { ...method, indicators: [...method.indicators, { ...words, id: 'work', kind: 'mean', quantity, where: [] }] };
}

async function loaded(engine: Engine, { sets }: Asked): Promise<void> {
  await engine.drop(VIEW, 'VIEW');
  await engine.drop(RECORDS);
  await engine.declare(RECORDS, recordTable(engine.dialect, { table: engine.local(RECORDS), dataSet: SET }));
  const lines = sets.flatMap((records, at) => records.map((record) => unwrap(recordLine(record, `${at}`))));
  // an order that no reader would write them in
  await engine.load(
    RECORDS,
    lines.toSorted((a, b) => (mixed(a) < mixed(b) ? -1 : 1)),
  );
}

async function calendarLoaded(engine: Engine, calendar: WorkingCalendar): Promise<WorkingCalendarTable> {
  const { step, slots } = calendarTable(calendar);
  await engine.everywhere(`DROP TABLE IF EXISTS ${CALENDAR}`);
  await engine.everywhere(calendarTableSql(engine.dialect, CALENDAR));
  await engine.loadEverywhere(CALENDAR, slots.map(calendarLine));
  return { table: CALENDAR, step };
}

async function viewed(engine: Engine, working: WorkingCalendarTable): Promise<void> {
  const source = { table: engine.local(RECORDS), dataSet: SET, working };
  await engine.declare(VIEW, workingView(engine.local(VIEW), engine.dialect, source));
}

async function answered(
  engine: Engine,
  { method, asOf }: Asked,
  source: RecordSource,
): Promise<ReadonlyMap<string | null, Tally>> {
  const rows = await engine.rows(tallySql(method, engine.dialect, { source, asOf }));
  return new Map(unwrap(talliesFromRows(rows, method)).map((found) => [found.dataSet, found.tally]));
}

/** The data sets whose tally by the engine is another than by TypeScript. */
function differing(
  { sets, method, asOf }: Asked,
  theirs: ReadonlyMap<string | null, Tally>,
): readonly { readonly ours: Tally; readonly theirs: Tally | undefined }[] {
  return sets.flatMap((records, at) => {
    const [ours, found] = [tally(records, method, asOf), theirs.get(`${at}`)];
    if (records.length === 0 && found === undefined) return [];
    return JSON.stringify(ours) === JSON.stringify(found) ? [] : [{ ours, theirs: found }];
  });
}

function refused(refusal: RowsRefusal): { readonly ok: false; readonly refusal: RowsRefusal } {
  return { ok: false, refusal };
}

/** The name as a statement of `recordTable` quotes it. */
function quotedIn(statement: string): string {
  return statement.slice('CREATE TABLE '.length, statement.indexOf(' (\n'));
}

function mixed(line: string): string {
  return line.split('').toReversed().join('');
}

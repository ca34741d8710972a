import { CHANNELS, REGIMES, refuse, success, type Result } from '@otklik/core';
import type { Delimiter, Layout, LayoutColumn } from '@otklik/rules';
import type { UsedColumn } from '../header.ts';
import { mappedColumn } from './mapped-column.ts';
import {
  insides,
  onlyKnown,
  oneOf,
  placeOf,
  textAt,
  textsAt,
  wrong,
  type MappingIssue,
  type Place,
} from './mapping-check.ts';

/** A layout made from a mapping file, and what parts the cells of the files it describes. */
export interface Mapping {
  readonly layout: Layout;
  readonly delimiter: Delimiter;
}

/** Why a file is no mapping: everything that is wrong with it. */
export interface NotAMapping {
  readonly kind: 'not-a-mapping';
  readonly issues: readonly MappingIssue[];
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const KEYS = ['id', 'title', 'delimiter', 'encoding', 'channel', 'regime', 'empties', 'columns', 'personal', 'unused'];

/**
 * Reads a mapping: which columns of a delimited file fill which fields of a record.
 *
 * @param json - The mapping as parsed JSON, of the shape of `DelimitedMapping`.
 * @returns The layout and the delimiter.
 * @refuses `not-a-mapping` — with every place that is wrong, what stands there and what could.
 * @example
 * const columns = { nr: { fills: 'id' }, opened: { fills: 'received', form: 'DD.MM.YYYY' } }
 * const mapping = { id: 'my-log', title: 'Журнал', delimiter: ';', encoding: 'utf-8', channel: 'phone', regime: null, columns }
 * readMapping(mapping).value.layout.precision //=> 'day'
 * readMapping({ ...mapping, channel: 'pigeon' }).refusal.issues[0].path //=> 'channel'
 */
export function readMapping(json: unknown): Result<Mapping, NotAMapping> {
  const place: Place = { path: '', value: json, issues: [] };
  const places = insides(place);
  const mapping = places === null ? null : mappingOf(place, places);
  const { issues } = place;
  return mapping === null || issues.length > 0 ? refuse({ kind: 'not-a-mapping', issues }) : success(mapping);
}

function mappingOf(outer: Place, places: ReadonlyMap<string, Place>): Mapping | null {
  onlyKnown(places, KEYS);
  const at = (key: string): Place => placeOf(outer, places, key);
  const [id, title] = [textAt(at('id')), textAt(at('title'))];
  const [delimiter] = [oneOf(at('delimiter'), DELIMITERS), oneOf(at('encoding'), ['utf-8'])];
  const channel = oneOf(at('channel'), CHANNELS);
  const regime = at('regime').value === null ? null : oneOf(at('regime'), REGIMES);
  const used = usedColumns(at('columns'));
  const columns = [...used, ...unread(at('personal'), 'personal'), ...unread(at('unused'), 'nothing')];
  reportDoubles(columns, outer);
  if (id === null || title === null || delimiter === null || channel === null) return null;
  const constants = { channel, regime };
  return { delimiter, layout: { ...frame(used), id, title, constants, columns, empties: textsAt(at('empties')) } };
}

function frame(used: readonly UsedColumn[]): Pick<Layout, 'edition' | 'source' | 'precision' | 'ownCounting'> {
  const received = used.find(({ fills }) => fills === 'received');
  const source = { grade: 'inference', clause: null, note: 'Соответствие столбцов задал тот, чей это файл.' } as const;
  return { edition: '', source, precision: received?.reading === 'moment' ? 'moment' : 'day', ownCounting: null };
}

function usedColumns(place: Place): readonly UsedColumn[] {
  const places = insides(place);
  if (places === null) return [];
  const columns = [...places].map(([header, inner]) => mappedColumn(header, inner)).filter((column) => column !== null);
  for (const field of ['id', 'received', ...columns.map(({ fills }) => fills)].filter(onlyOnce)) {
    const filled = columns.filter(({ fills }) => fills === field).length;
    if (filled !== 1) wrong({ ...place, value: filled }, [`1 × ${field}`]);
  }
  return columns;
}

function unread(place: Place, fills: 'personal' | 'nothing'): readonly LayoutColumn[] {
  return textsAt(place).map((header) => ({ header, fills }));
}

function reportDoubles(columns: readonly LayoutColumn[], place: Place): void {
  const headers = columns.map(({ header }) => header);
  for (const header of headers.filter((name, index) => headers.indexOf(name) < index).filter(onlyOnce))
    wrong({ ...place, path: 'columns, personal, unused', value: header }, ['1 ×']);
}

function onlyOnce<Value>(value: Value, index: number, all: readonly Value[]): boolean {
  return all.indexOf(value) === index;
}

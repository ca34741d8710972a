import { wanted, type Issues, type Path } from '../source/issues.ts';

type Parts = Readonly<Record<string, unknown>>;

/** Says where a tally is not even one, so that it can be looked into: groups with a key and cells, cells with bars. */
export function tallyShape(tally: unknown): Issues {
  if (!isObject(tally)) return wanted(false, 'object', { path: [], value: tally });
  const { received, excluded, groups } = tally;
  return [
    ...['method', 'edition', 'digest'].flatMap((name) => textShape(tally[name], [name])),
    ...wanted(received === null || isObject(received), 'object', { path: ['received'], value: received }),
    ...listShape(excluded, ['excluded'], () => []),
    ...listShape(groups, ['groups'], groupShape),
  ];
}

function groupShape(group: unknown, path: Path): Issues {
  if (!isObject(group)) return wanted(false, 'object', { path, value: group });
  return [
    ...listShape(group['key'], [...path, 'key'], wordShape),
    ...listShape(group['cells'], [...path, 'cells'], cellShape),
  ];
}

function wordShape(word: unknown, path: Path): Issues {
  return word === null ? [] : textShape(word, path);
}

function textShape(text: unknown, path: Path): Issues {
  return wanted(typeof text === 'string', 'string', { path, value: text });
}

function cellShape(cell: unknown, path: Path): Issues {
  if (!isObject(cell)) return wanted(false, 'object', { path, value: cell });
  return listShape(cell['histogram'], [...path, 'histogram'], (bar, at) =>
    wanted(Array.isArray(bar), 'array', { path: at, value: bar }),
  );
}

function listShape(list: unknown, path: Path, shapeOf: (part: unknown, path: Path) => Issues): Issues {
  if (!Array.isArray(list)) return wanted(false, 'array', { path, value: list });
  // a hole in a list is nothing, and is told
  return Array.from(list as readonly unknown[]).flatMap((part, at) => shapeOf(part, [...path, at]));
}

function isObject(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null;
}

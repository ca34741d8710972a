import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const contentTypes = '[Content_Types].xml';

/** What is written the same way into every file. */
export interface OoxmlFacts {
  /** The moment written as the time of creation and change, ISO 8601 in UTC. */
  readonly created: string;
  /** The language of the words in charts, where a library knows only English. */
  readonly language: string;
  /** Changes a part of XML by its name, where a library does not know what is wanted. */
  readonly change?: (name: string, text: string) => string;
}

/**
 * Makes an office file the same bytes for the same content: fixed times, order of entries and ids made by chance.
 *
 * Files inside files, as the workbook behind a chart, are treated the same way.
 *
 * @param bytes - A DOCX or XLSX file.
 * @param facts - Time of creation and language.
 * @returns The file with the same content.
 */
export function normalizeOoxml(bytes: Uint8Array, facts: OoxmlFacts): Uint8Array {
  const files = unzipSync(bytes);
  const names = Object.keys(files).toSorted(compareNames);
  const ids = renumber(names.filter(isText).map((name) => strFromU8(files[name] ?? new Uint8Array())));
  // local parts: the time in a zip has no zone, so this is the same everywhere, whenever the zone was set
  const mtime = new Date(1980, 0, 1);
  const out: Zippable = {};
  for (const name of names) {
    const content = normalizeEntry(name, files[name] ?? new Uint8Array(), { facts, ids });
    out[name] = [content, { mtime, os: 0, attrs: 0, level: isPacked(name) ? 0 : 6 }];
  }
  return zipSync(out);
}

interface Fixed {
  readonly facts: OoxmlFacts;
  readonly ids: ReadonlyMap<string, string>;
}

function normalizeEntry(name: string, content: Uint8Array, { facts, ids }: Fixed): Uint8Array {
  if (/\.(xlsx|docx)$/u.test(name)) return normalizeOoxml(content, facts);
  if (!isText(name)) return content;
  const text = strFromU8(content);
  if (name === 'docProps/core.xml') return strToU8(withTimes(text, facts.created));
  const told = name.includes('/charts/') ? withLanguage(text, facts.language) : text;
  return strToU8(withIds(facts.change?.(name, told) ?? told, ids));
}

function withLanguage(text: string, language: string): string {
  return text.replaceAll(/(<c:lang val=|<a:(?:rPr|endParaRPr) lang=)"en-US"/gu, `$1"${language}"`);
}

function withTimes(text: string, created: string): string {
  return text.replaceAll(/(<dcterms:(?:created|modified)\b[^<>]*>)[^<]*(<\/)/gu, `$1${created}$2`);
}

function withIds(text: string, ids: ReadonlyMap<string, string>): string {
  return ids.size === 0
    ? text
    : text.replaceAll(/="([^"]{21,24})"/gu, (whole, id: string) => (ids.has(id) ? `="${ids.get(id) ?? ''}"` : whole));
}

/** Ids of relationships that were made by chance have 21 random characters. */
function renumber(texts: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const text of texts) {
    for (const [, id = ''] of text.matchAll(/<Relationship\b[^<>]*\bId="([^"]+)"/gu)) {
      if (/^(?:rId)?[a-z0-9_-]{21}$/iu.test(id) && !ids.has(id)) ids.set(id, `rIdN${String(ids.size + 1)}`);
    }
  }
  return ids;
}

function compareNames(a: string, b: string): number {
  if (a === contentTypes || b === contentTypes) return a === b ? 0 : a === contentTypes ? -1 : 1;
  return a < b ? -1 : 1;
}

function isText(name: string): boolean {
  return /\.(xml|rels)$/u.test(name);
}

function isPacked(name: string): boolean {
  return /\.(png|jpe?g|xlsx)$/u.test(name);
}

// Parts the texts of the five charters into paragraphs, each with its place and the fingerprint of its text, so that
// the tests can tell that none is missing while no sentence is shipped.
//   node .config/charter-paragraphs.mjs <folder with the texts>    writes the fixture anew
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURE = '../packages/rules/src/municipal/trace/paragraphs.fixture.json';

/** A whole zone is one paragraph; `sections` has headings with bare numbers, `table` has rows. */
const DECREE = [
  { name: 'реквизиты', from: /^/, as: 'whole' },
  { name: 'преамбула', from: /^В (соответствии|целях) /, as: 'whole' },
  { name: 'постановление', from: /^1\. Создать/, as: 'points' },
  { name: 'подпись', from: /^Глава ((Петровского|Администрации города)|муниципального округа$)|^Глава$/, as: 'whole' },
];
const STATUTE = { name: '', from: /^(1|I)\. Общие положения/, as: 'sections' };
const STAMP = { name: 'гриф', from: /^/, as: 'whole' };

export const CHARTER_TEXTS = [
  { act: 'kirovsk-145r', file: 'kirovsk-2022-145-r.txt', zones: [STAMP, STATUTE] },
  { act: 'barnaul-1153', file: 'barnaul-2023-1153.txt', zones: [STAMP, STATUTE] },
  {
    act: 'petrovsk-56p',
    file: 'petrovsk-2024-56-p.txt',
    zones: [
      ...DECREE,
      { ...STAMP, from: /^Положение о Муниципальном/ },
      STATUTE,
      { name: 'прил. 2 гриф', from: /^Приложение №2/, as: 'whole' },
      { name: 'прил. 2', from: /^№пп/, as: 'table' },
    ],
  },
  {
    act: 'elista-931',
    file: 'elista-2023-931.txt',
    zones: [...DECREE, { ...STAMP, from: /^Утверждено постановлением/ }, STATUTE],
  },
  {
    act: 'pestovo-1728',
    file: 'pestovo-2024-1728.txt',
    zones: [
      ...DECREE,
      { ...STAMP, from: /^Положение о Муниципальном/ },
      STATUTE,
      { name: 'Порядок', from: /^Порядок работы с информационными рисками$/, as: 'points' },
      { name: 'Состав гриф', from: /^Утвержден( |$)/, as: 'whole' },
      { name: 'Состав', from: /^\[ФИО\]/, as: 'table' },
    ],
  },
];

/**
 * Parts a text into its paragraphs. The line that opens a point is its first (абз. 1) when plain lines follow it.
 *
 * @param {{ act: string, zones: { name: string, from: RegExp, as: string }[] }} charter What parts the text has.
 * @param {string} text The text of the act.
 * @returns {{ act: string, at: string, text: string }[]} The paragraphs; headings of sections are none.
 */
export function paragraphsOf({ act, zones }, text) {
  let zone = -1;
  let place = null;
  const found = [];
  for (const line of logicalLines(text, zones)) {
    const next = zones[zone + 1];
    const enters = next !== undefined && next.from.test(line);
    if (enters) {
      zone += 1;
      place = { zone: next, section: null, point: null, sub: null, count: 0 };
    }
    const step = READERS[place.zone.as](place, line, enters);
    place = { ...place, ...step.place };
    if (step.joins) found.at(-1).text += ` ${line}`;
    else if (step.at !== null) found.push({ act, at: step.at, text: line });
  }
  const places = new Set(found.map((paragraph) => paragraph.at));
  return found.map((paragraph) =>
    places.has(`${paragraph.at} абз. 2`) ? { ...paragraph, at: `${paragraph.at} абз. 1` } : paragraph,
  );
}

const READERS = {
  whole: ({ zone }, _, enters) => ({ at: zone.name, joins: !enters, place: {} }),
  table: tableRow,
  points: (place, line, enters) => (enters && !/^\d/.test(line) ? heading({}) : point(place, line)),
  sections: (place, line) => {
    const section = /^(\d+|[IVX]+)\. /.exec(line)?.[1];
    return section ? heading({ section, point: null, sub: null, count: 0 }) : point(place, line);
  },
};

function heading(place) {
  return { at: null, place };
}

function point(place, line) {
  const number = /^(?:[-–] )?(\d+(?:\.\d+)*)\.? /.exec(line)?.[1];
  if (number) return at({ ...place, point: number, sub: null, count: 1 });
  const item = /^(?:[-–] )?(\d+)\) /.exec(line)?.[1];
  if (item) return at({ ...place, sub: `пп. ${item}`, count: 1 });
  const letter = /^([а-яё])\) /.exec(line)?.[1];
  if (letter) return at({ ...place, sub: letter, count: 1 });
  return at({ ...place, count: place.count + 1 });
}

function at(place) {
  const { zone, section, point: number, sub, count } = place;
  const inside = number ? `п. ${number}` : section && `разд. ${section}`;
  const line = count > 1 || !number ? `абз. ${count}` : null;
  return { at: [zone.name, inside, sub, line].filter(Boolean).join(' '), place };
}

function tableRow(place, line) {
  if (/^(№пп|Члены блока)/.test(line)) return heading({});
  if (line.startsWith('БЛОК')) {
    const section = (place.section ?? 0) + 1;
    return { at: `${place.zone.name} блок ${section}`, place: { section, count: 0 } };
  }
  const count = place.count + 1;
  const block = place.section ? [`блок ${place.section}`] : [];
  return { at: [place.zone.name, ...block, `стр. ${count}`].join(' '), place: { count } };
}

/** Lines as the act means them: marks of emphasis go, what a page break or a hard hyphen tore is joined. */
function logicalLines(text, zones) {
  const lines = [];
  for (const raw of text.split('\n')) {
    const line = raw.replace(/[*#]+/g, '').replace(/\s+/g, ' ').trim();
    if (line === '' || /^[-– ]+$/.test(line)) continue;
    const last = lines.at(-1);
    if (last !== undefined && isTorn(last, line)) lines.push(joined(lines.pop(), line));
    else lines.push(line);
  }
  return lines;

  function isTorn(last, line) {
    if (zones.some(({ from }) => from.source !== '^' && from.test(line))) return false;
    return last === '[ФИО]' || (/[а-яё-]$/i.test(last) && /^[а-яё]+[^)а-яё]/.test(line));
  }
}

function joined(last, line) {
  return last.endsWith('-') ? last.slice(0, -1) + line : `${last} ${line}`;
}

/** The fingerprint of a text; dashes and quotation marks of every make count as one. */
export function fingerprint(text) {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐-―−-]/g, '-')
    .replace(/[«»„“”"]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(plain).digest('hex');
}

/** The paragraphs of all five texts in a folder, without their texts. */
export function fixtureOf(folder) {
  return CHARTER_TEXTS.flatMap((charter) =>
    paragraphsOf(charter, readFileSync(join(folder, charter.file), 'utf8')).map(({ act, at: place, text }) => ({
      act,
      at: place,
      sha256: fingerprint(text),
    })),
  );
}

const [, script, folder] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL(FIXTURE, import.meta.url));
  const rows = fixtureOf(folder).map((row) => `  ${JSON.stringify(row)}`);
  writeFileSync(file, `[\n${rows.join(',\n')}\n]\n`);
  console.log(`${rows.length} paragraphs`);
}

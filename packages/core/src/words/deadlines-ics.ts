import { firstPlaces } from '../basis/first-places.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { wanted, type Issues, type Path } from '../source/issues.ts';
import type { Malformed } from '../source/malformed.ts';
import { formatMoment, type Instant } from '../time/instant.ts';
import { isKnownInstant } from '../time/known-span.ts';
import { zone } from '../time/zone.ts';

/** One deadline as an entry of a calendar file. */
export interface IcsDeadline {
  /** Unique in the world, such as `A-1/consideration@example.org`; the same id later replaces the entry. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  /** The last moment. */
  readonly last: Instant;
}

const LONGEST = 75;

/**
 * Writes deadlines as a calendar file by RFC 5545, which mail programs and telephones read.
 *
 * An entry stands at the last moment and has no end: by the standard an end is later than its beginning.
 *
 * @param deadlines - The entries, in the order in which they shall stand.
 * @param stamp - When the file was made; the same stamp gives the same bytes.
 * @returns Text with lines that end in CRLF and hold at most 75 octets of UTF-8.
 * @refuses `malformed` — an entry without a moment of the years 1 to 9999, without texts, or with the id of another.
 * @example
 * const last = moment('2026-05-12T23:59:59', zone('Europe/Moscow'))
 * const stamp = moment('2026-04-09T10:00', zone('Europe/Moscow'))
 * const lines = unwrap(deadlinesIcs([{ uid: 'A-1@example.org', summary: 'Ответ; A-1', last }], stamp)).split('\r\n')
 * lines.slice(3, 9)
 * //=> ['BEGIN:VEVENT', 'UID:A-1@example.org', 'DTSTAMP:20260409T070000Z', 'DTSTART:20260512T205959Z', 'SUMMARY:Ответ\\; A-1', 'TRANSP:TRANSPARENT']
 */
export function deadlinesIcs(deadlines: readonly IcsDeadline[], stamp: Instant): Result<string, Malformed> {
  const uids = firstPlaces(deadlines.map(({ uid }) => uid));
  const issues = [
    ...momentIssue(['stamp'], stamp),
    ...deadlines.flatMap((deadline, index) => [
      ...entryIssues(deadline, index),
      ...wanted(uids.get(deadline.uid) === index, 'unique', { path: [index, 'uid'], value: deadline.uid }),
    ]),
  ];
  if (issues.length > 0) return refuse({ kind: 'malformed', issues });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Otklik//Deadlines//RU',
    ...deadlines.flatMap((deadline) => eventLines(deadline, stamp)),
    'END:VCALENDAR',
  ];
  return success(lines.flatMap(folded).join('\r\n') + '\r\n');
}

function entryIssues({ uid, summary, description, last }: IcsDeadline, index: number): Issues {
  return [
    ...textIssue([index, 'uid'], uid),
    ...textIssue([index, 'summary'], summary),
    ...textIssue([index, 'description'], description ?? ''),
    ...momentIssue([index, 'last'], last),
  ];
}

function textIssue(path: Path, value: unknown): Issues {
  return wanted(typeof value === 'string', 'string', { path, value });
}

function momentIssue(path: Path, value: unknown): Issues {
  return wanted(isKnownInstant(value), 'instant', { path, value });
}

function eventLines({ uid, summary, description, last }: IcsDeadline, stamp: Instant): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${inUtc(stamp)}`,
    `DTSTART:${inUtc(last)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function inUtc(instant: Instant): string {
  return `${formatMoment(instant, zone('UTC')).slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  const oneLine = text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r\n|\r|\n/g, '\\n');
  // other control characters, and halves of letters, have no place in a calendar file
  return oneLine.replaceAll(/[\p{Cc}\p{Cs}]/gu, '');
}

/** Cuts a line between characters, so that no part is longer than 75 octets with the space that continues it. */
function folded(line: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (size + octets > LONGEST) {
      parts.push(part);
      [part, size] = [' ', 1];
    }
    part += character;
    size += octets;
  }
  return [...parts, part];
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

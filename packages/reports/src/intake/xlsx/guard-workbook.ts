import { refuse, success, type Result } from '@otklik/core';
import { issueOf, type IntakeIssue, type IssueKind } from '../issue.ts';
import { readDirectory, type ZipEntry } from './central-directory.ts';

/** How much a workbook may unpack to. */
export interface UnpackLimit {
  /** Bytes of all parts together; a gibibyte when left out. */
  readonly maxUnpacked?: number;
}

const GIBIBYTE = 2 ** 30;
/** Parts that are held in memory whole: all but the sheets. */
const WHOLE_PART = 2 ** 26;
/** A sheet that unpacks to more than this must not have been packed more than `DENSEST` times. */
const DENSE_FROM = 2 ** 26;
const DENSEST = 250;
/** The packing method that archives closed with AES name. */
const AES = 99;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const IMPOSTORS: readonly (readonly [start: string, name: string])[] = [
  ['word/', 'DOCX'],
  ['ppt/', 'PPTX'],
  ['xl/workbook.bin', 'XLSB'],
  ['content.xml', 'ODS'],
];

/**
 * Checks a workbook before anything of it is unpacked.
 *
 * The sizes that the directory announces are held against the limit; a part that unpacks to more than it announces is
 * broken off while it is read.
 *
 * @param bytes - The file.
 * @param limit - How much it may unpack to.
 * @returns The parts of the workbook.
 * @refuses `empty-file` — there are no bytes.
 * @refuses `old-xls` — a workbook of Excel 97-2003.
 * @refuses `encrypted` — the workbook, or a part of the archive, is closed with a password.
 * @refuses `not-a-zip` — no archive, so no XLSX.
 * @refuses `truncated-zip` — the archive is cut off or its directory is damaged.
 * @refuses `unpacks-too-large` — the parts together, or one of them, would unpack to more than the limit.
 * @refuses `broken-workbook` — two parts have one name, or a part is packed in a way that no workbook is.
 * @refuses `not-a-workbook` — an archive of another kind.
 */
export function guardWorkbook(bytes: Uint8Array, limit: UnpackLimit = {}): Result<readonly ZipEntry[], IntakeIssue> {
  if (bytes.length === 0) return refused('empty-file');
  if (OLE.every((byte, index) => bytes[index] === byte)) return refused(oleKind(bytes));
  const entries = readDirectory(bytes);
  if (typeof entries === 'string') return refused(entries);
  const issue = issueOfParts(entries, limit.maxUnpacked ?? GIBIBYTE);
  return issue === null ? success(entries) : refuse(issue);
}

function issueOfParts(entries: readonly ZipEntry[], limit: number): IntakeIssue | null {
  return tooLarge(entries, limit) ?? oddParts(entries) ?? impostor(entries);
}

function oddParts(entries: readonly ZipEntry[]): IntakeIssue | null {
  if (entries.some(({ encrypted, method }) => encrypted || method === AES)) return issueOf('encrypted', 'file-refused');
  const packing = entries.every(({ method }) => method === 0 || method === 8);
  const names = new Set(entries.map(({ name }) => name));
  return packing && names.size === entries.length ? null : issueOf('broken-workbook', 'file-refused');
}

function tooLarge(entries: readonly ZipEntry[], limit: number): IntakeIssue | null {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > limit) return bloated(String(total), limit);
  for (const part of entries) {
    const most = mostOf(part);
    if (part.unpacked > most) return bloated(`${part.name}: ${part.unpacked}`, most);
    // an archive that tells no size is not believed
    if (part.unpacked === 0 && part.packed > 2)
      return issueOf('broken-workbook', 'file-refused', { value: part.name, expected: ['size'] });
  }
  return null;
}

/** How much a part may unpack to by what it is and by how densely it is packed. */
function mostOf({ name, packed }: ZipEntry): number {
  return name.startsWith('xl/worksheets/') ? Math.max(DENSE_FROM, packed * DENSEST) : WHOLE_PART;
}

function bloated(value: string, limit: number): IntakeIssue {
  return issueOf('unpacks-too-large', 'file-refused', { value, expected: [String(limit)] });
}

function impostor(entries: readonly ZipEntry[]): IntakeIssue | null {
  const names = entries.map(({ name }) => name);
  const book = names.some((name) => name.startsWith('xl/') && name.endsWith('.xml'));
  const found = IMPOSTORS.find(([start]) => names.some((name) => name.startsWith(start)));
  if (book && found === undefined && names.includes('[Content_Types].xml')) return null;
  return issueOf('not-a-workbook', 'file-refused', { value: found?.[1] ?? 'ZIP', expected: ['XLSX'] });
}

/** Excel closes a workbook with a password by wrapping it into the container of its old format. */
function oleKind(bytes: Uint8Array): IssueKind {
  return new TextDecoder('latin1').decode(bytes).includes('EncryptedPackage'.replaceAll(/(?<=.)(?=.)/gu, '\0'))
    ? 'encrypted'
    : 'old-xls';
}

function refused(kind: IssueKind): Result<never, IntakeIssue> {
  return refuse(issueOf(kind, 'file-refused'));
}

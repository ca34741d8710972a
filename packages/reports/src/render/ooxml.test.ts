import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { normalizeOoxml } from './ooxml.ts';

const facts = { created: '2026-04-06T00:00:00Z', language: 'ru-RU' };
const chance = 'rIdV1StGXR8_Z5jdHi6B-myT';

function partOf(file: Uint8Array, name: string): string {
  return strFromU8(unzipSync(file)[name] ?? new Uint8Array());
}

describe('a normalised office file', () => {
  it('has its times and its language fixed', () => {
    const core = '<dcterms:created xsi:type="dcterms:W3CDTF">2031-01-01T10:00:00Z</dcterms:created>';
    const file = zipSync({
      'docProps/core.xml': strToU8(core),
      'word/charts/chart1.xml': strToU8('<c:lang val="en-US"/>'),
    });
    expect(partOf(normalizeOoxml(file, facts), 'docProps/core.xml')).toContain(
      '>2026-04-06T00:00:00Z</dcterms:created>',
    );
    expect(partOf(normalizeOoxml(file, facts), 'word/charts/chart1.xml')).toBe('<c:lang val="ru-RU"/>');
  });

  it('has ids made by chance renumbered wherever they are used, and other ids left alone', () => {
    const file = zipSync({
      'word/_rels/document.xml.rels': strToU8(`<Relationship Id="${chance}"/><Relationship Id="rId1"/>`),
      'word/document.xml': strToU8(`<c:chart r:id="${chance}"/><w:x r:id="rId1"/><w:y w:val="${'a'.repeat(21)}"/>`),
    });
    const out = normalizeOoxml(file, facts);
    expect(partOf(out, 'word/_rels/document.xml.rels')).toBe('<Relationship Id="rIdN1"/><Relationship Id="rId1"/>');
    expect(partOf(out, 'word/document.xml')).toBe(
      `<c:chart r:id="rIdN1"/><w:x r:id="rId1"/><w:y w:val="${'a'.repeat(21)}"/>`,
    );
  });

  it('is the same whenever it and the files inside it were packed', () => {
    const packed = (mtime: string): Uint8Array => {
      const inner = zipSync({ 'xl/workbook.xml': [strToU8('<w/>'), { mtime }] });
      return zipSync({
        'word/embeddings/a.xlsx': [inner, { mtime }],
        '[Content_Types].xml': [strToU8('<T/>'), { mtime }],
      });
    };
    const [a, b] = [packed('2001-01-01'), packed('2031-05-05')].map((file) => Buffer.from(normalizeOoxml(file, facts)));
    expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
  });

  it('does not change when it is normalised again, and keeps every byte of what it does not know', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.(bin|png|xml)$/u), fc.string()), (files) => {
        const file = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
        const once = normalizeOoxml(file, facts);
        expect(Buffer.from(normalizeOoxml(once, facts)).equals(once)).toBe(true);
        expect(Object.keys(unzipSync(once)).toSorted()).toEqual(Object.keys(files).toSorted());
        for (const [name, text] of Object.entries(files)) expect(partOf(once, name)).toBe(text);
      }),
    );
  });
});

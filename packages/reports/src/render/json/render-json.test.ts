import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, HOSTILE, pageWith } from '../hostile-text.fixture.ts';
import { samplePage } from '../sample-page.fixture.ts';
import { readPageJson } from './read-page-json.ts';
import { renderJson } from './render-json.ts';

const json = renderJson(samplePage);

describe('a page as JSON', () => {
  it('is one envelope with the shape and its version', () => {
    expect(JSON.parse(json)).toEqual({ format: 'page', version: 1, value: samplePage });
  });

  it('is the same text whatever order its names were given in', () => {
    const turned = Object.fromEntries(Object.entries(samplePage).toReversed()) as unknown as typeof samplePage;
    expect(renderJson(turned)).toBe(json);
  });

  it('can stand inside a page of HTML and on a terminal', () => {
    for (const text of HOSTILE) {
      const written = renderJson(pageWith(text)).trimEnd();
      expect(written.length, text.slice(0, 20)).toBeGreaterThan(0);
      expect(/[<>&\p{C}\u2028\u2029]/u.test(written)).toBe(false);
    }
  });
});

describe('a page read back', () => {
  it('is refused when it is none, another one, newer, or breaks a rule of its own', () => {
    const kind = (text: string): string => {
      const read = readPageJson(text);
      return read.ok ? 'ok' : read.refusal.kind;
    };
    const spoiled = (change: (value: Record<string, unknown>) => unknown): string => {
      const { value, ...envelope } = JSON.parse(json) as { value: Record<string, unknown> };
      return JSON.stringify({ ...envelope, value: change(value) });
    };
    expect(kind('{')).toBe('malformed');
    expect(kind('[]')).toBe('malformed');
    expect(kind(json.replace('"format":"page"', '"format":"term"'))).toBe('another-format');
    expect(kind(json.replace('"version":1', '"version":2'))).toBe('unknown-version');
    expect(kind(spoiled((value) => ({ ...value, script: 1 })))).toBe('malformed');
    expect(kind(spoiled((value) => ({ ...value, title: ' ' })))).toBe('page-not-built');
    expect(kind(json.replace('"number":2', '"number":7'))).toBe('malformed');
    expect(kind(json.replace('"alternative":"Больше', '"alternative":"","x":"Больше'))).toBe('malformed');
    expect(kind('['.repeat(200_000))).toBe('malformed');
  });

  it('is the page that was written, whatever stands in it', () => {
    expect(readPageJson(json)).toEqual({ ok: true, value: samplePage });
    for (const text of HOSTILE)
      expect(readPageJson(renderJson(pageWith(text)))).toEqual({ ok: true, value: pageWith(text) });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readPageJson(renderJson(pageWith(text)))).toEqual({ ok: true, value: pageWith(text) });
      }),
    );
  });
});

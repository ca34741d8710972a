import { jsonSchemaOf } from '@otklik/core/schema';
import { renderJson, readPageJson } from '@otklik/reports/json';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { PAGE_FORMAT } from '../packages/reports/src/render/json/page-format.ts';
import { samplePage } from '../packages/reports/src/render/sample-page.fixture.ts';
import { read } from './house.ts';

describe('the published schema of a page', () => {
  const published = JSON.parse(read('packages/reports/json-schema/page.v1.json')) as object;
  const fits = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(published);
  const sample = JSON.parse(renderJson(samplePage)) as { readonly value: Readonly<Record<string, unknown>> };

  test('is what the reader stands on (pnpm schemas)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(PAGE_FORMAT))));
  });

  test('takes a page with every kind of block and of cell', () => {
    expect(fits(sample), JSON.stringify(fits.errors)).toBe(true);
  });

  test('refuses a field too many and a field too few, and so does the reader', () => {
    const { title, ...untitled } = sample.value;
    expect(title).toBe(samplePage.title);
    for (const value of [{ ...sample.value, script: 1 }, untitled]) {
      expect(fits({ ...sample, value })).toBe(false);
      expect(readPageJson(JSON.stringify({ ...sample, value })).ok).toBe(false);
    }
  });
});

import { expect, test } from 'vitest';
import { read } from './house.ts';
import { personalResults } from './personal-results.ts';

test('the published figures on personal data are those of the texts: pnpm evaluate:personal writes them', async () => {
  expect((await personalResults()) === read('docs/evaluation/personal-results.md')).toBe(true);
});

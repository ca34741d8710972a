import { expect, test } from 'vitest';
import { gamingResults } from './gaming-results.ts';
import { read } from './house.ts';

test('the published figures on gaming are those of the months: pnpm evaluate:gaming writes them', async () => {
  expect((await gamingResults()) === read('docs/evaluation/gaming-results.md')).toBe(true);
});

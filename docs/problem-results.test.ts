import { expect, test } from 'vitest';
import { read } from './house.ts';
import { problemResults } from './problem-results.ts';

test('the published figures on problems are those of the months: pnpm evaluate:problems writes them', async () => {
  expect((await problemResults()) === read('docs/evaluation/problem-results.md')).toBe(true);
});

import { expect, test } from 'vitest';
import { format, resolveConfig } from 'prettier';
import { join } from 'node:path';
import { resultsPage, type EvaluationSet } from './evaluation/results-page.ts';
import { read, root } from './house.ts';

// The page of what was measured is what measuring gives today: pnpm evaluate writes it anew.

const set = (name: keyof EvaluationSet): never => JSON.parse(read(`docs/evaluation/${name}.json`)) as never;

test('the published figures are those of the rules and the texts as they are now', async () => {
  const house = await resolveConfig(join(root, 'docs/evaluation'), { config: join(root, '.config/prettierrc.json') });
  const page = resultsPage({ messages: set('messages'), answers: set('answers') });
  expect(read('docs/evaluation/results.md')).toBe(await format(page, { ...house, parser: 'markdown' }));
});

test('the page repeats no text that was measured', () => {
  const page = read('docs/evaluation/results.md');
  const texts = (['messages', 'answers'] as const).flatMap((name) => set(name) as readonly { readonly text: string }[]);
  expect(texts.filter(({ text }) => text.length > 20 && page.includes(text))).toEqual([]);
});

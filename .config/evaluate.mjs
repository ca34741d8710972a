// Measures the proposals on the labelled texts and writes docs/evaluation/results.md: pnpm evaluate. Prints figures alone;
// a test says when the page is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const { resultsPage } = await import('../docs/evaluation/results-page.ts');
const folder = fileURLToPath(new URL('../docs/evaluation/', import.meta.url));
const house = await resolveConfig(folder, { config: fileURLToPath(new URL('prettierrc.json', import.meta.url)) });
const [messages, answers] = ['messages', 'answers'].map((name) =>
  JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')),
);

const page = await format(resultsPage({ messages, answers }), { ...house, parser: 'markdown' });
writeFileSync(`${folder}results.md`, page);
console.log(page);

// Measures growth, unusual days and signs of conflict on clean invented months and on planted ones, and writes the figures:
// pnpm evaluate:problems. A test says when they are out of date.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { problemResults } = await import('../docs/problem-results.ts');
const text = await problemResults();
writeFileSync(fileURLToPath(new URL('../docs/evaluation/problem-results.md', import.meta.url)), text);
console.log(text);

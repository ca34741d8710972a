// Measures the rules of gaming on clean invented months and on planted patterns, and writes the figures:
// pnpm evaluate:gaming. A test says when they are out of date.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { gamingResults } = await import('../docs/gaming-results.ts');
const text = await gamingResults();
writeFileSync(fileURLToPath(new URL('../docs/evaluation/gaming-results.md', import.meta.url)), text);
console.log(text);

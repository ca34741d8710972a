// Measures the finding of personal data on docs/evaluation/personal-data.json and writes the figures, never the texts:
// pnpm evaluate:personal. A test says when they are out of date.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { personalResults } = await import('../docs/personal-results.ts');
const text = await personalResults();
writeFileSync(fileURLToPath(new URL('../docs/evaluation/personal-results.md', import.meta.url)), text);
console.log(text);

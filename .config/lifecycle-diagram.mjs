// Draws the stages of an appeal into the guide: pnpm diagram. A test says when the drawing is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { stageDiagram } = await import('../packages/core/src/words.ts');
const path = fileURLToPath(new URL('../docs/guide/lifecycle.md', import.meta.url));
const text = readFileSync(path, 'utf8');
const drawn = text.replace(/(?<=^```mermaid\n)[^]*?(?=^```)/m, () => stageDiagram('ru'));
writeFileSync(path, drawn);
console.log(drawn === text ? 'lifecycle: as it was' : 'lifecycle: drawn anew');

// Writes the JSON Schema of every exchanged shape beside its package: pnpm schemas. A test says when they are out of date.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const { FORMATS, jsonSchemaOf, versionOf } = await import('../packages/core/src/schema.ts');
const { PAGE_FORMAT } = await import('../packages/reports/src/render/json/page-format.ts');

for (const [name, shapes] of Object.entries({ core: FORMATS, reports: [PAGE_FORMAT] })) await publish(name, shapes);

async function publish(name, shapes) {
  const folder = fileURLToPath(new URL(`../packages/${name}/json-schema/`, import.meta.url));
  const house = await resolveConfig(folder, { config: fileURLToPath(new URL('prettierrc.json', import.meta.url)) });
  mkdirSync(folder, { recursive: true });
  const kept = new Set(shapes.map((shape) => `${shape.name}.v${versionOf(shape)}.json`));
  // an older version of a shape that still exists stays; a file of no shape goes
  const isPresent = (file) => !shapes.some((shape) => file.startsWith(`${shape.name}.v`));
  for (const file of readdirSync(folder)) if (isPresent(file) && !kept.has(file)) rmSync(folder + file);
  for (const shape of shapes) {
    const text = JSON.stringify(jsonSchemaOf(shape));
    writeFileSync(`${folder}${shape.name}.v${versionOf(shape)}.json`, await format(text, { ...house, parser: 'json' }));
  }
  console.log(`json-schema of ${name}: ${[...kept].join(', ')}`);
}

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../packages/reports/src/cli/main.ts';
import { read, root } from './house.ts';

// What README and the guides tell a reader to type is typed, in a clone's own folder.

/** Files that a reader brings; the page about conformance makes its own, and has a test of its own. */
const BROUGHT = ['answer.ndjson', 'answers.json', 'okrug.json', 'выгрузка.xlsx'];
/** The export of New York has two rows whose number is given twice; the command says so by its code. */
const LEAVES_ROWS_OUT = 'nyc-council-complaints-2023.csv.gz';

const pages = ['README.md', ...readdirSync(`${root}/docs/guide`).map((name) => `docs/guide/${name}`)];
const lines = pages.flatMap((page) => commandsIn(read(page)).map((line) => ({ page, line })));
const brought = lines.filter(({ line }) => BROUGHT.some((file) => line.includes(file)));
const run = lines.filter((told) => !brought.includes(told));

describe('what a reader is told to type', () => {
  test('is found in the guides, and little of it wants a file of the reader', () => {
    expect(run.length).toBeGreaterThan(14);
    expect(brought.length).toBeLessThan(6);
  });

  test.for(run)('$page: otklik $line', async ({ line }) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await main(wordsOf(line), { out: (text) => out.push(text), err: (text) => err.push(text) });
    expect({ code, err: code === 0 ? [] : err.slice(0, 3) }).toMatchObject({
      code: line.includes(LEAVES_ROWS_OUT) ? 1 : 0,
    });
    expect(out.join('').length).toBeGreaterThan(0);
  });
});

function commandsIn(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  return blocks.flatMap((block) => [...block.matchAll(/^npx otklik (.+)$/gm)].map(([, line = '']) => line));
}

/** Takes a line apart as a shell would: by spaces, quoted words whole, what is sent to a file left out. */
function wordsOf(line: string): readonly string[] {
  const [command = ''] = line.split(' > ');
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

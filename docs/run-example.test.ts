import { expect, test } from 'vitest';
import { runExample } from './run-example.ts';

const scope = { twice: (n: number) => 2 * n, later: async (n: number) => n };
const load = async (name: string): Promise<unknown> => ({ name, default: name });
const run = (code: string): Promise<void> => runExample(code, scope, load);

test('an expectation stands on the line of its statement, on the next, or goes on over comments', async () => {
  await run('twice(2) //=> 4');
  await run('twice(2);\n//=> 4\ntwice(\n  3,\n); //=> 6');
  await run('[twice(1), { a: twice(2) }];\n//=> [\n//   2,\n//   { a: 4 },\n// ]\n// and that is all');
  await run('const n: number = twice(2); //=> 4');
  await run('await later(3) //=> 3');
});

test('a wrong expectation fails', async () => {
  await expect(run('twice(2) //=> 5')).rejects.toThrow('expected 4 to deeply equal 5');
  await expect(run('const n = twice(2); //=> 5')).rejects.toThrow('expected 4 to deeply equal 5');
});

test('an expectation that nothing would check is refused', async () => {
  await expect(run('twice(2) //=> about four')).rejects.toThrow('not a value');
  await expect(run('twice(2) //=> …')).rejects.toThrow('not a value');
  await expect(run('twice(2) //=>')).rejects.toThrow('not a value');
  await expect(run('twice(\n  2, //=> 4\n);')).rejects.toThrow('where no statement ends');
  await expect(run('if (true) { twice(2); //=> 5\n}')).rejects.toThrow('where no statement ends');
});

test('imports are resolved, an own name may hide one of the scope', async () => {
  await run(
    "import { name as n } from 'a';\nimport type { X } from 'b';\nimport c, { type Y, name } from 'c';\nimport * as d from 'd';\n[n, c, name, d.name] //=> ['a', 'c', 'c', 'd']",
  );
  await run('const twice = 3;\ntwice //=> 3');
});

test('code that does not parse or run fails', async () => {
  await expect(run('const = 3')).rejects.toThrow();
  await expect(run('missing(3)')).rejects.toThrow('missing is not defined');
});

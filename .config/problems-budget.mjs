// The budget of the picture of problems, as a ratio inside one run: pnpm bench:problems. A ratio that is broken fails.
import { inTurns, ratioIn, told } from './turns.mjs';

const { pictureOf, readCases } = await import('../examples/problems/picture.ts');

const spent = await inTurns({
  'reading the file': () => readCases(),
  'reading and the picture': async () => pictureOf(await readCases()),
});
told('34,324 real cases: register, heat map, growth, unusual days; at most 3 times the reading', spent);
if (ratioIn(spent, 'reading and the picture') > 3) process.exitCode = 1;

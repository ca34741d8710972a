// Writes the conformance corpus beside its package: pnpm conformance. A test says when it is out of date.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const { makeQuestions } = await import('../packages/reports/src/conformance/make-questions.fixture.ts');
const { answerCorpus } = await import('../packages/reports/src/conformance/answer-corpus.fixture.ts');
const folder = fileURLToPath(new URL('../packages/reports/conformance/', import.meta.url));
const house = await resolveConfig(folder, { config: fileURLToPath(new URL('prettierrc.json', import.meta.url)) });

// through JSON, so that whoever answers sees what a stranger sees
const questions = JSON.parse(JSON.stringify(makeQuestions()));
const files = { questions, answers: answerCorpus(questions) };
for (const [name, value] of Object.entries(files)) {
  const text = await format(JSON.stringify(value), { ...house, parser: 'json' });
  writeFileSync(`${folder}${name}.json`, text);
  console.log(`conformance/${name}.json: ${text.length} characters`);
}

import { afterAll, describe } from 'vitest';
import { openClickhouse, openPostgresql } from '../../../../.config/engines.mjs';
import { theAnswersOf } from './engine-answers.fixture.ts';

// The engines that are servers, started by .config/engines.sh: without them the run fails.
describe.each([await openPostgresql(), await openClickhouse()])('what $name answers', (engine) => {
  afterAll(() => engine.close());
  theAnswersOf(engine);
});

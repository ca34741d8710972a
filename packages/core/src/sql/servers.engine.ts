import { afterAll, describe } from 'vitest';
import { openClickhouse, openPostgresql } from '../../../../.config/engines.mjs';
import { theLawsOf } from './engine-law.fixture.ts';

// The engines that are servers, started by .config/engines.sh: without them the run fails.
describe.each([await openPostgresql(), await openClickhouse()])('$name', (engine) => {
  afterAll(() => engine.close());
  theLawsOf(engine);
});

import { afterAll, describe } from 'vitest';
import { openDuckdb, openPglite } from '../../../../.config/engines.mjs';
import { theLawsOf } from './engine-law.fixture.ts';

// The engines that npm brings; those that are servers have their own run, `pnpm engines`.
describe.each([await openDuckdb(), await openPglite()])('$name', (engine) => {
  afterAll(() => engine.close());
  theLawsOf(engine);
});

import fc from 'fast-check';

// A plain run is the same every time; `pnpm laws` tries far more cases, each time others.
// FC_SEED repeats the run whose seed a failure printed.
const { FC_RUNS: runs, FC_SEED: seed = runs ? undefined : '1728' } = process.env;

fc.configureGlobal({
  ...(runs ? { numRuns: Number(runs) } : {}),
  ...(seed ? { seed: Number(seed) } : {}),
});

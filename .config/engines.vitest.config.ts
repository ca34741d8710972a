import { defineConfig } from 'vitest/config';
import house from './vitest.config.ts';

// Asks the servers that .config/engines.sh starts: they must answer, a test that finds none fails.
export default defineConfig({
  ...house,
  test: {
    ...house.test,
    include: ['{packages,examples}/**/*.engine.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});

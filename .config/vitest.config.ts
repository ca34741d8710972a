import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Tests read the sources of sibling packages: no build is needed between an edit and a run.
const conditions = ['@otklik/source', 'import', 'module', 'default'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: ['default', './.config/plain-reporter.ts'],
    include: ['{packages,docs,examples}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // ten thousand runs of a law that walks from minute to minute take their time
    testTimeout: process.env['FC_RUNS'] === undefined ? 60_000 : 600_000,
    setupFiles: '.config/vitest.setup.ts',
    benchmark: { include: ['packages/*/src/**/*.bench.ts'] },
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.{test,bench,look,engine,fixture}.ts'],
      reporter: ['text-summary', 'lcov'],
      thresholds: { lines: 90, branches: 85, functions: 90, statements: 90 },
    },
  },
});

import { defineConfig } from 'vitest/config';
import house from './vitest.config.ts';

// Looks at what a reader would see: these tests open the files in LibreOffice and Chromium (see .ci/run for both).
export default defineConfig({
  ...house,
  test: {
    ...house.test,
    include: ['packages/**/*.look.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});

import type { Options } from 'tsup';

/** The one build of every package: ESM and CJS with types, Cyrillic left readable. */
export function build(entry: Record<string, string>, more: Options = {}): Options {
  return {
    entry,
    format: ['esm', 'cjs'],
    target: 'node20',
    platform: 'neutral',
    // tsup 8.5.1 sets baseUrl for its d.ts build; TypeScript 6 calls it deprecated (TS5101)
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    sourcemap: true,
    clean: true,
    treeshake: true,
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
    ...more,
  };
}

import { readFileSync, rmSync } from 'node:fs';
import type { Options } from 'tsup';

const UNPUBLISHED = '{test,bench,look,engine,fixture}';

/**
 * The one build of every package. ESM keeps a file a module, so that with `sideEffects: false` a bundler drops the law
 * nobody asked for; CJS and the types are bundled, a file a declared entry point.
 */
export function build(): Options[] {
  rmSync('dist', { recursive: true, force: true });
  const entry = declaredEntries();
  const esm: Options = {
    entry: ['src/**/*.ts', `!src/**/*.${UNPUBLISHED}.ts`],
    format: ['esm'],
    bundle: false,
    plugins: [{ name: 'extensions', renderChunk: (code) => ({ code: withBuiltExtensions(code) }) }],
  };
  const cjs: Options = { entry, format: ['cjs'] };
  // tsup 8.5.1 sets baseUrl for its d.ts build; TypeScript 6 calls it deprecated (TS5101)
  const compilerOptions = { ignoreDeprecations: '6.0' };
  const types: Options = { entry, format: ['esm', 'cjs'], dts: { only: true, compilerOptions } };
  return [esm, cjs, types].map((options) => ({ ...common, ...options }));
}

const common: Options = {
  target: 'node20',
  platform: 'neutral',
  sourcemap: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

/** The entry points that the manifest declares. */
function declaredEntries(): Record<string, string> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
  const sources = [...JSON.stringify(exports).matchAll(/"@otklik\/source":"([^"]+)"/g)].map((match) => match[1] ?? '');
  return Object.fromEntries(sources.map((source) => [source.replace(/^\.\/src\/|\.ts$/g, ''), source]));
}

/** Sources import `./file.ts`; what is built from them is `./file.js`. */
function withBuiltExtensions(code: string): string {
  return code.replace(/(\bfrom ?|\bimport ?\(?)"(\.{1,2}\/[^"\n]+)\.ts"/g, '$1"$2.js"');
}

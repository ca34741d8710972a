import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the workspace. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A declared entry point: the name others import it by, and the source behind it. */
export interface EntryPoint {
  readonly name: string;
  readonly file: string;
}

/** Lists the entry points that the packages declare. */
export function entryPoints(): readonly EntryPoint[] {
  return readdirSync(join(root, 'packages')).flatMap((folder) => {
    const { name, exports } = JSON.parse(
      readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'),
    ) as Manifest;
    return Object.entries(exports).flatMap(([path, target]) => {
      const source = typeof target === 'string' ? undefined : target['@otklik/source'];
      return source === undefined ? [] : [{ name: join(name, path), file: join(root, 'packages', folder, source) }];
    });
  });
}

/** Reads a file of the workspace. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

import type * as z from 'zod';
import type { MalformedIssue } from '../source/malformed.ts';

/** Adds what a checker has found to what a schema has; of one place it is told once. */
export function addIssues(issues: readonly MalformedIssue[], context: z.RefinementCtx): void {
  const told = new Set(context.issues.map(({ path }) => JSON.stringify(path)));
  for (const { path, expected } of issues)
    if (!told.has(JSON.stringify(path))) context.addIssue({ code: 'custom', message: expected, path: [...path] });
}

/**
 * Reads a tally of version 1, which told neither what was counted nor when it came in.
 *
 * Its digest stays empty, so it merges only with tallies that do not tell it either.
 */
export function tallyWithoutDigest(older: unknown): unknown {
  if (typeof older !== 'object' || older === null) return older;
  return { ...older, digest: '', received: null };
}

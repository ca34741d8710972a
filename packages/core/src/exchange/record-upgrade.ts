/** Reads a record of version 1, which told neither of publication nor of promises. */
export function recordWithoutPromise(older: unknown): unknown {
  if (typeof older !== 'object' || older === null) return older;
  return { ...older, published: null, promise: null, promisedOn: null };
}

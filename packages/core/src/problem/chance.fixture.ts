// Made for tests: draws that a seed fixes, so that a level can be looked at over hundreds of seeds and never flickers.

/** A stream of draws from zero up to one: a Weyl sequence, its bits mixed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    return (Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97) >>> 0) / 2 ** 32;
  };
}

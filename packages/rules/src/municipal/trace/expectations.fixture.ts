import type { Expectation } from './expectation.fixture.ts';
import { PETROVSK_EXPECTATIONS } from './expectations-petrovsk.fixture.ts';

/** What must be so by each clause of each act, by the act's name. */
export const EXPECTATIONS: Readonly<Record<string, readonly Expectation[]>> = {
  'petrovsk-56p': PETROVSK_EXPECTATIONS,
};

import type { Expectation } from './expectation.fixture.ts';
import { BARNAUL_EXPECTATIONS } from './expectations-barnaul.fixture.ts';
import { ELISTA_EXPECTATIONS } from './expectations-elista.fixture.ts';
import { KIROVSK_EXPECTATIONS } from './expectations-kirovsk.fixture.ts';
import { PESTOVO_EXPECTATIONS } from './expectations-pestovo.fixture.ts';
import { PETROVSK_EXPECTATIONS } from './expectations-petrovsk.fixture.ts';

/** What must be so by each clause of each act, by the act's name. */
export const EXPECTATIONS: Readonly<Record<string, readonly Expectation[]>> = {
  'barnaul-1153': BARNAUL_EXPECTATIONS,
  'elista-931': ELISTA_EXPECTATIONS,
  'kirovsk-145r': KIROVSK_EXPECTATIONS,
  'pestovo-1728': PESTOVO_EXPECTATIONS,
  'petrovsk-56p': PETROVSK_EXPECTATIONS,
};

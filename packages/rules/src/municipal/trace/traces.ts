import { BARNAUL_TRACE } from './barnaul-1153.ts';
import { ELISTA_TRACE } from './elista-931.ts';
import { KIROVSK_TRACE } from './kirovsk-145r.ts';
import { PESTOVO_TRACE } from './pestovo-1728.ts';
import { PETROVSK_TRACE } from './petrovsk-56p.ts';
import type { Trace } from './trace.ts';

/** What came of each paragraph of the acts that set up the five centres. */
export const TRACES: readonly Trace[] = [BARNAUL_TRACE, ELISTA_TRACE, KIROVSK_TRACE, PESTOVO_TRACE, PETROVSK_TRACE];

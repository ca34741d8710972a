import type { Ground } from '../source/decision.ts';
import type { Method } from './method.ts';

/**
 * Collects everything that a method rests on.
 *
 * @param method - The method.
 * @returns Its grounds: its own, those of its exclusions, figures, targets, score, least volume and cohorts.
 * @example
 * const volume = { id: 'volume', title: 'Поступило', definition: 'Число обращений.', because: [byAssumption('own-measure')], kind: 'count', where: [] }
 * const method = { id: 'm', edition: '1', title: 'Объём', by: [], exclusions: [], indicators: [volume], score: null, minimum: null, ties: 'dense', because: [] }
 * methodGrounds(method) //=> [{ kind: 'assumption', name: 'own-measure' }]
 */
export function methodGrounds(method: Method): readonly Ground[] {
  const { exclusions, indicators, inputs = [], targets = [], score, minimum, cohorts } = method;
  const parts = [...exclusions, ...indicators, ...inputs, ...targets, score, minimum, cohorts];
  return [...method.because, ...parts.flatMap((part) => part?.because ?? [])];
}

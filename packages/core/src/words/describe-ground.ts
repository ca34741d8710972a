import type { Fact, Ground } from '../source/decision.ts';
import { describeStep } from './describe-step.ts';
import { FACT_VALUES } from './fact-values.labels.ts';
import { FACT_LABELS, GRADE_LABELS, VALUE_LABELS } from './ground.labels.ts';
import type { InBoth, Language } from './language.ts';
import { citation, labelOf, labelWithin, readingOf, type Registers } from './registers.ts';
import { ASSUMED } from './step.labels.ts';

/**
 * Says what an answer rests on: a step with its clauses, a clause, an assumption or a fact.
 *
 * @param ground - One ground of a decision.
 * @param registers - Whose clock, and what the names of acts and assumptions mean.
 * @param language - Russian or English; titles of acts and readings of assumptions are told as the registers hold them.
 * @returns One sentence without a full stop.
 * @example
 * const registers = { zone: zone('Europe/Moscow'), acts: [{ id: 'gk-rf', title: 'ГК РФ', url: null }], assumptions: [] }
 * const clause = byClause('gk-rf', 'ст. 191', 'A')
 * const step = { kind: 'step', name: 'end-of-day', from: day('2026-05-12'), to: moment('2026-05-12T23:59:59', registers.zone), scale: 'instant', because: [clause] }
 * describeGround(step, registers, 'ru') //=> 'Последний момент: 12.05.2026, 23:59:59 (ГК РФ, ст. 191)'
 * describeGround(clause, registers, 'ru') //=> 'Основание: ГК РФ, ст. 191 (текст акта или официальный сайт)'
 * describeGround(byFact('region', 'RU-SAR'), registers, 'en') //=> 'Region: RU-SAR'
 */
export function describeGround(ground: Ground, registers: Registers, language: Language): string {
  switch (ground.kind) {
    case 'step':
      return describeStep(ground, registers, language);
    case 'clause': {
      const name = language === 'ru' ? 'Основание' : 'By';
      return `${name}: ${citation(ground.clause, registers)} (${GRADE_LABELS[ground.grade][language]})`;
    }
    case 'assumption':
      return `${ASSUMED[language]}: ${readingOf(ground.name, registers).replace(/\.$/, '')}`;
    case 'fact':
      return describeFact(ground.fact, registers, language);
  }
}

function describeFact({ name, value }: Fact, registers: Registers, language: Language): string {
  const [kind = '', ...rest] = name.split(':');
  const label = FACT_LABELS[kind]?.[language] ?? labelOf(kind, registers);
  const of = rest.length === 0 ? '' : ` ${rest.join(':')}`;
  const word = wordFor(kind, value)?.[language] ?? labelWithin(kind, value, registers);
  return `${label.slice(0, 1).toUpperCase()}${label.slice(1)}${of}: ${word}`;
}

function wordFor(kind: string, value: Fact['value']): InBoth<string> | undefined {
  return FACT_VALUES[kind]?.[`${value}`] ?? VALUE_LABELS[`${value}`];
}

import type { Grade } from '../source/clause.ts';
import type { Step } from '../source/decision.ts';
import { GRADE_LABELS } from './ground.labels.ts';
import type { Language } from './language.ts';
import { citation, readingOf, type Registers } from './registers.ts';
import { ASSUMED, CLOCK_STEP_WORDS, STEP_WORDS, type ToldStep } from './step.labels.ts';
import { toldStep } from './told-step.ts';

const WORDS = { ...STEP_WORDS, ...CLOCK_STEP_WORDS };

/**
 * Says what a step did, what it rests on, and what was assumed.
 *
 * @param step - The step.
 * @param registers - Whose clock, and what the names of acts and assumptions mean.
 * @param language - Russian or English.
 * @returns The sentence without a full stop; a step of an unknown name is told by its ends.
 * @example
 * const registers = { zone: zone('Europe/Moscow'), acts: [], assumptions: [] }
 * const step = { kind: 'step', name: 'count-days', from: day('2026-04-09'), to: day('2026-05-09'), scale: 'civil-date', because: [] }
 * describeStep(step, registers, 'ru') //=> 'Отсчитано: 30 календарных дней — 09.05.2026'
 */
export function describeStep(step: Step, registers: Registers, language: Language): string {
  const phrase = WORDS[step.name]?.[language] ?? (({ from, to }: ToldStep) => `${step.name}: ${from} → ${to}`);
  const clauses = step.because.map((ground) =>
    ground.kind === 'clause' ? `${citation(ground.clause, registers)}${doubtOf(ground.grade, language)}` : null,
  );
  const readings = step.because.map((ground) =>
    ground.kind === 'assumption' ? readingOf(ground.name, registers) : null,
  );
  const cited = once(clauses).join('; ');
  const assumed = once(readings).map((reading) => `. ${ASSUMED[language]}: ${reading.replace(/\.$/, '')}`);
  return `${phrase(toldStep(step, registers, language))}${cited === '' ? '' : ` (${cited})`}${assumed.join('')}`;
}

/** A source below the act itself or its verbatim copy is told with what it is. */
function doubtOf(grade: Grade, language: Language): string {
  return grade === 'A' || grade === 'B' ? '' : ` — ${GRADE_LABELS[grade][language]}`;
}

function once(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== null))];
}

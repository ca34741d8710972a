import type { MalformedIssue } from '../source/malformed.ts';
import { EXPECTED_LABELS } from './expected.labels.ts';
import type { Language } from './language.ts';

/**
 * Says what is wrong with one value of outside data.
 *
 * @param issue - Where, what was expected, what was found.
 * @param language - Russian or English.
 * @returns One sentence without a full stop.
 * @example
 * const issue = { path: ['indicators', 1, 'id'], expected: 'unique', value: 'volume' }
 * describeMalformedIssue(issue, 'ru') //=> 'indicators[1].id: ожидается значение, которое не повторяется; найдено «volume»'
 * describeMalformedIssue(issue, 'en') //=> 'indicators[1].id: expected a value that is not repeated; found "volume"'
 */
export function describeMalformedIssue({ path, expected, value }: MalformedIssue, language: Language): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  const where = place === '' ? '' : `${place.replace(/^\./, '')}: `;
  const wanted = EXPECTED_LABELS[expected]?.[language] ?? expected;
  if (language === 'ru') return `${where}ожидается ${wanted}; ${found(value, '«»', ['найдено', 'ничего не найдено'])}`;
  return `${where}expected ${wanted}; ${found(value, '""', ['found', 'nothing found'])}`;
}

function found(
  value: MalformedIssue['value'],
  quotes: string,
  [something, nothing]: readonly [string, string],
): string {
  if (value === null) return nothing;
  return `${something} ${typeof value === 'string' ? quotes.split('').join(value) : value}`;
}

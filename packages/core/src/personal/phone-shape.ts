import type { DigitRun } from './digit-run.ts';
import type { NumberWord } from './number-word.ts';
import type { PersonalSign } from './personal-sign.ts';

/**
 * Tells by what a run of digits is a phone number, if it is one.
 *
 * @param run - The run.
 * @param called - What the word before it calls it.
 * @returns The name of the sign, or `null`.
 */
export function phoneShape(run: DigitRun, called: NumberWord): PersonalSign | null {
  const { digits, plus } = run;
  if (plus) return digits.length >= 10 && digits.length <= 13 ? 'phone-plus' : null;
  return plainShape(run, called === 'phone');
}

function plainShape(run: DigitRun, named: boolean): PersonalSign | null {
  const size = run.digits.length;
  if (size === 11) return isLong(run, named) ? 'phone-11' : null;
  if (size === 10) return isTen(run, named) ? 'phone-10' : null;
  return isLocal(run, named) ? 'phone-local' : null;
}

/** Country and ten digits; a bare row must look like one that exists. */
function isLong({ digits, sizes }: DigitRun, named: boolean): boolean {
  if (!'78'.includes(digits.charAt(0))) return false;
  return named || sizes.length > 2 || '3489'.includes(digits.charAt(1));
}

function isTen({ digits, sizes }: DigitRun, named: boolean): boolean {
  if (named) return true;
  const form = sizes.join();
  return digits.startsWith('9')
    ? sizes[0] !== 4 && form !== '2,2,6'
    : ['3,3,2,2', '3,3,4', '4,2,2,2', '5,1,2,2'].includes(form);
}

function isLocal({ digits, sizes }: DigitRun, named: boolean): boolean {
  if (digits.length < 5 || digits.length > 7) return false;
  return sizes.join() === '3,2,2' || (named && sizes.every((size) => size < 4 || sizes.length === 1));
}

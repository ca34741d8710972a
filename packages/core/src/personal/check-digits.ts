/**
 * Checks the last digit of a bank card's number by the rule of Luhn.
 *
 * @param digits - The digits of the number, nothing else.
 * @returns Whether the number can be that of a card.
 * @example
 * luhnHolds('4111111111111111') //=> true
 * luhnHolds('4111111111111112') //=> false
 */
export function luhnHolds(digits: string): boolean {
  const weighed = Array.from(digits, (digit, at) => {
    const value = Number(digit) * ((digits.length - at) % 2 === 0 ? 2 : 1);
    return value > 9 ? value - 9 : value;
  });
  return weighed.reduce((sum, value) => sum + value, 0) % 10 === 0;
}

/**
 * Checks the last two digits of an insurance number (СНИЛС): the nine before them weighed from nine down to one, by
 * modulo 101, where a hundred is written as two noughts.
 *
 * @param digits - The eleven digits of the number, nothing else.
 * @returns Whether its check number is right.
 * @example
 * snilsHolds('11223344595') //=> true
 * snilsHolds('11223344596') //=> false
 */
export function snilsHolds(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
  return digits.length === 11 && (sum % 101) % 100 === Number(digits.slice(9));
}

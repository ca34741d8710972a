/**
 * Marks a plain value that has passed a check, so that the compiler keeps it apart from an unchecked one.
 *
 * The mark exists for the compiler only; at run time the value is what it was.
 */
export interface Brand<Name extends string> {
  readonly __brand: Name;
}

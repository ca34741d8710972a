import type { Refusal } from '../basis/result.ts';
import type { InBoth } from './language.ts';

/** What turns the facts of a refusal into a sentence, in both languages. */
export type RefusalPhrase<Reason extends Refusal> = InBoth<(refusal: Reason) => string>;

/**
 * The words of a package's refusals, one entry a kind.
 *
 * A table declared as `RefusalWords<MyRefusal>` misses no kind, or it does not compile.
 */
export type RefusalWords<Reason extends Refusal> = {
  readonly [Kind in Reason['kind']]: RefusalPhrase<Extract<Reason, { readonly kind: Kind }>>;
};

/** The words of any package's refusals. */
export type MoreRefusalWords = Readonly<Record<string, RefusalPhrase<never>>>;

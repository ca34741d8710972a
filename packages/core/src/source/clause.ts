/** Short stable name of an act, such as `fz-59` or `barnaul-1153`; its title and date stand in the register of acts. */
export type ActId = string;

/** A place in an act: `{ act: 'fz-59', at: 'ст. 12 ч. 1' }`. */
export interface Clause {
  readonly act: ActId;
  readonly at: string;
}

/**
 * How far a source can be trusted.
 *
 * - `A`: the text of the act itself or an official site, read at the page named.
 * - `B`: an act that reproduces the wording, or a newsroom quoting it word for word.
 * - `C`: paraphrase, commentary, unofficial mirror.
 * - `D`: public source code that fixes a real format: evidence of practice, not of law.
 * - `inference`: concluded from the above, stated nowhere.
 * - `memory`: not found; to be checked before it is called law.
 */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'inference' | 'memory';

/** Name of a reading that the sources leave open; the register of assumptions holds its alternatives. */
export type AssumptionName = string;

/** An act as the register of acts holds it. */
export interface Act {
  readonly id: ActId;
  /** Kind, issuer, date and number, as an act is cited in Russian. */
  readonly title: string;
  /** Where the text was read; `null` when only its particulars are known. */
  readonly url: string | null;
}

/** A reading of a clause that was chosen where the sources leave it open. */
export interface Assumption {
  readonly name: AssumptionName;
  /** What was assumed, in one Russian sentence. */
  readonly reading: string;
  /** The readings that were not chosen. */
  readonly alternatives: readonly string[];
  /** Clauses that the reading concerns. */
  readonly concerns: readonly Clause[];
}

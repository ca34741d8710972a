/** Where a command writes: answers to `out`, everything else to `err`. */
export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * What a command ends with.
 *
 * - 0: done, nothing was left out.
 * - 1: done, but rows of the file were skipped; the reasons stand on stderr.
 * - 2: the command line is wrong.
 * - 3: refused: the file or the question cannot be answered; the reason stands on stderr.
 */
export type ExitCode = 0 | 1 | 2 | 3;

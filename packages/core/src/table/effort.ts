/** How far a search may go. */
export interface Effort {
  /** Steps that are left; it counts down, and below zero the search has given up. */
  left: number;
}

/** Takes steps off, and says whether the search may go on. One step is a look at one piece of a column for 32 rows. */
export function spend(effort: Effort, steps: number): boolean {
  effort.left -= steps;
  return effort.left >= 0;
}

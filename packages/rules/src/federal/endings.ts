import type { Trigger } from '@otklik/core';

/** Events by which a body is done with a question, or with the whole case, without an answer of its own. */
const ENDED = [
  { event: 'declined' },
  { event: 'forwarded' },
  { event: 'returned', to: 'applicant' },
  { event: 'closed' },
] as const satisfies readonly Trigger[];

/** The same, and the final answer. */
export const DONE_WITH = [{ event: 'answered', interim: false }, ...ENDED] as const satisfies readonly Trigger[];

/** The same, and any answer, an interim one too. */
export const REACTED = [{ event: 'answered' }, ...ENDED] as const satisfies readonly Trigger[];

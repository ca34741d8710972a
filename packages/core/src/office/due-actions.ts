import type { Ground } from '../source/decision.ts';
import type { Instant } from '../time/instant.ts';
import type { Charter } from './charter.ts';
import { escalationLadder, USUAL_THRESHOLDS, type Threshold, type Told } from './escalation.ts';
import type { Watched } from './watched.ts';

/** Somebody is to be told of a deadline now. */
export interface DueAction extends Told {
  /** The same for the same deadline, threshold and role: what was sent once is not sent again. */
  readonly key: string;
  readonly about: string;
  readonly threshold: string;
  readonly last: Instant | null;
  readonly lateDays: number;
  readonly because: readonly Ground[];
}

/** Who is to be told what now, and which deadlines in danger nobody bears. */
export interface DueActions {
  readonly actions: readonly DueAction[];
  /** Keys of what is watched. */
  readonly unaddressed: readonly string[];
}

/**
 * Finds who is to be told of which deadlines now.
 *
 * It says what should be done and does nothing; the keys let the host tell each only once.
 *
 * @param charter - The charter.
 * @param watched - Clocks and obligations, by `watchedClock` and `watchedObligation`.
 * @param thresholds - The setting of the centre.
 * @returns What is to be told, in the order of what is watched and of the thresholds.
 * @assumption usual-escalation
 * @example
 * const charter = { roles: [{ id: 'desk', answersTo: 'head' }, { id: 'head', answersTo: null }], posts: [] }
 * const watched = { key: 'A-1/answer', bearers: ['desk'], block: null, standing: 'at-risk', lateDays: 0, last: 9 }
 * const lost = { ...watched, key: 'A-2/answer', bearers: [] }
 * const { actions, unaddressed } = dueActionsOf(charter, [watched, lost])
 * actions.map(({ key }) => key) //=> ['A-1/answer/at-risk/desk']
 * unaddressed //=> ['A-2/answer']
 */
export function dueActionsOf(
  charter: Charter,
  watched: readonly Watched[],
  thresholds: readonly Threshold[] = USUAL_THRESHOLDS,
): DueActions {
  const inDanger = watched.filter(({ standing }) => standing !== 'calm');
  return {
    actions: inDanger.flatMap((item) => actionsOn(item, charter, thresholds)),
    unaddressed: inDanger.filter(({ bearers }) => bearers.length === 0).map(({ key }) => key),
  };
}

function actionsOn(item: Watched, charter: Charter, thresholds: readonly Threshold[]): readonly DueAction[] {
  const { key: about, last, lateDays } = item;
  const reached = escalationLadder(charter, item, thresholds).filter(({ reached: isReached }) => isReached);
  return reached.flatMap(({ threshold: { id: threshold, because }, told }) =>
    told.map(({ role, posts }) => {
      const key = `${about}/${threshold}/${role}`;
      return { key, about, threshold, role, posts, last, lateDays, because };
    }),
  );
}

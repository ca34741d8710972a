import { outOfTurn, positionAfter, type OutOfTurn, type Position } from '../appeal/turn.ts';
import { effectsOn } from './effects.ts';
import type { IndexedPack, Place, Step } from './indexed-pack.ts';
import type { Told } from './trigger.ts';

/** Finds the step that an event makes from a place, or says that it cannot be made there. */
export function stepBy(place: Place, told: Told, { pack, places }: IndexedPack): Step | OutOfTurn {
  const { move, question } = told;
  const known = place.steps.get(move);
  // notices are of one row of the table and of many matters
  if (known?.question === question && move !== 'notified') return known;
  const position = positionAfter(place.position, move, question);
  if (position === null) return outOfTurn(place.position, told);
  const step = { question, place: placeAt(position, places), pack, effects: effectsOn(pack.clocks, told) };
  place.steps.set(move, step);
  return step;
}

/** Positions of a few questions come again in case after case, and are kept as long as they are not many. */
export function placeAt(position: Position, places: Map<string, Place>): Place {
  const key = position.questions.length > 4 || places.size > 999 ? '' : JSON.stringify(position);
  const place = places.get(key) ?? { position, steps: new Map() };
  if (key !== '') places.set(key, place);
  return place;
}

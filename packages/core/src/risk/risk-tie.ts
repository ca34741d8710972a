import type { RiskTie, TiedTo } from './risk-event.ts';
import type { RiskState } from './risk-state.ts';

/** What a risk may be tied to. */
export const TIED_TO: readonly TiedTo[] = ['appeal', 'risk', 'root-cause', 'road-map', 'threat', 'campaign'];

/** Whether two ties are to the same. */
export function isTie(one: RiskTie, other: RiskTie): boolean {
  return one.to === other.to && one.name === other.name;
}

/**
 * Finds the risks that have to do with something: an appeal, a cause, a road map, a threat, a campaign, another risk.
 *
 * A tie of one risk to another is found from both its ends.
 *
 * @param states - Risks in any order.
 * @param tie - The kind of what is asked about, and its name.
 * @returns Names of the risks in the order of the letters, each once.
 * @clause pestovo-1728 п. 2.4 абз. 6
 * @example
 * const states = [{ ...NO_RISK, risk: 'R-1', ties: [{ to: 'appeal', name: 'A-7' }, { to: 'risk', name: 'R-2' }] }, { ...NO_RISK, risk: 'R-2' }]
 * tiedRisks(states, { to: 'appeal', name: 'A-7' }) //=> ['R-1']
 * tiedRisks(states, { to: 'risk', name: 'R-1' }) //=> ['R-2']
 */
export function tiedRisks(states: readonly RiskState[], tie: RiskTie): readonly string[] {
  const found = states.flatMap((state) => {
    const own = state.risk !== null && state.ties.some((one) => isTie(one, tie)) ? [state.risk] : [];
    const isAsked = tie.to === 'risk' && state.risk === tie.name;
    const back = isAsked ? state.ties.filter(({ to }) => to === 'risk').map(({ name }) => name) : [];
    return [...own, ...back];
  });
  return [...new Set(found)].toSorted();
}

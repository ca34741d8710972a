import { byAssumption, CHANNELS, type Channel, type Exclusion } from '@otklik/core';

/** Records of which the source does not say whose they are. */
export const NO_BODY: Exclusion = {
  id: 'no-body',
  title: 'Орган в источнике не указан',
  where: [{ kind: 'one-of', field: 'body', values: [null] }],
  because: [/* @__PURE__ */ byAssumption('own-measure')],
};

/**
 * Leaves out what came through any other system than one.
 *
 * @param system - The system that is rated.
 * @returns The exclusion, which counts the rest.
 * @example
 * otherSystems('feedback-platform').id //=> 'other-systems'
 */
export function otherSystems(system: Channel): Exclusion {
  const others = CHANNELS.filter((channel) => channel !== system);
  return {
    id: 'other-systems',
    title: 'Поступило через другие системы',
    where: [{ kind: 'one-of', field: 'channel', values: others }],
    because: [byAssumption('own-measure')],
  };
}

import { byAssumption, byClause, CHANNELS, type Channel, type Ground, type RegisteredChannel } from '@otklik/core';
import { CHANNEL_LABELS } from '../labels/vocabulary.labels.ts';

const OWN: readonly Ground[] = [/* @__PURE__ */ byAssumption('system-of-record-by-channel')];
const NETWORKS = ['ВКонтакте', 'Одноклассники'];

interface Kept {
  readonly systemOfRecord: Channel | null;
  readonly platforms: readonly string[];
  readonly because: readonly Ground[];
}

/** In which system each is kept, and where the citizen writes. */
const KEPT: Readonly<Record<Channel, Kept>> = {
  'feedback-platform': {
    systemOfRecord: 'feedback-platform',
    platforms: ['Единый портал'],
    because: [
      /* @__PURE__ */ byClause('pp-1802', 'наименование и дата', 'A'),
      /* @__PURE__ */ byAssumption('platform-is-the-single-portal'),
      ...OWN,
    ],
  },
  'incident-management': {
    systemOfRecord: 'incident-management',
    platforms: NETWORKS,
    because: [/* @__PURE__ */ byAssumption('platforms-of-open-sources'), ...OWN],
  },
  'open-electronic-region': { systemOfRecord: 'open-electronic-region', platforms: [], because: OWN },
  'regional-platform': { systemOfRecord: 'regional-platform', platforms: [], because: OWN },
  'document-flow': { systemOfRecord: 'document-flow', platforms: [], because: OWN },
  'official-page': {
    systemOfRecord: 'incident-management',
    platforms: NETWORKS,
    because: [/* @__PURE__ */ byClause('rp-2523', 'перечень, в изложении прокуратуры', 'C'), ...OWN],
  },
  reception: { systemOfRecord: 'document-flow', platforms: [], because: OWN },
  post: { systemOfRecord: 'document-flow', platforms: [], because: OWN },
  email: { systemOfRecord: 'document-flow', platforms: [], because: OWN },
  phone: { systemOfRecord: 'document-flow', platforms: [], because: OWN },
  other: { systemOfRecord: null, platforms: [], because: OWN },
};

/**
 * Every channel with its name, the system that keeps what came by it, and its platforms.
 *
 * What may come by a channel on a day is not told here a second time: `channelsOn` asks `CHANNEL_ADMISSION`. A host adds
 * channels of its own to the list.
 */
export const CHANNEL_REGISTER: readonly RegisteredChannel[] = /* @__PURE__ */ CHANNELS.map((channel) => ({
  id: channel,
  channel,
  title: CHANNEL_LABELS[channel],
  ...KEPT[channel],
}));

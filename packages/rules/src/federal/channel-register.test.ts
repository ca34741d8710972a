import {
  CHANNELS,
  channelsOn,
  closedChannelsOf,
  compileTable,
  day,
  decideBy,
  REGIMES,
  unwrap,
  type RegisteredChannel,
} from '@otklik/core';
import { describe, expect, test } from 'vitest';
import { ACTS } from '../acts.ts';
import { ASSUMPTIONS } from '../assumptions.ts';
import { CHARTERS } from '../municipal/charters.ts';
import { CHANNEL_ADMISSION } from './channel-admission.ts';
import { CHANNEL_REGISTER } from './channel-register.ts';

const TABLE = unwrap(compileTable(CHANNEL_ADMISSION));
const DAYS = ['2006-11-02', '2020-11-10', '2023-08-04', '2025-01-01', '2025-03-29', '2025-03-30', '2026-11-30'].map(
  day,
);

describe('the register of channels', () => {
  test('holds every channel once, each with a name of its own', () => {
    expect(CHANNEL_REGISTER.map(({ channel }) => channel)).toEqual(CHANNELS);
    expect(new Set(CHANNEL_REGISTER.map(({ id }) => id)).size).toBe(CHANNELS.length);
    expect(new Set(CHANNEL_REGISTER.map(({ title }) => title)).size).toBe(CHANNELS.length);
  });

  test('keeps what came by a channel in a system that is in the register and keeps its own', () => {
    for (const { systemOfRecord } of CHANNEL_REGISTER.filter((one) => one.systemOfRecord !== null))
      expect(CHANNEL_REGISTER.find(({ id }) => id === systemOfRecord)?.systemOfRecord).toBe(systemOfRecord);
    expect(CHANNEL_REGISTER.filter((one) => one.systemOfRecord === null).map(({ id }) => id)).toEqual(['other']);
  });

  test('holds the channel of every system of every charter', () => {
    const known = new Set(CHANNEL_REGISTER.map(({ channel }) => channel));
    const worked = CHARTERS.flatMap(({ systems }) => systems.map(({ channel }) => channel));
    expect(worked.filter((channel) => !known.has(channel))).toEqual([]);
  });

  test('rests on acts and assumptions that are in their registers', () => {
    const [acts, names] = [new Set(ACTS.map(({ id }) => id)), new Set(ASSUMPTIONS.map(({ name }) => name))];
    const grounds = CHANNEL_REGISTER.flatMap(({ because }) => because);
    expect(CHANNEL_REGISTER.every(({ because }) => because.length > 0)).toBe(true);
    expect(grounds.filter((ground) => ground.kind === 'clause' && !acts.has(ground.clause.act))).toEqual([]);
    expect(grounds.filter((ground) => ground.kind === 'assumption' && !names.has(ground.name))).toEqual([]);
  });
});

describe('what may come by a channel', () => {
  test('is what the table of admissions says, on the days on which it changes and beside them', () => {
    for (const on of DAYS)
      for (const { channel, admissions } of unwrap(channelsOn(CHANNEL_REGISTER, TABLE, on)))
        for (const regime of REGIMES)
          expect(admissions[regime]).toBe(unwrap(decideBy(TABLE, { regime, channel: channel.channel, on })));
  });

  test('of a channel that was closed is not admitted from then on', () => {
    for (const { channel, since } of closedChannelsOf(CHANNEL_ADMISSION, 'appeal')) {
      const open = unwrap(channelsOn(CHANNEL_REGISTER, TABLE, since)).find((one) => one.channel.channel === channel);
      expect(open?.admissions.appeal).toBe('not-admitted');
    }
  });

  test('is told of a channel of the host as of any other of its kind', () => {
    const bot: RegisteredChannel = {
      id: 'chat-bot',
      channel: 'other',
      title: 'Чат-бот округа',
      systemOfRecord: 'chat-bot',
      platforms: ['чат-бот'],
      because: [],
    };
    const [open] = unwrap(channelsOn([bot], TABLE, day('2026-01-12')));
    expect(open?.channel.id).toBe('chat-bot');
    expect(open?.admissions).toEqual({
      appeal: 'if-identified',
      message: 'admitted',
      'information-request': 'admitted',
    });
  });

  test('is not told of a day before the table', () => {
    expect(channelsOn(CHANNEL_REGISTER, TABLE, day('2006-11-01'))).toMatchObject({
      refusal: { kind: 'outside-table' },
    });
  });
});

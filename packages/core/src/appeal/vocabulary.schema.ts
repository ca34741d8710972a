import * as z from 'zod';
import { CHANNELS, DUTY_KINDS, ITEM_TYPES, OUTCOMES, REGIMES } from './vocabulary.ts';
import type { Channel, DutyKind, ItemType, Mark, Outcome, Regime } from './vocabulary.ts';

/** Where an item came in. */
export const channelSchema: z.ZodType<Channel> = z.enum(CHANNELS);

/** A kind of duty. */
export const dutyKindSchema: z.ZodType<DutyKind> = z.enum(DUTY_KINDS);

/** Which law governs an item. */
export const regimeSchema: z.ZodType<Regime> = z.enum(REGIMES);

/** Type of an item. */
export const itemTypeSchema: z.ZodType<ItemType> = z.enum(ITEM_TYPES);

/** What came of a question. */
export const outcomeSchema: z.ZodType<Outcome> = z.enum(OUTCOMES);

/** The citizen's mark. */
export const markSchema: z.ZodType<Mark> = z.literal([1, 2, 3, 4, 5]);

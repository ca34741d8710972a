import { refuse, success, type Result, type RulePack } from '@otklik/core';
import { FEEDBACK_PLATFORM } from './federal/feedback-platform.ts';
import { LAW_59 } from './federal/law-59.ts';
import { LAW_8 } from './federal/law-8.ts';
import { MESSAGE_PACKS } from './regional/messages/message-packs.ts';
import { PORTAL_PACKS } from './regional/portals/portal-packs.ts';

/** The shipped packs of deadlines. */
export const RULE_PACKS: readonly RulePack[] = [LAW_59, LAW_8, FEEDBACK_PLATFORM, ...MESSAGE_PACKS, ...PORTAL_PACKS];

/** No shipped pack has that name. */
export interface UnknownPack {
  readonly kind: 'unknown-pack';
  readonly pack: string;
  readonly known: readonly string[];
}

/**
 * Finds a shipped pack by its name.
 *
 * @param id - The name, such as `fz-59`.
 * @returns The pack.
 * @refuses `unknown-pack` — no shipped pack has that name; those that there are stand beside it.
 * @example
 * unwrap(packNamed('fz-59')) //=> LAW_59
 * packNamed('fz-60').refusal.known.includes('fz-59') //=> true
 */
export function packNamed(id: string): Result<RulePack, UnknownPack> {
  const found = RULE_PACKS.find((pack) => pack.id === id);
  const known = RULE_PACKS.map((pack) => pack.id);
  return found === undefined ? refuse({ kind: 'unknown-pack', pack: shown(id), known }) : success(found);
}

/** What is no text is told by its sort. */
function shown(id: unknown): string {
  return typeof id === 'string' ? id : typeof id;
}

import * as z from 'zod';
import { refuse, type Result } from '../basis/result.ts';
import { groundSchema } from '../source/decision.schema.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import type { Appointment, Centre, Delegation } from './centre.ts';
import { charterSchema } from './charter.schema.ts';
import { readCharter } from './read-charter.schema.ts';

const name = z.string().min(1);
const held = {
  id: name,
  from: civilDateSchema,
  until: civilDateSchema.nullable(),
  because: z.array(groundSchema),
};

/** Somebody holds a role for a time. */
export const appointmentSchema: z.ZodType<Appointment> = z.strictObject({
  ...held,
  holder: name,
  role: name,
  block: name.nullable(),
  body: name.nullable(),
  acting: z.boolean(),
});

/** Some of the duties and rights of an appointment are handed to another for a time. */
export const delegationSchema: z.ZodType<Delegation> = z.strictObject({
  ...held,
  of: name,
  to: name,
  entrusted: z.array(name),
});

/** A charter with the people in it. */
export const centreSchema: z.ZodType<Centre> = z.strictObject({
  charter: charterSchema,
  appointments: z.array(appointmentSchema),
  delegations: z.array(delegationSchema),
});

/**
 * Reads a charter with its appointments and delegations from outside data.
 *
 * An appointment to a role that the charter lacks gives nothing, and is no reason to refuse the rest.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The centre; its charter is one that `readCharter` reads.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * const centre = { charter: PETROVSK_56P, appointments: [], delegations: [] }
 * readCentre(JSON.parse(JSON.stringify(centre))) //=> { ok: true, value: centre }
 * readCentre({ ...centre, delegations: [{}] }).refusal.issues[0] //=> { path: ['delegations', 0, 'id'], expected: 'string', value: null }
 */
export function readCentre(input: unknown): Result<Centre, Malformed> {
  const read = readBy(centreSchema, input);
  if (!read.ok) return read;
  const charter = readCharter(read.value.charter);
  if (charter.ok) return read;
  const issues = charter.refusal.issues.map((issue) => ({ ...issue, path: ['charter', ...issue.path] }));
  return refuse({ kind: 'malformed', issues });
}

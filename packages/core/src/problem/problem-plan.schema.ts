import * as z from 'zod';
import type { Result } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import { addIssues } from './add-issues.schema.ts';
import { exactSchema } from './exact.schema.ts';
import { roadMapIssues, type RoadMap, type RoadMeasure } from './road-map.ts';
import { rootCauseIssues, type Cause, type CauseEvidence, type RootCauses } from './root-causes.ts';

const name = z.string().min(1);

const evidence: z.ZodType<CauseEvidence> = z.strictObject({
  kind: z.enum(['case', 'problem', 'risk', 'document', 'inspection']),
  name,
  on: civilDateSchema,
});

const cause: z.ZodType<Cause> = z.strictObject({
  id: name,
  under: name.nullable(),
  text: name,
  evidence: z.array(evidence),
  by: name,
});

const measure: z.ZodType<RoadMeasure> = z.strictObject({
  id: name,
  title: name,
  cause: name,
  owner: name,
  from: civilDateSchema,
  by: civilDateSchema,
  expected: z.strictObject({ left: exactSchema, days: z.int().min(1) }),
  done: civilDateSchema.nullable(),
});

/** A tree of causes without a circle, an orphan, a cause without evidence or one told twice. */
export const rootCausesSchema: z.ZodType<RootCauses> = z
  .strictObject({ id: name, edition: name, topic: name, place: name, causes: z.array(cause) })
  .superRefine((tree, context) => addIssues(rootCauseIssues(tree), context));

/** A road map, each measure once and ending after it begins; whether its causes are those of the tree, `checkRoadMap` says. */
export const roadMapSchema: z.ZodType<RoadMap> = z
  .strictObject({ id: name, edition: name, title: name, causes: name, measures: z.array(measure) })
  .superRefine((map, context) => addIssues(roadMapIssues(map), context));

/**
 * Reads a tree of causes from outside data.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The tree.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * const cause = { id: 'a', under: null, text: 'Нет водоотвода', evidence: [{ kind: 'case', name: 'A-1', on: '2026-05-12' }], by: 'Начальник отдела' }
 * const tree = { id: 't', edition: '1', topic: 'Ямы', place: 'Заречье', causes: [cause] }
 * readRootCauses(tree).ok //=> true
 * readRootCauses({ ...tree, causes: [{ ...cause, under: 'a' }] }).refusal.issues //=> [{ path: ['causes', 0, 'under'], expected: 'cause-without-circle', value: 'a' }]
 */
export function readRootCauses(input: unknown): Result<RootCauses, Malformed> {
  return readBy(rootCausesSchema, input);
}

/**
 * Reads a road map from outside data; whether its causes are those of the tree, `checkRoadMap` says.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The map.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * const measure = { id: 'm', title: 'Водоотвод', cause: 'a', owner: 'Начальник отдела', from: '2026-06-01', by: '2026-07-01', expected: { left: { part: '1', whole: '2' }, days: 30 }, done: null }
 * const map = { id: 'r', edition: '1', title: 'Дороги', causes: 't', measures: [measure] }
 * readRoadMap(map).ok //=> true
 * readRoadMap({ ...map, measures: [{ ...measure, by: '2026-05-01' }] }).refusal.issues[0].expected //=> 'from-before-to'
 */
export function readRoadMap(input: unknown): Result<RoadMap, Malformed> {
  return readBy(roadMapSchema, input);
}

import { mergeAllTallies, success, type Charter, type Result, type Tally } from '@otklik/core';

type Refused = Extract<ReturnType<typeof mergeAllTallies>, { readonly ok: false }>['refusal'];

/**
 * Puts the counts of bodies together by the blocks of a charter, adding counts and never averages.
 *
 * @param tally - A tally of a method whose first dimension is the body.
 * @param charter - The charter, whose bodies name their blocks.
 * @returns The same counts by block; a body that the charter has not, or that has no block, comes under `null`.
 * @refuses `impossible-tally` — the tally holds what no records give.
 * @refuses `different-tallies` — never for one tally; it stands here because its groups are merged as tallies are.
 * @refuses `nothing-to-merge` — never; a tally without groups stays as it is.
 * @example
 * const group = (body, count) => ({ key: [body], cells: [{ count, whole: count, histogram: [] }] })
 * const counts = { method: 'volume', edition: '1', digest: '', asOf: 0, received: null, seen: 9, counted: 9, excluded: [] }
 * const bodies = { ...counts, groups: [group('Комитет образования', 4), group('Почта', 5)] }
 * unwrap(tallyInBlocks(bodies, PESTOVO_1728)).groups.map(({ key, cells }) => [key[0], cells[0].count]) //=> [['Социальная политика', 4], [null, 5]]
 */
export function tallyInBlocks(tally: Tally, { bodies, blocks }: Charter): Result<Tally, Refused> {
  const titles = new Map(blocks.map(({ id, title }) => [id, title]));
  const blockOf = new Map(bodies.map(({ title, block }) => [title, titles.get(block ?? '') ?? null]));
  const parts = tally.groups.map((group) => {
    const [body = null, ...rest] = group.key;
    return { ...tally, groups: [{ ...group, key: [blockOf.get(body ?? '') ?? null, ...rest] }] };
  });
  if (parts.length === 0) return success(tally);
  const merged = mergeAllTallies(parts);
  return merged.ok ? success({ ...tally, groups: merged.value.groups }) : merged;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { anyLog, stamped } from './any-happening.fixture.ts';
import type { AppealEvent } from './appeal-event.ts';
import { readWholeLog } from './appeal-event.schema.ts';
import { hash } from './hash.fixture.ts';
import { chainEvents, verifyChain, type ChainLink } from './log-chain.ts';
import {
  checkPersonal,
  erasePersonal,
  personalOf,
  refsPastTerm,
  splitPersonal,
  type EntryWithFields,
  type PersonalPart,
} from './personal-part.ts';
import { stateOf } from './state-of.ts';

const partOf = ({ id }: EntryWithFields) => ({ ref: `p-${id}`, salt: `соль ${id}` });
const FIELDS = { name: 'Иванов Иван', text: 'Не вывозят мусор' };
const CAME: EntryWithFields = {
  ...stamped('e1', { hour: 1 }, { kind: 'received', channel: 'post', regime: 'appeal', repeat: false }),
  fields: FIELDS,
};
const { log: LOG, parts: PARTS } = splitPersonal([CAME], { hash, partOf });
const [ENTRY] = LOG as readonly [AppealEvent];
const [PART] = PARTS as readonly [PersonalPart];

describe('the personal part of an entry', () => {
  test('leaves no word of itself in the log, and the log is read as any other', () => {
    expect(JSON.stringify(LOG)).not.toMatch(/Иван|мусор|соль/);
    expect(unwrap(readWholeLog(JSON.parse(JSON.stringify(LOG))))).toEqual(LOG);
  });

  test('is found again until it is erased', () => {
    expect(personalOf(ENTRY, PARTS, hash)).toEqual({ kind: 'kept', fields: FIELDS });
    expect(personalOf(ENTRY, erasePersonal(PARTS, ['p-e1']), hash)).toEqual({ kind: 'erased', ref: 'p-e1' });
    expect(personalOf({ ...ENTRY, personal: undefined } as never, PARTS, hash)).toEqual({ kind: 'none' });
  });

  test('is not trusted when it was changed, nor when its salt was', () => {
    for (const spoiled of [
      { ...PART, fields: { ...FIELDS, name: 'Петров' } },
      { ...PART, salt: '' },
    ]) {
      expect(personalOf(ENTRY, [spoiled], hash)).toEqual({ kind: 'altered', ref: 'p-e1' });
      expect(checkPersonal(LOG, [spoiled], hash)).toEqual([{ kind: 'altered', ref: 'p-e1' }]);
    }
  });

  test('that no entry needs is told, one that was erased is no fault', () => {
    expect(checkPersonal(LOG, [], hash)).toEqual([]);
    expect(checkPersonal([], PARTS, hash)).toEqual([{ kind: 'unused', ref: 'p-e1' }]);
  });

  test('has two digests when two entries have the same words: the salt tells them apart', () => {
    const { log } = splitPersonal([CAME, { ...CAME, id: 'e2' }], { hash, partOf });
    expect(new Set(log.map(({ personal }) => personal?.digest)).size).toBe(2);
  });
});

describe('the time of a personal part', () => {
  const closed = stamped('e2', { hour: 5 }, { kind: 'closed', why: 'withdrawn' });
  const at = (hour: number): Instant => hour as Instant;

  test('comes when the appeal was closed before the moment given', () => {
    expect(refsPastTerm([...LOG, closed], at(6))).toEqual(['p-e1']);
    expect(refsPastTerm([...LOG, closed], at(5))).toEqual([]);
    expect(refsPastTerm(LOG, at(99))).toEqual([]);
  });

  test('comes for no part of another appeal that strayed into the log, nor for what is no entry', () => {
    const stray = { ...closed, id: 's', appeal: 'A-2', personal: { ref: 'p-other', digest: 'd' } };
    const log = [...LOG, closed, stray, null as unknown as AppealEvent];
    expect(refsPastTerm(log, at(6))).toEqual(['p-e1']);
    expect(checkPersonal(log, PARTS, hash)).toEqual([]);
  });

  test('comes for both contents of one id: either may be of the appeal', () => {
    const twin = { ...closed, occurredAt: at(4), recordedAt: at(9), personal: { ref: 'p-twin', digest: 'd' } };
    expect(refsPastTerm([...LOG, closed, twin], at(6))).toEqual(['p-e1', 'p-twin']);
  });

  test('waits while the appeal is open again', () => {
    const answered = stamped('e1+', { hour: 2 }, { kind: 'answered', question: 1, outcome: 'solved' });
    const reopened = stamped('e3', { hour: 6 }, { kind: 'reopened' });
    expect(refsPastTerm([...LOG, answered, closed, reopened], at(99))).toEqual([]);
  });
});

/** Entries of which some have personal fields, of few words, so that they meet often. */
const anyEntries: fc.Arbitrary<readonly EntryWithFields[]> = anyLog.chain((log) =>
  fc
    .array(fc.option(fc.dictionary(fc.constantFrom('name', 'text'), fc.constantFrom('А', 'Б', '__proto__'))), {
      minLength: log.length,
      maxLength: log.length,
    })
    .map((told) => log.map((event, at) => ({ ...event, ...(told[at] ? { fields: told[at] } : {}) }))),
);

describe('whatever is erased', () => {
  test('the log folds as before, its chain verifies, and what is left is still trusted', () => {
    fc.assert(
      fc.property(anyEntries, fc.array(fc.nat(13)), (entries, gone) => {
        const { log, parts } = splitPersonal(entries, { hash, partOf });
        const links = unwrap(chainEvents(log, { hash }));
        const left = erasePersonal(
          parts,
          gone.map((at) => `p-e${at}`),
        );
        const kept = new Set(left.map(({ ref }) => ref));
        const plain = log.map(withoutPersonal);
        // refused entries are told whole, with what they carry: they are compared by their ids
        expect(known(log)).toEqual(known(plain));
        expect(verifyChain(log, links, { hash, ...headOf(links) }).ok).toBe(true);
        expect(checkPersonal(log, left, hash)).toEqual([]);
        const standings = log.map((event) => personalOf(event, left, hash).kind);
        const wanted = entries.map(({ id, fields }) =>
          fields === undefined ? 'none' : kept.has(`p-${id}`) ? 'kept' : 'erased',
        );
        expect(standings).toEqual(wanted);
      }),
    );
  });

  test('erasing twice is erasing once, and in any order', () => {
    fc.assert(
      fc.property(anyEntries, fc.array(fc.constantFrom('p-e0', 'p-e1', 'p-e2')), (entries, refs) => {
        const { parts } = splitPersonal(entries, { hash, partOf });
        const once = erasePersonal(parts, refs);
        expect(erasePersonal(once, refs.toReversed())).toEqual(once);
        expect(refs.reduce((left, ref) => erasePersonal(left, [ref]), parts)).toEqual(once);
      }),
    );
  });

  test('splitting and putting back loses nothing', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { log, parts } = splitPersonal(entries, { hash, partOf });
        const back = log.map(({ personal, ...event }) => {
          const found = personalOf({ ...event, ...(personal && { personal }) }, parts, hash);
          return found.kind === 'kept' ? { ...event, fields: found.fields } : event;
        });
        expect(back).toEqual(entries);
      }),
    );
  });
});

function known(log: readonly AppealEvent[]): unknown {
  const { refused, ...state } = stateOf(log);
  return { ...state, refused: refused.map(({ event, refusal }) => [event.id, refusal.kind]) };
}

/** An entry as it would be had it never had a personal part. */
function withoutPersonal(entry: AppealEvent): AppealEvent {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'personal')) as unknown as AppealEvent;
}

function headOf(links: readonly ChainLink[]): { readonly head?: string } {
  const last = links.at(-1)?.hash;
  return last === undefined ? {} : { head: last };
}

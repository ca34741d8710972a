import { describe, expect, it } from 'vitest';
import { paragraph } from '../page/write.ts';
import type { Value } from '../page/value.ts';
import { personal, revealPersonal } from './personal.ts';

describe('a personal value', () => {
  const name = personal('Иванова Мария Петровна');

  it('comes out only when asked for by name', () => {
    expect(revealPersonal(name)).toBe('Иванова Мария Петровна');
    expect(personal(name)).toEqual({ kind: 'personal', value: name });
  });

  it('is not accepted where a page takes words', () => {
    // @ts-expect-error a name is not a piece of a paragraph
    expect(paragraph(name)).toBeDefined();
    // @ts-expect-error nor the text of a cell
    const cell: Value = { kind: 'text', text: name };
    expect(cell).toBeDefined();
  });
});

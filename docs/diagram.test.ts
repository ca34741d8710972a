import { stageDiagram } from '@otklik/core/words';
import { expect, test } from 'vitest';
import { read } from './house.ts';

test('the guide shows the diagram that is drawn from the table of moves (pnpm diagram)', () => {
  const [, shown] = /^```mermaid\n([^]*?)^```/m.exec(read('docs/guide/lifecycle.md')) ?? [];
  expect(shown).toBe(stageDiagram('ru'));
});

import { describe, expect, test } from 'vitest';
import { MOVES, type Move } from '../appeal/moves.ts';
import { MOVE_LABELS } from './appeal.labels.ts';
import { stageDiagram } from './stage-diagram.ts';

const lines = stageDiagram('ru').split('\n');

describe('the diagram of the table of moves', () => {
  test('draws the three axes, each with its beginning', () => {
    expect(lines[0]).toBe('stateDiagram-v2');
    expect(lines.filter((line) => line.includes('[*] -->')).map((line) => line.trim())).toEqual([
      '[*] --> awaited',
      '[*] --> waiting',
      '[*] --> none',
    ]);
  });

  test('draws every move that changes a stage, and none that does not', () => {
    const arrows = lines.filter((line) => line.includes('-->') && !line.includes('[*]')).join('\n');
    for (const [move, turns] of Object.entries(MOVES)) {
      const changes = Object.values(turns).some((cells: Readonly<Record<string, string>>) =>
        Object.entries(cells).some(([from, to]) => from !== to),
      );
      expect(arrows.includes(MOVE_LABELS[move as Move].ru), move).toBe(changes);
    }
  });

  test('draws what can be done from every stage of work once', () => {
    expect(lines).toContain('    work --> answered: дан ответ');
    expect(lines.filter((line) => line.endsWith('--> answered: дан ответ')).length).toBe(1);
  });

  test('names every stage that an arrow touches', () => {
    const touched = lines.flatMap((line) => /^ +(\w+) --> (\w+):/.exec(line)?.slice(1) ?? []);
    const named = new Set(lines.flatMap((line) => /^ +(\w+): /.exec(line)?.[1] ?? []));
    expect([...new Set(touched)].filter((stage) => stage !== 'work' && !named.has(stage))).toEqual([]);
  });
});

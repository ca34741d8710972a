import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOffice } from '../office/any-office.fixture.ts';
import { CHARTER } from '../office/centre.fixture.ts';
import { ACTIONS, CONCERNS, OUTSIDERS } from '../office/charter-lists.ts';
import { byRole, charterDuty, charterRole, outside } from '../office/charter-parts.ts';
import { dutyMatrix } from '../office/duty-matrix.ts';
import { byClause } from '../source/decision.ts';
import { zone } from '../time/zone.ts';
import { ACTION_LABELS, CONCERN_LABELS, OUTSIDER_LABELS } from './office.labels.ts';
import { describeDutyMatrix, printDutyMatrix } from './print-duty-matrix.ts';
import type { Registers } from './registers.ts';

const REGISTERS: Registers = {
  zone: zone('UTC'),
  acts: [
    { id: 'vymyshlensk-1', title: 'Постановление № 1', url: null },
    { id: 'fz-59', title: '59-ФЗ', url: null },
  ],
  assumptions: [
    { name: 'accountable-is-the-role-above', reading: 'Отвечает вышестоящий.', alternatives: ['Сам.'], concerns: [] },
  ],
};
const evidence = { kind: 'log-entry' } as const;
const TWO = {
  ...CHARTER,
  duties: [
    charterDuty({
      id: 'draft',
      owedBy: byRole('head'),
      action: 'draft',
      concerns: ['plans', 'measures'],
      to: [byRole('curator'), outside('media')],
      evidence,
      because: [
        byClause('vymyshlensk-1', 'п. 4.2', 'A'),
        byClause('vymyshlensk-1', 'п. 4.3', 'A'),
        byClause('fz-59', 'ст. 9', 'A'),
      ],
    }),
    charterDuty({
      id: 'lead',
      owedBy: outside('administration'),
      action: 'appoint',
      concerns: ['membership'],
      evidence,
      because: [],
    }),
  ],
};

describe('a printed matrix', () => {
  const { title, head, rows, notes } = printDutyMatrix(TWO, REGISTERS, 'ru');

  test('has a row a duty and a column each role, then whoever else has a letter', () => {
    expect(title).toBe('Матрица обязанностей. МЦУ города Вымышленска (редакция 2026-01-15)');
    expect(head).toEqual([
      'Обязанность',
      'Куратор МЦУ',
      'Руководитель МЦУ',
      'Ответственный за ПОС',
      'Руководитель блока',
      'Исполнитель',
      'СМИ',
      'администрация',
      'Основание',
    ]);
    expect(rows).toEqual([
      ['подготовка проектов: планы, мероприятия', 'О* У*', 'И', '', '', '', 'У*', '', 'п. 4.2; п. 4.3; 59-ФЗ, ст. 9'],
      ['назначение: состав центра', '', '', '', '', '', '', 'И', 'нет'],
    ]);
  });

  test('says what the letters mean, how some were inferred, and where nobody is accountable', () => {
    expect(notes).toEqual([
      'И — исполняет, О — отвечает, К — с кем советуются, У — кого уведомляют; * — вывод, положение этого прямо не говорит.',
      'Пункты — по акту: Постановление № 1.',
      'Вывод: Отвечает вышестоящий.',
      'Вывод: informed-is-to-whom-it-goes',
      'Никто не отвечает (обязан не центр): назначение: состав центра.',
    ]);
  });

  test('is told in English too', () => {
    const english = printDutyMatrix(TWO, REGISTERS, 'en');
    expect(english.rows[0]?.slice(0, 3)).toEqual(['drafting: plans, measures', 'A* I*', 'R']);
    expect(english.notes.at(-1)).toBe('Nobody is accountable (owed by somebody outside): appointing: membership.');
  });

  test('tells a place and a duty of one reason once', () => {
    const because = [byClause('vymyshlensk-1', 'п. 9', 'A'), byClause('vymyshlensk-1', 'п. 9', 'A')];
    const twice = { owedBy: outside('administration'), action: 'appoint', concerns: ['membership'], evidence } as const;
    const charter = { ...CHARTER, duties: ['a', 'b'].map((id) => charterDuty({ id, because, ...twice })) };
    const printed = printDutyMatrix(charter, REGISTERS, 'ru');
    expect(printed.rows.map((cells) => cells.at(-1))).toEqual(['п. 9', 'п. 9']);
    expect(printed.notes.at(-1)).toBe('Никто не отвечает (обязан не центр): назначение: состав центра.');
  });

  test('of a charter without roles and duties is a head alone', () => {
    const bare = printDutyMatrix({ ...CHARTER, roles: [], duties: [] }, REGISTERS, 'ru');
    expect([bare.head, bare.rows]).toEqual([['Обязанность', 'Основание'], []]);
    expect(describeDutyMatrix({ ...CHARTER, roles: [], duties: [] }, REGISTERS, 'ru')).toContain('| --- | --- |');
  });
});

test.each(['| или\nнет', String.raw`\| или \\|`])(
  'as Markdown it keeps its cells apart, whatever a role is called: %j',
  (more) => {
    const roles = CHARTER.roles.map((role) => ({ ...role, title: `${role.title} ${more}` }));
    const lines = describeDutyMatrix({ ...CHARTER, roles }, REGISTERS, 'ru').split('\n');
    // a pipe parts two cells where an even number of backslashes stands before it
    const cells = lines
      .filter((line) => line.startsWith('|'))
      .map((line) => line.replaceAll(/\\./g, '').split('|').length);
    expect(cells.length).toBe(CHARTER.duties.length + 2);
    expect(new Set(cells).size).toBe(1);
  },
);

test('a role named like somebody outside, or like nothing of the language, has a column of its own', () => {
  const roles = ['media', '(media)', '__proto__'].map((id) => charterRole({ id, title: `Роль ${id}`, because: [] }));
  const to = [outside('media'), byRole('media'), byRole('(media)')];
  const duty = { id: 'x', owedBy: byRole('__proto__'), action: 'report', concerns: ['plans'], to, evidence } as const;
  const charter = { ...CHARTER, roles, duties: [charterDuty({ ...duty, because: [] })] };
  const { head, rows } = printDutyMatrix(charter, REGISTERS, 'ru');
  expect(head.slice(1, -1)).toEqual(['Роль media', 'Роль (media)', 'Роль __proto__', 'СМИ']);
  expect(rows[0]?.slice(1, -1)).toEqual(['У', 'У', 'И О*', 'У']);
});

test('every action, concern and outsider has a word of its own', () => {
  for (const [labels, names] of [
    [ACTION_LABELS, ACTIONS],
    [CONCERN_LABELS, CONCERNS],
    [OUTSIDER_LABELS, OUTSIDERS],
  ] as const) {
    expect(Object.keys(labels).toSorted()).toEqual([...names].toSorted());
    for (const language of ['ru', 'en'] as const) {
      const words = Object.values(labels).map((label) => label[language]);
      expect(new Set(words).size).toBe(names.length);
    }
  }
});

test('each letter of any matrix stands in the printed one, and no other', () => {
  fc.assert(
    fc.property(anyOffice, ({ charter }) => {
      const { head, rows } = printDutyMatrix(charter, REGISTERS, 'en');
      const matrix = dutyMatrix(charter);
      for (const [index, cells] of rows.entries()) {
        expect(cells.length).toBe(head.length);
        const printed = cells.slice(1, -1).join(' ').replaceAll('*', '').split(' ').filter(Boolean).toSorted();
        const letters = { responsible: 'R', accountable: 'A', consulted: 'C', informed: 'I' };
        expect(printed).toEqual(matrix[index]?.entries.map(({ letter }) => letters[letter]).toSorted());
      }
    }),
  );
});

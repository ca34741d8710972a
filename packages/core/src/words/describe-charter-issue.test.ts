import { expect, test } from 'vitest';
import type { CharterIssue } from '../office/charter-issue.ts';
import { day } from '../time/civil-date.ts';
import { CHARTER_ISSUE_WORDS } from './charter-issue.labels.ts';
import { describeCharterIssue } from './describe-charter-issue.ts';

const ISSUES: readonly (readonly [CharterIssue, string, string])[] = [
  [
    { kind: 'doubled-name', name: 'head', path: ['roles', 1, 'id'] },
    'roles[1].id: имя «head» встречается дважды',
    'roles[1].id: the name "head" appears twice',
  ],
  [
    { kind: 'unknown-name', of: 'role', name: 'mayor', path: ['roles', 0, 'answersTo'] },
    'roles[0].answersTo: роли «mayor» в положении нет',
    'roles[0].answersTo: the charter has no role "mayor"',
  ],
  [
    { kind: 'unknown-name', of: 'block', name: 'moon', path: ['posts', 0, 'block'] },
    'posts[0].block: блока «moon» в положении нет',
    'posts[0].block: the charter has no block "moon"',
  ],
  [
    { kind: 'subordination-circle', roles: ['head', 'curator'], path: ['roles', 0, 'answersTo'] },
    'roles[0].answersTo: роли подчинены друг другу по кругу: head, curator',
    'roles[0].answersTo: roles answer to each other in a circle: head, curator',
  ],
  [
    { kind: 'upside-down', from: day('2026-02-01'), until: day('2026-01-31'), path: ['inForce', 'until'] },
    'inForce.until: действует с 2026-02-01, а заканчивается раньше: 2026-01-31',
    'inForce.until: in force from 2026-02-01, yet over before that: 2026-01-31',
  ],
  [
    { kind: 'not-a-day', value: 'NaN', path: ['inForce', 'from'] },
    'inForce.from: это не день: NaN',
    'inForce.from: this is no day: NaN',
  ],
  [
    { kind: 'nobody-responsible', channel: 'phone', path: ['systems', 1, 'responsible'] },
    'systems[1].responsible: за систему phone никто не отвечает',
    'systems[1].responsible: nobody is responsible for the system phone',
  ],
  [
    { kind: 'nobody-owes', duty: 'watch', path: ['duties', 0, 'owedBy'] },
    'duties[0].owedBy: обязанность watch исполнять некому: роль не держит ни одна должность',
    'duties[0].owedBy: nobody owes the duty watch: no post holds the role',
  ],
  [
    { kind: 'idle-role', role: 'guest', path: ['roles', 5] },
    'roles[5]: у роли guest нет ни обязанностей, ни прав',
    'roles[5]: the role guest has neither duties nor rights',
  ],
  [
    { kind: 'unled-block', block: 'roads', path: ['blocks', 0] },
    'blocks[0]: у блока roads нет руководителя',
    'blocks[0]: the block roads has no lead',
  ],
  [
    { kind: 'without-clause', path: ['duties', 0, 'because'] },
    'duties[0].because: не назван пункт акта',
    'duties[0].because: no clause is named',
  ],
  [
    { kind: 'contradiction', duties: ['a', 'b'], path: ['duties', 3] },
    'duties[3]: обязанности a и b об одном, а ритм или подтверждение разные',
    'duties[3]: the duties a and b are of one thing, yet differ in rhythm or evidence',
  ],
];

test.each(ISSUES)('%j is said in Russian and in English', (issue, russian, english) => {
  expect(describeCharterIssue(issue, 'ru')).toBe(russian);
  expect(describeCharterIssue(issue, 'en')).toBe(english);
});

test('every kind of issue is shown here', () => {
  const shown = new Set(ISSUES.map(([{ kind }]) => kind));
  expect([...shown].toSorted()).toEqual(Object.keys(CHARTER_ISSUE_WORDS).toSorted());
});

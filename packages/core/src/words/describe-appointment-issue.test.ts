import { expect, test } from 'vitest';
import type { AppointmentIssue } from '../office/appointment-issue.ts';
import { day } from '../time/civil-date.ts';
import { APPOINTMENT_ISSUE_WORDS } from './appointment-issue.labels.ts';
import { describeAppointmentIssue } from './describe-appointment-issue.ts';

const FIRST = day('2026-02-01');
const LAST = day('2026-06-30');
const FIRST_PATH = ['appointments', 1] as const;
const HANDED = ['delegations', 0] as const;

const ISSUES: readonly (readonly [AppointmentIssue, string, string])[] = [
  [
    { kind: 'doubled-name', name: 'a-1', path: [...FIRST_PATH, 'id'] },
    'appointments[1].id: имя «a-1» встречается дважды',
    'appointments[1].id: the name "a-1" appears twice',
  ],
  [
    { kind: 'unknown-name', of: 'role', name: 'mayor', path: [...FIRST_PATH, 'role'] },
    'appointments[1].role: роли «mayor» в положении нет',
    'appointments[1].role: the charter has no role "mayor"',
  ],
  [
    { kind: 'unknown-name', of: 'block', name: 'moon', path: [...FIRST_PATH, 'block'] },
    'appointments[1].block: блока «moon» в положении нет',
    'appointments[1].block: the charter has no block "moon"',
  ],
  [
    { kind: 'unknown-name', of: 'body', name: 'mars', path: [...FIRST_PATH, 'body'] },
    'appointments[1].body: органа «mars» в положении нет',
    'appointments[1].body: the charter has no body "mars"',
  ],
  [
    { kind: 'unknown-name', of: 'appointment', name: 'a-9', path: [...HANDED, 'of'] },
    'delegations[0].of: назначения «a-9» нет',
    'delegations[0].of: there is no appointment "a-9"',
  ],
  [
    { kind: 'unknown-name', of: 'grant', name: '$&', path: [...HANDED, 'entrusted', 1] },
    'delegations[0].entrusted[1]: обязанности или права «$&» в положении нет',
    'delegations[0].entrusted[1]: the charter has no duty or right "$&"',
  ],
  [
    { kind: 'upside-down', from: LAST, until: FIRST, path: [...FIRST_PATH, 'until'] },
    'appointments[1].until: начинается 30.06.2026, а заканчивается раньше: 01.02.2026',
    'appointments[1].until: begins on 2026-06-30, yet ends before that: 2026-02-01',
  ],
  [
    { kind: 'not-a-day', value: 0.5, path: [...FIRST_PATH, 'until'] },
    'appointments[1].until: это не день: 0.5',
    'appointments[1].until: this is no day: 0.5',
  ],
  [
    { kind: 'held-twice', role: 'head', beside: 'a-1', on: FIRST, path: FIRST_PATH },
    'appointments[1]: роль head с 01.02.2026 держит и назначение a-1',
    'appointments[1]: the role head is held by the appointment a-1 too, from 2026-02-01',
  ],
  [
    { kind: 'acting-beside', role: 'head', beside: 'a-1', on: FIRST, path: FIRST_PATH },
    'appointments[1]: роль head с 01.02.2026 держат сразу и основной держатель, и исполняющий обязанности; другое назначение — a-1',
    'appointments[1]: the role head has its own holder and an acting one at once, from 2026-02-01; the other appointment is a-1',
  ],
  [
    { kind: 'unplaced', lacks: 'block', duty: 'block-work', path: [...FIRST_PATH, 'block'] },
    'appointments[1].block: обязанность block-work — о своём блоке, а он не назван',
    'appointments[1].block: the duty block-work is about the own block, yet none is named',
  ],
  [
    { kind: 'unplaced', lacks: 'body', duty: 'answers', path: [...FIRST_PATH, 'body'] },
    'appointments[1].body: обязанность answers — о своём органе, а он не назван',
    'appointments[1].body: the duty answers is about the own body, yet none is named',
  ],
  [
    { kind: 'entrusts-nothing', path: [...HANDED, 'entrusted'] },
    'delegations[0].entrusted: ничего не передано',
    'delegations[0].entrusted: nothing is handed over',
  ],
  [
    { kind: 'entrusted-beyond', grant: 'rate', role: 'head', path: [...HANDED, 'entrusted', 0] },
    'delegations[0].entrusted[0]: rate передать нельзя: у роли head этого нет',
    'delegations[0].entrusted[0]: rate cannot be handed over: the role head does not have it',
  ],
  [
    { kind: 'outlives-appointment', from: FIRST, until: LAST, path: HANDED },
    'delegations[0]: передано на дни, когда назначения нет: оно действует с 01.02.2026 по 30.06.2026',
    'delegations[0]: handed over for days on which its appointment does not hold: it does from 2026-02-01 to 2026-06-30',
  ],
  [
    { kind: 'outlives-appointment', from: FIRST, until: null, path: HANDED },
    'delegations[0]: передано на дни, когда назначения нет: оно действует с 01.02.2026',
    'delegations[0]: handed over for days on which its appointment does not hold: it does from 2026-02-01',
  ],
  [
    { kind: 'handed-on', delegation: 'd-1', path: [...HANDED, 'of'] },
    'delegations[0].of: переданное (d-1) дальше не передаётся',
    'delegations[0].of: what was handed over (d-1) cannot be handed on',
  ],
  [
    { kind: 'delegation-circle', grant: 'summary', delegations: ['d-1', 'd-2'], on: FIRST, path: HANDED },
    'delegations[0]: summary с 01.02.2026 передают по кругу: d-1, d-2',
    'delegations[0]: summary is handed round in a circle from 2026-02-01: d-1, d-2',
  ],
];

test.each(ISSUES)('%j is said in Russian and in English', (issue, russian, english) => {
  expect(describeAppointmentIssue(issue, 'ru')).toBe(russian);
  expect(describeAppointmentIssue(issue, 'en')).toBe(english);
});

test('every kind of issue is shown here', () => {
  const shown = new Set(ISSUES.map(([{ kind }]) => kind));
  expect([...shown].toSorted()).toEqual(Object.keys(APPOINTMENT_ISSUE_WORDS).toSorted());
});

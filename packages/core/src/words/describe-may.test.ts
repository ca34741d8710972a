import { expect, test } from 'vitest';
import { CENTRE } from '../office/centre.fixture.ts';
import { explainMay } from '../office/explain-may.ts';
import type { MayQuestion } from '../office/may.ts';
import { day } from '../time/civil-date.ts';
import { zone } from '../time/zone.ts';
import { describeGround } from './describe-ground.ts';
import type { Language } from './language.ts';

const REGISTERS = {
  zone: zone('Europe/Saratov'),
  acts: [{ id: 'vymyshlensk-1', title: 'Положение о МЦУ', url: null }],
  assumptions: [],
  labels: { head: 'Руководитель МЦУ', 'block-lead': 'Руководитель блока' },
};

const ROADS: MayQuestion = {
  actor: 'u3',
  action: 'coordinate',
  subject: { concern: 'appeals', block: 'schools' },
  at: day('2026-05-20'),
};
const LEAD: MayQuestion = { actor: 'u1', action: 'lead', subject: { concern: 'centre' }, at: day('2026-07-01') };

test('a denial is told in Russian: what is not theirs, and whose it is by which clause', () => {
  expect(told(ROADS, 'ru')).toEqual([
    'Чужой блок для обязанности block-work: schools',
    'Нужна роль: Руководитель блока',
    'В пределах: своего блока',
    'Основание: Положение о МЦУ, п. 4.4 (текст акта или официальный сайт)',
  ]);
});

test('a denial is told in English: which appointment has run out', () => {
  expect(told(LEAD, 'en')).toEqual([
    'Last day of the appointment a-head: 2026-06-30',
    'Needs the role: Руководитель МЦУ',
    'By: Положение о МЦУ, п. 4.2 (the act itself or an official site)',
  ]);
});

function told(question: MayQuestion, language: Language): readonly string[] {
  return explainMay(CENTRE, question).grounds.map((ground) => describeGround(ground, REGISTERS, language));
}

import { unwrap } from '@otklik/core';
import { compileLexicon, explainProposal, propose, tokenise } from '@otklik/core/text';
import { stemmer } from '@orama/stemmers/russian';
import { describe, expect, test } from 'vitest';
import { ANSWER_OUTCOMES } from '../solvability/answer-outcomes.ts';
import { cues } from '../solvability/lexicon-words.ts';
import { MESSAGE_TYPES } from '../solvability/message-types.ts';
import { TOPIC_GROUPS_2025 } from './topic-groups-2025.ts';
import { TOPIC_WORDS } from './topic-words.ts';

const LEXICONS = [MESSAGE_TYPES, ANSWER_OUTCOMES, TOPIC_WORDS] as const;
const types = unwrap(compileLexicon(MESSAGE_TYPES, stemmer));
const outcomes = unwrap(compileLexicon(ANSWER_OUTCOMES, stemmer));
const groups = unwrap(compileLexicon(TOPIC_WORDS, stemmer));
const tokens = (text: string) => tokenise(text, stemmer);

describe.for(LEXICONS.map((lexicon) => [lexicon.id, lexicon] as const))('the lexicon %s', ([, lexicon]) => {
  test('can be used, and says something for each of its labels', () => {
    expect(compileLexicon(lexicon, stemmer)).toMatchObject({ ok: true });
    const said: readonly string[] = lexicon.cues.map(({ says }) => says);
    expect(lexicon.labels.filter((label) => !said.includes(label))).toEqual([]);
  });

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
  });

  test('hears each of its own phrases', () => {
    const compiled = unwrap(compileLexicon(lexicon, stemmer));
    const deaf = lexicon.cues
      .filter(({ phrase, when }) => when === undefined && !/[*<#…]/u.test(phrase))
      .filter(({ phrase }) => propose(tokens(phrase), compiled).candidates.length === 0);
    expect(deaf).toEqual([]);
  });
});

describe('the type of a message', () => {
  test.for([
    ['Во дворе третью неделю не горит фонарь', 'solvable'],
    ['Когда починят мост через ручей?', 'solvable'],
    ['Спасибо за яму у подъезда, очень удобно', 'solvable'],
    ['Пишете, что убрали, а снег так и не убран', 'solvable'],
    ['Как записать ребёнка в секцию?', 'informational'],
    ['Спасибо бригаде, быстро починили кран', 'informational'],
    ['В субботу состоится ярмарка, начало в 10 часов', 'informational'],
    ['Считаю, что депутатов надо уволить', 'not-solvable'],
    ['Продам гараж, пишите в лс', 'not-solvable'],
  ] as const)('of «%s» is %s', ([text, type]) => {
    expect(propose(tokens(text), types)).toMatchObject({ proposed: type });
  });

  test('of a text that says nothing is for a person to tell', () => {
    expect(propose(tokens('Ну вот'), types)).toMatchObject({ proposed: null, toPerson: 'no-cue' });
  });
});

describe('the outcome of an answer', () => {
  test.for([
    ['Фонарь отремонтирован, освещение работает.', 'solved'],
    ['Работы будут выполнены до 20 мая.', 'promised'],
    ['Яма не засыпана: подрядчик не приступил к работам.', 'not-solved'],
    ['Разъясняем: вывоз осуществляется согласно графику.', 'explained'],
    ['Установка светофора не представляется возможной, отказано.', 'refused'],
    ['Обращение перенаправлено в министерство.', 'forwarded'],
    ['Проводится проверка, о результатах сообщим дополнительно.', 'interim'],
    ['Ремонт перенесён и включён в план на 2027 год.', 'postponed'],
    ['  ', 'unanswered'],
  ] as const)('of «%s» is %s', ([text, outcome]) => {
    expect(propose(tokens(text), outcomes)).toMatchObject({ proposed: outcome });
  });
});

describe('the group of topics', () => {
  test('is that of the thing that is told of', () => {
    const first = (text: string) => propose(tokens(text), groups).proposed;
    expect(first('Автобус опять не пришёл на остановку')).toBe('Общественный транспорт');
    expect(first('В подъезде не работает лифт')).toBe('ЖКХ');
    expect(first('К врачу не записаться, в поликлинике очередь')).toBe('Здравоохранение');
    expect(first('Пришла повестка, куда обращаться в военкомате')).toBe('Военная служба');
  });

  test('is offered with two more at most, each with its words', () => {
    const { answer, grounds } = explainProposal(tokens('Мусор у школы и грязь на остановке'), groups);
    expect(answer.candidates.length).toBe(3);
    expect(answer.candidates.every(({ because }) => because.length > 0)).toBe(true);
    expect(grounds).toContainEqual(MESSAGE_TYPES.because[1]);
  });

  test('has words of its own for every group of 2025', () => {
    expect(TOPIC_GROUPS_2025.filter((group) => !TOPIC_WORDS.cues.some(({ says }) => says === group))).toEqual([]);
  });
});

test('cues are written one a bar, with a sign for what is denied and for what is not', () => {
  expect(cues('solvable', 1, '!а б|+в|г')).toEqual([
    { phrase: 'а б', says: 'solvable', points: 1, when: 'negated' },
    { phrase: 'в', says: 'solvable', points: 1, when: 'plain' },
    { phrase: 'г', says: 'solvable', points: 1 },
  ]);
});

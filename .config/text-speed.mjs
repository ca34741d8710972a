// Classifying a message beside the stemming of its words alone: at most 20 times as long, or the run fails.
import { stemmer } from '@orama/stemmers/russian';
import { unwrap } from '../packages/core/src/index.ts';
import { compileLexicon, propose, tokenise } from '../packages/core/src/text.ts';
import { MESSAGE_TYPES, TOPIC_WORDS } from '../packages/rules/src/index.ts';
import { compare } from './rounds.mjs';

const MOST = 20;
const types = unwrap(compileLexicon(MESSAGE_TYPES, stemmer));
const groups = unwrap(compileLexicon(TOPIC_WORDS, stemmer));

const short = [
  'Во дворе третью неделю не горит фонарь, вечером темно, дети падают.',
  'Подскажите, как записать ребёнка в секцию и какие документы нужны?',
  'Спасибо бригаде: трубу починили за час, вода снова есть!',
  'Автобус опять не пришёл, на остановке человек двадцать, до работы не доехать.',
  'Считаю, что депутаты ничего не делают, а налоги только растут.',
];
const texts = {
  'five short messages': short,
  'one long message': [Array.from({ length: 60 }, () => short.join(' ')).join('\n')],
  'nothing but cue words': ['яма мусор вода дорога школа '.repeat(400)],
};

for (const [what, inputs] of Object.entries(texts)) {
  const words = inputs.map((text) => text.toLowerCase().match(/[а-яё]+/gu) ?? []);
  const ours = { inputs, work: classified };
  const { ratio, theirs } = compare(ours, { inputs: words, work: stemmed });
  const times = 1 / ratio;
  console.log(`Classifying ${what}: ${times.toFixed(1)} times the stemming alone (${Math.round(theirs)} a second)`);
  if (times > MOST) process.exitCode = 1;
}

function classified(text) {
  const tokens = tokenise(text, stemmer);
  return propose(tokens, types).candidates.length + propose(tokens, groups).candidates.length;
}

function stemmed(words) {
  let length = 0;
  for (const word of words) length += stemmer(word).length;
  return length;
}

// What is a message about, can it be solved, and was it solved or only explained?
import { compileTable, decideBy, unwrap, zone } from '@otklik/core';
import {
  agreementOf,
  compileLexicon,
  explainProposal,
  propose,
  settleClassification,
  tokenise,
} from '@otklik/core/text';
import { describeGround } from '@otklik/core/words';
import { ACTS, ANSWER_OUTCOMES, ASSUMPTIONS, MESSAGE_TYPES, OUTCOME_ADMISSION, TOPIC_WORDS } from '@otklik/rules';
import { stemmer } from '@orama/stemmers/russian';

const types = unwrap(compileLexicon(MESSAGE_TYPES, stemmer));
const groups = unwrap(compileLexicon(TOPIC_WORDS, stemmer));
const outcomes = unwrap(compileLexicon(ANSWER_OUTCOMES, stemmer));
const admission = unwrap(compileTable(OUTCOME_ADMISSION));

const pairs = [
  ['Третий день не вывозят мусор у дома', 'Вывоз осуществляется согласно графику, утверждённому оператором.'],
  ['Во дворе не горит фонарь, темно', 'Светильник заменён, освещение работает.'],
  ['Как записать ребёнка в секцию плавания?', 'Разъясняем: для записи необходимо предоставить справку.'],
  ['Ну вот опять', 'Благодарим за обращение.'],
] as const;
for (const [message, answer] of pairs) {
  const words = tokenise(message, stemmer);
  const [type, topicGroup] = [propose(words, types), propose(words, groups)];
  const outcome = propose(tokenise(answer, stemmer), outcomes);
  const settled = settleClassification(1, { type, topicGroup }, null);
  const said = { type: settled.happening?.type ?? null, outcome: outcome.proposed ?? 'unanswered' } as const;
  const { signal } = unwrap(decideBy(admission, { regime: 'message', ...said }));
  console.log(message);
  console.log(
    `  type ${type.proposed} ${type.toPerson ?? 'clear'}, group ${topicGroup.proposed} ${topicGroup.toPerson ?? 'clear'}`,
  );
  console.log(
    `  outcome ${outcome.proposed} ${outcome.toPerson ?? 'clear'}, signal ${signal}; a person for: ${settled.waiting.join(', ') || 'nothing'}`,
  );
}

const registers = { zone: zone('UTC'), acts: ACTS, assumptions: ASSUMPTIONS };
const { grounds } = explainProposal(tokenise(pairs[0][0], stemmer), types);
console.log('Why the first is solvable:');
for (const ground of grounds) console.log(`  ${describeGround(ground, registers, 'ru')}`);

const bothSaid = [
  ['solvable', 'solvable'],
  ['solvable', 'informational'],
  ['informational', 'informational'],
  ['not-solvable', 'not-solvable'],
] as const;
console.log(`Two people agree: kappa ${unwrap(agreementOf(bothSaid)).kappa.value}`);

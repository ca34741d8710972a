// The picture of problems of a real year: a register, a heat map, what carries the growth, and the unusual days.
import { exactly, formatDay, roundPercent, roundRatio } from '@otklik/core';
import { pictureOf, readCases } from './problems/picture.ts';

const records = await readCases();
const { register, map, growth, unusual, spread } = pictureOf(records);

const rising = register.problems.filter(({ trend }) => trend?.trend === 'rising');
console.log(
  `${records.length} cases, ${register.problems.length} problems, ${register.untold} cases without a topic or a place`,
);
console.log(`rising against the month before, surely if cases come one by one: ${rising.length}`);
for (const { topic, place, window, questions, open, owners, trend } of rising.slice(0, 5))
  console.log(
    `  ${formatDay(window).slice(0, 7)} ${topic}, ${place}: ${trend?.before} → ${questions}, open ${open}, most at ${owners.join(' and ')}`,
  );

const { before, after, change, factors } = growth;
console.log(
  `\nspring ${before.count}, summer ${after.count}: ${signed(roundRatio(change.more, 0, 'half-up'))} by working days`,
);
for (const { dimension, word, more, share, times, raised } of factors.filter(({ isSure }) => isSure).slice(0, 8)) {
  const told = times === null ? 'new' : `× ${roundRatio(times, 2, 'half-up')}`;
  const part = share === null ? '' : `, ${roundPercent(share, 0)} % of the change`;
  console.log(
    `  ${dimension} ${word ?? '(not told)'}: ${signed(roundRatio(more, 0, 'half-up'))}, ${told}${part}, chance ${roundRatio(raised, 6, 'ceiling')}`,
  );
}

console.log(
  `\ndays vary ${roundRatio(exactly(spread), 1, 'half-up')} times as much as by single cases; unusual of ${unusual.judged}: ${unusual.days.length}`,
);
// the calendar knows no holidays of New York: the method finds them, and the two days on which letters came in heaps
for (const { date, count, expected, side } of unusual.days.slice(0, 12))
  console.log(`  ${formatDay(date)}: ${count}, ${side} than ${roundRatio(expected, 1, 'half-up')}`);

const cells = map.rows.flatMap((row) => row.cells);
console.log(
  `\nheat map ${map.rows.length} × ${map.topics.length}: ${cells.filter(({ shown }) => !shown).length} of ${cells.length} cells are not shown`,
);
const top = ['Housing and Buildings', 'Transportation', 'Legal Services'].map((topic) => map.topics.indexOf(topic));
for (const { territory, cells: row, total } of map.rows)
  console.log(
    `  ${territory ?? '(not told)'}: ${[...top.map((at) => row[at]), total].map((cell) => (cell?.shown === true ? cell.count : '…')).join(' | ')}`,
  );

function signed(text: string): string {
  return text.startsWith('-') ? text : `+${text}`;
}

// How two pieces of work are compared on a machine that others use too: turn by turn in one run, by the middle round.
const ROUNDS = 21;
const ROUND = 15;
/** What was counted is kept, so that no loop is thrown away as useless. */
export let sink = 0;

/**
 * How many times as fast as theirs ours is, and how often a second theirs runs.
 *
 * The two take turns, so that what disturbs one round disturbs both sides of it; the middle ratio is not moved by a few
 * disturbed rounds. A piece of work is a list of inputs and what is done with each; `times` says how often theirs is
 * run for one run of ours.
 */
export function compare(ours, theirs, times = 1) {
  const rounds = [];
  for (let round = -3; round < ROUNDS; round += 1) {
    const [own, other] = [opsOf(ours), opsOf(theirs)];
    // the first rounds only warm up
    if (round >= 0) rounds.push({ ratio: (own / other) * times, theirs: other });
  }
  return rounds.toSorted((a, b) => a.ratio - b.ratio)[ROUNDS >> 1];
}

/** The same where theirs answers by promises: each is awaited before the next is asked. */
export async function compareAsync(ours, theirs, times = 1) {
  const rounds = [];
  for (let round = -3; round < ROUNDS; round += 1) {
    const [own, other] = [opsOf(ours), await opsOfAsync(theirs)];
    if (round >= 0) rounds.push({ ratio: (own / other) * times, theirs: other });
  }
  return rounds.toSorted((a, b) => a.ratio - b.ratio)[ROUNDS >> 1];
}

async function opsOfAsync({ inputs, work }) {
  let [count, begun] = [0, cpu()];
  while (cpu() - begun < ROUND) {
    for (const input of inputs) sink += await work(input);
    count += inputs.length;
  }
  return (count * 1000) / (cpu() - begun);
}

/** By the processor's clock: time in which the machine did others' work is not ours. */
function opsOf({ inputs, work }) {
  let [count, begun] = [0, cpu()];
  while (cpu() - begun < ROUND) {
    for (const input of inputs) sink += work(input);
    count += inputs.length;
  }
  return (count * 1000) / (cpu() - begun);
}

function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Prints what was compared, a line a row. */
export function printRows(rows) {
  for (const { what, name, theirs, ratio } of rows)
    console.log(
      `  ${what.padEnd(26)} ${name.padEnd(34)} ${format(theirs).padStart(11)} a second; ours is ${ratio.toFixed(2)} times it`,
    );
}

/** Says which rows broke their budgets, and whether any did. */
export function overBudget(rows) {
  const broken = rows.filter(({ ratio, budget }) => ratio < budget);
  for (const { what, name, ratio, budget } of broken)
    console.error(`over budget: ${what}, ${name}: ${ratio.toFixed(2)}, wanted at least ${budget}`);
  return broken.length > 0;
}

function format(number) {
  return Math.round(number)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ' ');
}

// How contestants are compared on a machine that others use too: they take turns in one run, by the processor's clock.
const ROUNDS = 7;

/** The middle of several rounds in which the contestants take turns, in milliseconds of the processors. */
export async function inTurns(contestants) {
  const taken = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [name, work] of Object.entries(contestants)) {
      const begun = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(begun);
      // the first round only warms up
      if (round >= 0) taken[name].push((user + system) / 1000);
    }
  return Object.entries(taken).map(([name, times]) => [name, times.toSorted((a, b) => a - b)[ROUNDS >> 1]]);
}

/** How many times the first contestant's time another has taken. */
export function ratioIn(spent, wanted) {
  const [[, base]] = spent;
  return (spent.find(([name]) => name === wanted)?.[1] ?? 0) / base;
}

/** Prints a comparison. */
export function told(title, spent) {
  console.log(title);
  for (const [name, cpu] of spent)
    console.log(
      `  ${name.padEnd(28)} ${cpu.toFixed(0).padStart(6)} ms of CPU, ${ratioIn(spent, name).toFixed(2)} times the first`,
    );
}

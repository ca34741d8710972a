import { wanted, type Issues } from '../source/issues.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { isKnownDay } from '../time/known-span.ts';
import { countIssues } from './problem-setting.ts';

/** How many people live in a territory, as of a day. */
export interface Population {
  readonly territory: string;
  readonly residents: number;
  readonly on: CivilDate;
}

/** What is wrong with numbers of residents: none at all, no day, or one territory and day told twice. */
export function populationIssues(population: readonly Population[]): Issues {
  const names = population.map(({ territory, on }) => `${on} ${territory}`);
  return population.flatMap(({ residents, on }, at) => [
    ...countIssues(residents, 1, ['population', at, 'residents']),
    ...wanted(isKnownDay(on), 'day', { path: ['population', at, 'on'], value: on }),
    ...wanted(names.indexOf(names[at] ?? '') === at, 'unique', { path: ['population', at], value: names[at] }),
  ]);
}

/** How many people live somewhere, as of which day; `null` where it is not known, which is not the same as nobody. */
export interface Residents {
  readonly residents: number | null;
  readonly residentsOn: CivilDate | null;
}

/** The latest number that is of a day not after the one asked for. */
export function residentsOf(territory: string | null, population: readonly Population[], by: CivilDate): Residents {
  const [latest] = population
    .filter((one) => one.territory === territory && one.on <= by)
    .toSorted((a, b) => b.on - a.on);
  return { residents: latest?.residents ?? null, residentsOn: latest?.on ?? null };
}

/** The residents of all territories, as of the earliest day; not known unless those of each are. */
export function together(people: readonly Residents[]): Residents {
  const residents = people.reduce<number | null>(
    (sum, one) => (sum === null || one.residents === null ? null : sum + one.residents),
    0,
  );
  const days = people.flatMap(({ residentsOn }) => (residentsOn === null ? [] : [residentsOn]));
  if (residents === null || days.length === 0) return { residents: null, residentsOn: null };
  return { residents, residentsOn: days.toSorted((a, b) => a - b)[0] ?? null };
}

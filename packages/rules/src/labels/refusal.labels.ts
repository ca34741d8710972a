import type { LayersRefusal } from '@otklik/core';
import type { RefusalWords } from '@otklik/core/words';
import type { ComposeRefusal, RuleConflict } from '../pack/compose-packs.ts';
import type { UnknownClock } from '../pack/clock-of.ts';
import type { UnknownPack } from '../rule-packs.ts';
import type { CalendarForRefusal } from '../regional/calendar-for.ts';

/** Every refusal of this package; those that come from core have their words there. */
export type RulesRefusal = UnknownPack | UnknownClock | ComposeRefusal | Exclude<CalendarForRefusal, LayersRefusal>;

/** How the refusals of rules are said; give them to `describeRefusal`. */
export const RULES_REFUSAL_WORDS: RefusalWords<RulesRefusal> = {
  'unknown-clock': {
    ru: ({ pack, clock, known }) => `В правилах ${pack} нет срока «${clock}». Есть: ${known.join(', ')}.`,
    en: ({ pack, clock, known }) => `The rules ${pack} have no clock "${clock}". They have: ${known.join(', ')}.`,
  },
  'unknown-pack': {
    ru: ({ pack, known }) => `Правил «${pack}» нет. Есть: ${known.join(', ')}.`,
    en: ({ pack, known }) => `There are no rules "${pack}". There are: ${known.join(', ')}.`,
  },
  'conflicting-rules': {
    ru: ({ conflicts }) =>
      `Правила отвечают на один вопрос по-разному: ${told(conflicts)}. Одно должно быть объявлено исключением из другого.`,
    en: ({ conflicts }) =>
      `Rules answer one question differently: ${told(conflicts)}. One must be declared an exception of the other.`,
  },
  'different-readings': {
    ru: ({ packs }) => `Правила ${packs.join(', ')} переносят последний день по-разному. Ожидается одно прочтение.`,
    en: ({ packs }) => `The rules ${packs.join(', ')} read a last day off in different ways. Expected one reading.`,
  },
  'clock-named-twice': {
    ru: ({ clocks }) => `Одним именем названы разные сроки: ${clocks.join(', ')}. Ожидается своё имя у каждого.`,
    en: ({ clocks }) => `Different clocks have one name: ${clocks.join(', ')}. Expected a name of its own for each.`,
  },
  'never-in-force-together': {
    ru: ({ packs }) => `Правила ${packs.join(', ')} вместе не действуют ни дня. Ожидается общее время действия.`,
    en: ({ packs }) => `The rules ${packs.join(', ')} are never in force together. Expected a time common to them.`,
  },
  'year-not-covered': {
    ru: ({ year, first, last }) => `Календаря на ${year} год нет. Постановления известны за ${first}–${last} годы.`,
    en: ({ year, first, last }) => `There is no calendar for ${year}. Decrees are known for ${first}–${last}.`,
  },
  'years-reversed': {
    ru: ({ from, to }) => `Последний год ${to} раньше первого ${from}. Ожидается не раньше.`,
    en: ({ from, to }) => `The last year ${to} is before the first ${from}. Expected no earlier.`,
  },
  'unknown-region': {
    ru: ({ region, known }) => `Календарь региона «${region}» не собран. Есть: ${known.join(', ')}.`,
    en: ({ region, known }) => `No calendar of the region "${region}" was gathered. There are: ${known.join(', ')}.`,
  },
};

function told(conflicts: readonly RuleConflict[]): string {
  return conflicts
    .map(({ clocks, clauses }) => {
      const cited = clauses.map(({ act, at }) => `${act}, ${at}`).join('; ');
      return `${clocks.join(' / ')} (${cited})`;
    })
    .join('. ');
}

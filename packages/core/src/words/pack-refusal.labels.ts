import type { AnotherEdition, NotInForce } from '../deadline/clock-facts.ts';
import type { OtherPacks } from '../deadline/edition.ts';
import type { ImpossiblePack } from '../deadline/pack-numbers.ts';
import { EXPECTED_LABELS } from './expected.labels.ts';
import type { RefusalWords } from './refusal-words.ts';
import { toldDay } from './told-time.ts';

/** The refusals of rule packs and their editions. */
export type PackWordsRefusal = AnotherEdition | ImpossiblePack | NotInForce | OtherPacks;

/** How they are said; each names what was found and what was expected. */
export const PACK_REFUSAL_WORDS: RefusalWords<PackWordsRefusal> = {
  'another-edition': {
    ru: ({ pack, pinned, given }) =>
      `Дело ведётся по редакции ${pinned} правил ${pack}, а дана редакция ${given}. Ожидается первая.`,
    en: ({ pack, pinned, given }) =>
      `The case goes by the edition ${pinned} of the rules ${pack}; given was ${given}. Expected the first.`,
  },
  'not-in-force': {
    ru: ({ pack, on, from, until }) =>
      `Правила ${pack} ${toldDay(on, 'ru')} не действуют. Они действуют с ${toldDay(from, 'ru')}${until === null ? '' : ` по ${toldDay(until, 'ru')}`}.`,
    en: ({ pack, on, from, until }) =>
      `The rules ${pack} are not in force on ${toldDay(on, 'en')}. They are in force from ${toldDay(from, 'en')}${until === null ? '' : ` to ${toldDay(until, 'en')}`}.`,
  },
  'impossible-pack': {
    ru: ({ pack, path, value, expected }) =>
      `По правилам ${pack} не сосчитать: ${path.join('.')} — «${value}». Ожидается ${EXPECTED_LABELS[expected]?.ru ?? expected}.`,
    en: ({ pack, path, value, expected }) =>
      `The rules ${pack} cannot be counted by: ${path.join('.')} is "${value}". Expected ${EXPECTED_LABELS[expected]?.en ?? expected}.`,
  },
  'other-packs': {
    ru: ({ from, to }) => `Это редакции разных правил: ${from} и ${to}. Ожидаются две редакции одних правил.`,
    en: ({ from, to }) =>
      `These are editions of different rules: ${from} and ${to}. Expected two editions of the same rules.`,
  },
};

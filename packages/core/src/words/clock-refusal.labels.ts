import type { EventFault } from '../appeal/event-fault.ts';
import type { OutOfTurn } from '../appeal/position.ts';
import type { ClockRefusal } from '../deadline/clock-facts.ts';
import type { ExtensionRefused } from '../deadline/extension.ts';
import type { NothingRuns } from '../deadline/strictest-clock.ts';
import type { WantsReplay } from '../deadline/wants-replay.ts';
import type { DueRefusal } from '../time/due.ts';
import type { InBoth } from './language.ts';
import { PACK_REFUSAL_WORDS, type PackWordsRefusal } from './pack-refusal.labels.ts';
import type { RefusalWords } from './refusal-words.ts';

/** The refusals of clocks. */
export type ClockWordsRefusal =
  Exclude<ClockRefusal, DueRefusal | OutOfTurn | EventFault> | NothingRuns | PackWordsRefusal | WantsReplay;

const WHY: Readonly<Record<ExtensionRefused['why'], InBoth<string>>> = {
  'no-such-clock': { ru: 'такого срока в правилах нет', en: 'the pack has no such clock' },
  'not-allowed': { ru: 'акт не позволяет продлевать этот срок', en: 'no act allows this clock to be extended' },
  'not-running': { ru: 'срок не идёт', en: 'the clock does not run' },
  'too-often': { ru: 'срок уже продлён столько раз, сколько можно', en: 'it was extended as often as may be' },
  'wrong-length': { ru: 'длина продления не подходит', en: 'the length of the extension does not fit' },
  'not-theirs': { ru: 'продлевает не тот, кто вправе', en: 'it is not theirs to extend' },
  'too-late': {
    ru: 'прежний срок или срок уведомления о продлении уже истёк',
    en: 'the old term, or the time for the notice of an extension, was over already',
  },
};

const REPLAY: Readonly<Record<WantsReplay['why'], InBoth<string>>> = {
  'another-pack': {
    ru: 'состояние начато по другим правилам или редакции',
    en: 'the state was begun with other rules',
  },
  voided: { ru: 'событие гасит более раннее', en: 'the event strikes an earlier one' },
  'not-the-latest': { ru: 'событие не позже последнего', en: 'the event comes no later than the last one' },
  'another-content': {
    ru: 'номер события уже записан с другим содержанием',
    en: 'the id of the event is recorded with another content',
  },
  'asked-earlier': {
    ru: 'спрошен момент до последнего события',
    en: 'the moment asked about is before the last event',
  },
  'known-earlier': { ru: 'последнее событие стало известно позже', en: 'the last event was learned of later' },
  'one-question': {
    ru: 'спрошен один вопрос, а состояние общее',
    en: 'one question was asked about, and the state is of all',
  },
};

/** How they are said; each names what was found and what was expected. */
export const CLOCK_REFUSAL_WORDS: RefusalWords<ClockWordsRefusal> = {
  ...PACK_REFUSAL_WORDS,
  'extension-refused': {
    ru: ({ pack, clock, event, why, asked, most }) =>
      `Срок ${pack}/${clock} не продлён событием ${event}: ${WHY[why].ru}. Продлевают на ${asked}, можно не более чем на ${most ?? 0}.`,
    en: ({ pack, clock, event, why, asked, most }) =>
      `The clock ${pack}/${clock} was not extended by the event ${event}: ${WHY[why].en}. Asked ${asked}, at most ${most ?? 0}.`,
  },
  'not-a-question': {
    ru: ({ value }) => `Это не номер вопроса: ${value}. Ожидается целое число от единицы.`,
    en: ({ value }) => `This is no number of a question: ${value}. Expected a whole number from one.`,
  },
  'wants-replay': {
    ru: ({ why, event }) =>
      `Состояние этого не скажет: ${REPLAY[why].ru} (${event ?? '—'}). Ожидается весь журнал заново.`,
    en: ({ why, event }) => `The state cannot tell: ${REPLAY[why].en} (${event ?? '—'}). Expected the whole log anew.`,
  },
  'nothing-runs': {
    ru: ({ task }) => `Ни один срок для действия ${task} не ждёт исполнения. Ожидается хотя бы один.`,
    en: ({ task }) => `No clock for the task ${task} is waiting. Expected at least one.`,
  },
};

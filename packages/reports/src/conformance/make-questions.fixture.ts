import { CORPUS_EDITION, type CorpusQuestions } from './corpus.ts';
import { stageQuestions } from './log-questions.fixture.ts';
import { ratingQuestions } from './rating-questions.fixture.ts';
import { recordLists } from './records.fixture.ts';
import { CALENDARS, deadlineQuestions, minutesQuestions } from './time-questions.fixture.ts';

// Made for `pnpm conformance`.

/** Makes the questions, the same on every machine. */
export function makeQuestions(): CorpusQuestions {
  return {
    corpus: CORPUS_EDITION,
    calendars: CALENDARS,
    workingMinutes: minutesQuestions(),
    deadlines: deadlineQuestions(),
    stages: stageQuestions(),
    records: recordLists(),
    ratings: ratingQuestions(),
  };
}

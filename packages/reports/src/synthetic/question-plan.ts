import type { Channel, Classification, Instant, ItemType, WorkingCalendar } from '@otklik/core';
import { planAnswers, type PlannedAnswer } from './answer-plan.ts';
import { draw, happens, roll, type Dice, type Weighted } from './dice.ts';
import { TOPIC_HABITS, type TopicHabit } from './topics.ts';
import { TERRITORIES, UNITS, type Territory, type Unit } from './units.ts';
import { afterWork } from './work-pace.ts';

/** One question as it truly went, with the errors of whoever kept the log beside it. */
export interface QuestionPlan {
  readonly classification: Classification;
  /** What was entered first, by mistake. */
  readonly misread: Classification | null;
  readonly unit: Unit;
  readonly classified: Instant;
  readonly assigned: Instant;
  readonly answers: readonly PlannedAnswer[];
}

/** Where and when a question arises. */
export interface Asked {
  readonly received: Instant;
  readonly channel: Channel;
  /** 1 to 12. */
  readonly month: number;
  readonly calendar: WorkingCalendar;
}

const MISREAD = 45;
const STRAYS = 120;
const OTHER_TYPES: Weighted<ItemType> = [
  ['solvable', 4],
  ['not-solvable', 3],
  ['informational', 3],
];

/**
 * Draws one question: its topic by the season, its unit by topic and place, its answers by the unit's habit.
 *
 * @param asked - Where and when it arises.
 * @param dice - The stream of the case.
 * @returns The plan.
 */
export function planQuestion(asked: Asked, dice: Dice): QuestionPlan {
  const { received, channel, month, calendar } = asked;
  const topic = drawTopic(month, dice);
  const territory = draw(
    dice,
    TERRITORIES.map((place) => [place, place.weight] as const),
  );
  const unit = (topic.local ? territory.unit : null) ?? UNITS[topic.unit];
  const classification = classify(topic, territory, dice);
  const classified = afterWork(calendar, received, roll(dice, 1, 12));
  const assigned = afterWork(calendar, classified, roll(dice, 1, 25));
  const type = classification.type ?? topic.bent;
  const answers = planAnswers({ assigned, channel, type, habit: unit.habit, calendar }, dice);
  const misread = happens(dice, MISREAD) ? classify(drawTopic(month, dice), territory, dice) : null;
  return { classification, misread, unit, classified, assigned, answers };
}

function drawTopic(month: number, dice: Dice): TopicHabit {
  return draw(
    dice,
    TOPIC_HABITS.map((topic) => [topic, topic.weight * Number(topic.season[month - 1])] as const),
  );
}

function classify({ group, topic, bent }: TopicHabit, territory: Territory, dice: Dice): Classification {
  const type = happens(dice, STRAYS) ? draw(dice, OTHER_TYPES) : bent;
  return { type, topicGroup: group, topic, territory: territory.name };
}

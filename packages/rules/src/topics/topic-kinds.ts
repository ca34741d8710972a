import { byAssumption, byClause, type DecisionTable, type Ground, type ItemType, type ListColumn } from '@otklik/core';
import { INCIDENT_TOPICS_2022 } from './incident-topics-2022.ts';
import { INCIDENT_TOPICS_2025 } from './incident-topics-2025.ts';
import { TOPICS_2022_TO_2025 } from './topics-2022-to-2025.ts';
import { TOPICS_BY_TYPE, type TopicDoubt } from './topics-by-type.ts';

/** What a topic says of an item under it, as a proposal: the person who reads the item decides. */
export interface TopicKind {
  /** `null` where the topic proposes none. */
  readonly type: ItemType | null;
  /** Why it proposes none. */
  readonly doubt: TopicDoubt | 'unnamed' | null;
  /** Whether the topic calls for an accelerated answer. */
  readonly fastTrack: boolean;
}

/** The topic of an item, as the edition of 2025 names it; `null` where nobody named one. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type TopicColumns = { readonly topic: ListColumn<string | null> };

type Row = DecisionTable<TopicColumns, TopicKind>['rows'][number];

const JUDGED: readonly Ground[] = [
  /* @__PURE__ */ byClause('pestovo-1728', 'п. 2.2.3', 'A'),
  /* @__PURE__ */ byAssumption('topic-types-are-own-judgement'),
];
const FAST: readonly Ground[] = [
  /* @__PURE__ */ byClause('incident-topics-perm', 'перечень тем', 'D'),
  /* @__PURE__ */ byAssumption('fast-track-carries-over'),
];
const UNDECIDED: Ground = /* @__PURE__ */ byAssumption('undecided-topics-go-to-a-person');
const FAST_TOPICS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ fastTopics());

/** Which type and which haste a topic of 2025 proposes; a topic that proposes no type says why. */
export const TOPIC_KINDS: DecisionTable<TopicColumns, TopicKind> = {
  id: 'topic-kinds',
  edition: '1',
  title: 'Тип и ускоренный ответ по теме 2025 года',
  because: [...JUDGED, /* @__PURE__ */ byClause('incident-topics-omsk', 'перечень тем', 'D')],
  columns: {
    topic: {
      kind: 'one-of',
      title: 'Тема',
      values: [.../* @__PURE__ */ INCIDENT_TOPICS_2025.topics.map(({ topic }) => topic), null],
    },
  },
  policy: 'unique',
  rows: [
    .../* @__PURE__ */ (Object.keys(TOPICS_BY_TYPE) as (ItemType | TopicDoubt)[]).flatMap(rowsOf),
    {
      id: 'unnamed',
      when: { topic: [null] },
      answer: { type: null, doubt: 'unnamed', fastTrack: false },
      because: [UNDECIDED],
    },
  ],
  otherwise: null,
};

function rowsOf(name: ItemType | TopicDoubt): readonly Row[] {
  const [fast, ordinary] = [true, false].map((haste) =>
    TOPICS_BY_TYPE[name].filter((topic) => FAST_TOPICS.has(topic) === haste),
  ) as [string[], string[]];
  return [rowOf(name, fast, true), rowOf(name, ordinary, false)].filter(({ when }) => when.topic?.length !== 0);
}

function rowOf(name: ItemType | TopicDoubt, topic: readonly string[], fastTrack: boolean): Row {
  const type = name === 'solvable' || name === 'not-solvable' || name === 'informational' ? name : null;
  return {
    id: fastTrack ? `${name}-fast` : name,
    when: { topic },
    answer: { type, doubt: type === null ? (name as TopicDoubt) : null, fastTrack },
    because: [...(type === null ? [UNDECIDED] : JUDGED), ...(fastTrack ? FAST : [])],
  };
}

/** Topics of 2025 all of whose forerunners by name bear the star. */
function fastTopics(): readonly string[] {
  const starred = new Map(
    INCIDENT_TOPICS_2022.topics.map(({ group, topic, fastTrack }) => [`${group}/${topic}`, fastTrack]),
  );
  const before = TOPICS_2022_TO_2025.rows.filter(({ match }) => match === 'same' || match === 'wider');
  return INCIDENT_TOPICS_2025.topics
    .map(({ topic }) => topic)
    .filter((topic) => {
      const forerunners = before.filter(({ to }) => to.includes(topic));
      return forerunners.length > 0 && forerunners.every((row) => starred.get(`${row.group}/${row.topic}`) === true);
    });
}

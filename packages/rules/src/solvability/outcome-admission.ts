import {
  byAssumption,
  byClause,
  ITEM_TYPES,
  OBSTACLES,
  OUTCOMES,
  REGIMES,
  type DecisionTable,
  type ItemType,
  type ListColumn,
  type Obstacle,
  type Outcome,
  type Regime,
} from '@otklik/core';

/**
 * What must be stated beside an outcome for it to stand.
 *
 * - `date`: by when it will be done.
 * - `reasoned-impossibility`: why it cannot be done, with the norm.
 * - `notice-of-forwarding`: where it went, told to the applicant.
 * - `extension`, `deferral`: that the term was prolonged by its rules.
 * - `moderation`: the rule of the platform by which a message was turned down.
 * - `lawful-refusal-of-information`: the ground of 8-FZ.
 * - the others: obstacles of article 11 of 59-FZ.
 */
export type OutcomeNeed =
  | 'date'
  | 'reasoned-impossibility'
  | 'notice-of-forwarding'
  | 'extension'
  | 'deferral'
  | 'moderation'
  | 'lawful-refusal-of-information'
  | Obstacle;

/**
 * What a count must not mistake an outcome for.
 *
 * - `explanatory`: a solvable problem was only explained.
 * - `open`: an answer that does not end the matter and never counts as solved.
 */
export type OutcomeSignal = 'explanatory' | 'open';

/** Whether an outcome may stand. */
export interface OutcomeRule {
  readonly admissible: boolean;
  /** One of them must be stated; nothing when the list is empty. */
  readonly needs: readonly OutcomeNeed[];
  readonly signal: OutcomeSignal | null;
}

/** What the admission of outcomes depends on: the type of the item and the outcome are two columns, never one. */
// an alias and not an interface: only an alias passes for a record of columns
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type OutcomeColumns = {
  readonly regime: ListColumn<Regime>;
  /** `null` is an item that nobody has classified. */
  readonly type: ListColumn<ItemType | null>;
  readonly outcome: ListColumn<Outcome>;
};

const STANDS: OutcomeRule = { admissible: true, needs: [], signal: null };
const FALLS: OutcomeRule = { admissible: false, needs: [], signal: null };
const NOTHING_TO_SOLVE: readonly ItemType[] = ['not-solvable', 'informational'];

/**
 * Which outcomes may stand for which kind and type of item, and what must be stated beside them.
 *
 * An explanatory answer to a solvable item is admissible, and marked.
 */
export const OUTCOME_ADMISSION: DecisionTable<OutcomeColumns, OutcomeRule> = {
  id: 'outcome-admission',
  edition: '1',
  title: 'Допустимость итогов по виду и типу',
  because: [
    /* @__PURE__ */ byClause('pestovo-1728', 'п. 2.2.3', 'A'),
    /* @__PURE__ */ byAssumption('type-and-outcome-are-two-axes'),
  ],
  columns: {
    regime: { kind: 'one-of', title: 'Вид', values: REGIMES },
    type: { kind: 'one-of', title: 'Тип', values: [...ITEM_TYPES, null] },
    outcome: { kind: 'one-of', title: 'Итог', values: OUTCOMES },
  },
  policy: 'exceptions',
  rows: [
    {
      id: 'solved',
      when: { outcome: ['solved'] },
      answer: STANDS,
      because: [/* @__PURE__ */ byClause('garant-400420984', 'раздел XVI', 'A')],
    },
    {
      id: 'nothing-to-solve',
      when: { type: NOTHING_TO_SOLVE, outcome: ['solved', 'promised'] },
      answer: FALLS,
      because: [
        /* @__PURE__ */ byClause('pestovo-1728', 'п. 2.2.3', 'A'),
        /* @__PURE__ */ byAssumption('only-the-solvable-is-solved'),
      ],
      exceptionOf: ['solved', 'promised'],
    },
    {
      id: 'promised',
      when: { outcome: ['promised'] },
      answer: { admissible: true, needs: ['date'], signal: 'open' },
      because: [
        /* @__PURE__ */ byClause('yaroslavl-draft', 'проект, в изложении', 'C'),
        /* @__PURE__ */ byAssumption('promise-is-not-yet-solved'),
      ],
    },
    {
      id: 'explained',
      when: { outcome: ['explained'] },
      answer: STANDS,
      because: [/* @__PURE__ */ byClause('garant-400420984', 'раздел XVI', 'A')],
    },
    {
      id: 'explained-though-solvable',
      when: { type: ['solvable'], outcome: ['explained'] },
      answer: { admissible: true, needs: [], signal: 'explanatory' },
      because: [
        /* @__PURE__ */ byClause('pestovo-1728', 'п. 2.2.3', 'A'),
        /* @__PURE__ */ byAssumption('explanatory-answer-is-marked'),
      ],
      exceptionOf: ['explained'],
    },
    {
      id: 'not-done',
      when: { outcome: ['not-solved', 'refused'] },
      answer: { admissible: true, needs: ['reasoned-impossibility'], signal: null },
      because: [
        /* @__PURE__ */ byClause('garant-400420984', 'раздел XVI', 'A'),
        /* @__PURE__ */ byClause('yaroslavl-draft', 'проект, в изложении', 'C'),
        /* @__PURE__ */ byAssumption('refusal-gives-its-reasons'),
      ],
    },
    {
      id: 'forwarded',
      when: { outcome: ['forwarded'] },
      answer: STANDS,
      because: [
        /* @__PURE__ */ byClause('sstu-statuses', 'перечень статусов', 'D'),
        /* @__PURE__ */ byAssumption('message-is-forwarded-freely'),
      ],
    },
    {
      id: 'forwarded-appeal',
      when: { regime: ['appeal'], outcome: ['forwarded'] },
      answer: { admissible: true, needs: ['notice-of-forwarding'], signal: null },
      because: [/* @__PURE__ */ byClause('fz-59', 'ст. 8 ч. 3', 'B')],
      exceptionOf: ['forwarded'],
    },
    {
      id: 'forwarded-request',
      when: { regime: ['information-request'], outcome: ['forwarded'] },
      answer: { admissible: true, needs: ['notice-of-forwarding'], signal: null },
      because: [
        /* @__PURE__ */ byClause('fz-8', 'ст. 18', 'memory'),
        /* @__PURE__ */ byAssumption('law-8-outcomes-unread'),
      ],
      exceptionOf: ['forwarded'],
    },
    {
      id: 'interim',
      when: { outcome: ['interim'] },
      answer: { admissible: true, needs: [], signal: 'open' },
      because: [/* @__PURE__ */ byClause('sevastopol-2020', 'изложение на официальном сайте', 'A')],
    },
    {
      id: 'postponed',
      when: { outcome: ['postponed'] },
      answer: { admissible: true, needs: ['date'], signal: 'open' },
      because: [/* @__PURE__ */ byAssumption('postponed-names-its-date')],
    },
    {
      id: 'appeal-goes-on',
      when: { regime: ['appeal'], outcome: ['interim', 'postponed'] },
      answer: { admissible: true, needs: ['extension'], signal: 'open' },
      because: [
        /* @__PURE__ */ byClause('fz-59', 'ст. 12 ч. 2', 'B'),
        /* @__PURE__ */ byAssumption('appeal-is-put-off-by-extension-only'),
      ],
      exceptionOf: ['interim', 'postponed'],
    },
    {
      id: 'request-goes-on',
      when: { regime: ['information-request'], outcome: ['interim', 'postponed'] },
      answer: { admissible: true, needs: ['deferral'], signal: 'open' },
      because: [
        /* @__PURE__ */ byClause('fz-8-bill', 'ст. 21', 'B'),
        /* @__PURE__ */ byAssumption('law-8-outcomes-unread'),
      ],
      exceptionOf: ['interim', 'postponed'],
    },
    {
      id: 'unanswered',
      when: { outcome: ['unanswered'] },
      answer: { admissible: true, needs: ['moderation'], signal: null },
      because: [
        /* @__PURE__ */ byClause('sstu-statuses', 'соответствие статусам ПОС', 'D'),
        /* @__PURE__ */ byAssumption('message-is-turned-down-by-moderation'),
      ],
    },
    {
      id: 'unanswered-appeal',
      when: { regime: ['appeal'], outcome: ['unanswered'] },
      answer: { admissible: true, needs: OBSTACLES, signal: null },
      because: [
        /* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 1', 'A'),
        /* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 2', 'A'),
        /* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 3', 'A'),
        /* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 4', 'memory'),
        /* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 4.1', 'D'),
        /* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 5', 'memory'),
        /* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 5.1', 'memory'),
        /* @__PURE__ */ byClause('fz-59', 'ст. 11 ч. 6', 'memory'),
      ],
      exceptionOf: ['unanswered'],
    },
    {
      id: 'information-refused',
      when: { regime: ['information-request'], outcome: ['not-solved', 'refused', 'unanswered'] },
      answer: { admissible: true, needs: ['lawful-refusal-of-information'], signal: null },
      because: [
        /* @__PURE__ */ byClause('fz-8', 'ст. 20', 'memory'),
        /* @__PURE__ */ byAssumption('law-8-outcomes-unread'),
      ],
      exceptionOf: ['not-done', 'unanswered'],
    },
  ],
  otherwise: null,
};

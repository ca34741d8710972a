import { ratio, roundPercent } from '@otklik/core';
import { ITEM_TYPE_LABELS, OUTCOME_LABELS } from '@otklik/rules';
import { calibrationOf, judge, LEXICONS, scoresOf, type Judged, type Labelled } from './measure.ts';

/** The labelled texts, as the files hold them. */
export interface EvaluationSet {
  readonly messages: readonly {
    readonly text: string;
    readonly type: string;
    readonly group: string | null;
    readonly alsoGroup?: string;
    readonly hard?: boolean;
  }[];
  readonly answers: readonly { readonly text: string; readonly outcome: string; readonly hard?: boolean }[];
}

/** Writes the page of what was measured: aggregate figures alone, not one text. */
export function resultsPage({ messages, answers }: EvaluationSet): string {
  const types = judge(
    'type',
    messages.map(({ text, type, hard = false }) => labelled(text, type, hard)),
  );
  const groups = judge(
    'topicGroup',
    messages.map(({ text, group, alsoGroup = null, hard = false }) => ({ text, label: group, also: alsoGroup, hard })),
  );
  const outcomes = judge(
    'outcome',
    answers.map(({ text, outcome, hard = false }) => labelled(text, outcome, hard)),
  );
  return [
    '# Что намерено',
    'Страницу пишет `pnpm evaluate`, тест сверяет её с пересчётом. Слова писали до замера и по нему не правили; порога «сдано» нет. О текстах и метках — [README](README.md).',
    'Предложение — метка с наибольшими очками, какой бы слабой она ни была; «без человека» — только те, что не ниже порога. Счёт слов — те же отдельные слова списка, по одному очку, без фраз, весов и отрицания. При равенстве ни то, ни другое не предлагает ничего. Точность: доля верных среди предложенных; полнота: доля найденных среди всех с этой меткой.',
    ...section('Тип сообщения', types, ITEM_TYPE_LABELS),
    ...section('Группа тем', groups, {}),
    ...alsoLines(groups),
    ...section('Итог ответа', outcomes, OUTCOME_LABELS),
    `Списки слов: ${Object.values(LEXICONS)
      .map(({ id, edition }) => `\`${id}\` ${edition}`)
      .join(', ')}.`,
    '',
  ].join('\n\n');
}

function labelled(text: string, label: string, hard: boolean): Labelled {
  return { text, label, also: null, hard };
}

function section(
  title: string,
  judged: readonly Judged[],
  labels: Readonly<Record<string, string>>,
): readonly string[] {
  return [
    `## ${title}`,
    ...totals(judged),
    labelTable(judged, labels),
    '### Сбывается ли уверенность',
    calibrationTable(judged),
  ];
}

function totals(judged: readonly Judged[]): readonly string[] {
  const clear = judged.filter(({ proposal }) => proposal.toPerson === null);
  const hard = judged.filter((one) => one.hard);
  const right = (texts: readonly Judged[]): string => share(texts.filter(isRight).length, texts.length);
  const plain = judged.filter(({ label, baseline }) => label !== null && baseline === label).length;
  return [
    [
      `- Верно предложено: ${right(judged)}; счёт слов: ${share(plain, judged.length)}.`,
      `- Без человека: ${share(clear.length, judged.length)}, из них верно ${right(clear)}.`,
      `- Спорные тексты: верно ${right(hard)}; остальные: ${right(judged.filter((one) => !one.hard))}.`,
    ].join('\n'),
  ];
}

function alsoLines(judged: readonly Judged[]): readonly string[] {
  const also = judged.filter((one) => isRight(one) || (one.also !== null && one.proposal.proposed === one.also));
  const three = judged.filter(({ proposal, label, also: second }) =>
    proposal.candidates.some((candidate) => candidate.label === label || candidate.label === second),
  );
  const without = judged.filter(({ label }) => label === null);
  return [
    [
      `- Со второй допустимой группой: ${share(also.length, judged.length)}.`,
      `- Верная или допустимая среди трёх предложенных: ${share(three.length, judged.length)}.`,
      `- Сообщения без группы: ничего не предложено ${share(without.filter(({ proposal }) => proposal.proposed === null).length, without.length)}.`,
    ].join('\n'),
  ];
}

function labelTable(judged: readonly Judged[], labels: Readonly<Record<string, string>>): string {
  const rows = scoresOf(judged).map((score) => [
    labels[score.label] ?? score.label,
    `${score.texts}`,
    share(score.right, score.proposed),
    share(score.right, score.texts),
    share(score.baselineRight, score.baselineProposed),
    share(score.baselineRight, score.texts),
  ]);
  return table(['Метка', 'Текстов', 'Точность', 'Полнота', 'Точность счёта слов', 'Полнота счёта слов'], rows);
}

function calibrationTable(judged: readonly Judged[]): string {
  const rows = calibrationOf(judged).map(({ from, texts, right }) => [`от ${from} %`, `${texts}`, share(right, texts)]);
  return table(['Уверенность', 'Предложений', 'Верных'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** «17 из 20 (85,0 %)»; nothing of nothing is a dash. */
function share(part: number, whole: number): string {
  const found = ratio(part, whole);
  return found.ok ? `${part} из ${whole} (${roundPercent(found.value, 1).replace('.', ',')} %)` : '–';
}

function isRight({ label, proposal }: Judged): boolean {
  return label !== null && proposal.proposed === label;
}

import { compareRatios, type Ratio } from '@otklik/core';
import type { BlockDraft } from '../page/block.ts';
import type { Value } from '../page/value.ts';
import { bullets, heading, inline, paragraph, type Piece } from '../page/write.ts';
import { figureValue } from './figure-value.ts';
import type { RatedBy } from './rated.ts';
import { keyNamed } from './rating-notes.ts';

/** How many bodies are named under one weak side. */
const NAMED = 3;

/**
 * Names the bodies that pull a month down: the lowest shares answered in time and dealt with in substance.
 *
 * Only bodies with a place are named, so one message cannot put anyone on the list; a share of a whole is no weakness.
 *
 * @param rated - The rating of bodies.
 * @returns A heading and a list, or a sentence that there is nothing to name.
 * @clause pestovo-1728 п. 2.2.4
 */
export function weakSides(rated: RatedBy): readonly BlockDraft[] {
  const items = (['timeliness', 'completeness'] as const).flatMap((id) => lowest(rated, id));
  const found = items.length === 0 ? [paragraph('Органов с долями ниже целого нет.')] : [bullets(items)];
  const rule = `Названы до ${NAMED} органов с местом и наименьшими долями по каждому показателю; доля, равная целому, слабой не считается.`;
  return [heading(2, 'Слабые стороны'), paragraph(rule), ...found];
}

function lowest({ rating, method }: RatedBy, id: string): readonly (readonly Piece[])[] {
  const at = method.indicators.findIndex((indicator) => indicator.id === id);
  const indicator = method.indicators[at];
  if (indicator === undefined) return [];
  const weak = rating.groups.flatMap((group) => {
    const figure = group.figures[at];
    if (group.place === null || figure?.kind !== 'share' || figure.part === figure.whole) return [];
    return [
      {
        name: keyNamed(group.key, method),
        share: figure.share,
        part: figure.part,
        whole: figure.whole,
        value: figureValue(figure, indicator),
      },
    ];
  });
  return weak
    .toSorted((a, b) => compareRatios(a.share, b.share))
    .slice(0, NAMED)
    .map((body) => sentence(indicator.title, body));
}

interface WeakBody {
  readonly name: string;
  readonly share: Ratio;
  readonly part: number;
  readonly whole: number;
  readonly value: Value;
}

function sentence(title: string, { name, part, whole, value }: WeakBody): readonly Piece[] {
  return [
    `${title.toLowerCase()}: ${name} — `,
    inline(value),
    ' (',
    inline({ kind: 'integer', value: part }),
    ' из ',
    inline({ kind: 'integer', value: whole }),
    ')',
  ];
}

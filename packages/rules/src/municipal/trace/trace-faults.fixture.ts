import type { Charter } from '@otklik/core';
import { citedPlaces, namedBy, nameOf, partsOf, placesIn } from './charter-parts.fixture.ts';
import type { Implementation, Trace, TracedParagraph } from './trace.ts';

/** Says where a trace and the places of its act do not cover each other. */
export function coverageFaults({ paragraphs }: Trace, places: readonly string[]): readonly string[] {
  const traced = paragraphs.map(({ at }) => at);
  return [
    ...places.filter((at) => !traced.includes(at)).map((at) => `${at}: not traced`),
    ...traced.filter((at) => !places.includes(at)).map((at) => `${at}: no such paragraph`),
    ...traced.filter((at, index) => traced.indexOf(at) !== index).map((at) => `${at}: traced twice`),
  ];
}

/** Says where a trace and a charter do not name each other: whatever cites a paragraph is named by it, and nothing else. */
export function linkFaults({ paragraphs }: Trace, charter: Charter): readonly string[] {
  const parts = partsOf(charter);
  const traced = paragraphs.map(({ at }) => at);
  const strange = citedPlaces(charter).filter((at) => !traced.includes(at));
  const faults = paragraphs.flatMap((paragraph) => {
    const named = 'implemented' in paragraph ? namedBy(paragraph.implemented) : [];
    const citing = parts.filter(({ because }) => placesIn(because, charter).includes(paragraph.at)).map(nameOf);
    return [
      ...citing.filter((name) => !named.includes(name)).map((name) => `${paragraph.at}: does not name ${name}`),
      ...named.filter((name) => !citing.includes(name)).map((name) => `${paragraph.at}: ${name} does not cite it`),
      ...genreFaults(paragraph, charter),
      ...emptyFaults(paragraph, named),
    ];
  });
  return [...strange.map((at) => `${at}: cited, yet not traced`), ...faults];
}

function genreFaults(paragraph: TracedParagraph, { duties }: Charter): readonly string[] {
  if (!('implemented' in paragraph)) return [];
  const { implemented, at } = paragraph;
  const owed = duties
    .filter(({ id }) => implemented.duties?.includes(id))
    .flatMap(({ evidence }) => (evidence.kind === 'report' ? [evidence.genre] : []));
  const told = implemented.genres ?? [];
  return [
    ...told.filter((genre) => !owed.includes(genre)).map((genre) => `${at}: no duty of it owes ${genre}`),
    ...owed.filter((genre) => !told.includes(genre)).map((genre) => `${at}: does not tell of ${genre}`),
  ];
}

/** A paragraph that no part of a charter carries out must show what does, and by which test it is seen. */
function emptyFaults(paragraph: TracedParagraph, named: readonly string[]): readonly string[] {
  const { at, gist } = paragraph;
  const silent = gist.trim() === '' ? [`${at}: no gist`] : [];
  if (!('implemented' in paragraph)) {
    return paragraph.notForSoftware.trim() === '' ? [...silent, `${at}: no reason`] : silent;
  }
  return [...silent, ...proofFaults(paragraph.implemented, named).map((fault) => `${at}: ${fault}`)];
}

function proofFaults({ symbols = [], tests = [] }: Implementation, named: readonly string[]): readonly string[] {
  if (symbols.length > 0) return tests.length === 0 ? ['symbols without a test'] : [];
  return named.length === 0 ? ['implemented by nothing'] : [];
}

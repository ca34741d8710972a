/** Colours of one appearance: paper, ink, faint lines, and the marks of the series in their order. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly marks: readonly string[];
  /** Cells of a heat map from the least to the most: what they are filled with, and the ink on it. */
  readonly heat: readonly { readonly fill: string; readonly ink: string }[];
}

/**
 * Marks on white: Okabe and Ito's blue, vermilion, green and purple, then a grey and an indigo.
 *
 * Their orange, sky blue and yellow are left to the dark appearance: on white they fall below 3 : 1.
 */
export const lightPalette: Palette = {
  paper: '#ffffff',
  ink: '#1a1a1a',
  faint: '#d9d9d9',
  marks: ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#595959', '#332288'],
  heat: [
    { fill: '#eef4fa', ink: '#1a1a1a' },
    { fill: '#c3dbee', ink: '#1a1a1a' },
    { fill: '#7fb2dd', ink: '#1a1a1a' },
    { fill: '#2a6fa8', ink: '#ffffff' },
    { fill: '#0b3c6f', ink: '#ffffff' },
  ],
};

/** Marks on near-black: the same hues in the same order, as light as the dark paper asks. */
export const darkPalette: Palette = {
  paper: '#14171a',
  ink: '#eceff1',
  faint: '#3a4046',
  marks: ['#56b4e9', '#e69f00', '#2dbd93', '#e0a3c4', '#b8bec4', '#f0e442'],
  heat: [
    { fill: '#1c2a39', ink: '#eceff1' },
    { fill: '#234463', ink: '#eceff1' },
    { fill: '#2f6390', ink: '#eceff1' },
    { fill: '#74acd9', ink: '#14171a' },
    { fill: '#cbe2f6', ink: '#14171a' },
  ],
};

/**
 * Chooses the place of a series in the palette; after the last colour it starts again.
 *
 * @param series - The series' place from 0.
 * @returns The colour's place from 0.
 * @example
 * markIndex(7) //=> 1
 */
export function markIndex(series: number): number {
  return series % lightPalette.marks.length;
}

/**
 * Chooses the colour of a series on white paper, as DOCX, XLSX and a bare SVG have it.
 *
 * @param series - The series' place from 0.
 * @returns A hex colour with its number sign.
 * @example
 * markColour(0) //=> '#0072b2'
 */
export function markColour(series: number): string {
  return lightPalette.marks[markIndex(series)] ?? lightPalette.ink;
}

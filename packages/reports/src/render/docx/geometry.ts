/**
 * The sheet of GOST R 7.0.97-2016 in twips (a twentieth of a point): A4, 20 mm left, 10 mm right, 20 mm above and below,
 * the page number 10 mm from the upper edge, the first line 1.25 cm in.
 */
export const sheet = {
  width: 11906,
  height: 16838,
  margin: { left: 1134, right: 567, top: 1134, bottom: 1134, header: 567, footer: 567, gutter: 0 },
  firstLine: 709,
} as const;

/** Width of the text between the margins, in twips. */
export const textWidth: number = sheet.width - sheet.margin.left - sheet.margin.right;

/** Sizes of the face in half-points: text 14, tables 11, notes under them 10. */
export const sizes = { text: 28, head: 32, table: 22, remark: 20, header: 24 } as const;

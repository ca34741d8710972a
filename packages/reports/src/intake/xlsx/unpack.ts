import { Inflate } from 'fflate';
import type { ZipEntry } from './central-directory.ts';

const SLICE = 65_536;

/**
 * Unpacks a part piece by piece; a damaged part throws the inflater's error.
 *
 * @param bytes - The archive.
 * @param entry - The part.
 * @param take - Gets each piece, and tells whether to go on; no more is unpacked than the directory announces.
 */
export function unpackPieces(bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => boolean): void {
  const state = { left: entry.unpacked, wanted: true };
  const give = (piece: Uint8Array): void => {
    state.wanted = state.wanted && state.left > 0 && take(piece.subarray(0, state.left));
    state.left -= piece.length;
  };
  const inflate = new Inflate(give);
  const end = entry.begins + entry.packed;
  for (let from = entry.begins; from < end && state.wanted; from += SLICE) {
    const piece = bytes.subarray(from, Math.min(end, from + SLICE));
    if (entry.method === 0) give(piece);
    else inflate.push(piece, from + SLICE >= end);
  }
}

/**
 * Unpacks a small part as text; a damaged part throws the inflater's error.
 *
 * @param bytes - The archive.
 * @param entry - The part, encoded as UTF-8.
 * @returns Its text.
 */
export function unpackText(bytes: Uint8Array, entry: ZipEntry): string {
  const decoder = new TextDecoder();
  let text = '';
  unpackPieces(bytes, entry, (piece) => {
    text += decoder.decode(piece, { stream: true });
    return true;
  });
  return text + decoder.decode();
}

import { CharSet } from "../engine/char-set";

/** First and last of what is not to be seen and says nothing. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  // Controls, but for white space.
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  // Hyphens that are not printed, joiners, fillers.
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x3164, 0x3164],
  [0xffa0, 0xffa0],
  // The direction of writing.
  [0x061c, 0x061c],
  [0x202a, 0x202e],
  // Of no width.
  [0x200b, 0x200f],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  // The form of the sign before.
  [0x180b, 0x180f],
  [0xfe00, 0xfe0f],
  // Notes between lines, and what stands for a picture.
  [0xfff9, 0xfffc],
];
/** Tags and forms beyond the first plane begin with this code unit. */
const TAG = "\udb40";

/** What an invisible character may begin with. */
export function* invisibleStarts(): Generator<string> {
  yield TAG;
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code += 1) yield String.fromCharCode(code);
  }
}

const starts = new CharSet(invisibleStarts());

/** Where the invisible character at a place ends; `at` itself where there is none. */
export function invisibleEnd(text: string, at: number): number {
  if (!starts.hasAt(text, at)) return at;
  if (text.charAt(at) !== TAG) return at + 1;
  const code = text.charCodeAt(at + 1);
  return code >= 0xdc00 && code <= 0xdfff ? at + 2 : at;
}

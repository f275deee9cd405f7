/**
 * Which cues a character can belong to, as bits: a text is looked through once for the characters of all cues.
 * The table only grows, and it is filled while modules load, in whatever order.
 */

/** Cues are told apart by the bits of four words; where there are more of them, some share a bit. */
const MOST_BITS = 128;
const MOST_ROWS = 0x1000;

/** For each character its row in `rows` and, in the bits above, whether it is a stop. Row 0 is empty. */
export const entries = new Uint16Array(0x10000);
export const CLAUSE_STOP = 0x4000;
export const SENTENCE_STOP = 0x8000;
export const ROW = 0x0fff;
/** Four words of bits a row. */
export const rows = new Int32Array(4 * MOST_ROWS);

for (const char of ",") entries[char.charCodeAt(0)] = CLAUSE_STOP;
for (const char of "。;!?\n") entries[char.charCodeAt(0)] = SENTENCE_STOP;

let rowCount = 0;
let cueCount = 0;

/** How many cues are known so far; what was looked through before a cue was made says nothing of it. */
export function countCues(): number {
  return cueCount;
}

/** Enters a cue with the characters of which it needs one, and returns its number. */
export function enterCue(chars: Iterable<string>): number {
  const number = cueCount;
  cueCount += 1;
  const { word, bit } = placeOf(number);
  for (const char of chars) {
    const at = 4 * rowOf(char.charCodeAt(0)) + word;
    rows[at] = (rows[at] ?? 0) | bit;
  }
  return number;
}

/** The word and the bit of a cue. */
export function placeOf(number: number): { readonly word: number; readonly bit: number } {
  return { word: (number % MOST_BITS) >> 5, bit: 1 << (number & 31) };
}

/** Where the rows are used up characters share them: some patterns are then asked in vain, none too few. */
function rowOf(code: number): number {
  const entry = entries[code] ?? 0;
  if ((entry & ROW) !== 0) return entry & ROW;
  const row = 1 + (rowCount % (MOST_ROWS - 1));
  rowCount += 1;
  entries[code] = entry | row;
  return row;
}

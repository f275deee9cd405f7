import type { Span } from "../../model/selector";

/** A stretch of a text, and the one character or none that it becomes. */
export interface Edit extends Span {
  readonly char: string;
}

/** A text after its edits, and the way back. */
interface Edited {
  readonly text: string;
  /** Where the character at `at` began. */
  startAt(at: number): number;
  /** Where the character at `at` ended. */
  endAt(at: number): number;
}

/** A text with some stretches dropped or replaced; they are in order and do not overlap. */
export function editText(text: string, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return { text, startAt: (at) => at, endAt: (at) => at + 1 };
  const pieces: string[] = [];
  const starts = new Uint32Array(text.length);
  const ends = new Map<number, number>();
  let length = 0;
  let from = 0;
  const copyTo = (end: number): void => {
    pieces.push(text.slice(from, end));
    for (let at = from; at < end; at += 1) {
      starts[length] = at;
      length += 1;
    }
  };
  for (const { start, end, char } of edits) {
    copyTo(start);
    from = end;
    if (char === "") continue;
    pieces.push(char);
    starts[length] = start;
    ends.set(length, end);
    length += 1;
  }
  copyTo(text.length);
  const startAt = (at: number): number => (at < length ? (starts[at] ?? 0) : text.length);
  return { text: pieces.join(""), startAt, endAt: (at) => ends.get(at) ?? startAt(at) + 1 };
}

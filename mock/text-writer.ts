import type { Selector } from "../src/model/selector";

/** Writes a text piece by piece and says where each piece came to stand. */
export interface TextWriter {
  write(words: string): Selector;
  /** Length so far, in UTF-16 code units. */
  position(): number;
  text(): string;
}

export function textWriter(): TextWriter {
  const pieces: string[] = [];
  let length = 0;
  return {
    write(exact) {
      const start = length;
      pieces.push(exact);
      length += exact.length;
      return { start, end: length, exact };
    },
    position: () => length,
    text: () => pieces.join(""),
  };
}

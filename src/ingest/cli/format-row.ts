/** A name, a number and what it is made of. */
export function formatRow(name: string, number: number, parts = ""): string {
  const head = `${padWords(name, ROW_HEAD)}${number}`;
  return parts === "" ? head : `${head}: ${parts}`;
}

/** Where the numbers of all rows stand. */
export const ROW_HEAD = 16;

/** Words with at least a space behind them, up to a column; Chinese characters are two columns wide. */
export function padWords(words: string, columns: number): string {
  const width = words.length + (words.match(/[\u4e00-\u9fff]/gu)?.length ?? 0);
  return words + " ".repeat(Math.max(1, columns - width));
}

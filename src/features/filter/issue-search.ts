/** Width and case do not matter, nor do blanks inside a name: ２２０３ finds 2203, and 第11期 finds 第 11 期. */
function foldWords(words: string): string {
  return words.normalize("NFKC").toLowerCase();
}

/** What is searched of an issue: its names and dates, each without blanks. */
export function searchedWords(words: readonly (string | number | null)[]): string {
  return words
    .filter((part) => part !== null)
    .map((part) => foldWords(String(part)).replace(/\s+/gu, ""))
    .join(" ");
}

/** Asks whether all words of a query stand in what is searched; figures only where a number begins, so 22 is not in 122. */
export function searchFor(query: string): (searched: string) => boolean {
  const wanted = foldWords(query).split(/\s+/u).filter(Boolean);
  const questions = wanted.map((word) => {
    if (!/^\d+$/u.test(word)) return (searched: string) => searched.includes(word);
    const pattern = new RegExp(`(?<!\\d)${word}`, "u");
    return (searched: string) => pattern.test(searched);
  });
  return (searched) => questions.every((holds) => holds(searched));
}

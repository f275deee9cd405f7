// npm run bench:dead: the words of the lexicon that decide nothing in any text of the project, by table and class.
// Behind × stands in how many texts a word is found all the same. Delete each, or write the sentence that needs it
// into a golden table.
import { join } from "node:path";
import { listTexts } from "../same/texts";
import { findDeadWords } from "./find-dead-words";
import { listWords } from "./list-words";

const texts = listTexts(join(import.meta.dirname, "../../..")).map(({ raw }) => raw);
const dead = findDeadWords(texts);
const byClass = new Map<string, string[]>();
for (const { table, tag, word, occurrences } of dead) {
  const words = byClass.get(`${table}, ${tag}`) ?? [];
  byClass.set(`${table}, ${tag}`, [...words, occurrences > 0 ? `${word}×${occurrences}` : word]);
}
for (const [name, words] of byClass)
  process.stdout.write(`${name} (${words.length}): ${words.join(" ")}\n`);
process.stdout.write(
  `${listWords().length} words, ${dead.length} decide nothing in ${texts.length} texts\n`,
);
if (dead.length > 0) process.exitCode = 1;

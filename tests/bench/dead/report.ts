// npm run bench:dead: the words of the lexicon that decide nothing in any text of the project.
import { join } from "node:path";
import { listTexts } from "../same/texts";
import { findDeadWords } from "./find-dead-words";

const root = join(import.meta.dirname, "../../..");
const texts = [...new Set(listTexts(root).map(({ raw }) => raw))];
const { dead, count } = findDeadWords(texts);
for (const table of new Set(dead.map((word) => word.table))) {
  for (const tag of new Set(dead.filter((d) => d.table === table).map((d) => d.tag))) {
    const words = dead.filter((word) => word.table === table && word.tag === tag);
    process.stdout.write(
      `${table}, ${tag} (${words.length}): ${words.map(({ word, occurrences }) => word + (occurrences > 0 ? `×${occurrences}` : "")).join(" ")}\n`,
    );
  }
}
process.stdout.write(`${count} words, ${dead.length} decide nothing in ${texts.length} texts\n`);
if (dead.length > 0) process.exitCode = 1;

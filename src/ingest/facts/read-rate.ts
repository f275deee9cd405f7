import { lastMatch } from "../engine/last-match";
import { entriesOf } from "../engine/word-trie";
import { COUNTED_BY, PER, PLAIN, RATE } from "../lexicon/rate-words";

const plain = new Map(entriesOf(PLAIN));
const LONGEST = 14;

/** For one of what a number is stated (日, 条, 点), by the clause before it, or `null` for a total. */
export function readRate(clause: string): string | null {
  if (!PER.test(clause.slice(-LONGEST))) return null;
  const found = lastMatch(clause.slice(-LONGEST), RATE);
  if (!found) return null;
  const noun = found[2];
  if (noun !== undefined) return COUNTED_BY.exec(noun)?.[0] ?? noun.slice(0, 1);
  const word = found[1] ?? found[3] ?? found[4] ?? "";
  return plain.get(word) ?? word;
}

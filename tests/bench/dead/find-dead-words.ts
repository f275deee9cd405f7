import { ingestText } from "../../../src/ingest/ingest";
import { fold } from "../../../src/ingest/text/fold";
import { describeReading } from "../same/describe-reading";
import { listWords, type Word } from "./list-words";

interface Text {
  readonly raw: string;
  readonly folded: string;
}

/** A word without which each text is read just the same. */
export interface DeadWord extends Word {
  /** In how many texts it stands all the same. */
  readonly occurrences: number;
}

/** The words of the lexicon that decide nothing in any of the texts. */
export function findDeadWords(raws: Iterable<string>): DeadWord[] {
  const find = indexTexts(raws);
  const readings = new Map<Text, string>();
  const decides = (text: Text): boolean => readingOf(text) !== readings.get(text);
  return listWords().flatMap((word) => {
    const near = find(word.word);
    for (const text of near) if (!readings.has(text)) readings.set(text, readingOf(text));
    const remember = word.trie.forget(word.word);
    const isAlive = near.some(decides);
    remember();
    return isAlive ? [] : [{ ...word, occurrences: near.length }];
  });
}

/** Finds the texts that hold a word, the shortest first: one that is made for the word shows most quickly what it decides. */
function indexTexts(raws: Iterable<string>): (word: string) => readonly Text[] {
  const texts = [...new Set(raws)].map((raw) => ({ raw, folded: fold(raw).text }));
  const byBeginning = new Map<string, Text[]>();
  for (const text of texts.sort((one, other) => one.raw.length - other.raw.length)) {
    for (const beginning of beginningsIn(text.folded)) {
      const found = byBeginning.get(beginning);
      if (found) found.push(text);
      else byBeginning.set(beginning, [text]);
    }
  }
  return (word) =>
    (byBeginning.get(word.slice(0, 2)) ?? []).filter(({ folded }) => folded.includes(word));
}

/** Each character and each two side by side. */
function beginningsIn(folded: string): Set<string> {
  const beginnings = new Set(folded.split(""));
  for (let at = 2; at <= folded.length; at += 1) beginnings.add(folded.slice(at - 2, at));
  return beginnings;
}

function readingOf({ raw }: Text): string {
  return describeReading(ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" })).join("\n");
}

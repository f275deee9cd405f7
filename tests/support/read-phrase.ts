import type { Trace } from "../../src/ingest/facts/judge-mentions";
import { ingestText } from "../../src/ingest/ingest";

type Verdict = Parameters<Trace>[1];

/** What the reader decides of the number in brackets (处以[50元]罚款); throws where it sees no such number. */
export function readPhrase(phrase: string): {
  readonly mention: Parameters<Trace>[0];
  readonly verdict: Verdict;
} {
  const start = phrase.indexOf("[");
  const end = phrase.indexOf("]") - 1;
  if (start < 0 || end <= start) throw new Error(`${phrase}: no number in brackets`);
  const raw = phrase.slice(0, start) + phrase.slice(start + 1, end + 1) + phrase.slice(end + 2);
  const seen: string[] = [];
  let found: ReturnType<typeof readPhrase> | null = null;
  ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" }, String, (mention, verdict) => {
    seen.push(raw.slice(mention.start, mention.end));
    if (mention.start === start && mention.end === end) found = { mention, verdict };
  });
  if (found === null) throw new Error(`${phrase}: the numbers are ${seen.join(" ") || "none"}`);
  return found;
}

import { dirname } from "node:path/posix";
import type { Collection } from "./collection";
import type { Outcome } from "./outcome-list";
import { placeReading } from "./place-reading";
import type { Source } from "./read-source";
import type { Store } from "./store";

/** What a run works with, from the first file to the commit. */
export interface Run {
  readonly store: Store;
  readonly collection: Collection;
  /** What the dataset on disk names, with the digests of the texts. */
  readonly published: ReadonlyMap<string, string>;
  readonly replace: boolean;
  /** Digests of the texts that this run has read. */
  readonly seen: Set<string>;
}

/** Takes the issues of a file into the collection and stages its files, or mends what is missing on disk. */
export function takeIn(
  source: Source,
  { store, collection, published, replace, seen }: Run,
): Outcome {
  if (seen.has(source.sha256)) return "repeated";
  const verdict = collection.judge(source, replace);
  seen.add(source.sha256);
  if (verdict === "repeated") return verdict;
  const first = collection.find(source.ingested.issues[0]?.id ?? "");
  const known = first?.text.sha256 === source.sha256 ? dirname(first.text.path) : null;
  const { ingested, texts, ledgers } = placeReading(source, known, published);
  const isNew = verdict !== "unchanged" && collection.put({ ...source, ingested });
  const staleTexts = texts.filter((path) => !store.holds(path, source.bytes));
  const staleLedgers = ledgers.filter(({ path, content }) =>
    verdict === "unchanged" ? !store.holds(path) : !store.holds(path, Buffer.from(content)),
  );
  for (const path of staleTexts) store.stage(path, source.bytes);
  for (const { path, content } of staleLedgers) store.stage(path, content);
  if (verdict === "new" || isNew) return verdict === "new" ? "new" : "reread";
  return staleTexts.length + staleLedgers.length > 0 ? "mended" : "unchanged";
}

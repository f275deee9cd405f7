import { ledgerPath } from "../../model/ledger-path";
import type { Ingested } from "../ingest";
import { formatLedger } from "./format-dataset";
import type { Source } from "./read-source";

/** A reading whose issues name the place of their text, and the files that go there. */
export interface PlacedReading {
  readonly ingested: Ingested;
  readonly texts: readonly string[];
  readonly ledgers: readonly { readonly path: string; readonly content: string }[];
}

/**
 * Finds a folder for the files of a reading: the one where the same text lies, the usual one, or one named by the digest of the text.
 * A name that the published dataset uses for another text is never taken, so that it stays whole until the new one is in place.
 */
export function placeReading(
  { ingested, sha256 }: Source,
  known: string | null,
  published: ReadonlyMap<string, string>,
): PlacedReading {
  const folders = [...(known === null ? [] : [known]), "texts", `texts/${sha256.slice(0, 12)}`];
  const readings = folders.map((folder) => placeIn(folder, ingested));
  const free = readings.find(({ texts, ledgers }) =>
    [...texts, ...ledgers.map(({ path }) => path)].every(
      (path) => (published.get(path) ?? sha256) === sha256,
    ),
  );
  if (!free) throw new Error(`no place for the text ${sha256}`);
  return free;
}

function placeIn(folder: string, ingested: Ingested): PlacedReading {
  const issues = ingested.issues.map((issue) => {
    const name = issue.text.path.slice(issue.text.path.lastIndexOf("/") + 1);
    return { ...issue, text: { ...issue.text, path: `${folder}/${name}` } };
  });
  const ledgers = issues.flatMap((issue, index) => {
    const ledger = ingested.ledgers[index];
    return ledger ? [{ path: ledgerPath(issue), content: formatLedger(ledger) }] : [];
  });
  const texts = [...new Set(issues.map(({ text }) => text.path))];
  return { ingested: { ...ingested, issues }, texts, ledgers };
}

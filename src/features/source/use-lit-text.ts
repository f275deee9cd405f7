import { LoadError } from "../../data/load-error";
import { useDataset } from "../../data/use-dataset";
import { useLedger } from "../../data/use-ledger";
import { useSourceText } from "../../data/use-source-text";
import { type FaultText, useFaultText } from "../../ui/fault-text";
import { failureWords } from "../../ui/fault-words";
import { coverPieces, type ShownPiece } from "./cover-pieces";
import { useDrawerText } from "./drawer-text";
import { findCovers } from "./find-covers";
import { type FactInIssue, locateFact } from "./locate-fact";

/** The pieces of the item's text as they are shown, or why nothing can be lit; `null` as long as files are on their way. */
type LitText = { readonly pieces: readonly ShownPiece[] } | { readonly why: string } | null;

/** Fetches the text and its ledger, looks up the words of the fact, and covers what is not to be shown. */
export function useLitText({ issue, ...place }: FactInIssue) {
  const { source } = useDrawerText();
  const faultText = useFaultText();
  const dataset = useDataset();
  const query = useSourceText(issue.text);
  const ledger = useLedger(issue.id, issue.text);
  const find = (): LitText => {
    if (query.isPending || ledger.isPending) return null;
    if (query.isError) {
      const status = statusOf(query.error, faultText);
      return { why: `${source.missingText(issue.text.path)}${status}` };
    }
    const located = locateFact(query.data, place, source);
    if ("why" in located) return located;
    const covers = findCovers(located.raw, place.item, ledger.data?.rejected ?? null);
    return { pieces: coverPieces(located.pieces, covers) };
  };
  // Either may be the wrong one: the text, or what the data says of it.
  const retry = () => {
    void dataset.refetch();
    void query.refetch();
  };
  return { lit: find(), retry };
}

function statusOf(error: Error, text: FaultText): string {
  return error instanceof LoadError && error.failure.kind === "status"
    ? ` ${failureWords(text, error.failure)}`
    : "";
}

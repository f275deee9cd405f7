import type { CheckedText } from "../../data/use-source-text";
import type { Fact, Issue, Item } from "../../model/dataset";
import { matchesSelector } from "../../model/selector";
import type { DrawerText } from "./drawer-text";
import { locateQuotes, type TextPiece } from "./locate-quotes";

/** A fact among all those of its item. */
export interface FactInItem {
  readonly fact: Fact;
  readonly item: Item;
  readonly itemFacts: readonly Fact[];
}

/** The same with the issue whose text holds the words. */
export interface FactInIssue extends FactInItem {
  readonly issue: Issue;
}

/** The text in pieces of which one is the fact, or why none is: what is not lit is not located. */
export function locateFact(
  checked: CheckedText,
  { fact, item, itemFacts }: FactInItem,
  text: DrawerText["source"],
): { readonly raw: string; readonly pieces: readonly TextPiece[] } | { readonly why: string } {
  switch (checked.kind) {
    case "changed":
      return {
        why: `${text.changed} ${text.expected} ${checked.expected.slice(0, 12)}…，${text.found} ${checked.actual.slice(0, 12)}…`,
      };
    case "uncheckable":
      return { why: text.uncheckable };
    case "verified": {
      if (!matchesSelector(checked.raw, fact.selector)) return { why: text.mismatch };
      const pieces = locateQuotes(checked.raw, item, itemFacts);
      const isLit = pieces.some((piece) => piece.kind === "quote" && piece.fact.id === fact.id);
      return isLit ? { raw: checked.raw, pieces } : { why: text.overlap };
    }
    default:
      return checked satisfies never;
  }
}

import type { Fact } from "../../model/dataset";
import { matchesSelector, type Span } from "../../model/selector";

/** A stretch of an item's text: plain, or the words of one fact. Joined, the pieces give the text back unchanged. */
export type TextPiece =
  | { readonly kind: "plain"; readonly start: number; readonly text: string }
  | { readonly kind: "quote"; readonly start: number; readonly text: string; readonly fact: Fact };

/**
 * Cuts the span of an item out of the raw text and lights the words of those facts whose selector holds to the letter.
 * A fact that does not hold, or that overlaps an earlier one, stays plain: nothing is searched for.
 */
export function locateQuotes(raw: string, span: Span, facts: readonly Fact[]): TextPiece[] {
  const held = facts
    .filter((fact) => matchesSelector(raw, fact.selector))
    .sort((a, b) => a.selector.start - b.selector.start);
  const pieces: TextPiece[] = [];
  let position = span.start;
  const addPlain = (end: number) => {
    if (end > position) {
      pieces.push({ kind: "plain", start: position, text: raw.slice(position, end) });
    }
  };
  for (const fact of held) {
    const { start, end, exact } = fact.selector;
    if (start < position || end > span.end) continue;
    addPlain(start);
    pieces.push({ kind: "quote", start, text: exact, fact });
    position = end;
  }
  addPlain(span.end);
  return pieces;
}

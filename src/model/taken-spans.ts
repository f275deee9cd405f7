import { firstIndex } from "./first-index";
import type { Span } from "./selector";

/** Spans of one text that do not overlap; tells which of them a new one would meet. */
export class TakenSpans<T extends Span> {
  readonly #ordered: T[] = [];

  /** Takes the span, or gives back the one that it overlaps and takes nothing. */
  take(span: T): T | null {
    const place = this.#placeOf(span.start);
    const [before, after] = [this.#ordered[place - 1], this.#ordered[place]];
    if (before && before.end > span.start) return before;
    if (after && after.start < span.end) return after;
    this.#ordered.splice(place, 0, span);
    return null;
  }

  /** How many of the spans start before or at an offset. */
  #placeOf(start: number): number {
    const spans = this.#ordered;
    return firstIndex(spans.length, (index) => (spans[index]?.start ?? 0) <= start);
  }
}

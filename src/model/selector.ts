/** Half-open range of UTF-16 code units into the raw, unedited text of an issue. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it must find there: `raw.slice(start, end) === exact`, spaces and page breaks included. */
export interface Selector extends Span {
  readonly exact: string;
}

/** True only where the raw text says exactly the quoted words at the quoted place; a near miss is a miss. */
export function matchesSelector(raw: string, selector: Selector): boolean {
  return raw.slice(selector.start, selector.end) === selector.exact;
}

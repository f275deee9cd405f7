import type { Quotation } from "../find-quotations";

/** Where a quantity stands. */
export interface JudgedPlace {
  readonly text: string;
  readonly quotation: Quotation | null;
  /** In the first sentence of an item. */
  readonly isHeadline: boolean;
}

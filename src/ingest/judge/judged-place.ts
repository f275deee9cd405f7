import type { Quotation } from "../find-quotations";

/** Where a quantity stands. */
export interface JudgedPlace {
  readonly text: string;
  readonly quotation: Quotation | null;
  /** In the first sentence of an item. */
  readonly isHeadline: boolean;
  /** Behind words that announce rules (通知如下, 报名须知) in its report. */
  readonly isUnderNotice: boolean;
  /** A count with the same measure word stands beside it in a list. */
  readonly isListed: boolean;
}

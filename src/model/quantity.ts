/** How the wording limits the stated number; see the reading guide, section 3. */
export const BOUNDS = ["exact", "at_least", "at_most", "about", "range", "vague"] as const;

export type Bound = (typeof BOUNDS)[number];

/** What a phrase such as `约 8 万余人次` says: a stated number and the closed interval that its words allow. */
export interface Quantity {
  /** The stated number with 万 and 亿 applied; the lower end for ranges and vague words. */
  readonly value: number;
  /** Lower end of the interval, `null` where the wording leaves it open. */
  readonly minValue: number | null;
  /** Upper end of the interval, `null` where the wording leaves it open. */
  readonly maxValue: number | null;
  readonly bound: Bound;
  /** The hedge words as printed, in printed order (`["约", "余"]`). */
  readonly marks: readonly string[];
  /** The measure word as printed (`人次`), `null` where none is printed. */
  readonly unitText: string | null;
}

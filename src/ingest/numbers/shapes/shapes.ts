import { CLOCKS } from "./clock";
import { CONTACTS } from "./contact";
import { DATES } from "./date";
import { YEAR_IN_BRACKETS } from "./document";
import { EACH } from "./each";
import { LIST_MARKS, PADDED_MARK } from "./list-mark";
import { MASKED } from "./masked";
import { NAMES } from "./names";
import { ORDINALS } from "./ordinal";
import { RATIOS } from "./ratio";
import { SET_PHRASES } from "./set-phrase";
import type { Shape } from "./shape";

/** Numerals that are no counts, told by their shape alone, in the order in which they are tried at each place. */
export const SHAPES: readonly Shape[] = [
  // (0313)6543210: before telephone numbers.
  YEAR_IN_BRACKETS,
  ...CONTACTS,
  ...MASKED,
  // 00至11月10日 behind 18: — before dates.
  PADDED_MARK,
  ...DATES,
  ...CLOCKS,
  ...LIST_MARKS,
  ...ORDINALS,
  ...SET_PHRASES,
  ...RATIOS,
  ...NAMES,
  ...EACH,
];

import { AFTER_RULE } from "./after-rule";
import { CALLS } from "./call";
import { CHANGES } from "./change";
import { STARTS } from "./change-start";
import { INSTRUCTIONS } from "./instruction";
import { LACKS } from "./lack";
import { QUESTIONS } from "./question";
import { UNDONE } from "./undone";

/** Told by what is said around it: wished for, asked, lacking, told to do, changed, called off, or in the row of a rule. */
export const OF_WHAT_IS_NOT_SO = [
  ...INSTRUCTIONS,
  ...CHANGES,
  ...STARTS,
  ...UNDONE,
  ...LACKS,
  ...QUESTIONS,
  ...CALLS,
  ...AFTER_RULE,
];

import { AFTER_RULE } from "./after-rule";
import { CALLS } from "./call";
import { INSTRUCTIONS } from "./instruction";
import { LACKS } from "./lack";
import { QUESTIONS } from "./question";

/** Told by what is said around it: wished for, asked, lacking, told to do, or in the row of a rule. */
export const OF_WHAT_IS_NOT_SO = [...INSTRUCTIONS, ...LACKS, ...QUESTIONS, ...CALLS, ...AFTER_RULE];

// What tells that something happened, or that it is planned: then a number is no rule, whatever else is said.
import type { Condition } from "../sentence/condition";

/** Said of the sentence before the number. */
export const STATED: Condition = {
  sentence: /[已了拟]|累计|截至|截止|目前|现有|以来|至今|共有|去年|上届|上年|往年|预计|计划/,
};
/** Said right behind the number. */
export const DONE_BEHIND: Condition = { behind: /^[^。;\n]{0,20}[已了]/ };

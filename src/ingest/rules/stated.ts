// What tells that something happened, or that it is planned: then a number is no rule, whatever else is said.
import type { Condition } from "../sentence/condition";

/** Said of the sentence before the number. */
export const STATED: Condition = {
  sentence: /[已了拟]|累计|截至|截止|目前|现有|以来|至今|共有|去年|上届|上年|往年|预计|计划/,
};
/** Said of the sentence, and of nothing but what is over. */
export const OVER: Condition = { sentence: /[已了]/ };
/** Said right behind the number. */
export const DONE_BEHIND: Condition = { behind: /^[^。;\n]{0,20}[已了]/ };
/** Given or served, and over: 为每户发放了最多3袋大米. */
export const GIVEN: Condition = { verbBefore: ["give", "serve"], clause: /了/ };
/** Set against a duty, what was reached is told in the same breath: 应敲5911户，已敲5480户. */
export const REACHED: Condition = {
  sentence: /[已了实][^,。;]{0,10}$|累计|共|完成|达到了|实现/,
};

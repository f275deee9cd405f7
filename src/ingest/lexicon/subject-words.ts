// Words that part a counted phrase from what stands around it; asked by `attribute/read-subject.ts`.

/** 3次对企业…: to whom or about what it was done, not what is counted. */
export const TO_WHOM = "对向";
/** 全区党员, 各单位: behind these a noun is not one of several in a row. */
export const HOW_MANY = /[全我本该各]/;
/** 作为骨干力量, 由志愿者: who they are made or who did it. */
export const AS_WHAT = "作为 成为 担任 由 为 给";
/** What is left over before and behind a phrase. */
export const LEFT_BEFORE = '的等余多“"';
export const LEFT_BEHIND = '”"';

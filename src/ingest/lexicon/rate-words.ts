// Words that say for one of what a number is stated.

/** 每日3次 tells how often, not how many activities there were. */
export const OFTEN: ReadonlySet<string> = new Set("日 周 人".split(" "));
export const TIMES: ReadonlySet<string> = new Set("次 遍 回".split(" "));
/** Unnamed persons at each of these are the audience … */
export const EVENTS: ReadonlySet<string> = new Set("场 节 课 期 堂".split(" "));
/** … and at each of these on duty. */
export const PLACES_OF_DUTY: ReadonlySet<string> = new Set("岗 点 组 队 站 班 卡".split(" "));

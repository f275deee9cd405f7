// Words of dates and periods; asked by `attribute/read-period.ts` and `find-problems.ts`.

const DATE = "(?:(?:今年|去年|\\d{4}年)?\\d{1,2}月份?(?:\\d{1,2}[日号])?|\\d{4}年|今年|年初|去年)";
export const SINCE = new RegExp(
  `(?:自|从)?(${DATE})[^,。;]{0,12}?(?:以来|起至今|至今|起|开始)`,
  "g",
);
export const UNTIL = new RegExp(`(?:截至|截止到|截止至|截止)(${DATE})`, "g");
export const FROM_TO = new RegExp(`(${DATE})(?:至|到|-|—|~)(${DATE}|\\d{1,2}[日号])`, "g");
/** Without these none of them stands in a sentence. */
export const ANY_DATE = /[年月初]/;
export const ANY_SINCE = /以来|至今|起|开始/;
export const ANY_UNTIL = /截至|截止/;
export const ANY_FROM_TO = /[年月份日号初](?:至|到|[-—~])/;
/** Years told from that of the bulletin. */
export const THIS_YEAR = "今年";
export const LAST_YEAR = "去年";
/** 1月3日至8日: a month that is said once. */
export const MONTH = "月";
export const NAMED_MONTH = /\d{1,2}月/;
/** A year alone is always possible. */
export const MONTH_OR_DAY = /[月日号\-./]/;

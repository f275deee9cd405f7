/** Id of an issue: the running serial as printed (`"2203"`), with six hex digits for a further series that prints the same (`"2203-1f0c9a"`), or `"text-"` plus eight hex digits where none is printed. */
export type IssueId = string;

/** Id of an item: `issueId/n`, n counting from 1 in the order of the text (`"2203/1"`). */
export type ItemId = string;

/** Id of a fact: `itemId@start`, start in UTF-16 code units of the raw text (`"2203/1@204"`): it says where the number stands. */
export type FactId = string;

/** A calendar day as `YYYY-MM-DD`, in the place of the bulletin; never a moment. */
export type IsoDate = string;

import { CharSet } from "../engine/char-set";

/** What ends a line of a legible text. */
export const lineBreaks = new CharSet("\n\v\f\r\u2028\u2029");

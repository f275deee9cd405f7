import { CODES } from "./code";
import { MAGNITUDES } from "./magnitude";
import { QUOTATIONS } from "./quotation";
import { TABLES } from "./table";
import { VERSES } from "./verse";

/** Told by the number and its marks alone: too large, quoted, a line of verse, a code, the measure of a table. */
export const OF_ITS_FORM = [...MAGNITUDES, ...QUOTATIONS, ...VERSES, ...CODES, ...TABLES];

import { BARE_AGES } from "./age";
import { BARE_NAMES } from "./bare-name";
import { BARE_NUMBERS } from "./bare-number";
import { INDEFINITES } from "./indefinite";
import { WATCHWORDS } from "./watchword";

/** Told by how little it says: "a", a watchword, a number without a measure word. */
export const OF_BARE_WORDS = [
  ...INDEFINITES,
  ...WATCHWORDS,
  ...BARE_AGES,
  ...BARE_NAMES,
  ...BARE_NUMBERS,
];

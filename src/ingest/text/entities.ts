import { invisibleEnd } from "./invisible";

/** What the entities stand for that word processors and web pages leave in a copied text. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  Tab: "\t",
  NewLine: "\n",
  zwnj: "",
  zwj: "",
  lrm: "",
  rlm: "",
  shy: "",
  NoBreak: "",
  ZeroWidthSpace: "",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  laquo: "《",
  raquo: "》",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  middot: "·",
  bull: "•",
  comma: ",",
  period: ".",
  colon: ":",
  lpar: "(",
  rpar: ")",
  plus: "+",
  minus: "-",
  times: "×",
  percnt: "%",
  permil: "‰",
  deg: "°",
  yen: "¥",
  asymp: "≈",
  ap: "≈",
  ge: "≥",
  le: "≤",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  sup2: "²",
  sup3: "³",
};

/** Numbers that old programs count in their own table, from 128 on. */
const OF_WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const FIRST_OF_WINDOWS = 128;
/** Stands for a sign that takes two code units: one entity is one folded character. */
const OTHER_SIGN = "〓";
/** Escaped once or more (&amp;nbsp;); of the blank the end is often lost. */
const ENTITY =
  /&(?:amp;){0,3}(?:#(\d{1,7});|#[xX]([\da-fA-F]{1,6});|([A-Za-z]{2,14}\d{0,2});|(nbsp)(?![A-Za-z\d;]))/y;

/** An entity, and the character that it stands for; none where it stands for nothing to be seen. */
interface Entity {
  readonly end: number;
  readonly char: string;
}

/** The entity (&nbsp;, &#160;, &#xa0;) that begins at a place, or `null`. */
export function readEntity(raw: string, at: number): Entity | null {
  ENTITY.lastIndex = at;
  const [words, decimal, hex, name, blank] = ENTITY.exec(raw) ?? [];
  if (words === undefined) return null;
  const char = charOf(decimal, hex, name ?? blank ?? "");
  return char === null ? null : { end: at + words.length, char };
}

function charOf(decimal: string | undefined, hex: string | undefined, name: string): string | null {
  if (decimal !== undefined) return charOfCode(Number(decimal));
  if (hex !== undefined) return charOfCode(Number.parseInt(hex, 16));
  return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : null;
}

function charOfCode(code: number): string | null {
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
  const ofWindows = OF_WINDOWS.charAt(code - FIRST_OF_WINDOWS);
  if (code >= FIRST_OF_WINDOWS && ofWindows !== "") return ofWindows;
  const char = String.fromCodePoint(code);
  if (invisibleEnd(char, 0) === char.length) return "";
  return char.length > 1 ? OTHER_SIGN : char;
}

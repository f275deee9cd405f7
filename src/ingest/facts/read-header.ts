import { anyWord } from "../engine/any-word";
import { EXTENTS } from "../lexicon/change-words";
import { GENERIC_HEADERS, PART_HEADERS, RATE_ENDS, STANDING_HEADERS } from "../lexicon/table-words";
import { readMeasure } from "../numbers/read-measure";

/** What the words over a column, or before a row, say of the numbers there. */
export interface Header {
  /** As printed, without the measure word in brackets. */
  readonly printed: string;
  /** What is counted. */
  readonly words: string;
  /** 万 of （万人次）, by which the printed numbers have to be scaled. */
  readonly scale: string;
  /** The measure word that the header states for its numbers. */
  readonly unitText: string | null;
  /** The measure word that is a part of its words (参与人数, 服务人次): it tells what is counted, and is not printed as a unit. */
  readonly implied: string | null;
  /** It says how something is counted and not what (数量, 人数). */
  readonly isGeneric: boolean;
  /** It says when or how far something is counted and not what (累计, 本月). */
  readonly isStanding: boolean;
  /** It says of which part (男), and not what. */
  readonly isPart: boolean;
  /** It is a share or a rate whose measure word goes without saying. */
  readonly isRate: boolean;
}

const IN_BRACKETS = /[(〔[]([^()〔〕[\]]{1,10})[)〕\]]$/;
const BEHIND_SLASH = /[/:]([^/:]{1,4})$/;
const UNIT_LABEL = /^(?:计量)?单位[:：]?/;
const SCALED = /^(百万|千万|十万|万|亿|千|百)(.+)$/;
/** 人数, 户数: how many of what a measure word counts; 人次, 场次 say so themselves. */
const NUMBER_OF =
  /^(.*?)(总?(?:([人户件支场次项个家篇辆台份])数|(人次|场次|户次|项次|批次|件次|例次|班次|车次)数?))$/;

/** 队伍数, 站点总数: the thing itself. */
const COUNT_OF = /(?<=..)(?:总数|数量|总量|个数|数)$/;

/** 频率, 效率 are no shares. */
const RATE = new RegExp(`(?:${anyWord(RATE_ENDS, EXTENTS)}|(?<![频功效速])率)$`);

const generic: ReadonlySet<string> = new Set(GENERIC_HEADERS.split(" "));
const standing: ReadonlySet<string> = new Set(STANDING_HEADERS.split(" "));
const parts: ReadonlySet<string> = new Set(PART_HEADERS.split(" "));

/** Reads a header as folded (服务群众(万人次)). */
export function readHeader(printed: string): Header {
  const stated = statedUnit(printed);
  const words = stated ? printed.slice(0, printed.length - stated.printedLength) : printed;
  const of = NUMBER_OF.exec(words);
  const implied = of?.[3] ?? of?.[4] ?? null;
  const thing = implied === null ? words.replace(COUNT_OF, "") : (of?.[1] ?? "");
  return {
    printed: words,
    words: thing,
    scale: stated?.scale ?? "",
    unitText: stated?.unitText ?? null,
    implied,
    isGeneric: thing === "" || generic.has(words),
    isStanding: standing.has(words),
    isPart: parts.has(words),
    isRate: stated === null && RATE.test(words),
  };
}

/** A measure word with the scale before it (万人次). */
export interface StatedUnit {
  readonly scale: string;
  readonly unitText: string | null;
}

function statedUnit(printed: string): (StatedUnit & { readonly printedLength: number }) | null {
  const found = IN_BRACKETS.exec(printed) ?? BEHIND_SLASH.exec(printed);
  const unit = found?.[1] === undefined ? null : readUnit(found[1]);
  return found && unit && { ...unit, printedLength: found[0].length };
}

/** The measure word that a header states, percent for a rate; `null` where it states none. */
export function unitOf({ scale, unitText, isRate }: Header): StatedUnit | null {
  if (isRate) return { scale: "", unitText: "%" };
  return scale === "" && unitText === null ? null : { scale, unitText };
}

/** A measure word, with the scale before it (万人次); `null` where the words are none. */
export function readUnit(printed: string): StatedUnit | null {
  const words = printed.replace(UNIT_LABEL, "");
  const scaled = SCALED.exec(words);
  const [, scale = "", unitText = ""] = scaled ?? [];
  if (scaled && wholeUnit(unitText) !== null) return { scale, unitText: wholeUnit(unitText) };
  if (words === "万" || words === "亿") return { scale: words, unitText: null };
  const unit = wholeUnit(words);
  return unit === null ? null : { scale: "", unitText: unit };
}

function wholeUnit(words: string): string | null {
  const measure = readMeasure(words, 0, null);
  return measure?.end === words.length ? (measure.unitText ?? words) : null;
}

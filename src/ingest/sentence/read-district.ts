import { DISTRICTS, type DistrictCode, isDistrictCode } from "../../model/district";
import { CharSet } from "../engine/char-set";
import { WordTrie } from "../engine/word-trie";
import { GOAL_WORDS, OUTER_ENDS } from "../lexicon/places";
import type { NamedPlace } from "./place";

/** What follows a short name that makes another name of it (朝阳路, 大兴机场, 大兴学习之风). */
const NOT_DISTRICT_BEFORE =
  /^(?:路|门|桥|市|县|街(?!道|乡|镇)|大街|大道|公园|医院|机场|大学|学院|剧院|广场|北苑|黄庄|西苑|新城|群众|调查|学习|之风|土木|沟|产业|文艺|体育|家园|里|村|站|园)/;
const GOAL_BEFORE = new RegExp(`(?:${GOAL_WORDS.replaceAll(" ", "|")})$`);
const THIS_CITY = /(?:北京|[本全我该])市$/;
/** 东城区与西城区, 东城区（17个）与西城区: two that act together. */
const AND_ANOTHER = /[区镇乡道)][与同和]$/;

export const districtTrie = new WordTrie(districtEntries());
const outerEnds = new CharSet(OUTER_ENDS);
const goalEnds = new CharSet(GOAL_WORDS.split(" ").map((word) => word.slice(-1)));

function* districtEntries(): Generator<readonly [string, DistrictCode]> {
  for (const [code, { name, shortName }] of Object.entries(DISTRICTS)) {
    if (!isDistrictCode(code)) continue;
    yield [name, code];
    yield [shortName, code];
  }
}

/** A district of Beijing by its full or its short name. */
export function readDistrict(text: string, start: number): NamedPlace | null {
  const match = districtTrie.matchAt(text, start);
  if (!match) return null;
  const { tag: code, end } = match;
  const { name, shortName } = DISTRICTS[code];
  const isShort = end - start === shortName.length;
  if (isShort && NOT_DISTRICT_BEFORE.test(text.slice(end, end + 3))) return null;
  if (isInOtherCity(text, start)) return null;
  const isGoal =
    goalEnds.hasAt(text, start - 1) &&
    !AND_ANOTHER.test(text.slice(Math.max(0, start - 2), start)) &&
    GOAL_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  return { start, end, code, name, isGoal };
}

/** 长春市朝阳: a city or province before it makes another place of the name, unless it is this one. */
function isInOtherCity(text: string, start: number): boolean {
  if (!outerEnds.hasAt(text, start - 1)) return false;
  return !THIS_CITY.test(text.slice(Math.max(0, start - 4), start));
}

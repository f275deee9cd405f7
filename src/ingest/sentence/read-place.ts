import { entriesOf, WordTrie } from "../engine/word-trie";
import { PARTS } from "../lexicon/divisions/other-names";
import { ZONES } from "../lexicon/places";
import { PREFECTURE_END } from "./gazetteer";
import { isDescribing, isGoalAt, isOrigin, isSettingAt, isSource } from "./goal";
import { isNameOnly, mayEnd, needsCity, type Standing } from "./may-stand";
import type { ReadPlace } from "./place";
import { type Link, readRow } from "./place-row";
import { namedPart, readUnlisted, readUnlistedPart } from "./read-unlisted";

const zoneTrie = new WordTrie(entriesOf({ zone: ZONES }));
const partCodes: ReadonlyMap<string, string> = new Map(PARTS);

/** Province, city and county in a row; the deepest is the place (伊春市新青区 → 新青区). */
export function readPlace(text: string, at: number, standing: Standing): ReadPlace | null {
  const row = readRow(text, at);
  const zone = standing === "within" ? null : readZone(text, at, row);
  if (zone) return zone;
  const last = dropUntold(text, row, standing);
  if (last === null) {
    return standing === "within" || standing === "led" ? null : readUnlisted(text, at);
  }
  if (isOrigin(text, last.end)) return null;
  const mayHoldParts = !last.isShort && last.codes.some((code) => code.endsWith(PREFECTURE_END));
  const part = mayHoldParts ? readUnlistedPart(text, at, last.end) : null;
  return part ?? toPlace(text, row, last, standing);
}

/** Drops the names at the end of a row that may be other words, and tells the last that is left. */
function dropUntold(text: string, row: Link[], standing: Standing): Link | null {
  const count = row.length;
  while (row.length > 0 && !mayEnd(text, row, standing)) row.pop();
  // 奔赴杭州西湖: where one goes is told more closely than can be read.
  return standing === "goal" && row.length < count ? null : (row.at(-1) ?? null);
}

/** The place that leads the name of an office or a bulletin, also by its short name (绍兴志愿服务简报). */
export function readName(name: string): ReadPlace | null {
  return readPlace(name, 0, "name");
}

function toPlace(text: string, row: readonly Link[], last: Link, standing: Standing): ReadPlace {
  const start = row[0]?.start ?? last.start;
  return {
    start,
    end: last.end,
    codes: last.codes,
    words: text.slice(last.start, last.end),
    form: last.isShort ? "short" : "whole",
    needsCity: needsCity(row, text),
    isGoal:
      isGoalAt(text, start) ||
      isSettingAt(text, last.end) ||
      isDescribing(text, start, last.end) ||
      isSource(text, start, last.end),
    isWithin: standing === "within" || (row.length === 1 && isNameOnly(text, last, standing)),
  };
}

/** A zone keeps its name, with that of its city (成都高新区). */
function readZone(text: string, at: number, row: readonly Link[]): ReadPlace | null {
  for (const start of [at, row.at(-1)?.end ?? at]) {
    const end = zoneTrie.matchAt(text, start)?.end;
    if (end === undefined) continue;
    const code = partCodes.get(text.slice(start, end));
    return namedPart(at, end, text.slice(at, end), code === undefined ? [] : [code]);
  }
  return null;
}

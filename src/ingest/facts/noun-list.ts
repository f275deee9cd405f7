// Nouns side by side that one number counts together (203名老干部、老教师; 驾驶员和站务员240名).
import type { Surroundings } from "../sentence/look-around";
import { firstAt } from "../sentence/read-text";
import { isNoun, isPerson } from "../sentence/token-class";
import type { NounToken, Token } from "../sentence/tokenize";

/** 203名老干部、老教师: nouns of one kind side by side are counted together, but for one with a number of its own. */
export function listEnd(text: string, noun: NounToken, { tokens, index }: Surroundings): number {
  let { end } = noun;
  for (let at = tokens.indexOf(noun, index) + 1; ; at += 2) {
    const [joint, next, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (joint === undefined || next?.kind !== "noun" || !isJoint(joint, text)) return end;
    if (joint.start !== end || next.start !== joint.end || behind?.kind === "quantity") return end;
    if (!isAlike(next, noun)) return end;
    end = next.end;
  }
}

/** 党员和独居老人: who helps and who is helped are not counted together. */
function isAlike(noun: NounToken, other: NounToken): boolean {
  if (isPerson(noun) !== isPerson(other)) return false;
  return isHelper(noun) === isHelper(other);
}

function isHelper(noun: NounToken): boolean {
  return isNoun(noun, "volunteer", "registered", "staff", "member");
}

function isJoint({ kind, start }: Token, text: string): boolean {
  return (
    (kind === "and" && text.charAt(start) !== "与") ||
    (kind === "stop" && text.charAt(start) === "、")
  );
}

/** 驾驶员和站务员240名: nouns side by side before their number, but for one that another number counts. */
export function listStart(
  text: string,
  from: number,
  head: NounToken,
  { tokens, index }: Surroundings,
  least: number,
): number {
  let start = from;
  let at = firstAt<number>(tokens, start) - 1;
  for (let joint = tokens[at]; joint; joint = tokens[at]) {
    const noun = tokens[at - 1];
    if (joint.end !== start || !isJoint(joint, text) || noun?.kind !== "noun") break;
    if (noun.end !== joint.start || noun.start < least || at >= index) break;
    if (noun.end - noun.start < 2 || tokens[at - 2]?.kind === "quantity") break;
    if (!isAlike(noun, head)) break;
    start = noun.start;
    at -= 2;
  }
  return start;
}

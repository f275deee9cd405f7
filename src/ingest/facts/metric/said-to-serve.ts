// Does the sentence say that persons serve or were sent? A number of persons is one of helpers only where it does.
import type { NounClass, VerbClass } from "../../lexicon/word-classes";
import type { QuantityReading } from "../../numbers/read-quantity";
import { REACH } from "../../sentence/find-noun";
import type { Surroundings } from "../../sentence/look-around";
import type { Token } from "../../sentence/tokenize";

/** What helpers do: they are called out, set to work and give. Who attends, holds or settles something may do it for themselves. */
const SERVING: ReadonlySet<VerbClass> = new Set<VerbClass>([
  ...(["mobilise", "join", "clear", "serve", "give"] as const),
  ...(["equip"] as const),
]);

/** Who does nothing but help; with them, those whose trade it is. */
const HELPERS: ReadonlySet<NounClass> = new Set<NounClass>(["volunteer", "registered", "team"]);
const HELPERS_AND_STAFF: ReadonlySet<NounClass> = new Set<NounClass>([...HELPERS, "staff"]);

/** Whether the sentence of the number tells of service by a verb, or names helpers. */
export function isSaidToServe(_: QuantityReading, { tokens, index }: Surroundings): boolean {
  return tells(tokens, index, -1, HELPERS_AND_STAFF) || tells(tokens, index, 1, HELPERS_AND_STAFF);
}

/** Whether the sentence names helpers before the number. */
export function followsHelpers(_: QuantityReading, { tokens, index }: Surroundings): boolean {
  for (let at = index - 1; at >= index - REACH; at -= 1) {
    const token = tokens[at];
    if (!token || endsSentence(token)) return false;
    if (isNamed(token, HELPERS_AND_STAFF)) return true;
  }
  return false;
}

/** 骑手200人、油锯手300名运送物资: the verb behind a list is that of all of it. */
export function isListedAtWork(_: QuantityReading, { tokens, index, end }: Surroundings): boolean {
  const comma = tokens[index + 1];
  if (comma?.kind !== "stop" || comma.level !== 1 || comma.start !== end) return false;
  for (let at = index + 2; at <= index + REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "verb" || (token.kind === "stop" && token.level > 1)) return false;
    if (token.kind === "quantity") return tells(tokens, at, 1, HELPERS);
  }
  return false;
}

function tells(
  tokens: readonly Token[],
  index: number,
  step: 1 | -1,
  helpers: ReadonlySet<NounClass>,
): boolean {
  for (let far = 1; far <= REACH; far += 1) {
    const token = tokens[index + far * step];
    if (!token || endsSentence(token)) return false;
    if (token.kind === "verb" && SERVING.has(token.verb)) return true;
    if (isNamed(token, helpers)) return true;
  }
  return false;
}

/** A noun of one character may be a part of another word (裁员). */
function isNamed(token: Token, helpers: ReadonlySet<NounClass>): boolean {
  return token.kind === "noun" && token.end - token.start > 1 && helpers.has(token.noun);
}

function endsSentence(token: Token): boolean {
  return token.kind === "stop" && token.level === 3;
}

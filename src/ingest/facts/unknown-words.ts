// Subjects that no table of nouns holds: the run of characters beside a number, as far as what it hangs on.
import type { UnitClass } from "../lexicon/measures";
import type { Surroundings } from "../sentence/look-around";
import { isPerson, isVerb } from "../sentence/token-class";
import type { NounToken, Token } from "../sentence/tokenize";
import { isOfPhrase, MEASURE_NOUN, notInPhrase } from "./phrase-start";

/** What leads up to a number and is no part of what it counts. */
const LEADS_UP =
  /(?:达到?|[共合总]计|累计|一共|分别|为|[共现仍还尚]?[有余]|[约近超逾已仅只各共]|突破|不下|高达|多达)$/;
/** 另外添置, 这栋: what leads into a phrase and is no part of it. */
const LEADS_IN = /^(?:另外|另|其他|其余|这[栋个片些次]?|那[栋个片些次]?|拟|尚|剩余)/;
/** 设→采血点: a verb before its object that no table of verbs needs. */
const GOVERNS = /^(?:添置|[送捐设种栽打买卖修建发添购])(?=[\u4e00-\u9fa5]{2})/;
/** 造成2死, 调整成48个: what a number became or what came of it names nothing, nor does its own measure. */
const NAMES_NOTHING = /[成为掉完得]$|^人次$/;
/** Words that end before a phrase; other words of grammar may be a part of a longer one (过|火面积). */
const ENDS_BEFORE = /[的了着在向对为给由把将从于以和有与及到至均都已也还又再就]$/;
/** 5名大叔被困: what is done to them. */
const DONE_TO = /[被把].*/;
const LONGEST_LEAD = 3;
/** 分三路, 要管860户: a predicate, and no ending. */
const GOES_ON = /^[分成要单均骗]/;
const LONGEST_ENDING = 2;
const LONGEST_RUN = 10;
const LONGEST_PEOPLE = 6;
/** Of whom a run alone may tell what they did (酒驾14人), so that a noun further left says it better. */
const OF_PEOPLE: ReadonlySet<UnitClass | null> = new Set<UnitClass>([
  "person",
  "times",
  "household",
]);

/** What is counted by these has a name of its own, behind the number or before it. */
const NAMED: ReadonlySet<UnitClass | null> = new Set<UnitClass>([
  ...(["generic", "place", "body", "thing", "item", "text", "load", "money"] as const),
]);
/** 27例登革热, 42台手术. */
const OCCURS = /[例起台]$/;
const LONGEST_NOUN = 6;
const HAN = /[\u4e00-\u9fa5]/;

/** A noun that no table holds, straight behind a number up to what ends its phrase, or else the verb that a verb governs before it (开展→手术42台). */
export function unknownNoun(
  text: string,
  { tokens, index, start, end, said }: Surroundings,
  unitClass: UnitClass | null,
): string | null {
  if (!NAMED.has(unitClass) && !OCCURS.test(said)) return null;
  const next = tokens[index + 1]?.start ?? text.length;
  const behind = runBehind(text, end, next, isHan);
  if (behind.length > 1 && behind.length <= LONGEST_NOUN) return behind;
  const before = tokens[index - 1];
  const isGoverned =
    before?.kind === "verb" && before.end === start && tokens[index - 2]?.kind === "verb";
  return isGoverned && before.end - before.start > 1 ? text.slice(before.start, before.end) : null;
}

/** What goes behind a number may hold a numeral (3项一对一服务). */
function isHan(text: string, at: number): boolean {
  return HAN.test(text.charAt(at)) && !notInPhrase.hasAt(text, at);
}

/** The characters of a phrase between two offsets, as far as the first that ties another on. */
function runBehind(text: string, from: number, edge: number, goesOn: typeof isOfPhrase): string {
  let to = from;
  while (to < edge && goesOn(text, to)) to += 1;
  return text.slice(from, to);
}

/**
 * 客运量9713万人次, 设采血点5处: the words straight before a number as far back as what they hang on, but not over
 * `least`; `null` where they are no noun, or where `head`, a noun further left, says better what is counted.
 */
export function unknownBefore(
  text: string,
  unitClass: UnitClass | null,
  around: Surroundings,
  head: NounToken | null,
  least: number,
): string | null {
  const { tokens, index, start, clauseStart } = around;
  if (head !== null && OF_PEOPLE.has(unitClass)) return null;
  const to = withoutLead(text, clauseStart, start);
  const isMeasure = MEASURE_NOUN.test(text.slice(Math.max(clauseStart, to - LONGEST_LEAD), to));
  const before = lastBut(
    tokens,
    index,
    (token) => token.kind === "noun" || (isMeasure && token.kind === "verb" && token.end < to),
  );
  const edge = Math.max(before?.end ?? 0, clauseStart, least);
  let from = to;
  while (from > edge && isOfPhrase(text, from - 1)) from -= 1;
  if (from > edge && !ENDS_BEFORE.test(text.charAt(from - 1)) && !isEndOfVerb(before, from))
    return null;
  const led = text.slice(from, to).replace(LEADS_IN, "");
  // 捐款总额: the verb says what was measured.
  const run = isMeasure ? led : led.replace(GOVERNS, "");
  if (run.length < 2 || run.length > LONGEST_RUN || NAMES_NOTHING.test(run)) return null;
  // 岗亭建了40处，保留31处: two syllables that open a clause may be a verb as well.
  const isVerbLike =
    head !== null && head.start < from && run.length === 2 && before?.kind !== "verb";
  return isVerbLike ? null : run;
}

/** 小家→电86件, 快递→柜180组: where the word ends of which a noun before the number is but the beginning. */
export function wordEnd(text: string, head: NounToken, around: Surroundings): number {
  const { tokens, index, start, clauseStart } = around;
  const to = withoutLead(text, Math.max(clauseStart, head.end), start);
  const isWithin = tokens[index - 1] === head && to - head.end <= LONGEST_ENDING;
  for (let at: number = head.end; at < to; at += 1) if (!isOfPhrase(text, at)) return head.end;
  const isWhole = isPerson(head) || MEASURE_NOUN.test(text.slice(head.start, head.end));
  const ending = text.slice(head.end, to);
  const isEnding = isWhole ? MEASURE_NOUN.test(ending) : !GOES_ON.test(ending);
  return isWithin && isEnding && to > head.end ? to : head.end;
}

/** 送出→姜茶: what a verb ends with is a part of it. */
function isEndOfVerb(before: Token | undefined, from: number): boolean {
  return before?.kind === "verb" && from - before.end === 1;
}

function withoutLead(text: string, from: number, end: number): number {
  const at = (to: number) => text.slice(Math.max(from, to - LONGEST_LEAD), to);
  let to = end;
  for (let led = LEADS_UP.exec(at(to)); led; led = LEADS_UP.exec(at(to))) to -= led[0].length;
  return to;
}

/** The last token before an index that is not passed over. */
function lastBut(tokens: readonly Token[], index: number, isPassed: (token: Token) => boolean) {
  let at = index - 1;
  for (let token = tokens[at]; token && isPassed(token); token = tokens[at]) at -= 1;
  return tokens[at];
}

/** 42名歪梳苗嫂编成6组: people whom no table holds, behind a measure word of people and up to what they do. */
export function unknownPeople(text: string, around: Surroundings): string | null {
  const { tokens, index, end, nounAfter, said } = around;
  if (!/[名位]$/.test(said) || (nounAfter !== null && saysWho(nounAfter))) return null;
  let at = index + 1;
  const [first, second] = [tokens[at], tokens[at + 1]];
  // 7名渔民驾船: what they do has no verb that a table holds.
  if (first?.kind === "noun" && first.start === end && isPerson(first))
    return second?.start === first.end ? null : text.slice(end, first.end);
  // 312名受骗者: what befell them says who they are.
  if (first?.kind === "verb" && first.start === end && isVerb(first, "harm")) at += 1;
  while (tokens[at]?.kind === "noun") at += 1;
  const edge = tokens[at]?.start ?? text.length;
  const run = runBehind(text, end, edge, isOfPhrase).replace(DONE_TO, "");
  return run.length > 1 && run.length <= LONGEST_PEOPLE ? run : null;
}

function saysWho(noun: NounToken): boolean {
  return isPerson(noun) || noun.noun === "team" || noun.noun === "people";
}

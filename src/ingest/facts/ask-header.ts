import { questionOf } from "../../model/question";
import { PERSON } from "../lexicon/measures";
import { isNumeral, type QuantityMention } from "../numbers/find-mentions";
import { type Judgement, judge } from "../rules/judge";
import { lookAround, type Surroundings } from "../sentence/look-around";
import { readText } from "../sentence/read-text";
import { isVerb } from "../sentence/token-class";
import { foldedOffset } from "../text/offset";
import type { ItemFrame } from "./item-frame";
import { type MadeFact, makeFact } from "./make-fact";
import { UNTOLD } from "./metric/find-metric";
import { withSubject } from "./subject-of-header";

/** What the numbers under some words are: facts like this one, or none, and why. */
export interface Asked {
  readonly verdict: MadeFact | Judgement;
  /** Whether a row of the metric's table knows the words. */
  readonly isTold: boolean;
  readonly around: Surroundings;
  readonly mention: QuantityMention;
}

/** Stands for the numbers of a column: none that any rule would take for a year, an age or a mark. */
const STAND_IN = "300";

/**
 * Asks the rules and the metric's table of prose what a number behind these words would be (志愿者 + 300 + 人);
 * whether it counts at all goes without saying in a table, so a bare number does.
 */
export function askWords(
  words: string,
  unitText: string | null,
  frame: ItemFrame,
  isUnderNotice: boolean,
): Asked | null {
  const visited = VISITED.exec(words)?.[1];
  const asked = ask(visited ?? words, unitText, frame, isUnderNotice);
  if (visited !== undefined) return asked;
  if (asked === null || asked.isTold || unitText !== null || !isDoneToPeople(asked)) return asked;
  const ofPeople = ask(words, PERSON, frame, isUnderNotice);
  return ofPeople?.isTold ? ofPeople : asked;
}

/** 进村, 走访企业: so many of those that were gone to. */
const VISITED = /^(?:已?[走进入到下访驻]|走进|走访|覆盖){1,2}(村|社区|校园|学校|企业|乡镇|景区)$/;

/** 服务群众, 走访慰问: a bare number behind such a verb counts those to whom it is done, or who do it. */
function isDoneToPeople({ around: { wordBefore } }: Asked): boolean {
  return wordBefore?.kind === "verb" && isVerb(wordBefore, ...OF_PEOPLE);
}

const OF_PEOPLE = ["serve", "receive", "attract", "train", "attend", "join", "mobilise"] as const;

function ask(
  words: string,
  unitText: string | null,
  frame: ItemFrame,
  isUnderNotice: boolean,
): Asked | null {
  const lead = isNumeral(words.slice(-1)) ? `${words}:` : words;
  const read = readText(lead + STAND_IN + (unitText ?? ""));
  const mention = read.mentions.find(({ start }) => start >= lead.length);
  if (mention?.kind !== "quantity") return null;
  const around = lookAround(read, mention, {
    isHeadline: false,
    isUnderNotice,
    followsRule: false,
    previous: null,
    previousWords: "",
    earlier: new Map(),
  });
  const judgement = judge(mention.reading, around);
  if (judgement !== null && !isOfBareNumbers(judgement)) {
    return { verdict: judgement, isTold: true, around, mention };
  }
  const start = foldedOffset(0);
  const made = makeFact(read, mention, { ...frame, start, headlineEnd: start }, around);
  const verdict = { ...made, fact: withSubject(made.fact, words) };
  return { verdict, isTold: made.row !== UNTOLD.name, around, mention };
}

function isOfBareNumbers({ rule }: Judgement): boolean {
  const question = questionOf(rule);
  return question === "bare-number" || question === "bare-name";
}

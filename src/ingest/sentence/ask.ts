// How a condition is asked.
import type { UnitClass } from "../lexicon/measures";
import type { NounClass, VerbClass } from "../lexicon/word-classes";
import type { QuantityReading } from "../numbers/read-quantity";
import { type Ask, type Condition, type Conditions, listOf, type OrNone } from "./condition";
import { findHead, findWho } from "./find-head";
import { hearPattern } from "./hear";
import { findTopic, type HeardWords, type Surroundings } from "./look-around";
import { isLikeNext } from "./next-quantity";
import type { NounToken, VerbToken } from "./tokenize";

/** The patterns of plain words are asked apart, the class of the measure word is told before. */
type AskedKey = Exclude<
  keyof Condition,
  "unit" | "said" | "own" | "behind" | "clause" | "sentence"
>;
type MakeAsk<K extends AskedKey> = (wanted: NonNullable<Condition[K]>) => Ask;

type Asks = { readonly [K in AskedKey]-?: MakeAsk<K> };

/** How each key is asked, the cheapest first: a key that is forgotten here does not compile. */
const ASKS: Asks = {
  unitText: (words) => {
    const known = new Set(words.split(" "));
    return (quantity) => known.has(quantity.unitText ?? "");
  },
  least: (value) => (quantity) => quantity.value >= value,
  most: (value) => (quantity) => quantity.value <= value,
  bound: (bounds) => (quantity) => bounds.includes(quantity.bound),
  kind: (kinds) => (quantity) => kinds.includes(quantity.number.kind),
  isHedged: (claim) => (quantity) => quantity.marks.length > 0 === claim,
  isArabic: (claim) => (quantity) => quantity.number.isArabic === claim,
  isBareScale: (claim) => (quantity) => quantity.number.isBareScale === claim,
  isHeadline: (claim) => (_, around) => around.isHeadline === claim,
  isUnderNotice: (claim) => (_, around) => around.isUnderNotice === claim,
  followsRule: (claim) => (_, around) => around.followsRule === claim,
  previousMetric:
    (metrics) =>
    (_, { previous }) =>
      isOneOf(metrics, previous?.metric ?? null),
  isUnitOfPrevious:
    (claim) =>
    ({ unitText }, { previous }) =>
      (previous !== null && previous.unitText === unitText) === claim,
  isLikeNext: (claim) => (quantity, around) => isLikeNext(quantity, around) === claim,
  verbBefore: (classes) => (_, around) => isVerbOf(classes, around.verbBefore),
  verbAfter: (classes) => (_, around) => isVerbOf(classes, around.verbAfter),
  verbFar: (classes) => (_, around) => isVerbOf(classes, around.verbFar),
  verb: (classes) => (_, around) =>
    isVerbOf(classes, around.verbBefore ?? around.verbAfter ?? around.verbFar),
  nounBefore: (classes) => (_, around) => isNounOf(classes, around.nounBefore),
  nounAfter: (classes) => (_, around) => isNounOf(classes, around.nounAfter),
  noun: (classes) => (_, around) => isNounOf(classes, around.nounAfter ?? around.nounBefore),
  nounFar: (classes) => (_, around) => isNounOf(classes, around.nounFar),
  who: (classes) => (_, around) => isNounOf(classes, findWho(around)),
  topic: (classes) => (_, around) => isNounOf(classes, findTopic(around)),
  head: (classes) => (quantity, around) => isNounOf(classes, findHead(quantity, around)),
  also: (ask) => ask,
  verbWord: (pattern) => askHeard(pattern, verbWordOf),
  upTo: (pattern) => askHeard(pattern, ({ heard }) => heard.sentence + heard.said),
  rest: (pattern) => askHeard(pattern, restOf),
  line: (pattern) =>
    askHeard(pattern, (around) => around.heard.sentence + around.heard.said + restOf(around)),
};

/** What looks further or is put together from other words, and so is asked last. */
const LAST: readonly AskedKey[] = ["isLikeNext", "upTo", "rest", "line"];
const FIRST = (Object.keys(ASKS) as readonly AskedKey[]).filter((key) => !LAST.includes(key));

/** A condition ready to be asked. The patterns of plain words lie in slots of their own: a call for each would cost more than they do. */
class AskedCondition {
  readonly #first: readonly Ask[];
  readonly #said: RegExp | null;
  readonly #own: RegExp | null;
  readonly #behind: RegExp | null;
  readonly #clause: RegExp | null;
  readonly #sentence: RegExp | null;
  readonly #last: readonly Ask[];

  constructor(condition: Condition) {
    this.#first = FIRST.flatMap((key) => askOf(condition, key));
    this.#said = condition.said ? hearPattern(condition.said) : null;
    this.#own = condition.own ? hearPattern(condition.own) : null;
    this.#behind = condition.behind ? hearPattern(condition.behind) : null;
    this.#clause = condition.clause ? hearPattern(condition.clause) : null;
    this.#sentence = condition.sentence ? hearPattern(condition.sentence) : null;
    this.#last = LAST.flatMap((key) => askOf(condition, key));
  }

  holds(quantity: QuantityReading, around: Surroundings): boolean {
    for (const ask of this.#first) if (!ask(quantity, around)) return false;
    if (!this.#hasWords(around.heard)) return false;
    for (const ask of this.#last) if (!ask(quantity, around)) return false;
    return true;
  }

  #hasWords({ said, own, behind, clause, sentence }: HeardWords): boolean {
    if (this.#said !== null && !this.#said.test(said)) return false;
    if (this.#own !== null && !this.#own.test(own)) return false;
    if (this.#behind !== null && !this.#behind.test(behind)) return false;
    if (this.#clause !== null && !this.#clause.test(clause)) return false;
    return this.#sentence === null || this.#sentence.test(sentence);
  }
}

/** Conditions of which any may hold, ready to be asked of numbers whose measure word is of one class. */
export class AskedConditions {
  readonly #any: readonly AskedCondition[];

  constructor(conditions: Conditions, unit: UnitClass | null) {
    this.#any = listOf(conditions)
      .filter((condition) => isOneOf(condition.unit ?? [unit ?? "none"], unit))
      .map((condition) => new AskedCondition(condition));
  }

  /** Whether a measure word of the class can meet any of the conditions. */
  get canHold(): boolean {
    return this.#any.length > 0;
  }

  hold(quantity: QuantityReading, around: Surroundings): boolean {
    for (const condition of this.#any) if (condition.holds(quantity, around)) return true;
    return false;
  }
}

/** The table pairs each key with what asks for it, which the compiler cannot follow through a loop. */
function askOf<K extends AskedKey>(condition: Pick<Condition, K>, key: K): Ask[] {
  const makeAsk: (wanted: never) => Ask = ASKS[key];
  const wanted = condition[key];
  return wanted === undefined ? [] : [makeAsk(wanted as never)];
}

function isOneOf<Class extends string>(classes: OrNone<Class>, found: Class | null): boolean {
  return classes.includes(found ?? "none");
}

function isNounOf(classes: OrNone<NounClass>, token: NounToken | null): boolean {
  return isOneOf(classes, token?.noun ?? null);
}

function isVerbOf(classes: OrNone<VerbClass>, token: VerbToken | null): boolean {
  return isOneOf(classes, token?.verb ?? null);
}

function verbWordOf({ heard, verbBefore }: Surroundings): string {
  return verbBefore ? heard.text.slice(verbBefore.start, verbBefore.end) : "";
}

function askHeard(pattern: RegExp, wordsOf: (around: Surroundings) => string): Ask {
  const heard = hearPattern(pattern);
  return (_, around) => heard.test(wordsOf(around));
}

const LONGEST_REST = 60;

/** What follows a number to the end of its sentence. */
export function restOf({ heard, end }: Surroundings): string {
  return /^[^。;!?\n]*/.exec(heard.text.slice(end, end + LONGEST_REST))?.[0] ?? "";
}

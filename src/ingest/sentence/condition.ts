// What may be asked of a number and of what stands around it; rules and metric rows are made of these.
import type { MetricId } from "../../model/metric";
import type { Bound } from "../../model/quantity";
import type { UnitClass } from "../lexicon/measures";
import type { NounClass, VerbClass } from "../lexicon/word-classes";
import type { NumberReading } from "../numbers/read-number";
import type { QuantityReading } from "../numbers/read-quantity";
import { findHead, findWho } from "./find-head";
import { findTopic, type Surroundings } from "./look-around";
import type { NounToken, VerbToken } from "./tokenize";

type OrNone<Class extends string> = readonly (Class | "none")[];

/** What must be true of a number and of the words around it; all that is named has to hold. */
export interface Condition {
  /** Words from the beginning of the clause to the number. */
  readonly clause?: RegExp;
  /** Words from the beginning of the sentence to the number; a semicolon parts sentences. */
  readonly sentence?: RegExp;
  /** The number with its hedges and its measure word. */
  readonly said?: RegExp;
  /** The same, and two characters before it. */
  readonly own?: RegExp;
  /** Sentence and number. */
  readonly upTo?: RegExp;
  /** The next sixteen characters, over stops and all. */
  readonly behind?: RegExp;
  /** What follows to the end of the sentence, sixty characters at most. */
  readonly rest?: RegExp;
  /** Sentence, number and rest. */
  readonly line?: RegExp;
  /** Class of the measure word; `none` where none is printed. */
  readonly unit?: OrNone<UnitClass>;
  /** Measure words as printed, parted by blanks. */
  readonly unitText?: string;
  readonly nounBefore?: OrNone<NounClass>;
  readonly nounAfter?: OrNone<NounClass>;
  /** `nounAfter`, else `nounBefore`. */
  readonly noun?: OrNone<NounClass>;
  readonly nounFar?: OrNone<NounClass>;
  /** The noun that leads the clause, where the verb says that it was set up, held or spread. */
  readonly topic?: OrNone<NounClass>;
  /** `noun`; else a noun further left, where the measure word fits whatever that names. */
  readonly head?: OrNone<NounClass>;
  /** Whom persons count: `nounAfter` where that names people, else `nounBefore`. */
  readonly who?: OrNone<NounClass>;
  readonly verbBefore?: OrNone<VerbClass>;
  readonly verbAfter?: OrNone<VerbClass>;
  /** `verbBefore`, else the nearest verb of the sentence. */
  readonly verbFar?: OrNone<VerbClass>;
  /** `verbBefore`, else `verbAfter`, else `verbFar`. */
  readonly verb?: OrNone<VerbClass>;
  /** `verbBefore` as printed. */
  readonly verbWord?: RegExp;
  /** What the last fact before it counts. */
  readonly previousMetric?: OrNone<MetricId>;
  /** The last fact before it has the same measure word. */
  readonly isUnitOfPrevious?: boolean;
  /** Stated value, both ends included. */
  readonly least?: number;
  readonly most?: number;
  readonly bound?: readonly Bound[];
  /** How the number is written; `digits` is a row of Chinese digits without scales (二〇二二). */
  readonly kind?: readonly NumberReading["kind"][];
  readonly isHedged?: boolean;
  /** Written in figures. */
  readonly isArabic?: boolean;
  /** 百, 千, 万 with nothing before it. */
  readonly isBareScale?: boolean;
  readonly isHeadline?: boolean;
  /** Behind a heading that announces rules (报名须知). */
  readonly isUnderNotice?: boolean;
  /** Behind a number of the same sentence that sets a rule. */
  readonly followsRule?: boolean;
  /** What no table can say. */
  readonly also?: Ask;
}

/** Any of them has to hold. */
export type Conditions = Condition | readonly Condition[];

export type Ask = (quantity: QuantityReading, around: Surroundings) => boolean;

type Key = keyof Condition;
type MakeAsk<K extends Key> = (wanted: NonNullable<Condition[K]>) => Ask;

type Asks = { readonly [K in Key]-?: MakeAsk<K> };

/** How each key is asked, the cheapest first: a key that is forgotten here does not compile. */
const ASKS: Asks = {
  unit: (classes) => (quantity) => isOneOf(classes, quantity.unitClass),
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
  verbWord: (words) => (_, around) => words.test(verbWordOf(around)),
  said: (words) => (_, around) => words.test(around.said),
  own: (words) => (_, around) => words.test(around.own),
  behind: (words) => (_, around) => words.test(around.behind),
  clause: (words) => (_, around) => words.test(around.clause),
  sentence: (words) => (_, around) => words.test(around.sentence),
  upTo: (words) => (_, around) => words.test(around.sentence + around.said),
  rest: (words) => (_, around) => words.test(restOf(around)),
  line: (words) => (_, around) => words.test(around.sentence + around.said + restOf(around)),
};

const KEYS = Object.keys(ASKS) as readonly Key[];

/** Makes one question of conditions, of which any may hold. */
export function compile(conditions: Conditions): Ask {
  const [first = never, ...others] = listOf(conditions).map(compileOne);
  if (others.length === 0) return first;
  return (quantity, around) =>
    first(quantity, around) || others.some((ask) => ask(quantity, around));
}

export function listOf(conditions: Conditions): readonly Condition[] {
  return Array.isArray(conditions) ? conditions : [conditions as Condition];
}

const never: Ask = () => false;

function compileOne(condition: Condition): Ask {
  const asks = KEYS.flatMap((key) => askOf(condition, key));
  return (quantity, around) => {
    for (const ask of asks) if (!ask(quantity, around)) return false;
    return true;
  };
}

/** The table pairs each key with what asks for it, which the compiler cannot follow through a loop. */
function askOf<K extends Key>(condition: Pick<Condition, K>, key: K): Ask[] {
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

/** The verb before a number, as printed. */
export function verbWordOf({ text, verbBefore }: Surroundings): string {
  return verbBefore ? text.slice(verbBefore.start, verbBefore.end) : "";
}

const LONGEST_REST = 60;

/** What follows a number to the end of its sentence. */
export function restOf({ text, end }: Surroundings): string {
  return /^[^。;!?\n]*/.exec(text.slice(end, end + LONGEST_REST))?.[0] ?? "";
}

// What may be asked of a number and of what stands around it; rules and metric rows are made of these.
import type { MetricId } from "../../model/metric";
import type { Bound } from "../../model/quantity";
import type { UnitClass } from "../lexicon/measures";
import type { NounClass, VerbClass } from "../lexicon/word-classes";
import type { NumberReading } from "../numbers/read-number";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "./look-around";

/** Any of these classes; `none` where no word of any class stands. */
export type OrNone<Class extends string> = readonly (Class | "none")[];

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
  /** One of the next numbers of the sentence has a measure word of the same class, or one of the two has none. */
  readonly isLikeNext?: boolean;
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

export function listOf(conditions: Conditions): readonly Condition[] {
  return Array.isArray(conditions) ? conditions : [conditions as Condition];
}

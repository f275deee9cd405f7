import type { Condition } from "./condition";
import { hearPattern } from "./hear";
import type { HeardWords, Surroundings } from "./look-around";

/** What a pattern may be asked of, the shortest first. */
const FIELDS = ["said", "own", "clause", "behind", "sentence"] as const;
type Field = (typeof FIELDS)[number];

/** A pattern that matches one of these shuts out next to nothing. */
const ANY_WORDS = ["", "一", "，", "1"];
/** More of them would hardly ever all be shut. */
const MOST_PATTERNS = 12;

/** Several patterns as one: where it does not match, no row that needs one of them holds. Asked once a number. */
export class Gate {
  readonly #field: Field;
  readonly #any: RegExp;
  #heard: HeardWords | null = null;
  #isOpen = true;

  constructor(field: Field, patterns: readonly RegExp[]) {
    this.#field = field;
    this.#any = new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"));
  }

  isOpen({ heard }: Surroundings): boolean {
    if (heard !== this.#heard) {
      this.#heard = heard;
      this.#isOpen = this.#any.test(heard[this.#field]);
    }
    return this.#isOpen;
  }
}

/** For each row the gate that it shares with others whose conditions need words of the same field; `null` where it needs none. */
export function shareGates(rows: readonly (readonly Condition[])[]): readonly (Gate | null)[] {
  const needs = rows.map(needOf);
  const gates = new Map<(typeof needs)[number], Gate>();
  for (const field of FIELDS) {
    const alike = needs.filter((need) => need?.field === field);
    for (let at = 0; at < alike.length; at += MOST_PATTERNS) {
      const some = alike.slice(at, at + MOST_PATTERNS);
      const gate = new Gate(
        field,
        some.flatMap((need) => need?.patterns ?? []),
      );
      for (const need of some) gates.set(need, gate);
    }
  }
  return needs.map((need) => gates.get(need) ?? null);
}

/** The field in which each of the conditions needs a pattern of its own, with these patterns. */
function needOf(conditions: readonly Condition[]) {
  for (const field of FIELDS) {
    const patterns = conditions.flatMap((condition) => condition[field] ?? []).map(hearPattern);
    if (patterns.length === conditions.length && patterns.every(isSelective))
      return { field, patterns };
  }
  return null;
}

function isSelective(pattern: RegExp): boolean {
  return pattern.flags === "" && !ANY_WORDS.some((words) => pattern.test(words));
}

// A rule is data: what must stand around a number for it to be no fact, with phrases that prove it.
import type { RejectReason } from "../../model/ledger";
import type { UnitClass } from "../lexicon/measures";
import type { QuantityReading } from "../numbers/read-quantity";
import { type Ask, type Conditions, compile, listOf } from "../sentence/condition";
import type { Surroundings } from "../sentence/look-around";

/** Why a number is no fact. */
export interface Rule {
  /** The question that it answers and its own name (`price/menu`); the ledger keeps it. */
  readonly name: `${string}/${string}`;
  readonly reason: RejectReason;
  readonly when: Conditions;
  readonly unless?: Conditions;
  /** Phrases in which it rejects the number in brackets; run as tests. */
  readonly fires: readonly string[];
  /** Phrases close by, whose number in brackets stays a fact. */
  readonly spares: readonly string[];
}

interface CompiledRule {
  readonly rule: Rule;
  readonly when: Ask;
  readonly unless: Ask | null;
}

/** The first rule that holds for a number, or `null`. */
export type FindRule = (quantity: QuantityReading, around: Surroundings) => Rule | null;

/** Makes the tables ready to be asked; a rule that no measure word of a class can meet is not asked about it. */
export function compileRules(rules: readonly Rule[]): FindRule {
  const compiled = rules.map((rule) => ({
    rule,
    when: compile(rule.when),
    unless: rule.unless ? compile(rule.unless) : null,
  }));
  const byUnit = new Map<UnitClass | null, readonly CompiledRule[]>();
  return (quantity, around) => {
    const { unitClass } = quantity;
    let open = byUnit.get(unitClass);
    if (open === undefined) {
      open = compiled.filter(({ rule }) => mayMeet(rule, unitClass));
      byUnit.set(unitClass, open);
    }
    for (const { rule, when, unless } of open)
      if (when(quantity, around) && !unless?.(quantity, around)) return rule;
    return null;
  };
}

function mayMeet({ when }: Rule, unitClass: UnitClass | null): boolean {
  return listOf(when).some(({ unit }) => unit?.includes(unitClass ?? "none") ?? true);
}

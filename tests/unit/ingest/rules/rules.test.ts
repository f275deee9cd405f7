import { describe, expect, it } from "vitest";
import { RULES } from "../../../../src/ingest/rules/judge";
import { compileRules, type Rule } from "../../../../src/ingest/rules/rule";
import { listOf } from "../../../../src/ingest/sentence/condition";
import { readPhrase } from "../../../support/read-phrase";

/** The rule that rejects the number in brackets, or `fact`. */
function ruleOf(phrase: string): string {
  const { verdict } = readPhrase(phrase);
  return "fact" in verdict ? "fact" : verdict.rule;
}

/** What the number in brackets is by other rules than today's, with the rule that says so. */
function decidedBy(rules: readonly Rule[], phrase: string): string {
  const { mention, verdict } = readPhrase(phrase);
  if (mention.kind !== "quantity" || !verdict.around)
    throw new Error(`${phrase}: nothing is asked`);
  const rule = compileRules(rules)(mention.reading, verdict.around);
  return rule ? `${rule.reason} by ${rule.name}` : "fact";
}

/** The rules with one in the place of another of its name. */
function exchange(changed: Rule): readonly Rule[] {
  return RULES.map((rule) => (rule.name === changed.name ? changed : rule));
}

/** Why a phrase stays a fact without an exception that should have spared it. */
function whySpared(rule: Rule, phrase: string): string {
  const isMet = decidedBy(exchange({ ...rule, unless: [] }), phrase) !== "fact";
  return isMet ? "since another exception holds" : "since no condition holds";
}

describe("the rules", () => {
  it("have names of their own", () => {
    const names = RULES.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  describe.each(RULES)("$name", (rule) => {
    const { name, reason, when, unless, fires, spares } = rule;

    it("has phrases in which it fires, and phrases that it spares", () => {
      expect({ fires: fires.length > 0, spares: spares.length > 0 }).toEqual({
        fires: true,
        spares: true,
      });
    });

    it.each(fires)("fires: %s", (phrase) => {
      expect(ruleOf(phrase)).toBe(name);
    });

    it.each(spares)("spares: %s", (phrase) => {
      expect(ruleOf(phrase)).toBe("fact");
    });

    it.each(listOf(when).map((condition, index) => [index, condition] as const))(
      "needs its condition %i: without it some phrase would be decided otherwise",
      (_, condition) => {
        const others = listOf(when).filter((other) => other !== condition);
        const rules = exchange({ ...rule, when: others });
        const left = fires.map((phrase) => ({ phrase, decision: decidedBy(rules, phrase) }));
        const same = left.filter(({ decision }) => decision.startsWith(`${reason} by`));
        const said = same.map(({ phrase, decision }) => `${phrase} is still ${decision}`);
        expect(same.length, `${name}: ${said.join("; ")}`).toBeLessThan(fires.length);
      },
    );

    it.each(listOf(unless ?? []).map((condition, index) => [index, condition] as const))(
      "needs its exception %i: without it some phrase would not be spared",
      (_, condition) => {
        const others = listOf(unless ?? []).filter((other) => other !== condition);
        const rules = exchange({ ...rule, unless: others });
        const spared = spares.filter((phrase) => decidedBy(rules, phrase) === "fact");
        const said = spared.map(
          (phrase) => `${phrase} is still a fact, ${whySpared(rule, phrase)}`,
        );
        expect(spared.length, `${name}: ${said.join("; ")}`).toBeLessThan(spares.length);
      },
    );
  });
});

import { describe, expect, it } from "vitest";
import { RULES } from "../../../../src/ingest/rules/judge";
import { compileRules } from "../../../../src/ingest/rules/rule";
import { readPhrase } from "../../../support/read-phrase";

/** The rule that rejects the number in brackets, or `fact`. */
function ruleOf(phrase: string): string {
  const { verdict } = readPhrase(phrase);
  return "fact" in verdict ? "fact" : verdict.rule;
}

/** The reason that is left where a rule is dropped. */
function reasonWithout(name: string, phrase: string): string {
  const { mention, verdict } = readPhrase(phrase);
  if (mention.kind !== "quantity" || !verdict.around)
    throw new Error(`${phrase}: nothing is asked`);
  const others = compileRules(RULES.filter((rule) => rule.name !== name));
  return others(mention.reading, verdict.around)?.reason ?? "fact";
}

describe("the rules", () => {
  it("have names of their own", () => {
    const names = RULES.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  describe.each(RULES)("$name", ({ name, reason, fires, spares }) => {
    it("has examples of both kinds", () => {
      expect(fires.length).toBeGreaterThan(0);
      expect(spares.length).toBeGreaterThan(0);
    });

    it.each(fires)("fires: %s", (phrase) => {
      expect(ruleOf(phrase)).toBe(name);
    });

    it.each(spares)("spares: %s", (phrase) => {
      expect(ruleOf(phrase)).toBe("fact");
    });

    it("decides what no other rule would", () => {
      const left = fires.map((phrase) => reasonWithout(name, phrase));
      expect(left.filter((other) => other !== reason)).not.toEqual([]);
    });
  });
});

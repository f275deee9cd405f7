import { describe, expect, it, vi } from "vitest";
import type { Mention } from "../../../../src/ingest/numbers/find-mentions";
import { ShapeTable } from "../../../../src/ingest/numbers/shapes/shape-table";
import { SHAPES } from "../../../../src/ingest/numbers/shapes/shapes";
import { readPhrase } from "../../../support/read-phrase";

/** The shapes that the reader knows; all of them, but where one is dropped. */
const known = vi.hoisted(() => ({ shapes: undefined as ShapeTable | undefined }));

vi.mock(import("../../../../src/ingest/numbers/find-mentions"), async (load) => {
  const module = await load();
  return {
    ...module,
    findMentions: (text: string): Mention[] => module.findMentions(text, known.shapes),
  };
});

/** What becomes of the number in brackets: the rule that rejects it, or `fact`. */
function ruleOf(phrase: string): string {
  const { verdict } = readPhrase(phrase);
  return "fact" in verdict ? "fact" : verdict.rule;
}

/** The reason that is left where a shape is dropped, `fact`, or what is read in place of the brackets. */
function reasonWithout(name: string, phrase: string): string {
  known.shapes = new ShapeTable(SHAPES.filter((shape) => shape.name !== name));
  try {
    const { verdict } = readPhrase(phrase);
    return "fact" in verdict ? "fact" : verdict.reason;
  } catch (error) {
    return String(error);
  } finally {
    known.shapes = undefined;
  }
}

describe("the shapes", () => {
  it("have names of their own", () => {
    const names = SHAPES.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(90);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  describe.each(SHAPES)("$name", ({ name, reason, fires, spares }) => {
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

    it("tells what nothing else would", () => {
      const left = fires.map((phrase) => reasonWithout(name, phrase));
      expect(left.filter((other) => other !== reason)).not.toEqual([]);
    });
  });
});

import { expect, it } from "vitest";
import { SHAPES } from "../../../../src/ingest/numbers/shapes/shapes";
import { RULES } from "../../../../src/ingest/rules/judge";
import { QUESTIONS, questionOf } from "../../../../src/model/question";

/** Asked by no rule with a name of its own, but by the tables of fixed words, the layout and the doors. */
const ASKED_ELSEWHERE = ["fixed-word", "layout", "rest", "doubt"];

it("has a rule for every question that the catalogue answers", () => {
  const asked = new Set([...RULES, ...SHAPES].map(({ name }) => questionOf(name)));
  const missing = QUESTIONS.filter(
    (question) => !asked.has(question) && !ASKED_ELSEWHERE.includes(question),
  );
  expect(asked.size).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});

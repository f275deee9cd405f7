import { expect, it } from "vitest";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { inOrder } from "../../../src/stats/compare-facts";

const march = makeFactInContext({ itemId: "1/1", date: "2022-03-01" });
const may = makeFactInContext({ itemId: "2/1", date: "2022-05-06" });

it("gives back the very list of facts that stand in order", () => {
  const facts = [march, may];
  expect(inOrder(facts)).toBe(facts);
});

it("sorts a copy of others", () => {
  const facts = [may, march];
  expect(inOrder(facts)).toEqual([march, may]);
  expect(facts).toEqual([may, march]);
});

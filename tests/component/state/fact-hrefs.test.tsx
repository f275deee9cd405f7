import { afterEach, expect, it } from "vitest";
import { factHrefs } from "../../../src/state/fact-hrefs";

afterEach(() => window.history.replaceState(null, "", "/"));

it("writes the address of a number into the view around it, and anew when that changes", () => {
  const hrefOf = factHrefs(["activities"]);
  const ids = ["2203/1@218", "2203/2@5"];
  expect(hrefOf(ids)).toBe("?metric=activities&fact=2203/1@218,2203/2@5");
  window.history.replaceState(null, "", "?district=110108&fact=2203/2@5");
  expect(hrefOf(ids)).toBe("?district=110108&metric=activities&fact=2203/1@218,2203/2@5");
  window.history.replaceState(null, "", "?district=110108");
  expect(hrefOf(ids)).toBe("?district=110108&metric=activities&fact=2203/1@218,2203/2@5");
});

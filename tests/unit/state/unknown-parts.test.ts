import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../../src/model/filters";
import { knownFilters, unknownParts } from "../../../src/state/unknown-parts";

const held = { issues: new Set(["2203", "2204"]), topics: new Set(["基层动态"]) };
const NOTHING = { issue: [], topic: [], district: [], metric: [] };

describe("what a link names that the data does not hold", () => {
  it.each([
    ["", {}],
    ["?issue=2203,2204&topic=基层动态&district=110115&metric=other", {}],
    ["?issue=nope", { issue: ["nope"] }],
    ["?issue=2203,nope,nope", { issue: ["nope"] }],
    ["?topic=没有", { topic: ["没有"] }],
    ["?topic=a%252Cb", { topic: ["a,b"] }],
    ["?district=999999,110108", { district: ["999999"] }],
    ["?metric=bogus&issue=", { metric: ["bogus"] }],
  ])("tells %s", (search, unknown) => {
    expect(unknownParts(search, held)).toEqual({ ...NOTHING, ...unknown });
  });

  it("filters by what the data holds only", () => {
    const asked = { ...NO_FILTERS, issueIds: ["nope", "2204"], topics: ["没有"] };
    expect(knownFilters(asked, held)).toEqual({ ...NO_FILTERS, issueIds: ["2204"] });
  });
});

import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { groupComparable } from "../../../src/stats/comparable";
import { findLeadingGroup, isOnlyNarrower } from "../../../src/stats/leading-group";

const street = makeFactInContext({ district: "110107", start: 10, scope: "八角街道" });
const planned = makeFactInContext({
  district: "110108",
  start: 30,
  planned: true,
  period: { start: "2022-04-01", end: null, words: null },
});

describe("findLeadingGroup", () => {
  it("lets a group of narrower scope never lead, however few reasons set it apart", () => {
    const groups = groupComparable([street, planned]);
    expect(groups[0]?.scope).toBe("八角街道");
    expect(findLeadingGroup(groups)?.planned).toBe(true);
    expect(isOnlyNarrower(groups)).toBe(false);
  });

  it("finds none where every number is of narrower scope", () => {
    const groups = groupComparable([street]);
    expect(findLeadingGroup(groups)).toBeNull();
    expect(isOnlyNarrower(groups)).toBe(true);
  });

  it("tells silence and metrics of unlike things from numbers of narrower scope", () => {
    expect(isOnlyNarrower([])).toBe(false);
    const other = makeFactInContext({ metric: "other", scope: "八角街道" });
    expect(isOnlyNarrower(groupComparable([other]))).toBe(false);
  });

  it("takes the usual unit from numbers of the whole district, not from a part of it", () => {
    const part = { scope: "党员", unitText: "户" };
    const parts = [
      makeFactInContext({ district: "110101", start: 50, ...part }),
      makeFactInContext({ district: "110102", start: 70, ...part }),
    ];
    const whole = groupComparable([...parts, planned]).find(({ scope }) => scope === null);
    expect(whole?.apart.map(({ code }) => code)).toEqual(["sinceDate", "planned"]);
  });

  it("lets no total of several districts lead, and no number of the whole city", () => {
    const whole = makeFactInContext({ district: null, start: 90, value: 3_100_000 });
    expect(findLeadingGroup(groupComparable([whole]))).toBeNull();
    const city = makeFactInContext({
      district: null,
      place: "南京市",
      division: { code: "320100", level: "prefecture", parent: "320000" },
      start: 120,
    });
    const groups = groupComparable([whole, city, planned]);
    const reasons = groups.map(({ apart }) => apart.map(({ code }) => code));
    expect(reasons).toContainEqual(["noPlace"]);
    expect(reasons).toContainEqual(["otherLevel"]);
    expect(findLeadingGroup(groups)?.planned).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { METRIC_IDS, type MetricId } from "../../../src/model/metric";
import { unitFamily } from "../../../src/stats/unit-family";

describe("unitFamily", () => {
  it.each<[MetricId, string | null, string]>([
    ["volunteer_persons", "名", "persons"],
    ["volunteer_persons", null, "persons"],
    ["volunteer_persons", "人次", "times"],
    ["volunteer_times", "人次", "times"],
    ["volunteer_times", "人", "persons"],
    ["beneficiaries", "人次", "times"],
    ["beneficiaries", "户", "households"],
    ["beneficiaries", null, "persons"],
    ["population", "户", "households"],
    ["population", null, "persons"],
    ["volunteer_teams", "支", "teams"],
    ["volunteer_teams", "家", "teams"],
    ["volunteer_teams", "人", "persons"],
    ["activities", "场次", "activities"],
    ["activities", "期", "activities"],
    ["activities", "人次", "times"],
    ["service_hours", "个小时", "hours"],
    ["service_hours", "分钟", "word:分钟"],
    ["reach", "人次", "reads"],
    ["reach", "条", "publications"],
    ["goods", "份", "word:份"],
    ["goods", "元", "money"],
    ["other", "次", "word:次"],
  ])("reads %s in %s as %s", (metric, unit, family) => {
    expect(unitFamily(metric, unit)).toBe(family);
  });

  it("is not misled by a page break inside the measure word", () => {
    expect(unitFamily("volunteer_times", "人\n\n次")).toBe("times");
  });

  it("never counts a person and a household as one under any metric but those of organisations", () => {
    for (const metric of METRIC_IDS) {
      expect(unitFamily(metric, "人次")).not.toBe(unitFamily(metric, "户"));
    }
  });
});

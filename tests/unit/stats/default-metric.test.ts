import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { DISTRICT_CODES } from "../../../src/model/district";
import { defaultMetric } from "../../../src/stats/default-metric";

const many = (metric: "volunteer_teams" | "sites", date: string, scope: string | null = null) =>
  DISTRICT_CODES.slice(0, 5).map((district, index) =>
    makeFactInContext({
      metric,
      district,
      date,
      scope,
      itemId: `${date}/${index}`,
      unitText: "个",
    }),
  );
const few = (date: string) =>
  DISTRICT_CODES.slice(0, 2).map((district, index) =>
    makeFactInContext({ district, date, itemId: `${date}/${20 + index}` }),
  );

describe("defaultMetric", () => {
  it("takes what most districts can be compared by in the newest month", () => {
    expect(defaultMetric([...many("sites", "2022-03-01"), ...few("2022-05-06")])).toBe(
      "volunteer_times",
    );
    expect(defaultMetric([...many("sites", "2022-05-01"), ...few("2022-05-06")])).toBe("sites");
  });

  it("takes no metric of which nothing compares while another has something that does", () => {
    const streets = many("volunteer_teams", "2022-05-02", "八角街道");
    expect(defaultMetric([...streets, ...few("2022-05-06")])).toBe("volunteer_times");
  });

  it("takes the first of the list among equals, and none of nothing", () => {
    expect(
      defaultMetric([...many("sites", "2022-05-01"), ...many("volunteer_teams", "2022-05-02")]),
    ).toBe("volunteer_teams");
    expect(defaultMetric([makeFactInContext({ metric: "other" })])).toBe("other");
    expect(defaultMetric([])).toBeNull();
  });
});

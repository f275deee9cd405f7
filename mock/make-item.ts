import type { Item } from "../src/model/dataset";

/** The issue is read off the id (`"7/2"` lies in issue `"7"`). */
export function makeItem(given: Partial<Item> = {}): Item {
  const { id = "1/1" } = given;
  return {
    id,
    issueId: id.split("/")[0] ?? "1",
    section: "疫情防控",
    district: null,
    place: null,
    division: null,
    headline: "合成数据",
    creditText: null,
    start: 0,
    end: 1000,
    ...given,
  };
}

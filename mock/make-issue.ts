import type { Issue } from "../src/model/dataset";

/** Its text is claimed, not written: the hash is all zeros. */
export function makeIssue(given: Partial<Issue> = {}): Issue {
  const { id = "1" } = given;
  return {
    id,
    series: "合成数据",
    number: 1,
    serial: /^\d+$/.test(id) ? Number(id) : null,
    date: "2022-05-06",
    publisher: "合成数据",
    text: { path: `texts/${id}.txt`, sha256: "0".repeat(64), length: 1000, encoding: "utf-8" },
    ...given,
  };
}

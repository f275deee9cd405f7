import { describe, expect, it } from "vitest";
import { dateWords, daysWords } from "../../../src/ui/date-words";

describe("dates in words", () => {
  it("prints a day as each language does", () => {
    expect(dateWords({ lang: "zh" }, "2022-05-06")).toBe("2022年5月6日");
    expect(dateWords({ lang: "en" }, "2022-05-06")).toBe("2022\u201105\u201106");
  });

  it("says a shared year once, and a single day once", () => {
    expect(daysWords({ lang: "zh" }, "2022-05-06", "2022-06-10")).toBe("2022年5月6日—6月10日");
    expect(daysWords({ lang: "zh" }, "2021-12-31", "2022-01-01")).toBe(
      "2021年12月31日—2022年1月1日",
    );
    expect(daysWords({ lang: "zh" }, "2022-05-06", "2022-05-06")).toBe("2022年5月6日");
  });
});

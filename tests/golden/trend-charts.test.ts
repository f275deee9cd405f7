import { CustomChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { describe, it } from "vitest";
import { markOption, trendOption } from "../../src/charts/trend-option";
import type { TrendPicture } from "../../src/charts/trend-picture";
import { drawSvg } from "../support/draw-svg";
import { matchGolden } from "../support/match-golden";
import { day, makeLine, makeMark, makePicture } from "../unit/charts/make-trend-picture";

use([LineChart, CustomChart, GridComponent, SVGRenderer]);

const names = ["丰台", "海淀", "通州", "大兴", "密云", "延庆"];

const CASES: Readonly<Record<string, TrendPicture>> = {
  "one-issue": makePicture(
    1,
    [
      makeLine(0, "大兴 11 万余人次", [makeMark(1, 110_000, { min: 110_000, max: 120_000 })]),
      makeLine(1, "海淀 约 8 万余人次", [makeMark(1, 80_000, { min: 80_000, max: 90_000 })]),
    ],
    { height: 170 },
  ),
  "gaps-and-change": makePicture(8, [
    makeLine(0, "大兴", [makeMark(1, 40), makeMark(2, 55)], [makeMark(5, 60), makeMark(6, 61)]),
    makeLine(1, "海淀", [makeMark(2, 20)], [makeMark(8, 35)]),
  ]),
  "all-hedged": makePicture(3, [
    makeLine(0, "大兴", [
      makeMark(1, 100, { min: 100, max: null }),
      makeMark(2, 120, { min: 110, max: 130 }),
      makeMark(3, 150, { min: null, max: 150 }),
    ]),
  ]),
  "six-lines-close-together": makePicture(
    4,
    names.map((name, index) =>
      makeLine(
        index,
        name,
        [1, 2, 3, 4].map((issue) => makeMark(issue, 100 + index + issue)),
      ),
    ),
  ),
  zero: makePicture(3, [makeLine(0, "大兴", [makeMark(1, 0), makeMark(2, 0), makeMark(3, 0)])]),
  "ratio-of-a-million": makePicture(3, [
    makeLine(0, "大兴", [makeMark(1, 1), makeMark(2, 2)]),
    makeLine(1, "海淀", [makeMark(1, 1_000_000), makeMark(3, 2_000_000)]),
  ]),
  "chosen-dates-and-marked-district": makePicture(
    10,
    [0, 1].map((category) =>
      makeLine(
        category,
        names[category] ?? "",
        Array.from({ length: 10 }, (_, index) => makeMark(index + 1, 10 * (category + 1) + index)),
      ),
    ),
    { range: { from: day(3), to: day(7) }, cursor: "4/1@23" },
  ),
  "nobody-reported": makePicture(5, []),
};

/** The line that stands out, where one does. */
const MARKED: Readonly<Record<string, number>> = { "chosen-dates-and-marked-district": 1 };

describe("the trend chart, drawn without a browser", () => {
  it.each(Object.entries(CASES))("looks as it did: %s", (name, picture) => {
    const change = markOption(picture, MARKED[name] ?? null);
    const svg = drawSvg(trendOption(picture), 760, picture.height, change);
    matchGolden(`tests/golden/trend-charts/${name}.svg`, svg);
  });
});

import { makeDataset } from "../../../mock/make-dataset";
import { makeFact } from "../../../mock/make-fact";
import type { Dataset, Fact } from "../../../src/model/dataset";
import type { DistrictCode } from "../../../src/model/district";
import type { MetricId } from "../../../src/model/metric";

type Line = [
  itemId: string,
  start: number,
  words: string,
  metric: MetricId,
  value: number,
  given?: Partial<Fact>,
];

const atLeast = (maxValue: number | null, ...marks: string[]): Partial<Fact> => ({
  bound: "at_least",
  maxValue,
  marks,
});

/** The comparable part of the real bulletin, as read by hand. */
const LINES: readonly Line[] = [
  ["2203/1", 204, "423 支", "volunteer_teams", 423],
  [
    "2203/1",
    218,
    "11 万余人次",
    "volunteer_times",
    110000,
    { ...atLeast(120000, "余"), cumulative: true },
  ],
  ["2203/1", 277, "22 个", "practice_posts", 22],
  ["2203/1", 285, "582 个", "practice_stations", 582],
  ["2203/2", 784, "4名", "other", 4, { subject: "北京榜样" }],
  ["2203/2", 793, "6名", "other", 6, { subject: "新时代好少年" }],
  ["2203/2", 989, "575支", "volunteer_teams", 575],
  ["2203/2", 1000, "2万余名", "volunteer_persons", 20000, atLeast(30000, "余")],
  ["2203/2", 1142, "34.6 万", "population", 346000],
  ["2203/3", 1296, "29 个", "practice_posts", 29],
  ["2203/3", 1527, "600 余支", "volunteer_teams", 600, { ...atLeast(700, "余"), cumulative: true }],
  [
    "2203/3",
    1542,
    "约 8 万余人次",
    "volunteer_times",
    80000,
    { ...atLeast(90000, "约", "余"), cumulative: true },
  ],
  ["2203/3", 1718, "上万次", "reach", 10000, { ...atLeast(null, "上"), per: "条" }],
  ["2203/3", 1731, "6 万余人次", "reach", 60000, { ...atLeast(70000, "余"), per: "条" }],
  [
    "2203/4",
    1873,
    "6000余人次",
    "volunteer_times",
    6000,
    {
      ...atLeast(7000, "余"),
      scope: "党员志愿者",
      period: { start: "2022-04-22", end: "2022-05-06", words: "4月22日以来" },
    },
  ],
  ["2203/4", 1955, "600人", "volunteer_persons", 600, { scope: "我爱我家集团团委" }],
  ["2203/4", 1970, "400名", "volunteer_persons", 400, { scope: "我爱我家集团团委" }],
  ["2203/4", 1982, "3次", "other", 3, { per: "日" }],
  [
    "2203/4",
    2230,
    "数十人",
    "volunteer_persons",
    20,
    { bound: "vague", maxValue: 99, marks: ["数"], scope: "“首都老兵”志愿者团队" },
  ],
];

const DISTRICT_BY_ITEM: Readonly<Record<string, DistrictCode>> = {
  "2203/1": "110115",
  "2203/2": "110119",
  "2203/3": "110108",
  "2203/4": "110105",
};

export function makeBulletin2203(): Dataset {
  const facts = LINES.map(([itemId, start, words, metric, value, given]) =>
    makeFact({
      itemId,
      start,
      words,
      metric,
      value,
      district: DISTRICT_BY_ITEM[itemId] ?? null,
      unitText: /[^\d\s.万余上约数十]+$/u.exec(words)?.[0] ?? null,
      ...given,
    }),
  );
  return makeDataset({ facts });
}

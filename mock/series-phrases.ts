import type { Fact } from "../src/model/dataset";
import type { Hedge } from "./hedged-number";

type Traits = Pick<Fact, "metric" | "subject" | "scope" | "per" | "cumulative" | "planned">;

/** One clause of a synthetic report: words, a number, words. */
export interface Phrase extends Traits {
  readonly before: string;
  readonly unit: string;
  readonly after: string;
  /** Usual size of the number for a middling district at the start of the series. */
  readonly size: number;
  readonly hedges: readonly [Hedge, ...Hedge[]];
  /** Opens with 4月22日以来: counts from a stated day. */
  readonly hasStart: boolean;
}

function phrase(
  given: Partial<Phrase> & Pick<Phrase, "metric" | "before" | "unit" | "size">,
): Phrase {
  return {
    subject: null,
    scope: null,
    per: null,
    cumulative: false,
    planned: false,
    after: "",
    hedges: ["none", "余", "约"],
    hasStart: false,
    ...given,
  };
}

/** Metrics that every report holds unless a gap was drawn. */
export const CORE_METRICS = ["volunteer_teams", "volunteer_times", "activities"] as const;

export type CoreMetric = (typeof CORE_METRICS)[number];

export const CORE_PHRASES: Readonly<Record<CoreMetric, readonly [Phrase, ...Phrase[]]>> = {
  volunteer_teams: [
    phrase({
      metric: "volunteer_teams",
      before: "组建志愿服务队",
      subject: "志愿服务队",
      unit: "支",
      size: 300,
      hedges: ["none", "none", "余", "近"],
    }),
  ],
  volunteer_times: [
    phrase({
      metric: "volunteer_times",
      before: "累计发动志愿者",
      subject: "志愿者",
      unit: "人次",
      size: 24_000,
      cumulative: true,
      hedges: ["none", "余", "余", "约余", "近", "约", "超", "以上"],
    }),
    phrase({
      metric: "volunteer_times",
      before: "共组织党员志愿者",
      subject: "党员志愿者",
      scope: "党员志愿者",
      unit: "人次",
      size: 4000,
      hasStart: true,
    }),
  ],
  activities: [
    phrase({
      metric: "activities",
      before: "开展文明实践活动",
      subject: "文明实践活动",
      unit: "场",
      size: 60,
      hedges: ["none", "余", "近", "数十", "至"],
    }),
  ],
};

/** Said now and then: narrower, per item, planned, or in another unit than the report before. */
export const EXTRA_PHRASES: readonly [Phrase, ...Phrase[]] = [
  phrase({
    metric: "beneficiaries",
    before: "服务群众",
    subject: "群众",
    unit: "人次",
    size: 9000,
  }),
  phrase({
    metric: "beneficiaries",
    before: "走访慰问困难家庭",
    subject: "困难家庭",
    unit: "户",
    size: 120,
  }),
  phrase({
    metric: "volunteer_persons",
    before: "招募青年志愿者",
    subject: "青年志愿者",
    scope: "青年志愿者",
    unit: "名",
    size: 700,
    hedges: ["none", "余", "数十", "至"],
  }),
  phrase({
    metric: "practice_stations",
    before: "依托",
    subject: "新时代文明实践站",
    unit: "个",
    after: "新时代文明实践站开展宣讲",
    size: 400,
    hedges: ["none"],
  }),
  phrase({
    metric: "sites",
    before: "下沉",
    subject: "点位",
    unit: "个",
    after: "点位",
    size: 260,
  }),
  phrase({
    metric: "service_hours",
    before: "累计服务时长",
    unit: "小时",
    size: 18_000,
    cumulative: true,
  }),
  phrase({
    metric: "reach",
    before: "微博阅读量单条达",
    subject: "微博阅读量",
    unit: "人次",
    per: "条",
    size: 30_000,
  }),
  phrase({
    metric: "other",
    before: "每日",
    subject: "巡查",
    unit: "次",
    after: "开展巡查",
    per: "日",
    size: 3,
    hedges: ["none"],
  }),
  phrase({
    metric: "activities",
    before: "计划开展主题活动",
    subject: "主题活动",
    unit: "场",
    planned: true,
    size: 20,
    hedges: ["none", "余"],
  }),
];

// Measure words that leave no choice to the nouns.
import type { MetricId } from "../../../model/metric";
import type { UnitClass } from "../../lexicon/measures";
import type { MetricGroup, MetricRow } from "./metric-row";

interface Counted {
  readonly metric: MetricId;
  readonly examples: readonly string[];
}

/** One row a class. */
const METRIC_OF_UNIT: Readonly<Partial<Record<UnitClass, Counted>>> = {
  event: { metric: "activities", examples: ["为老人演出[12场]"] },
  hour: { metric: "service_hours", examples: ["志愿者累计服务[800小时]"] },
  community: { metric: "communities", examples: ["志愿者走遍[四百余村]"] },
  extent: { metric: "other", examples: ["清理站点[300平方米]"] },
  share: { metric: "other", examples: ["居民点赞率[99.1%]"] },
  admin: { metric: "other", examples: ["活动覆盖[16区]居民"] },
  score: { metric: "other", examples: ["团体总分[98分]"] },
  rank: { metric: "other", examples: ["市、区、街道[三级]活动"] },
};

export const UNITS: readonly MetricGroup[] = Object.entries(METRIC_OF_UNIT).map(
  ([unit, { metric, examples }]) => ({
    when: { unit: [unit as UnitClass] },
    rows: [{ name: `unit/${unit}`, metric, when: {}, examples } satisfies MetricRow],
  }),
);

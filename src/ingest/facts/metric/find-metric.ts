// What does a number count? The groups of rows in the order in which they are asked.
import type { MetricId } from "../../../model/metric";
import type { QuantityReading } from "../../numbers/read-quantity";
import type { Surroundings } from "../../sentence/look-around";
import { FATES } from "./fates";
import { INHERITED } from "./inherited";
import { MEASURED } from "./measured";
import {
  AS_ITS_UNIT,
  compileMetrics,
  type MetricGroup,
  type MetricRow,
  metricOf,
} from "./metric-row";
import { NOUNS } from "./nouns";
import { OCCURRENCES } from "./occurrences";
import { PEOPLE } from "./people";
import { RATES } from "./rates";
import { THINGS } from "./things";

/** In the order in which they are asked: the first row that holds names the metric. */
export const METRIC_GROUPS: readonly MetricGroup[] = [
  FATES,
  ...INHERITED,
  ...MEASURED,
  ...PEOPLE,
  ...THINGS,
  OCCURRENCES,
  ...NOUNS,
];

/** What is left where no row holds. */
export const UNTOLD: MetricRow = {
  name: "number/untold",
  metric: "other",
  when: {},
  examples: ["累计[12处]"],
};

/** What a number counts, and the name of the row that tells it. */
interface Counted {
  readonly row: string;
  readonly metric: MetricId;
  /** What it would count if it were not stated for one of something (每场20人). */
  readonly metricOfAll: MetricId;
  /** The earlier fact of the same measure word whose like it is, at another time. */
  readonly likeOf: Surroundings["previous"];
}

const findRow = compileMetrics(METRIC_GROUPS);
const findRowPerOne = compileMetrics([RATES]);

/** What a number counts, from the nouns and verbs around it; its measure word only narrows the choice. */
export function findMetric(quantity: QuantityReading, around: Surroundings): Counted {
  const ofAll = findRow(quantity, around) ?? UNTOLD;
  const row = findRowPerOne(quantity, around) ?? ofAll;
  return {
    row: row.name,
    metric: metricOf(row, quantity, around),
    metricOfAll: metricOf(ofAll, quantity, around),
    likeOf: (row.metric === AS_ITS_UNIT && around.earlier.get(quantity.unitText)) || null,
  };
}

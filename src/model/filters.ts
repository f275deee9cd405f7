import type { DistrictCode } from "./district";
import type { IsoDate, IssueId } from "./id";
import type { MetricId } from "./metric";

/** What a reader asked to see. An empty list and a `null` mean "no limit", never "nothing". */
export interface Filters {
  readonly metrics: readonly MetricId[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly issueIds: readonly IssueId[];
  readonly topics: readonly string[];
  readonly districts: readonly DistrictCode[];
  readonly exactOnly: boolean;
}

export const NO_FILTERS: Filters = {
  metrics: [],
  from: null,
  to: null,
  issueIds: [],
  topics: [],
  districts: [],
  exactOnly: false,
};

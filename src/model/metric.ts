/** How statements of one metric may be combined over issues: newest wins, totals add, or never. */
type CombineRule = "latest" | "sum" | "none";

interface MetricRule {
  readonly combinesBy: CombineRule;
  /** Whether dividing by residents or by area means something for this metric. */
  readonly canNormalise: boolean;
  /** Whether all statements of the metric count the same kind of thing; masks and meals are both goods, yet never add up. */
  readonly countsOneThing: boolean;
}

/** What is counted, in the order in which readers ask for it; reading guide, section 4. */
export const METRICS = {
  volunteer_persons: { combinesBy: "latest", canNormalise: true, countsOneThing: true },
  volunteer_times: { combinesBy: "latest", canNormalise: true, countsOneThing: true },
  volunteer_teams: { combinesBy: "latest", canNormalise: true, countsOneThing: true },
  registered_volunteers: { combinesBy: "latest", canNormalise: true, countsOneThing: true },
  centers: { combinesBy: "latest", canNormalise: false, countsOneThing: true },
  practice_posts: { combinesBy: "latest", canNormalise: true, countsOneThing: true },
  practice_stations: { combinesBy: "latest", canNormalise: true, countsOneThing: true },
  sites: { combinesBy: "latest", canNormalise: true, countsOneThing: true },
  activities: { combinesBy: "sum", canNormalise: true, countsOneThing: true },
  projects: { combinesBy: "latest", canNormalise: false, countsOneThing: true },
  service_hours: { combinesBy: "latest", canNormalise: true, countsOneThing: true },
  beneficiaries: { combinesBy: "sum", canNormalise: true, countsOneThing: true },
  communities: { combinesBy: "latest", canNormalise: false, countsOneThing: true },
  reach: { combinesBy: "sum", canNormalise: false, countsOneThing: true },
  goods: { combinesBy: "sum", canNormalise: false, countsOneThing: false },
  population: { combinesBy: "latest", canNormalise: false, countsOneThing: true },
  other: { combinesBy: "none", canNormalise: false, countsOneThing: false },
} as const satisfies Record<string, MetricRule>;

export type MetricId = keyof typeof METRICS;

export const METRIC_IDS = Object.keys(METRICS) as readonly MetricId[];

export function isMetricId(text: string): text is MetricId {
  return Object.hasOwn(METRICS, text);
}

/** How statements of one metric may be combined over issues: newest wins, totals add, or never. */
export type CombineRule = "latest" | "sum" | "none";

interface MetricRule {
  readonly combinesBy: CombineRule;
  /** Whether dividing by residents or by area means something for this metric. */
  readonly canNormalise: boolean;
}

/** What is counted, in the order in which readers ask for it; reading guide, section 4. */
export const METRICS = {
  volunteer_persons: { combinesBy: "latest", canNormalise: true },
  volunteer_times: { combinesBy: "latest", canNormalise: true },
  volunteer_teams: { combinesBy: "latest", canNormalise: true },
  registered_volunteers: { combinesBy: "latest", canNormalise: true },
  centers: { combinesBy: "latest", canNormalise: false },
  practice_posts: { combinesBy: "latest", canNormalise: true },
  practice_stations: { combinesBy: "latest", canNormalise: true },
  sites: { combinesBy: "latest", canNormalise: true },
  activities: { combinesBy: "sum", canNormalise: true },
  projects: { combinesBy: "latest", canNormalise: false },
  service_hours: { combinesBy: "latest", canNormalise: true },
  beneficiaries: { combinesBy: "sum", canNormalise: true },
  communities: { combinesBy: "latest", canNormalise: false },
  reach: { combinesBy: "sum", canNormalise: false },
  goods: { combinesBy: "sum", canNormalise: false },
  population: { combinesBy: "latest", canNormalise: false },
  other: { combinesBy: "none", canNormalise: false },
} as const satisfies Record<string, MetricRule>;

export type MetricId = keyof typeof METRICS;

export const METRIC_IDS = Object.keys(METRICS) as readonly MetricId[];

export function isMetricId(text: string): text is MetricId {
  return Object.hasOwn(METRICS, text);
}

import type { MetricId } from "../model/metric";

export type UnitFamilyId =
  | "persons"
  | "times"
  | "households"
  | "teams"
  | "centers"
  | "practicePosts"
  | "practiceStations"
  | "sites"
  | "activities"
  | "projects"
  | "communities"
  | "hours"
  | "reads"
  | "publications"
  | "money"
  | "unstated";

type WordsByFamily = Readonly<Partial<Record<UnitFamilyId, readonly string[]>>>;

/** Words that mean the same under every metric that does not claim them for itself. */
export const SHARED_WORDS: WordsByFamily = {
  persons: ["人", "名", "位", "口"],
  times: ["人次", "人(次)", "人（次）"],
  households: ["户", "家"],
  hours: ["小时", "个小时"],
  money: ["元"],
};

interface MetricUnits {
  /** The family of a number without a measure word. */
  readonly base: UnitFamilyId;
  readonly own: WordsByFamily;
  /** What a word found in no table means: the metric's one family, or only itself. */
  readonly others: "base" | "word";
}

export const METRIC_UNITS: Readonly<Record<MetricId, MetricUnits>> = {
  volunteer_persons: { base: "persons", own: { persons: ["个", "员"] }, others: "word" },
  volunteer_times: { base: "times", own: { times: ["次"] }, others: "word" },
  volunteer_teams: { base: "teams", own: { teams: ["支", "个", "家"] }, others: "base" },
  registered_volunteers: { base: "persons", own: { persons: ["个"] }, others: "base" },
  centers: { base: "centers", own: { centers: ["个", "家"] }, others: "base" },
  practice_posts: { base: "practicePosts", own: { practicePosts: ["个", "家"] }, others: "base" },
  practice_stations: {
    base: "practiceStations",
    own: { practiceStations: ["个", "家"] },
    others: "base",
  },
  sites: { base: "sites", own: { sites: ["个", "处", "家"] }, others: "base" },
  // 巡河96次 is no event: 次 stands apart from 场.
  activities: {
    base: "activities",
    own: { activities: ["场", "场次", "项次", "项", "个", "节", "期", "堂", "讲"] },
    others: "word",
  },
  projects: { base: "projects", own: { projects: ["个", "项"] }, others: "base" },
  service_hours: { base: "hours", own: { hours: ["时"] }, others: "word" },
  beneficiaries: { base: "persons", own: { persons: ["个"], times: ["次"] }, others: "word" },
  communities: { base: "communities", own: { communities: ["个", "家"] }, others: "base" },
  reach: {
    base: "reads",
    own: {
      reads: ["次", "人次"],
      publications: ["条", "篇", "期", "个", "部", "则", "幅", "段"],
    },
    others: "word",
  },
  goods: { base: "unstated", own: {}, others: "word" },
  population: { base: "persons", own: { persons: ["个"] }, others: "base" },
  other: { base: "unstated", own: {}, others: "word" },
};

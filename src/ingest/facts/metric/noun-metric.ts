import type { MetricId } from "../../../model/metric";
import { entriesOf } from "../../engine/word-trie";
import { BARE_HEADS } from "../../lexicon/count-words";
import type { NounClass } from "../../lexicon/word-classes";
import type { NounToken } from "../../sentence/tokenize";

const METRIC_OF_NOUN: Readonly<Record<NounClass, MetricId | null>> = {
  volunteer: "volunteer_persons",
  registered: "registered_volunteers",
  staff: "volunteer_persons",
  public: "beneficiaries",
  honoree: "other",
  team: "volunteer_teams",
  org: "other",
  center: "centers",
  post: "practice_posts",
  station: "practice_stations",
  site: "sites",
  event: "activities",
  service: "projects",
  project: "projects",
  hours: "service_hours",
  community: "communities",
  town: "other",
  household: "beneficiaries",
  thing: "goods",
  money: "goods",
  tool: "other",
  waste: "other",
  media: "reach",
  reads: "reach",
  resident: "population",
  abstract: "other",
  sample: "other",
  facility: "other",
  people: null,
  other_noun: null,
};

const bareHeads = new Map(entriesOf(BARE_HEADS));

/** What the head noun says is counted; `gap` is the number of unknown characters before a bare head. */
export function nounMetric(noun: NounToken | null, word: string, gap: number): MetricId | null {
  if (!noun) return null;
  const bare = gap > 0 ? bareHeads.get(word) : undefined;
  if (bare !== undefined) return bare;
  return METRIC_OF_NOUN[noun.noun];
}

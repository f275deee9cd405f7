// Persons of whom nobody says who they are: the verbs tell whether they help or are helped.
import type { MetricRow } from "./metric-row";

export const STRANGERS: readonly MetricRow[] = [
  {
    name: "stranger/served",
    metric: "beneficiaries",
    when: { verbBefore: ["serve", "give", "attract", "train", "receive", "solve"] },
    examples: ["资助[30人]"],
  },
  {
    name: "stranger/dwelling",
    metric: "population",
    when: { verbBefore: ["dwell"] },
    examples: ["常住[3000人]"],
  },
  {
    name: "stranger/receiving",
    metric: "beneficiaries",
    when: { verbBefore: ["none"], verbAfter: ["receive"] },
    examples: ["[300人]获救"],
  },
  {
    name: "stranger/served-before",
    metric: "beneficiaries",
    when: {
      verbAfter: ["none"],
      verbFar: ["serve", "train", "receive", "attract"],
    },
    examples: ["开展救助，共[30人]"],
  },
  {
    name: "stranger/helping",
    metric: "volunteer_persons",
    when: {},
    examples: ["出动[300人]"],
  },
];

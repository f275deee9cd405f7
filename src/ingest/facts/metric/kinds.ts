// Kinds of things are counted by no metric; couples and families are people.
import type { MetricGroup } from "./metric-row";

export const KINDS: MetricGroup = {
  when: { unit: ["kind"] },
  rows: [
    {
      name: "kind/couples",
      metric: "beneficiaries",
      when: { unitText: "对 组", nounAfter: ["public", "household"] },
      examples: ["为[12对]新人举办婚礼"],
    },
    {
      name: "kind/other",
      metric: "other",
      when: {},
      examples: ["开展[四类]主题活动"],
    },
  ],
};

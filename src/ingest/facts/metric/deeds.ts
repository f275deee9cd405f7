// Where no noun tells: what is set up are places, what is held are activities.
import type { MetricGroup } from "./metric-row";

export const DEEDS: MetricGroup = {
  when: {},
  rows: [
    {
      name: "deed/held",
      metric: "activities",
      when: { unit: ["generic"], verbBefore: ["hold"] },
      examples: ["举办[12个]"],
    },
    {
      name: "deed/built",
      metric: "sites",
      when: { unit: ["place"], verbBefore: ["build"] },
      examples: ["建成[12处]"],
    },
    {
      name: "deed/given",
      metric: "goods",
      when: { unit: ["generic"], verbBefore: ["give"] },
      examples: ["捐赠[12个]"],
    },
  ],
};

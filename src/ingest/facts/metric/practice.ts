// Beside a centre, 所 and 站 alone are posts and stations of civilization practice (1个中心、14个所、223站).
import type { MetricGroup } from "./metric-row";

export const PRACTICE: MetricGroup = {
  when: { previousMetric: ["centers", "practice_posts"] },
  rows: [
    {
      name: "practice/posts",
      metric: "practice_posts",
      when: [
        { unitText: "所", nounAfter: ["none"] },
        { unit: ["generic"], behind: /^所(?:$|[、,，。;和及与])/ },
      ],
      examples: ["建成实践中心1个、[12所]", "建成1个实践中心、[14个]所、223个站"],
    },
    {
      name: "practice/stations",
      metric: "practice_stations",
      when: { unitText: "站", nounAfter: ["none"] },
      examples: ["建成实践中心1个、[223站]"],
    },
  ],
};

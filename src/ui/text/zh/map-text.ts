export const mapText = {
  title: (metric: string) => `各区${metric}`,
  view: "地图样式",
  tiles: "方格图",
  outlines: "区界图",
  silent: "未提及",
  unread: "表中未读",
  noIssue: "未出刊",
  filteredOut: "非准确数，未显示",
  apart: "口径不同",
  tilesNote: "方格按大致方位排列，不表示面积与边界。",
  outlinesNote:
    "区界仅为示意（GCJ-02），据 Apache ECharts 4.9.0 所附数据简化，Apache-2.0；不作为边界依据。",
  outlinesMissing: "没有区界数据，请用方格图。",
  shaded: "着色各区",
  shades: "颜色由少到多",
  countWarning: "着色按总数，大区自然显眼。",
  offerRate: "改看每万常住人口",
  rateNote: {
    per10k: "按每万常住人口（2020 年人口普查）着色。",
    perKm2: "按每平方公里（据区界计算的面积）着色。",
  },
  pointHint: "指向一区，看它说了什么",
};

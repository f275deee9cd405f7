export const trendText = {
  title: (metric: string) => `趋势：${metric}`,
  note: "按简报日期；每点是一期里的一条陈述，不累加、不平滑，台阶保持到下一次陈述。",
  oneIssue: "只有一期，一期不成趋势；下面只是这一期的各点。",
  noIssue: "没有注明日期的简报，画不成趋势。",
  noReport: (metric: string) => `没有一区报过“${metric}”，画不成趋势。`,
  noMain: (reasons: string) =>
    `此项没有口径完整的一组；所画为点数最多的一组（${reasons}），其余另列于下。`,
  shown: {
    filter: (names: string) => `所示为筛选所选：${names}。`,
    filterMost: (n: number, all: number, names: string) =>
      `筛选所选 ${all} 区，一图至多 ${n} 线，所示为其中点数最多的：${names}。`,
    all: (names: string) => `所示为报过此项的各区：${names}。`,
    most: (n: number, all: number, names: string) =>
      `报过此项的有 ${all} 区，所示为点数最多的 ${n} 区：${names}。可在筛选中换区。`,
  },
  breaks: (gaps: number, changes: number) =>
    `断线 ${gaps + changes} 处：${gaps} 处因其间有期未提及，${changes} 处因量词、口径或时期改变。`,
  noBreaks: "没有断线。",
  exactOnly: "只看准确数时，带余、约、近的点不画，断线也可能由此而来。",
  undated: (n: number) => `另有 ${n} 条出自未注明日期的简报，没有位置。`,
  legend: {
    solid: "实心：准确数",
    hollow: "空心：带余、约、近等",
    bar: "竖线：措辞所容许的范围",
    open: "虚线无横帽：一端未说定",
  },
  apart: (n: number) => `另列 ${n} 组：量词、口径或时期不同，各图自有比例，不与上图比高低`,
  apartPoints: (n: number) => `${n} 点`,
  cursorLabel: (metric: string) =>
    `${metric}的趋势图。左右键沿线移动，上下键换区，回车打开原文，m 键开菜单。`,
  cursorKind: "趋势图",
  pictureLabel: (metric: string, districts: string) => `${metric}的趋势：${districts}`,
  say: (date: string, district: string, words: string, issue: string) =>
    `${date}，${district}，${words}，${issue}`,
  dates: "日期范围",
  brushHint: "在图上横向拖动，或用下面的滑杆选日期。",
  from: "从",
  to: "到",
  all: "全部",
  latest: (n: number) => `最近 ${n} 期`,
  chosen: (from: string, to: string, n: number, all: number) =>
    `${from} 至 ${to}，${all} 期中的 ${n} 期`,
  chosenNone: "所选日期内没有一期",
  table: "数据表：与图同源的原文数字",
  tableCaption: (metric: string) => `${metric}：各期各区的原文数字`,
  issue: "期",
  silent: "未提及",
  unread: "表中未读",
  filtered: "非准确数，已滤去",
  apartMark: "另列",
  failed: "趋势图没有画成，请看数据表。",
};

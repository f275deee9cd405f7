import { bilingual } from "./bilingual";

export const filterText = bilingual(
  {
    title: "筛选",
    metric: "指标",
    metricHint: "点名称只看一项；点 ＋ 并列比较",
    addMetric: (name: string) => `并列比较：${name}`,
    dropMetric: (name: string) => `不再并列：${name}`,
    districtsReporting: (n: number) => `${n} 区`,
    dates: "日期",
    from: "从",
    to: "到",
    issue: "期",
    issueName: (number: number | null, serial: number | null, id: string) =>
      [number === null ? "" : `第 ${number} 期`, serial === null ? "" : `总第 ${serial} 期`]
        .filter(Boolean)
        .join(" · ") || id,
    topic: "栏目",
    district: "区",
    exactness: "确数",
    exactOnly: "只看确数（不含余、约、近）",
    left: (n: number, all: number) => `筛得 ${n} 条数字，共 ${all} 条`,
    active: "已选条件",
    remove: (what: string) => `移除：${what}`,
    clear: "全部清除",
    none: "没有符合条件的数字",
    noneNote: "试着放宽日期、期次、区或“只看确数”。",
    show: "展开筛选",
    hide: "收起筛选",
    since: (date: string) => `${date} 起`,
    until: (date: string) => `${date} 止`,
  },
  {
    title: "Filters",
    metric: "Metric",
    metricHint: "A name shows it alone; ＋ sets it beside the others",
    addMetric: (name: string) => `Set beside: ${name}`,
    dropMetric: (name: string) => `Take away: ${name}`,
    districtsReporting: (n: number) => `${n} ${n === 1 ? "district" : "districts"}`,
    dates: "Date",
    from: "from",
    to: "to",
    issue: "Issue",
    issueName: (number: number | null, serial: number | null, id: string) =>
      [number === null ? "" : `No. ${number}`, serial === null ? "" : `serial ${serial}`]
        .filter(Boolean)
        .join(" · ") || id,
    topic: "Topic",
    district: "District",
    exactness: "Exactness",
    exactOnly: "Exact numbers only (no 余, 约, 近)",
    left: (n: number, all: number) => `${n} of ${all} numbers`,
    active: "Active filters",
    remove: (what: string) => `Remove: ${what}`,
    clear: "Clear all",
    none: "No number fits these filters",
    noneNote: "Try other dates, issues or districts, or allow hedged numbers.",
    show: "Show filters",
    hide: "Hide filters",
    since: (date: string) => `from ${date}`,
    until: (date: string) => `until ${date}`,
  },
);

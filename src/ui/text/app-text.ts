import { bilingual } from "./bilingual";

export const appText = bilingual(
  {
    name: "简报看板",
    tagline: "每一个数字，都能回到原句",
    loaded: (issues: number, districts: number, from: string, to: string) =>
      `${issues} 期 · ${districts} 区 · ${from === to ? from : `${from} 至 ${to}`}`,
    undated: "日期不详",
    factCount: (n: number) => `${n} 条数字`,
    synthetic: "合成数据",
    syntheticNote: "以下数字为开发与测试而造，不是任何一期简报所载。",
    guide: "读数规则",
    language: "English",
    languageLabel: "Switch to English",
    theme: { light: "浅色", dark: "深色", system: "随系统" },
    themeLabel: "明暗",
    skip: "跳到主要内容",
    loading: "正在读取数据……",
    close: "关闭",
    panels: { filters: "筛选", compare: "对比", map: "地图", source: "原文" },
    broken: "这一块出了错",
    brokenNote: "其余部分仍可使用。",
    retry: "重试",
    bad: {
      title: "数据读不出来",
      setAside: (n: number) => `有 ${n} 条数字已搁置`,
      setAsideNote: "下列条目有误，没有进入任何图表；其余数字照常显示。",
      where: "位置",
      what: "问题",
      network: "没有取到文件：网络不通，或服务没有启动。",
      status: (status: number) =>
        status === 404 ? "文件不存在（404）。" : `服务器返回错误（${status}）。`,
      notJson: "文件不是 JSON。",
      unknown: "未预料到的错误。",
    },
    colophon: "数字取自公开简报原文；姓名、电话与邮箱不显示、不检索、不导出。",
  },
  {
    name: "Jianbao",
    tagline: "every number leads back to its sentence",
    loaded: (issues: number, districts: number, from: string, to: string) =>
      `${issues} ${issues === 1 ? "issue" : "issues"} · ${districts} ${districts === 1 ? "district" : "districts"} · ${from === to ? from : `${from} to ${to}`}`,
    undated: "no date",
    factCount: (n: number) => `${n} ${n === 1 ? "number" : "numbers"}`,
    synthetic: "Synthetic data · 合成数据",
    syntheticNote:
      "The numbers below were made up for development and tests; no bulletin printed them.",
    guide: "How numbers are read",
    language: "中文",
    languageLabel: "切换到中文",
    theme: { light: "Light", dark: "Dark", system: "System" },
    themeLabel: "Theme",
    skip: "Skip to content",
    loading: "Loading the data…",
    close: "Close",
    panels: { filters: "Filters", compare: "Compare", map: "Map", source: "Source" },
    broken: "This part failed",
    brokenNote: "The rest still works.",
    retry: "Try again",
    bad: {
      title: "The data cannot be read",
      setAside: (n: number) => `${n} ${n === 1 ? "number was" : "numbers were"} set aside`,
      setAsideNote:
        "The entries below are faulty and entered no chart; all other numbers are shown.",
      where: "where",
      what: "what",
      network: "The file did not arrive: no network, or the server is not running.",
      status: (status: number) =>
        status === 404
          ? "The file is missing (404)."
          : `The server answered with an error (${status}).`,
      notJson: "The file is not JSON.",
      unknown: "An unforeseen error.",
    },
    colophon:
      "Numbers come from the published text; names, phones and mail addresses are never shown, searched or exported.",
  },
);

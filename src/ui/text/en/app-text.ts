import type { appText as zh } from "../zh/app-text";

export const appText: typeof zh = {
  name: "Jianbao",
  title: "Jianbao · 简报看板",
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
  colon: ": ",
  inBrackets: (words: string) => ` (${words})`,
  loading: "Loading the data…",
  trendLoading: "Drawing the trend…",
  matrixLoading: "Laying out the matrix…",
  close: "Close",
  broken: "This part failed",
  partMissing:
    "The code of this part did not arrive; the network may be down. The rest still works.",
  englishMissing: "English did not arrive; the page stays Chinese.",
  retry: "Try again",
  colophon:
    "Numbers come from the published text; names, phones and mail addresses are never shown, searched or exported.",
};

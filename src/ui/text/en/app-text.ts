import { formatCount } from "../../../model/format-quantity";
import type { appText as zh } from "../zh/app-text";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

const twoDigits = (number: number) => String(number).padStart(2, "0");

export const appText: typeof zh = {
  name: "Jianbao",
  title: "Jianbao · 简报看板",
  description: "Every number of the bulletins, comparable, and one click from its sentence.",
  monthDay: (month: number, day: number) => `${twoDigits(month)}-${twoDigits(day)}`,
  year: (year: number) => String(year),
  quarter: (quarter: number) => `Q${quarter}`,
  quarterOf: (year: number, quarter: number) => `Q${quarter} ${year}`,
  month: (month: number) => MONTHS[month - 1] ?? String(month),
  monthOf: (year: number, month: number) => `${MONTHS[month - 1] ?? month} ${year}`,
  tagline: "every number leads back to its sentence",
  loaded: (issues: number, districts: number, from: string, to: string) =>
    `${formatCount(issues)} ${issues === 1 ? "issue" : "issues"} · ${districts} ${districts === 1 ? "district" : "districts"} · ${from === to ? from : `${from} to ${to}`}`,
  undated: "no date",
  factCount: (n: number) => `${formatCount(n)} ${n === 1 ? "number" : "numbers"}`,
  synthetic: "Synthetic data · 合成数据",
  syntheticNote:
    "The numbers below were made up for development and tests; no bulletin printed them.",
  guide: "How numbers are read",
  language: "中文",
  languageLabel: "切换到中文",
  languageOffered: "阅读中文版",
  theme: { light: "Light", dark: "Dark", system: "System" },
  themeLabel: "Theme",
  skip: "Skip to content",
  parts: "Parts of this page",
  part: { compare: "Compare", map: "Map", trend: "Trend", mentions: "Who mentioned it" },
  colon: ": ",
  inBrackets: (words: string) => ` (${words})`,
  loading: "Loading the data…",
  trendLoading: "Drawing the trend…",
  loadingFile: (file: string, percent: number | null) =>
    percent === null ? `Reading ${file}…` : `Reading ${file}… ${percent} % so far`,
  mapLoading: "Drawing the map…",
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

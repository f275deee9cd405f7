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
  bad: {
    title: "The data cannot be read",
    setAside: (n: number) => `${n} ${n === 1 ? "number was" : "numbers were"} set aside`,
    setAsideNote: "The entries below are faulty and entered no chart; all other numbers are shown.",
    more: (n: number) => `And ${n} more.`,
    where: "where",
    what: "what",
    network: "The file did not arrive: no network, or the server is not running.",
    status: (status: number) =>
      status === 404
        ? "The file is missing (404)."
        : `The server answered with an error (${status}).`,
    shape: "The file does not have the agreed shape; make it anew with npm run ingest. Detail",
    notJson: "The file is not JSON.",
    unknown: "An unforeseen error.",
    fault: {
      notAnObject: "the file holds no JSON object",
      version: (found: string) => `expected version 1, found ${found}`,
      shape: (expected: string, received: string) => `expected ${expected}, found ${received}`,
      duplicate: (id: string) => `the id “${id}” is there twice`,
      missingIssue: (id: string) => `no issue has the id “${id}”`,
      missingItem: (id: string) => `no item has the id “${id}”`,
      idMismatch: (expected: string) => `the id does not fit the place, expected “${expected}”`,
      outside: (span: string, whole: string) => `${span} lies outside ${whole}`,
      quoteLength: (exact: string, length: number) => `“${exact}” is not ${length} characters long`,
      outsideInterval: (value: number, interval: string) => `${value} lies outside ${interval}`,
      boundEnds: (bound: string, interval: string) =>
        `${interval} is no interval that the guide gives to “${bound}”`,
      periodOrder: (start: string, end: string) => `starts on ${start}, after its end ${end}`,
      overlap: (id: string) => `the quoted words overlap with “${id}”`,
    },
  },
  colophon:
    "Numbers come from the published text; names, phones and mail addresses are never shown, searched or exported.",
};

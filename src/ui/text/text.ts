import { appText } from "./app-text";
import type { Lang } from "./bilingual";
import { compareText } from "./compare-text";
import { filterText } from "./filter-text";
import { mapText } from "./map-text";
import { metricText } from "./metric-text";
import { readingText } from "./reading-text";
import { sourceText } from "./source-text";

/** The whole catalogue in one language. */
export function textIn(lang: Lang) {
  return {
    lang,
    app: appText[lang],
    filter: filterText[lang],
    compare: compareText[lang],
    map: mapText[lang],
    source: sourceText[lang],
    metric: metricText[lang],
    reading: readingText[lang],
  } as const;
}

export type Text = ReturnType<typeof textIn>;

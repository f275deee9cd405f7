import type { zh } from "../zh/zh";
import { appText } from "./app-text";
import { compareText } from "./compare-text";
import { filterText } from "./filter-text";
import { mapText } from "./map-text";
import { menuText } from "./menu-text";
import { metricText } from "./metric-text";

export const en: typeof zh = {
  lang: "en",
  app: appText,
  compare: compareText,
  filter: filterText,
  map: mapText,
  menu: menuText,
  metric: metricText,
};

import type { Lang } from "../../../model/lang";
import { appText } from "./app-text";
import { compareText } from "./compare-text";
import { filterText } from "./filter-text";
import { mapText } from "./map-text";
import { menuText } from "./menu-text";
import { metricText } from "./metric-text";

/** The whole catalogue in Chinese; its shape is what every other language must fill. */
export const zh = {
  lang: "zh" as Lang,
  app: appText,
  compare: compareText,
  filter: filterText,
  map: mapText,
  menu: menuText,
  metric: metricText,
};

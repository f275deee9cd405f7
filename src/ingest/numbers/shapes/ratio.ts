// Is it a ratio or a fraction?
import { FRACTION_SIGNS } from "../../lexicon/numerals";
import type { Shape } from "./shape";

export const RATIOS: readonly Shape[] = [
  {
    name: "ratio/colon",
    reason: "measure",
    regex: /\d{1,4}(?:\.\d+)?[:/]\d{1,4}(?:\.\d+)?(?!\d)/,
    fires: ["以[3:1]战胜对手", "血压[140/90]以下"],
    spares: ["服务[140人/次]"],
  },
  {
    name: "ratio/fraction",
    reason: "measure",
    regex: /(?![百千]分之)[一二三四五六七八九十百千万\d]{1,4}分之[一二三四五六七八九十\d]{1,3}/,
    fires: ["须超过[三分之二]"],
    spares: ["覆盖率达[百分之九十]"],
  },
  {
    name: "ratio/sign",
    reason: "measure",
    regex: new RegExp(`[${FRACTION_SIGNS}]+`),
    fires: ["每份[½]斤"],
    spares: ["发放大米[2斤]"],
  },
];

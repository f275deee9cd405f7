// Which grade is it?
import { ROMAN_SIGNS } from "../../lexicon/numerals";
import type { Shape } from "./shape";

export const GRADES: readonly Shape[] = [
  {
    name: "grade/roman",
    reason: "ordinal",
    regex: new RegExp(`[${ROMAN_SIGNS}]+[级类期型]?`),
    fires: ["启动[Ⅳ级]响应"],
    spares: ["启动响应[4次]"],
  },
  {
    name: "grade/stars",
    reason: "name",
    regex: /[1-7一二三四五六七](?:星|A{1,5}|钻)级?(?![名人])/,
    fires: ["评为[五星级]志愿者"],
    spares: ["[五名]星级志愿者"],
  },
  {
    // 考上二本: universities by the round in which they admit.
    name: "grade/university",
    reason: "name",
    regex: /[一二三]本(?!书|图|画|册|杂|教|台|账)/,
    after: /(?:考|录|升|过|达)[上取入进到]?了?$/,
    fires: ["考上[二本]的孩子"],
    spares: ["收到[二本]图书"],
  },
  {
    name: "grade/tier",
    reason: "ordinal",
    regex: /[一二三四五]档/,
    after: /[升降为属]$/,
    fires: ["升为[二档]"],
    spares: ["推出[二档]节目"],
  },
];

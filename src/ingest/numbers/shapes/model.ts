// Which model or version is it?
import type { Shape } from "./shape";

export const MODELS: readonly Shape[] = [
  {
    name: "model/letter-first",
    reason: "name",
    regex: /[A-Za-z]{1,2}\d{1,4}(?:(?:\.\d{1,3})+|\+\d{1,4})?(?![\d万余多]|[名人个支户场次])/,
    after: /(?:^|[^A-Za-z])$/,
    fires: ["调拨[N95]口罩"],
    spares: ["N95口罩[95万只]"],
  },
  {
    name: "model/hyphen",
    reason: "name",
    regex: /[A-Za-z]{1,16}-\d{1,4}[A-Za-z]?/,
    after: /(?:^|[^A-Za-z])$/,
    fires: ["型号[HX-2000]"],
    spares: ["HX型消毒机[2000台]"],
  },
  {
    name: "model/figure-first",
    reason: "name",
    regex:
      /\d+(?:\.\d+)?(?!(?:km|KM|kg|KG|cm|mm|ml|mL|mg|mmHg|MB|GB|m|g|h|t|L)(?![A-Za-z]))[A-Za-z]+\d*/,
    fires: ["[5G]手机"],
    spares: ["发放大米[5kg]"],
  },
  {
    name: "model/version",
    reason: "name",
    regex: /\d{1,3}\.\d{1,2}(?=版|时代|升级)/,
    fires: ["志愿[2.0]版"],
    spares: ["印发手册[2.0万册]"],
  },
];

// Is it blotted out? 202×年, ***份.
import type { Shape } from "./shape";

export const MASKED: readonly Shape[] = [
  {
    name: "masked/stars",
    reason: "masked",
    regex: /(?:近|约|超过?|达)?\*+(?:余|多)?[年月日万]?(?:\*+[日年月])?(?:人次|[\u4e00-\u9fa5])?/,
    fires: ["发放材料[***份]", "参与人次[近****人次]"],
    spares: ["发放材料[300份]"],
  },
  {
    name: "masked/crosses",
    reason: "masked",
    regex: /\d{1,3}[×xX*]{1,3}年?(?![\dA-Za-z])/,
    fires: ["[202×年]志愿者招募启动", "京A·[12***]号牌车主"],
    spares: ["发放口罩[12包]×5"],
  },
  {
    name: "masked/mobile",
    reason: "phone",
    regex: /1[3-9]\d[*xX×]{3,5}\d{2,4}/,
    fires: ["联系人：康十一（[139xxxx0011]）"],
    spares: ["慰问[139户]"],
  },
];

// Without a measure word: is it a mark of a list, a year, a telephone, or part of a name?
import type { Condition } from "../sentence/condition";
import type { Rule } from "./rule";

const FIGURES: Condition = { unit: ["none"], isArabic: true, isHedged: false };

export const BARE_NAMES: readonly Rule[] = [
  {
    name: "bare-name/list-mark",
    reason: "list_marker",
    when: {
      unit: ["none"],
      isArabic: true,
      most: 99,
      also: (_, { text, start }) => text.charAt(start - 1) === "\n",
    },
    fires: ["活动如下：\n[4]魏善庄镇"],
    spares: ["活动如下：\n[400]志愿者捡拾垃圾"],
  },
  {
    name: "bare-name/year-in-words",
    reason: "date",
    when: { unit: ["none"], kind: ["digits"], least: 1900, most: 2099 },
    fires: ["[二〇二二]迎新跑"],
    spares: ["走访[二〇二二户]"],
  },
  {
    name: "bare-name/row-of-digits",
    reason: "name",
    when: { unit: ["none"], kind: ["digits"] },
    fires: ["[五七]干校"],
    spares: ["走访[一二〇户]"],
  },
  {
    name: "bare-name/part-of-a-building",
    reason: "name",
    when: { unit: ["none"], isHedged: false, clause: /[楼号室座栋层厅门村组]$/ },
    fires: ["在二层[205]活动室集合"],
    spares: ["二层活动室[205余]"],
  },
  {
    // 360集团: figures straight before a body of any kind are its name.
    name: "bare-name/body",
    reason: "name",
    when: {
      ...FIGURES,
      behind:
        /^(?:集团|公司|大学|医院|中学|超市|银行|药房|便利店|酒店|广场|大厦|影院|园区|艺术区|创意园|工厂)/,
    },
    fires: ["[360]集团捐赠口罩3万只"],
    spares: ["[360]志愿者捐赠口罩3万只"],
  },
  {
    // 110、119、120等热线
    name: "bare-name/dialled",
    reason: "phone",
    when: [
      { ...FIGURES, clause: /(?:拨打|致电|呼叫|热线|电话)[^,。;]{0,12}$/ },
      {
        ...FIGURES,
        behind: /^(?:[、和或]\d{3,6})*等?[^,。;]{0,4}(?:热线|电话|号码|急救|报警)/,
      },
    ],
    fires: ["110、[119]等热线", "热线接听[120]志愿者"],
    spares: ["热线接听[120余]志愿者"],
  },
  {
    // 表2, 附件3
    name: "bare-name/part-of-a-paper",
    reason: "document_number",
    when: { ...FIGURES, clause: /(?:^|[^代手年报地企意试版])[表图]$|附件$|附录$/ },
    fires: ["表[2]任务分工"],
    spares: ["党员代表[200]。"],
  },
];

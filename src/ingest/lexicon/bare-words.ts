// Words that tell what a number without a measure word stands for; asked by `judge/bare-number.ts`.

/** It counts what was named: 总数达300. */
export const TOTAL = /(?:达到?|共|计|为|有|超过?|突破|数|总数|增至|升至|到|:)$/;
/** 今年八十好几, 年近六十: years of a life need no measure word. */
export const AGED = /(?:[今现]年|年[过近逾满届]|高龄)(?:已经?|都|就|快|刚|才)*$/;
/** Parts of a building bear numbers for names. */
export const BUILDING = "楼号室座栋层厅门村组";
/** 360集团: figures straight before a body of any kind are its name. */
export const BODY =
  /^(?:集团|公司|大学|医院|中学|超市|银行|药房|便利店|酒店|广场|大厦|影院|园区|艺术区|创意园|工厂)/;
/** 110、119、120等热线: numbers to be dialled. */
export const DIALLED = /(?:拨打|致电|呼叫|热线|电话)[^,。;]{0,12}$/;
export const HOTLINE = /^(?:[、和或]\d{3,6})*等?[^,。;]{0,4}(?:热线|电话|号码|急救|报警)/;
/** 表2, 附件3: figures that name a part of the paper. */
export const PART_OF_PAPER = /(?:^|[^代手年报地企意试版])[表图]$|附件$|附录$/;

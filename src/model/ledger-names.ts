import type { ProblemKind, RejectReason } from "./ledger";

/** What the reasons are called in Chinese, on the screen and at the command line. */
export const reasonNames: Readonly<Record<RejectReason, string>> = {
  date: "日期",
  clock: "钟点",
  duration: "历时",
  ordinal: "序数",
  list_marker: "列举序号",
  age: "年龄",
  measure: "度量",
  phone: "电话",
  postcode: "邮编",
  email: "邮箱",
  document_number: "文号",
  name: "名称",
  slogan: "口号简称",
  rule: "规则、定额",
  change: "增减变化",
  idiom: "成语惯用",
  vague_word: "不定词",
  masked: "隐去的数字",
  table: "表中数字未读",
  unread: "未能读出",
};

/** What the kinds of problems are called in Chinese, likewise. */
export const problemNames: Readonly<Record<ProblemKind, string>> = {
  missing_masthead: "没有刊头",
  missing_date: "没有日期",
  missing_number: "没有期号",
  impossible_date: "日期不存在",
  signoff_disagrees: "标题与落款的区不一致",
  no_district: "未写明哪个区",
  contradictory_hedge: "“近”与“余”同用",
  repeated_figure: "同一条中数字重复",
  repeated_issue: "同一期在一份文件里出现两次",
  unread_table: "有表格未能逐格读出",
  unread_numeral: "有数字未能读出",
};

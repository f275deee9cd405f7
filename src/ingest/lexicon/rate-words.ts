// Words that say for one of what a number is stated; asked by `facts/read-rate.ts`.

export const PER = /(?:每|单|[日年月周人户场]均)[^,。;]*$/;
export const RATE =
  /每一?个?(小时|季度|日|天|晚|周|月|年|条|篇|期|场|次|户|人|名|组|村|站|点|处|岗|支|家|份|班|车|楼)|每一?个?([\u4e00-\u9fa5]{2,4})|单(条|篇|日|次|场|期|周|月|人|户)|(日|天|周|月|年|人|户|场|点|村|条)均/g;
/** Words by the one that a fact prints for them. */
export const PLAIN = { 日: "天 晚", 人: "名" };
/** 每个社区安排: nouns of two syllables that 每 counts by; of other words it is the first. */
export const COUNTED_BY =
  /^(?:万人|千人|百人|万户|千户|百户|社区|街道|小区|卡口|项目|乡镇|单元|网格|队伍|[\u4e00-\u9fa5]{1,2}[站点岗])/;

// Is it the name of a class, a squad or a child?
import type { Shape } from "./shape";

export const GROUPS: readonly Shape[] = [
  {
    name: "group/child",
    reason: "name",
    regex: /[二三四五六七八九十](?=[家头,。的])/,
    after: /(?:^|[^养敬助为孤扶爱尊适])老$/,
    fires: ["老[七]家的屋顶"],
    spares: ["全镇养老[七家]机构开放"],
  },
  {
    name: "group/class",
    reason: "name",
    regex:
      /(?:\d{1,2}|[一二三四五六七八九十]{1,2})班(?=的?(?:同学|学生|孩子|班长|班主任|班会|黑板|教室|战士|女生|男生|家长))/,
    fires: ["[1班]黑板报"],
    spares: ["出动[3班]人员"],
  },
  {
    name: "group/squad",
    reason: "name",
    regex: /(?:\d{1,2}|[一二三四五六七八九十]{1,2})班/,
    after: /[队连排级]$/,
    fires: ["三中队[二班]的兵"],
    spares: ["增开公交[二班]"],
  },
  {
    // 中铁五局: a firm.
    name: "group/bureau",
    reason: "name",
    regex: /[一二三四五六七八九十]{1,3}局/,
    after: /(?:中[铁建交]|水电)$/,
    fires: ["中铁[五局]职工", "中建[三局]职工", "中交[四局]职工", "中国水电[七局]职工"],
    spares: ["慰问[五家]邮局"],
  },
  {
    name: "group/squadron",
    reason: "name",
    regex:
      /[一二三四五六七八九十]{1,2}(?:支队(?=[一二三四五六七八九十]{1,2}[大中]队|官兵|民警|消防)|[大中]队(?=官兵|民警|消防|战士|[,。、的]))/,
    fires: ["武警[三支队]八中队官兵", "交警[六大队]，"],
    spares: ["组建[三支]队伍"],
  },
];

// Is it the price of a wrong? A fine that is set tells what would be paid; one that was imposed is a fact.
import type { Rule } from "./rule";
import { STATED } from "./stated";

export const PENALTIES: readonly Rule[] = [
  {
    name: "penalty/due",
    reason: "rule",
    when: { unit: ["money", "share"], behind: /^[^,。;]{0,10}(?:罚款|赔偿|违约金|滞纳金)/ },
    fires: ["破损照价[三倍]赔偿"],
    spares: ["商家退还老人[3万元]"],
  },
  {
    name: "penalty/amount",
    reason: "rule",
    when: {
      unit: ["money"],
      clause: /(?:并处|处以?|扣罚|(?:照价|按价|损坏|丢失)[^,]{0,6}赔偿?)$/,
    },
    unless: STATED,
    fires: ["图书丢失照价赔[50元]"],
    spares: ["执法人员累计处[3万元]"],
  },
  {
    name: "penalty/fine",
    reason: "rule",
    when: {
      unit: ["money"],
      sentence: /[须违禁者擅]罚|(?:须|违|禁|者|擅|的,)[^。;]*罚(?:款|金)?$/,
    },
    // 关停违规企业12家，罚款86万元: other things were done to them.
    unless: [STATED, { verbFar: ["solve", "punish"] }],
    fires: ["乱扔垃圾12次者罚[50元]"],
    spares: ["对乱扔垃圾者累计罚款[3万元]", "关停违规企业12家，罚款[86万元]"],
  },
  {
    // 遛狗不牵绳，罚款50元: a wrong and nothing else is told before it.
    name: "penalty/for-a-wrong",
    reason: "rule",
    when: { unit: ["money"], sentence: /^[^。;,\d]*[不未无乱私闯][^。;,\d]*,[^,。;\d]{0,4}罚款?$/ },
    unless: STATED,
    fires: ["遛狗不牵绳，罚款[50元]"],
    spares: ["对遛狗不牵绳的居民已处理，罚款[600元]"],
  },
  {
    // 提供线索者一律奖励5000元: what would be paid.
    name: "penalty/reward",
    reason: "rule",
    when: {
      unit: ["money"],
      sentence:
        /(?:[^记患或作学]者,?(?:一律|均|可|将|即|给予|最高){1,3}|(?:凡[^,;]{2,12}|的),?(?:一律|均|可|将|即|给予|最高){0,3})(?:奖励|悬赏)[^,;\d]{0,4}$/,
    },
    fires: ["提供线索者一律奖励[5000元]"],
    spares: ["对举报者累计奖励[5000元]", "给志愿者奖励[500元]"],
  },
  {
    name: "penalty/failing",
    reason: "rule",
    when: [
      {
        unit: ["occurrence"],
        behind: /^(?:输错|不合格|不达标|缺席|未到|未参加|违规|违反|失败|无故)/,
      },
      {
        unit: ["occurrence"],
        clause:
          /(?:犯规|晚归|缺勤|缺席|迟到|早退|爽约|违约|旷工|旷课|违规|违反|逾期|不合格)[^,]{0,3}$/,
        behind:
          /^[^。;]{0,12}(?:的|则|即|者(?=[,取视将应予不]))|^(?:判|给予|取消|列入|记过|警告|扣|罚|暂停|停)/,
      },
    ],
    fires: ["[三次]输错密码，账号锁定", "缺勤[3次]的暂停派单"],
    spares: ["劝阻违规行为[3次]，现场整改"],
  },
];

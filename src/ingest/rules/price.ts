// Is it a price? What a thing costs was neither given nor paid.
import type { Ask } from "../sentence/condition";
import type { Surroundings } from "../sentence/look-around";
import type { Rule } from "./rule";
import { GIVEN, STATED } from "./stated";

const MENU = /\d元?\/[份个碗位人斤件张次]|[一二三四五六七八九\d]折|免配送费|免费续/;
const NEAR = 30;
const TOLD_NEAR = 60;

/** Prices stand in lines and sentences of their own, so that one tells of the next. */
function isOnMenu({ heard: { text }, start, end }: Surroundings): boolean {
  const behind = /^[^。;!?\n]*/.exec(text.slice(end, end + NEAR))?.[0] ?? "";
  const near = text.slice(Math.max(0, start - NEAR), start) + behind;
  return MENU.test(near.replace(/\n/g, ","));
}

/** A number of the same sentence was a fact, be it before a semicolon. */
const followsFact: Ask = (_, { previous, previousWords, text, start }) => {
  const before = text.slice(Math.max(0, start - TOLD_NEAR), start);
  return previous !== null && before.slice(before.search(/[^。!?\n]*$/)).includes(previousWords);
};

/** Paid out, in words that tell of no wages or fees. */
const PAID =
  /(?<!每[餐顿份单天日班][^,;]{0,4})(?<!可|能|应|标准)(?:补贴|补助|资助|奖励|救助|慰问)(?:金)?[约达近]?$/;
/** No standard, condition or offer is told. */
const NO_STANDARD =
  /^(?!.*(?:每新|标准|规定|凡|满|收费|缴纳|签约|价|票|可|最高|申请|申领|符合|按照?|政策|将|每日|餐补(?!贴)|班次))/;

export const PRICES: readonly Rule[] = [
  {
    name: "price/of-what-is-named",
    reason: "rule",
    // Nothing is done for it.
    when: { unit: ["money"], clause: /^$/, sentence: /./, verbFar: ["none"] },
    fires: ["红烧带鱼、米饭，[18元]"],
    spares: ["发动志愿者捐款，[18万元]"],
  },
  {
    name: "price/named",
    reason: "rule",
    when: {
      unit: ["money"],
      clause:
        /每[\u4e00-\u9fa5]{1,2}$|(?:违者(?:处以|处)?罚款|可处|处以|上调|下调|上浮|下浮|涨价?|降价?|滞纳金|违约金|保证金|工本费|手续费|停车费|物业费|只收|仅收|收取|收费|(?<!增)加收(?!入)|另收|月薪|年薪|时薪|薪资|薪酬|月租|租金|押金|门票|半价|全价|优惠价|联票|通票|套票|票价|售价|单价|定价|原价|(?<!申请|争取|获得|落实|兑现)补贴(?:标准)?|餐补|交通费|每斤|每份|每平方米|每平米|每公里|每立方米|成人票|儿童票|学生票|年卡|月卡|次卡|[一二三四特]等奖(?:奖金)?|首小时|首公里|每顿|每碗|每盒|每位|每晚|每次|每小时|每半小时|每亩|每餐|每人|每桌|每月|每天|随礼|礼金|彩礼|最低|工资|[人每均]花费|仅需|只需|个人(?:承担|负担|自付|自费|缴纳))(?:只收|仅|为|是|:)?[\u4e00-\u9fa5]{0,2}$/,
    },
    unless: [
      { verbBefore: ["give", "solve", "punish"] },
      // 人均月工资3200元: a mean was found, not set.
      { clause: /(?:人均|户均|平均)[^,;\d]{0,6}$/, sentence: NO_STANDARD },
      // 认领120块，每块年租金100元: told beside what was done.
      {
        clause: /(?:月薪|年薪|租金|餐费|交通费|每[部台块间亩套张生][^,]{0,4})$/,
        also: followsFact,
      },
      // 涉及工资67万元, 门票收入380万元: of many, not of one.
      { clause: /(?:涉及|拖欠|追回|讨回|追讨)[^,]*$|收入[约达近]?$/ },
      // 工会补贴合计19万元: reckoned up, not set.
      { clause: /(?:合计|共计|总计)$/ },
      // 慰问老人2000名，每人200元: so much was given to each, unless a standard is told.
      {
        clause: /每[人户名位生家月年](?:每?[月年天])?(?:发放|补助|资助|奖励)?(?:只收|仅|为|是|:)?$/,
        verbFar: ["give", "serve"],
        sentence: /^(?!.*(?:标准|规定|凡|满|收费|缴纳|签约|价|票))/,
      },
      // 每户补贴2200元，合计71万元: what was paid out to each.
      { clause: PAID, sentence: NO_STANDARD },
      {
        clause: /每[\u4e00-\u9fa5]{1,2}(?:补贴|补助)?$/,
        rest: /^,(?:共计?|合计|总计|[^,]{0,4}累计)/,
        sentence: NO_STANDARD,
      },
      { clause: /每[所校村]$/, verbFar: ["give", "serve"] },
    ],
    fires: [
      "装修押金[2000元]",
      "老人每餐补贴[3元]",
      "每新招一人补贴[1500元]",
      "每班[60元]",
      "津贴发放标准，每人[60元]",
    ],
    spares: [
      "每户补贴[2200元]",
      "农户人均月工资[2200元]",
      "对困难学生，每名[200元]，合计6万元",
      "老人每餐补贴[3元]，合计6万元",
      "全部捐给两所小学，每所[6000元]",
      "退还装修押金[2000元]",
      "案件涉及工资[67万元]",
      "市民认领菜园120块，每块年租金[100元]",
      "门票收入[380万元]",
      "慰问老人2000名，每人[200元]",
      "工会补贴合计[19万元]",
    ],
  },
  {
    // 每条线索奖200元, 属实的给予500元奖励: offered, and given to nobody yet.
    name: "price/offered",
    reason: "rule",
    when: [
      { unit: ["money"], clause: /每[条件例起次][^,\d]{0,4}奖励?$/ },
      { unit: ["money"], sentence: /的,[^,。;]*(?:给予|奖励|可[获得])[^,\d]*$/ },
    ],
    // 提供线索300条，每条奖励5元: so many had it.
    unless: [STATED, { also: followsFact }],
    fires: ["举报属实每条奖[200元]", "查证属实的，给予[500元]奖励"],
    spares: ["对查证属实的，已给予[500元]奖励", "市民提供线索300条，每条奖励[5元]"],
  },
  {
    name: "price/for-one",
    reason: "rule",
    when: {
      unit: ["money"],
      behind: /^(?:\/|计(?=[,。;])|计费|计价|计算|[,(]?(?:自理|自付|自费|自备))/,
    },
    fires: ["研学营费用[680元]/人", "教材费[35元]自理"],
    spares: ["教材费[35元]由社区承担"],
  },
  {
    name: "price/tier",
    reason: "rule",
    // 第一档350立方米: how far a tier of prices reaches.
    when: { clause: /第[一二三四五]档(?:为)?$/ },
    fires: ["居民用气第一档[350立方米]"],
    spares: ["第一档案室整理文书[350件]"],
  },
  {
    name: "price/reckoned-by",
    reason: "rule",
    // 按1.5倍计分, 按10%的比例评选: by what something is worked out.
    when: {
      clause: /(?:按照?|依照|以)(?:[\d.]+(?:倍|%|元)[、和或])*$/,
      behind:
        /^(?:[、和或][\d.]+(?:倍|%|元))*(?:的[费税]率|计[分算入费息发]|折[算抵]|奖励|赔[偿付]|发放|收取|执行|缴纳)/,
    },
    fires: ["夜间服务按[1.5倍]计分"],
    spares: ["按比例评选志愿者[10名]"],
  },
  {
    name: "price/per-measure",
    reason: "rule",
    when: { unit: ["money"], clause: /每(?:平方米|平米|立方米|公里|公斤|度|吨)[^,]*\d[^,]*$/ },
    unless: GIVEN,
    fires: ["每吨自来水3元、水资源费[1元]"],
    spares: ["以每吨自来水的水费捐款[200元]", "按每公斤补2元发放了补贴[3万元]"],
  },
  {
    name: "price/from",
    reason: "rule",
    when: {
      unit: ["money"],
      behind: /^(?:起步|起售|起订|管饱|管够|一[位人票张份包瓶斤碗杯次本件套盒只条]|每位|起捐|起)/,
    },
    unless: GIVEN,
    fires: ["自愿捐款，[10元]起捐"],
    spares: ["捐款[10元]起到带头作用", "发放了[500元]一张的购物卡"],
  },
  {
    name: "price/menu",
    reason: "rule",
    when: { unit: ["money"], also: (_, around) => isOnMenu(around) },
    unless: GIVEN,
    fires: ["豆浆[2元]、油条1.5元，老人打九折"],
    spares: ["捐款[200元]，志愿者学骨折急救", "送去了慰问金[200元]，商户打九折"],
  },
  {
    name: "price/discount",
    reason: "rule",
    // 3人同行打八折: who may have it cheaper.
    when: { behind: /^[^,。;]{0,4}(?:[一二三四五六七八九]折|免票|免费入|半价)/ },
    unless: GIVEN,
    fires: ["[65位]老人半价"],
    spares: ["组织[300名]学生免费体检", "为老人送了[65张]半价票"],
  },
  {
    name: "price/tariff",
    reason: "rule",
    when: {
      unit: ["money"],
      sentence:
        /(?:只|仅|统一|每[餐人次位])收\d[^。;\n]*$|(?:票价|门票|价格|价目|资费|学费|租金|单价|售价|餐标|报名费|收费标准|收费)(?:标准)?[:为][^。;\n]*$/,
    },
    unless: [
      { verbBefore: ["give"] },
      { clause: /(?:补贴|支出|收入|垫付|结余|筹[得集])[^,;\d]{0,4}$/ },
    ],
    fires: ["门票：学生参观团[15元]"],
    spares: ["票价：成人30元，团队向老人发放慰问金[15元]", "每餐收3元，去年镇里补贴[7万元]"],
  },
];

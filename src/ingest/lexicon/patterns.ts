import { NAME_PATTERNS } from "./name-patterns";
import type { NumeralPattern } from "./numeral-pattern";
import { DAY, DAY_PART, JOIN, LEAD, MONTH, N, NUMBERED, SINCE, START, YEAR } from "./pattern-parts";

/** Numerals that are no counts, told by their shape alone; tried in this order at each place. */
export const PATTERNS: readonly NumeralPattern[] = [
  {
    reason: "masked",
    regex: /(?:近|约|超过?|达)?\*+(?:余|多)?[年月日万]?(?:\*+[日年月])?(?:人次|[\u4e00-\u9fa5])?/y,
  },
  // 九月初九
  {
    reason: "date",
    regex:
      /(?:[正一二三四五六七八九十冬腊]|十[一二])月(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|[廿卅][一二三四五六七八九]?)(?![日号名人个])/y,
  },
  {
    reason: "email",
    regex: /\w[\w.+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63})+/y,
    after: /(?:^|[^\w.+-])$/,
  },
  { reason: "name", regex: /(?:https?:\/\/|www\.)[!-~]{1,200}/y },
  {
    reason: "document_number",

    regex: /[〔[(【]\d{4}[〕\])】]第?\d{1,4}[号期]?/y,
  },
  {
    reason: "list_marker",
    regex: /\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)/y,
  },
  {
    reason: "phone",
    regex: /(?:\(?0\d{2,3}\)?[-—]?)?[2-9]\d{6,7}(?:[-—转]\d{1,4})?(?![\d余多个名人户元件份张只])/y,
    after: /(?:电话|传真|手机|热线|联系|咨询|致电|拨打|报名)[^,。]{0,10}$/,
  },
  // the number of an identity card
  { reason: "document_number", regex: /\d{17}[\dXx](?!\d)/y },
  { reason: "phone", regex: /1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/y },
  { reason: "phone", regex: /[48]00-?\d{3}-?\d{4}(?!\d)/y },
  { reason: "phone", regex: /\(?0\d{2,3}\)?[-— ]?\d{7,8}(?!\d)/y },
  {
    reason: "postcode",
    regex: /\d{6}(?!\d)/y,
    after: /(?:邮编|邮政编码|邮码):?$/,
  },
  {
    reason: "phone",
    regex: /\d{3,12}(?![\d万]|[余多]?[个名人户元件份张只次条起])/y,
    after:
      /(?:电话|传真|手机|座机|分机|短号|专线|来电登记|监督热线|举报热线|咨询热线|服务热线|维修热线|心理热线|热线|微信号|QQ|群号|账号|编号|工号|学号|代码|联系方式)(?:为|是)?:?$/,
  },
  {
    reason: "name",
    regex:
      /(?:1[0-2]\d{1,3}|9[56]\d{3})(?=[”"]?(?:热线|急救|急救车|电话|报警|火警|指挥|平台|接诉|接警|市民服务|服务热线|派单|来电|工单|诉求|志愿服务热线))/y,
  },
  {
    reason: "name",
    regex: /(?:1[0-2]\d{1,3}|9[56]\d{3})(?!\d)/y,
    after: /(?:拨打|致电|热线|拨通|请拨|直拨|打)[“"]?$/,
  },
  { reason: "clock", regex: /(?:7|七)[×xX*]24(?:小时)?/y },
  {
    reason: "date",
    regex: new RegExp(`${LEAD}(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)`, "y"),
  },
  {
    reason: "date",
    regex:
      /\d{1,2}\.\d{1,2}(?:[-—–~至到])\d{1,2}\.\d{1,2}(?![\d万亿千百%余多])(?![名人个户件份支场米公])/y,
  },
  { reason: "masked", regex: /\d{1,3}[×xXＸ*]{1,3}年?(?![\dA-Za-z])/y },
  {
    reason: "list_marker",
    regex: /0\d(?![\d.:点时年月日\-/])/y,
    after: NUMBERED,
  },
  {
    reason: "date",
    regex: new RegExp(
      `${LEAD}(?:今年|去年|明年|前年|当年)?(?:${YEAR})?(?:${MONTH}|${N}${JOIN}${MONTH})(?:份|底|初|末|中旬|上旬|下旬|中(?=[,，、至到]))?(?:${JOIN}(?:${YEAR})?${MONTH}(?:份|底|初|末)?(?!${DAY}))?(?:(?:${N}(?:日)?${JOIN})?${DAY})?(?:(?:${JOIN})(?:${YEAR})?(?:${MONTH})?${DAY})?${SINCE}`,
      "y",
    ),
    after: /(?:^|[^第\d个〇零一二两三四五六七八九十几])$/,
  },
  {
    reason: "date",
    regex: new RegExp(
      `${LEAD}(?:19|20)\\d{2}(?:${JOIN}(?:19|20)?\\d{2})?(?:年度|学年|年)(?!来|级|级)(?:底|初|末|以来|起|前|后|期间|上半年|下半年)?`,
      "y",
    ),
  },
  {
    reason: "date",
    regex: /[〇零一二三四五六七八九]{4}年(?:度)?(?:底|初|末|以来|起)?/y,
  },
  // 每周二轮班
  {
    reason: "date",
    regex: /[一二三四五六](?![次回个天场期课节名位遍至到]|轮(?![班值休换流]))/y,
    after: /(?:每周|星期|礼拜|本周|上周|下周)$/,
  },
  { reason: "date", regex: /\d{1,2}[·•・]\d{1,2}(?!\d)/y },
  {
    reason: "date",
    regex:
      /(?:1[0-2]|[1-9])\.(?:[12]\d|3[01]|[1-9])(?!\d)(?=[”"]?(?:[\u4e00-\u9fa5]{0,12}?(?:日|节|周年|宣传周)))(?![万亿千百余多]|[\u4e00-\u9fa5]日)/y,
  },
  {
    reason: "date",
    regex: /[一二三四五六七八九十]{1,2}[·•・][一二三四五六七八九十]{1,3}/y,
  },
  { reason: "date", regex: /(?:19|20)\d{2}[-—–~至](?:19|20)\d{2}(?!\d)/y },
  { reason: "date", regex: new RegExp(`${N}(?:日|号)?[-—–~至到]${DAY}`, "y") },
  {
    reason: "clock",
    regex: /\d{1,2}:\d{2}(?::\d{2})?(?:[-—–~至到]{1,2}\d{1,2}:\d{2})?(?!\d)/y,
  },
  {
    reason: "clock",
    regex: new RegExp(
      `(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点|时)(?:\\d{1,2}分?|半|整|许|钟|一刻|三刻)?${JOIN}${DAY_PART}?(?:次日)?(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点|时)(?:\\d{1,2}分|半|整|许|钟)?`,
      "y",
    ),
  },
  {
    reason: "clock",
    regex:
      /(?:\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点(?:\d{1,2}分?(?![\d万亿])|半|整|许|钟|多钟|一刻|三刻|左右)|时(?:\d{1,2}分|半|整|许|左右))/y,
  },
  {
    reason: "clock",
    regex: /(?:\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点|时)(?![位建要意希体经收])/y,
    after: new RegExp(`(?:${DAY_PART}|[日号])$`),
  },
  {
    reason: "clock",
    regex:
      /(?:24|二十四|12|十二)(?:个)?小时(?=值守|值班|不间断|在线|轮流|轮班|轮岗|轮守|陪护|开放|待命|服务|看护|巡|备勤|守|专人|响应|接听|不打烊|全天|坚守|无|\(|运|监|防|昼夜|连|在岗|热线|营业|都|无休|应急|自助)/y,
  },
  {
    reason: "ordinal",
    regex:
      /总?第(?:\d{1,6}(?:\.\d{1,2})*|[〇零一二三四五六七八九十百千]{1,9})(?:[、至到-](?:\d{1,6}|[一二三四五六七八九十百]{1,4}))?(?:个|批次|批|届次|届|期|次|轮|名|位|党支部|支部|场|季度|季|代|医院|中学|小学|人民医院|幼儿园|条|项|组|章|号|年|天|周年|周|户|家|站|版|集|节|课|阶段|方面|一)?/y,
  },
  {
    reason: "ordinal",
    regex: /(?:前|后|头)(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:名|位|强|甲)/y,
    // 咨询台前12名律师: there 前 says where they sit.
    after: /[^台门岗车面身窗点楼桥站厅店校床桌屋棚栏]$|^$/,
  },
  {
    reason: "list_marker",
    regex: /[一二三四五六七八九十]{1,3}是(?![一二三四五六七八九十\d])/y,
    after: /(?:^|[^第十百千万一二三四五六七八九])$/,
  },
  {
    reason: "list_marker",
    regex: /[一二三四五六七八九十]{1,3}(?:要|则是|抓|促|带)/y,
    after: START,
  },
  {
    reason: "list_marker",
    regex: /[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])/y,
    after: NUMBERED,
  },
  {
    reason: "list_marker",
    regex: /\d{1,2}(?:[.．、)](?!\d)|\.(?=\d{4}年))/y,
    after: NUMBERED,
  },
  {
    reason: "ordinal",

    regex: /(?:\d{1,2}|[一二三四五六七八九十]{1,3})/y,
    after: /附[件表图录]$/,
  },
  // 第十二届七次全会
  {
    reason: "ordinal",
    regex:
      /(?:\d{1,2}|[一二三四五六七八九十]{1,3})次(?=全会|全体会议|会议|代表大会|党代会|常委会)/y,
    after: /(?:[届度]|人大|政协|纪委|常委会|理事会|代表大会|委员会)$/,
  },
  // 一开、二贴、三插
  {
    reason: "slogan",
    regex:
      /二[\u4e00-\u9fa5]{1,3}[、,]三[\u4e00-\u9fa5]{1,3}(?:[、,]四[\u4e00-\u9fa5]{1,3})?(?:[、,]五[\u4e00-\u9fa5]{1,3})?/y,
    after: /一[\u4e00-\u9fa5]{1,3}[、,]$/,
  },
  { reason: "idiom", regex: /一式[两二三四五六七八九\d][份张]/y },
  { reason: "list_marker", regex: /其[一二三四五](?=[是,，、:])/y },
  {
    reason: "slogan",
    regex:
      /(?:\d{1,4}|[一二三四五六七八九])(?:\+(?:\d{1,4}|[A-Za-z](?![A-Za-z])|[一二三四五六七八九]|[\u4e00-\u9fa5](?=\+)))+(?!\d|[XxNn]?(?:支|名|个|家|人))/y,
  },
  { reason: "slogan", regex: /[A-Za-z](?:\+(?:\d{1,4}|[A-Za-z]))+/y },
  { reason: "slogan", regex: /\d[VvＶ]\d/y },
  { reason: "measure", regex: /\d{1,4}(?:\.\d+)?[:/]\d{1,4}(?:\.\d+)?(?!\d)/y },
  {
    reason: "measure",
    regex: /(?![百千]分之)[一二三四五六七八九十百千万\d]{1,4}分之[一二三四五六七八九十\d]{1,3}/y,
    after: /[^百千]?$/,
  },
  ...NAME_PATTERNS,
  {
    reason: "rule",
    regex:
      /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:人|名|个人|户)[一1](?:组|队|班|桌|岗|车|排)/y,
  },
  {
    reason: "rule",
    regex:
      /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:天|日|周|个月|月|年|个季度|季度|小时)一(?=次|遍|回|检|测|换|评|查|更|小|大|调|报)/y,
  },
  {
    reason: "slogan",
    regex:
      /([一1])(?:(?![一二三四五六七八九十百千万亿两零〇])[\u4e00-\u9fa5]){1,2}\1(?![一二三四五六七八九十百千万亿两零〇])[\u4e00-\u9fa5](?![\u4e00-\u9fa5]?[余多])/y,
    after: /(?:^|[^十百千万第\d.])$/,
  },
  // 那几句玩笑话: pointed at, not counted.
  { reason: "vague_word", regex: /几[\u4e00-\u9fa5]/y, after: /[这那哪]$/ },
  {
    reason: "vague_word",
    regex:
      /(?:每|单(?![位车]))(?:一)?(?:个月|个人|个|名|位|户|人|家|场|次|日|天|周|月|年|晚|早|条|篇|期|支|处|村|站|季度|季|组|项|类|楼|岗|班|份|车)(?!论|立|元|调|纯|独|位|于)/y,
  },
];

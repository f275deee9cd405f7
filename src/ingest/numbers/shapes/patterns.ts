import { NAME_PATTERNS } from "./name-patterns";
import type { NumeralPattern } from "./numeral-pattern";
import { LEAD, NUMBERED, START } from "./pattern-parts";
import { TIME_PATTERNS } from "./time-patterns";

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
  // 广告部：88499002
  {
    reason: "phone",
    regex: /[2-9]\d{6,7}(?!\d|[余多]?[个名人户元件份张只次条起万亿])/y,
    after: /[部室处科办线机](?:\)|:|：| )?[:：]?$/,
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
  ...TIME_PATTERNS,
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
  // 用时2分38秒
  { reason: "duration", regex: /\d{1,3}分\d{1,2}秒/y },
  // 献血前两餐, 头三天
  {
    reason: "ordinal",
    regex:
      /(?:前|后|头)[一二两三四五六七八九十]{1,2}(?:餐|顿|次|届|批|轮|天|日|周|年|个月|期|节课)/y,
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
  // 三遍五遍, 三句两句
  {
    reason: "idiom",
    regex: /[一二两三四五六七八九十]([\u4e00-\u9fa5])[一二两三四五六七八九十]\1/y,
    after: /(?:^|[^\d一二两三四五六七八九十百千第])$/,
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
  // 转几圈, 说几句: a little of it
  {
    reason: "vague_word",
    regex: /几(?:眼|句|步|口|圈|下(?!来)|嘴)/y,
    after: /[转绕说讲聊看望瞧走跑喝吃抿敲点写谈问唠念劝]$/,
  },
  // 那几句玩笑话: pointed at, not counted.
  { reason: "vague_word", regex: /几[\u4e00-\u9fa5]/y, after: /[这那哪]$/ },
  {
    reason: "vague_word",
    regex:
      /(?:每|单(?![位车]))(?:一)?(?:个月|个人|个|名|位|户|人|家|场|次|日|天|周|月|年|晚|早|条|篇|期|支|处|村|站|季度|季|组|项|类|楼|岗|班|份|车)(?!论|立|元|调|纯|独|位|于)/y,
  },
];

import { FRACTION_SIGNS, LIST_SIGNS, ROMAN_SIGNS } from "../../lexicon/numerals";
import type { NumeralPattern } from "./numeral-pattern";
import { CAPITALS } from "./pattern-parts";

/** Numerals inside names: models, versions, grades, routes, addresses, files of a court, villages. */
export const NAME_PATTERNS: readonly NumeralPattern[] = [
  // 壹号院, 大肆: alone they count nothing.
  { reason: "idiom", regex: new RegExp(`[${CAPITALS}]+`, "y") },
  { reason: "list_marker", regex: new RegExp(`[${LIST_SIGNS}]+`, "y") },
  // Ⅳ级响应
  { reason: "ordinal", regex: new RegExp(`[${ROMAN_SIGNS}]+[级类期型]?`, "y") },
  { reason: "measure", regex: new RegExp(`[${FRACTION_SIGNS}]+`, "y") },
  // 189****2204
  { reason: "phone", regex: /1[3-9]\d[*xX×]{3,5}\d{2,4}/y },
  // 6栋1203, 2幢3单元501室
  {
    reason: "name",

    regex: /\d{1,3}[栋幢号](?:楼)? ?(?:\d{1,2}单元)? ?\d{3,4}(?:室)?(?!\d|[余多]?[名人个户件份])/y,
  },
  { reason: "name", regex: /\d{1,2}(?:号)?站台/y },
  // 三室两厅
  {
    reason: "name",
    regex: /[1-9一二两三四五六]室[1-9一二两三四]厅(?:[1-9一二两三四]卫)?/y,
  },
  // GB 5749-2022, HJ 25.1标准
  {
    reason: "document_number",
    regex: /\d+(?:[.-]\d+)*(?=[标规、,。;)》\n]|$)/y,
    after: /(?:^|[^A-Za-z])[A-Z]{2,4}(?:\/[TZ])? $/,
  },
  // 12楼1206
  { reason: "name", regex: /\d{1,2}[楼层]\d{3,4}(?:室|号|房)?(?![\d余多]|[名人户个件份])/y },
  // 3栋2门
  { reason: "name", regex: /\d{1,3}[栋幢]\d{1,2}门(?!\d)/y },
  // 4.0.0版
  { reason: "name", regex: /\d{1,3}(?:\.\d{1,3}){2,3}(?!\d)/y },
  // FM 98.6
  {
    reason: "name",
    regex: /\d{2,4}(?:\.\d)?(?!\d)/y,
    after: /(?:FM|AM|调频|频率) ?$/,
  },
  // （2023）沪0104民调字第56号
  {
    reason: "document_number",
    regex: /\d{2,4}(?=[民刑行执知商破][\u4e00-\u9fa5]{0,2}字?第?\d+号)/y,
  },
  // 四星级, 3A级, 一级甲等
  {
    reason: "name",
    regex: /[1-7一二三四五六七](?:星|A{1,5}|钻)级?(?![名人])/y,
  },
  // 文实03表, 老七家
  { reason: "document_number", regex: /0\d{1,2}(?=[表号])/y },
  {
    reason: "name",

    regex: /[二三四五六七八九十](?=[家头,。的])/y,
    after: /(?:^|[^养敬助为孤扶爱尊适])老$/,
  },
  // 风雅园三区, 3单元402
  {
    reason: "name",

    regex: /(?:\d{1,2}|[一二三四五六七八九十]{1,2})[区期](?![县级域])/y,
    after: /[园里苑湾寓坊河庄营桥]$/,
  },
  {
    reason: "name",

    regex: /\d{3,4}(?:室|号|房)?(?!\d|[余多]?[人名户个])/y,
    after: /单元$/,
  },
  // 表2-1
  {
    reason: "document_number",

    regex: /\d{1,2}[-—.]\d{1,2}(?!\d)/y,
    after: /(?:^|[^代])[表图]$/,
  },
  // 中队二班, 3班学生
  {
    reason: "name",
    regex:
      /(?:\d{1,2}|[一二三四五六七八九十]{1,2})班(?=的?(?:同学|学生|孩子|班长|班主任|班会|黑板|教室|战士|女生|男生|家长))/y,
  },
  {
    reason: "name",
    regex: /(?:\d{1,2}|[一二三四五六七八九十]{1,2})班/y,
    after: /[队连排级]$/,
  },
  // 西2门
  { reason: "name", regex: /\d{1,2}[门口院库厅座](?![课])/y, after: /[东西南北正侧]$/ },
  // 八家村, 三座店村, 三区社区: without 个 before the village they are its name.
  {
    reason: "name",
    regex:
      /[一二三四五六七八九十百千万]{1,2}(?:家|[间里道棵块座站元街区口眼岔星台门营井][庄店堡屯营桥子]?)(?:村|镇|乡)(?![民贤亲级居里委务干史企集办])/y,
  },
  { reason: "name", regex: /[一二三四五六七八九十]{1,2}[区街元星里](?:社区|街道)/y },
  // 七家庄, 十户营, 千人桥
  {
    reason: "name",
    regex:
      /[一二三四五六七八九十百千万]{1,2}[家户人里间道](?:庄|营|桥|屯|沟|堡|铺|湾|店|寨|坡|岭|渡|塘|墩)(?![园区院员])/y,
  },
  // 三支队八中队
  {
    reason: "name",
    regex:
      /[一二三四五六七八九十]{1,2}(?:支队(?=[一二三四五六七八九十]{1,2}[大中]队|官兵|民警|消防)|[大中]队(?=官兵|民警|消防|战士|[,。、的]))/y,
  },
  // K1072次
  { reason: "name", regex: /[GDCZTKYL]\d{1,4}次/y },
  // 上期二版
  { reason: "ordinal", regex: /[一二三四五六七八]版(?![本块])/y, after: /[期报刊]$/ },
  // 升为二档
  { reason: "ordinal", regex: /[一二三四五]档/y, after: /[升降为属]$/ },
  // 七组老王家: a part of a village
  { reason: "name", regex: /[一二三四五六七八九十]{1,2}组(?=[老小]?[\u4e00-\u9fa5]家)/y },
  // 三元路, 五爱街, 六合桥: numerals that a street is named after
  {
    reason: "name",
    regex:
      /[一二三四五六七八九十百]{1,2}(?![条座个段处名位支组班家户场次种里公号只道])[\u4e00-\u9fa5](?:路(?![人过面口边程途况灯标网径线])|大街|大道|胡同)/y,
    after: /(?:^|[^\d第近约余共有])$/,
  },
  // 特8路, 300路公交
  { reason: "name", regex: /\d{1,3}路/y, after: /[特专夜快]$/ },
  { reason: "name", regex: /\d{1,3}路(?=公交|汽车|车(?!口)|末班|首班|司机|沿线|终点)/y },
  // 八家子村, 九间房镇, 西三旗街道
  {
    reason: "name",
    regex:
      /[一二三四五六七八九十]{1,2}(?:家子|间房|里庄|里店|里堡|里屯|里河|里桥|里铺|道沟|道河|道湾|道口|棵树|棵松|块石|间堂|亩地|顷地|旗|合庄|合村|盘山|泉|龙山|渡河)(?=村|镇|乡|街道|社区|庄|屯|地区|街|路)/y,
  },
  {
    reason: "name",
    regex: /[A-Za-z]{1,2}\d{1,4}(?:(?:\.\d{1,3})+|\+\d{1,4})?(?![\d万余多]|[名人个支户场次])/y,
    after: /(?:^|[^A-Za-z])$/,
  },
  {
    reason: "name",
    regex: /[A-Za-z]{1,16}-\d{1,4}[A-Za-z]?/y,
    after: /(?:^|[^A-Za-z])$/,
  },
  {
    reason: "name",
    regex:
      /\d+(?:\.\d+)?(?!(?:km|KM|kg|KG|cm|mm|ml|mL|mg|mmHg|MB|GB|m|g|h|t|L)(?![A-Za-z]))[A-Za-z]+\d*/y,
  },
  { reason: "name", regex: /\d{1,3}\.\d{1,2}(?=版|时代|升级)/y },
];

// Is it part of the name of a village, a street or a quarter?
import type { Shape } from "./shape";

export const PLACES: readonly Shape[] = [
  {
    name: "place/village",
    reason: "name",
    regex:
      /[一二三四五六七八九十百千万]{1,2}(?:家|[间里道棵块座站元街区口眼岔星台门营井][庄店堡屯营桥子]?)(?:村|镇|乡(?!镇))(?![民贤亲级居里委务干史企集办])/,
    fires: ["[七里庄村]志愿者"],
    spares: ["走访[七家]村民", "联合[八家]乡镇卫生院", "建成[八座]村史馆"],
  },
  {
    name: "place/community",
    reason: "name",
    regex: /[一二三四五六七八九十]{1,2}[区街元星里](?:社区|街道)/,
    fires: ["[三区社区]"],
    spares: ["联动[三个]社区"],
  },
  {
    name: "place/settlement",
    reason: "name",
    regex:
      /[一二三四五六七八九十百千万]{1,2}[家户人里间道](?:庄|营|桥|屯|沟|堡|铺|湾|店|寨|坡|岭|渡|塘|墩)(?![园区院员])/,
    fires: ["[八里桥]驿站", "[十户营]村民"],
    spares: ["打造[七家]庄园"],
  },
  {
    name: "place/part-of-village",
    reason: "name",
    regex: /[一二三四五六七八九十]{1,2}组(?=[老小]?[\u4e00-\u9fa5]家)/,
    fires: ["[七组]老王家"],
    spares: ["评出[七组]家庭"],
  },
  {
    // 家住和平村3组: the groups of a village have numbers.
    name: "place/group-of-village",
    reason: "name",
    regex:
      /(?:\d{1,2}|[一二三四五六七八九十]{1,2})组(?=的|[村居]民|群众|党员|、|[,。]|[\u4e00-\u9fa5]{1,3}家)/,
    after: /(?:^|[^全每各本该两多个些])(?:村|社区)$/,
    fires: ["家住和平村[3组]的老人"],
    spares: ["慰问全村[3组]的老人"],
  },
  {
    name: "place/street",
    reason: "name",
    regex:
      /[一二三四五六七八九十百]{1,2}(?![条座个段处名位支组班家户场次种里公号只道])[\u4e00-\u9fa5](?:路(?![人过面口边程途况灯标网径线])|大街|大道|胡同)/,
    after: /(?:^|[^\d第近约余共有])$/,
    fires: ["绕行[三元路]"],
    spares: ["维护[三座]路灯"],
  },
  {
    name: "place/old-name",
    reason: "name",
    regex:
      /[一二三四五六七八九十]{1,2}(?:家子|间房|里庄|里店|里堡|里屯|里河|里桥|里铺|里山|道沟|道河|道湾|道口|棵树|棵松|块石|间堂|亩地|顷地|旗|合庄|合村|盘山|泉|龙山|渡河)(?=村|镇|乡|街道|社区|庄|屯|地区|街|路)/,
    fires: ["[三间房]村", "[七道河]村", "[七里山]街道"],
    spares: ["修缮[三间]旧房"],
  },
];

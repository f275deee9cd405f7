// Is it a name or an address? Rooms, houses, lines and schools bear numbers.
import { COUNTS_PEOPLE } from "./date";
import type { Rule } from "./rule";

/** Behind figures these are names (2000小区, 798艺术区); behind a number in words they are nouns. */
const NAMED_BY_FIGURES = "小区 热线 平台 频道 艺术区 中学 医院";

export const NAMES: readonly Rule[] = [
  {
    name: "name/numbered",
    reason: "name",
    when: { unit: ["number"] },
    unless: { unitText: NAMED_BY_FIGURES },
    fires: ["走访[三号楼]居民"],
    spares: ["走访[三栋]楼居民", "走访[三小区]居民"],
  },
  {
    name: "name/figures-first",
    reason: "name",
    when: [
      { unit: ["number"], kind: ["digits"] },
      { unit: ["number"], isArabic: true, isHedged: false },
    ],
    fires: ["在[101中学]读书", "[七九八艺术区]志愿者上岗"],
    spares: ["走访[一百中学]"],
  },
  {
    name: "name/room",
    reason: "name",
    when: { unitText: "室", isArabic: true, isHedged: false, least: 101 },
    fires: ["请至[308室]领取"],
    spares: ["建成活动室[8室]"],
  },
  {
    // 三道街, 头二道沟: streets and brooks are numbered so, and no road is counted by 道.
    name: "name/numbered-street",
    reason: "name",
    when: { unitText: "道", isArabic: false, behind: /^[街沟河湾桥岭]/ },
    fires: ["清理[三道]街积雪"],
    spares: ["设[三道]防线"],
  },
  {
    // 三市镇转移6800人
    name: "name/numbered-town",
    reason: "name",
    when: { unitText: "市 县 省", isArabic: false, behind: /^[镇乡]/ },
    fires: ["[三市]镇转移群众"],
    spares: ["[三市]合镇守边关"],
  },
  {
    // 找7栋的李阿姨: where somebody lives.
    name: "name/house-of-somebody",
    reason: "ordinal",
    when: {
      unitText: "栋 幢 座",
      isArabic: true,
      isHedged: false,
      behind:
        /^的?[\u4e00-\u9fa5]{0,2}(?:师傅|阿姨|大[爷妈娘叔婶姐哥]|[叔伯]|奶奶|爷爷|婆婆|老师|女士|先生|嫂|住户)/,
    },
    fires: ["想报名的找[7栋]的李阿姨"],
    spares: ["走访[7栋]楼的老人"],
  },
  {
    name: "name/behind-a-house-number",
    reason: "name",
    when: { unit: ["place"], clause: /号$/ },
    fires: ["朝阳路5号[3间]出租"],
    spares: ["投用8号楼活动室[3间]"],
  },
];

/** Asked before the days of a month, whose measure word they share. */
export const HOUSE_NUMBERS: readonly Rule[] = [
  {
    // No month has so many days.
    name: "name/house-number",
    reason: "name",
    when: { unitText: "号", least: 32 },
    unless: COUNTS_PEOPLE,
    fires: ["志愿者到建设大街[118号]集合"],
    spares: ["楼里来了[百来号]居民", "楼里来了[40号]人"],
  },
];

// Which house, floor, room or gate is it?
import type { Shape } from "./shape";

export const ADDRESSES: readonly Shape[] = [
  {
    name: "address/building-and-room",
    reason: "name",
    regex: /\d{1,3}[栋幢号](?:楼)? ?(?:\d{1,2}单元)? ?\d{3,4}(?:室)?(?!\d|[余多]?[名人个户件份])/,
    fires: ["家住[3号楼2单元501室]", "住址[6栋1203]"],
    spares: ["为3栋[1203户]居民检修"],
  },
  {
    name: "address/platform",
    reason: "name",
    regex: /\d{1,2}(?:号)?站台/,
    fires: ["列车停靠[5站台]"],
    spares: ["清扫站台[5处]"],
  },
  {
    name: "address/rooms",
    reason: "name",
    regex: /[1-9一二两三四五六]室[1-9一二两三四]厅(?:[1-9一二两三四]卫)?/,
    fires: ["[三室两厅]"],
    spares: ["建成[三室]一中心"],
  },
  {
    name: "address/floor-and-room",
    reason: "name",
    regex: /\d{1,2}[楼层]\d{3,4}(?:室|号|房)?(?![\d余多]|[名人户个件份])/,
    fires: ["文化路66号院[12楼1206]"],
    spares: ["2层[207户]居民参加"],
  },
  {
    name: "address/building-and-gate",
    reason: "name",
    regex: /\d{1,3}[栋幢]\d{1,2}门(?!\d)/,
    fires: ["[3栋2门]"],
    spares: ["加固[3栋]危房"],
  },
  {
    name: "address/quarter",
    reason: "name",
    regex: /(?:\d{1,2}|[一二三四五六七八九十]{1,2})[区期](?![县级域])/,
    after: /[园里苑湾寓坊河庄桥]$|(?<![夏冬训令][令练]?)营$/,
    fires: ["幸福里[三区]"],
    spares: ["举办游园会[三期]"],
  },
  {
    name: "address/room",
    reason: "name",
    regex: /\d{3,4}(?:室|号|房)?(?!\d|[余多]?[人名户个])/,
    after: /单元$/,
    fires: ["3单元[402]王奶奶眼睛不好"],
    spares: ["3单元[402户]参加"],
  },
  {
    name: "address/gate",
    reason: "name",
    regex: /\d{1,2}[门口院库厅座](?![课])/,
    after: /[东西南北正侧]$/,
    fires: ["从西[2门]离场"],
    spares: ["开设南北[2门]课程"],
  },
];

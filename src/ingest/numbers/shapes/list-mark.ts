// Does it head an entry of a list?
import { LIST_SIGNS } from "../../lexicon/numerals";
import type { Shape } from "./shape";

/** Where a clause begins, and where an entry does. */
const START = /^$|[。;!?:,、\n)】”"]$/;
const NUMBERED = /^$|[。;!?:\n)】]$/;

export const PADDED_MARK: Shape = {
  name: "list-mark/padded",
  reason: "list_marker",
  regex: /0\d(?![\d.:点时年月日\-/])/,
  after: NUMBERED,
  fires: ["[01]面，是热的"],
  spares: ["[10名]志愿者到岗"],
};

export const LIST_MARKS: readonly Shape[] = [
  {
    name: "list-mark/in-brackets",
    reason: "list_marker",
    regex: /\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)/,
    fires: ["[（一）]启动仪式", "[（2）]精准服务"],
    spares: ["开展讲座（共[12场]）"],
  },
  {
    name: "list-mark/that-is",
    reason: "list_marker",
    regex: /[一二三四五六七八九十]{1,3}是(?![一二三四五六七八九十\d])/,
    after: /(?:^|[^第十百千万一二三四五六七八九])$/,
    fires: ["[一是]联阵地聚合力"],
    spares: ["志愿者[十二名]是党员"],
  },
  {
    name: "list-mark/must",
    reason: "list_marker",
    regex: /[一二三四五六七八九十]{1,3}(?:要|则是|抓|促|带)/,
    after: START,
    fires: ["[二要]压实责任"],
    spares: ["培训结束。[三名]学员带队"],
  },
  {
    name: "list-mark/comma",
    reason: "list_marker",
    regex: /[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])/,
    after: NUMBERED,
    fires: ["[一、]活动时间"],
    spares: ["[三、四名]志愿者参加"],
  },
  {
    name: "list-mark/point",
    reason: "list_marker",
    regex: /\d{1,2}(?:[.、)](?!\d)|\.(?=\d{4}年))/,
    after: NUMBERED,
    fires: ["[1.]搭平台", "[2、]阅读有味"],
    spares: ["[1.5万名]志愿者参加"],
  },
  {
    name: "list-mark/firstly",
    reason: "list_marker",
    regex: /其[一二三四五](?=[是,、:])/,
    fires: ["[其一]是宣传"],
    spares: ["其中[三名]是党员"],
  },
  {
    name: "list-mark/sign",
    reason: "list_marker",
    regex: new RegExp(`[${LIST_SIGNS}]+`),
    fires: ["[①]建好台账"],
    spares: ["①发放传单[300份]"],
  },
];

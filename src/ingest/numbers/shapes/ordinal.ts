// Which one in a row is it?
import type { Shape } from "./shape";

export const ORDINALS: readonly Shape[] = [
  {
    name: "ordinal/number",
    reason: "ordinal",
    regex:
      /总?第(?:\d{1,6}(?:\.\d{1,2})*|[〇零一二三四五六七八九十百千]{1,9})(?:[、至到-](?:\d{1,6}|[一二三四五六七八九十百]{1,4}))?(?:个|批次|批|届次|届|期|次|轮|名|位|党支部|支部|场|季度|季|代|医院|中学|小学|人民医院|幼儿园|条|项|组|章|号|年|天|周年|周|户|家|站|版|集|节|课|阶段|方面|一)?/,
    fires: ["[第23期]", "[总第318期]"],
    spares: ["举办培训班[23期]"],
  },
  {
    name: "ordinal/first-ones",
    reason: "ordinal",
    // 随后200名, 会后30名 and 活动前20名 tell when; whoever comes last in a row does so by name (排名后10位).
    regex:
      /(?:(?<![目此日提节会赛考汛战灾事课动发幕演饭])前|(?<=^|[,。;、(]|排名|名次|成绩|倒数|居|列)后|头)(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:名|位|强|甲)/,
    after: /[^台门岗车面身窗点楼桥站厅店校床桌屋棚栏]$|^$/,
    fires: ["季度[前10名]授予奖状", "排名[后5位]的街道"],
    spares: ["咨询台前[12名]律师坐诊", "随后[200名]志愿者上岗", "活动前[20名]志愿者到岗"],
  },
  {
    name: "ordinal/first-times",
    reason: "ordinal",
    regex:
      /(?:前|后|头)[一二两三四五六七八九十]{1,2}(?:餐|顿|次|届|批|轮|天|日|周|年|个月|期|节课)/,
    fires: ["献血[前两餐]应清淡饮食"],
    spares: ["献血前[两名]护士登记"],
  },
  {
    name: "ordinal/annex",
    reason: "ordinal",
    regex: /(?:\d{1,2}|[一二三四五六七八九十]{1,3})/,
    after: /附[件表图录]$/,
    fires: ["报名表见附件[2]"],
    spares: ["发放附件材料[2份]"],
  },
  {
    name: "ordinal/session",
    reason: "ordinal",
    regex: /(?:\d{1,2}|[一二三四五六七八九十]{1,3})次(?=全会|全体会议|会议|代表大会|党代会|常委会)/,
    after: /(?:[届度]|人大|政协|纪委|常委会|理事会|代表大会|委员会)$/,
    fires: ["市委十二届[七次]全会"],
    spares: ["共召开[七次]会议"],
  },
];

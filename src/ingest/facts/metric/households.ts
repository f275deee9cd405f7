// Households are served, counted or honoured.
import type { Condition } from "../../sentence/condition";
import type { MetricGroup } from "./metric-row";
import { COMES_TO_SERVE } from "./said-to-serve";

const SERVED: readonly Condition[] = [
  { verbBefore: ["serve", "give", "receive"] },
  { verbAfter: ["serve", "receive"] },
];

export const HOUSEHOLDS: MetricGroup = {
  // 30家住户: 家 counts households beside words for them.
  when: [
    { unit: ["household"] },
    { unit: ["body"], noun: ["household", "resident", "public", "client"] },
  ],
  rows: [
    {
      // 停电用户1.1万户, 房屋开裂86户: what befell them, and no service.
      name: "household/stricken",
      metric: "other",
      when: [
        { clause: /(?:停[电水气暖]|断[电水网])(?:用户|户)[^,]*$/ },
        { clause: /(?:停[电水气暖]|断[电水网]|开裂|倒塌|受损|进水)[^,\d户]{0,2}$/ },
        {
          clause: /[还仍尚]有[^,\d]{0,4}$/,
          behind: /^[^,。;\d]{0,6}未(?!成年|婚)/,
        },
        {
          behind:
            /^[^,。;\d修换给送]{0,10}?(?:开裂|进水|受[损淹灾]|被[淹盗烧]|倒塌|垮塌|绝收|减产|失火|起火|着火|[停断][电水气])/,
        },
      ],
      unless: [...SERVED, { clause: /[修重复]|加固|(?:用于|[给为向帮替])[^,\d]{0,6}$/ }],
      examples: ["停电用户[1.1万户]", "尚有[80户]未通水", "房屋开裂[86户]", "[43户]房屋进水"],
    },
    {
      // 四户人家的软管老化: what was found there.
      name: "household/at-risk",
      metric: "other",
      when: {
        behind:
          /^(?:人家|居民|住户|村民|商户|用户|租户)?(?:家)?的?[^,。;更换修改治免]{1,8}?(?:老化|破损|漏[水气电]|超期|堵塞|松动|脱落|私拉|未装)/,
      },
      unless: SERVED,
      examples: ["发现[四户]人家的软管老化"],
    },
    {
      // 十几户邻居轮流送饭
      name: "household/come-to-serve",
      metric: "volunteer_persons",
      when: [
        { behind: COMES_TO_SERVE },
        {
          behind:
            /^[^,。;\d]{0,4}(?:自发|主动|[每天]天[为给帮])(?!让|搬|腾|拆|签|[上收]?[缴交]|报|登)/,
        },
      ],
      unless: { verbBefore: ["serve", "give", "receive"] },
      examples: ["[十几户]邻居轮流照看老人", "[6户]商户主动清扫积雪"],
    },
    {
      // 同意的389户，反对23户: they have their say.
      name: "household/voting",
      metric: "other",
      when: [
        { clause: /^(?:其中)?(?:同意|反对|赞成|弃权)的?(?:有|共)?$/ },
        { behind: /^(?:业主|居民|住户|村民)?(?:到场|投票)/ },
      ],
      examples: ["业主投票，同意的[389户]", "[412户]业主到场"],
    },
    {
      name: "household/in-care",
      metric: "population",
      when: [
        // 11名社工要管2400户
        { clause: /(?:[要需共]管|管着|分管|管理)$/ },
        { behind: /^(?:村民|居民|业主|群众)[^,。;\d]{0,4}(?:同意|签字|表决|签约同意)/ },
        { clause: /全[村镇乡县屯寨组](?:[农住牧渔]户)?$/, behind: /^(?:[,。;、\d\n]|$)/ },
        {
          clause: /(?:低保|特困|五保|优抚|低收入)[^,\d]{0,6}$/,
          verbBefore: ["none", "have", "enrol"],
          verbAfter: ["none"],
          behind: /^(?:[,。;、(\d\n]|$)/,
        },
        { clause: /(?:在册|建档)[^,\d]{0,4}(?:低保|特困|低收入)[^,\d]{0,10}$/ },
        // 1480户人家慢慢熟络: they are there.
        {
          clause: /(?:^|[村寨组里区县镇庄屯])$/,
          behind: /^人家(?![^,。;]{0,3}[吃用住喝搬通接装领收有停断受进])/,
        },
        // On a watch list, and not yet helped.
        { noun: ["enrolled"] },
      ],
      unless: SERVED,
      examples: [
        "网格员要管[2400户]",
        "城乡低保对象[9812户]",
        "[327户]村民一致同意改造",
        "全村[412户]，户均两亩地",
        "在册低保、低收入家庭[263户]",
        "[1480户]人家慢慢熟络起来",
        "在册监测对象[1927户]",
      ],
    },
    {
      // 1300余户居民免费让出车位: they give; that does not make them helpers on duty.
      name: "household/giving",
      metric: "other",
      when: { behind: /^[^,。;\d]{0,6}(?:免费|主动|自愿)?(?:让出|腾出|转产|转行|改行)/ },
      examples: ["[1300余户]居民免费让出车位"],
    },
    {
      name: "household/joining-in",
      metric: "volunteer_persons",
      when: { sentence: /义务(?!教育)|志愿|自发|带着|带领/, verbAfter: ["join", "clear"] },
      unless: [...SERVED, { clause: /[帮为替给][^,]{0,6}$/ }],
      examples: ["老人义务护路，带动[十几户]邻居加入"],
    },
    {
      name: "household/counted-only",
      metric: "population",
      when: {
        clause:
          /(?:共有|现有|[总全区镇村乡县]共|辖|住着|居住着?|总数为?)[^,]*$|[这全本][栋楼院]+[里内]?(?:一共|总共|共|有)?$|^[^,\d]{0,4}小区(?:一共|总共|共|有)$/,
        behind: /^(?:[,。;、\n]|[\u4e00-\u9fa5]{0,3}人口|\d|$)/,
      },
      unless: SERVED,
      examples: ["全镇共[3200户]", "这栋楼[72户]"],
    },
    {
      // 宋家沟村有脱贫户58户, 村里只有47户: so many are there.
      name: "household/there",
      metric: "population",
      when: [
        {
          clause: /(?:^|[村镇乡县市区组寨屯庄旗里校内楼现共只仅])有(?:[^,\d]{0,6}户)?$/,
          verbAfter: ["none"],
          behind: /^(?:人家|[^,。;\d]{0,4}[户家])?(?:[,。;、(\d\n]|$)/,
        },
        {
          clause: /(?:脱贫|监测|贫困|困难)户$/,
          verbBefore: ["none"],
          verbFar: ["none", "have", "enrol", "dwell"],
          behind: /^(?:[,。;、(\d\n]|$)/,
        },
      ],
      unless: SERVED,
      examples: ["西口村只有[47户]", "全县脱贫户[1.8万户]"],
    },
    {
      name: "household/residents",
      metric: "population",
      when: { noun: ["resident"] },
      unless: SERVED,
      examples: ["常住户[3200户]"],
    },
    {
      name: "household/counted-too",
      metric: "population",
      when: {
        previousMetric: ["population"],
        verbBefore: ["none"],
        verbAfter: ["none"],
        verbFar: ["none", "have", "enrol", "dwell"],
      },
      examples: ["登记住户1240户，空挂户[37户]"],
    },
    {
      name: "household/honoured",
      metric: "other",
      when: [{ verbFar: ["honour"] }, { noun: ["honoree"] }],
      examples: ["表彰[12户]", "十星级文明户[2012户]"],
    },
    {
      name: "household/dwelling",
      metric: "population",
      when: { verbFar: ["dwell"] },
      examples: ["社区住着[近2000户]居民"],
    },
    {
      name: "household/of-the-public",
      metric: "population",
      when: { verbBefore: ["none"], nounBefore: ["public"] },
      // 骑马进牧户430户: they were called on.
      unless: [...SERVED, { clause: /[进入到访敲][农牧渔]?户$/ }],
      examples: ["居民[320户]"],
    },
    {
      // 全县12个镇、3.4万户: so many are there, and nothing is said to be done.
      name: "household/bare",
      metric: "population",
      when: {
        sentence: /\d[个家](?:[乡镇村县区街道]{1,2}|自然村|村民?小?组)[、及和共,]?$/,
        verbBefore: ["none"],
        verbAfter: ["none"],
        verbFar: ["none", "have", "enrol", "dwell"],
        behind: /^(?:[,。;、\d\n]|$)/,
      },
      examples: ["全县12个镇、[3.4万户]"],
    },
    {
      name: "household/served",
      metric: "beneficiaries",
      when: {},
      examples: ["回访[13户]", "居民[120户]领到垃圾袋"],
    },
  ],
};

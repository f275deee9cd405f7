// Who is merely on a roll: offered, employed, a member, still alive. Nobody says that they serve.
import type { MetricGroup } from "./metric-row";

const SENT = {
  behind: /^[^。;\d]{0,12}(?:值守|上门|轮流|分赴|走进|下沉|驰援|支援|连续|坚守|奔赴)/,
};

export const ROLLS: MetricGroup = {
  when: { unit: ["person"] },
  rows: [
    {
      // 登记的器官捐献志愿者1306名: they gave their word, and serve nobody yet.
      name: "roll/of-offers",
      metric: "population",
      when: {
        clause:
          /(?:器官|遗体|角膜)[^,]{0,8}(?:登记|志愿)[^,\d]{0,8}$|捐献志愿登记者?[^,\d]{0,4}$|入库[^,\d]{0,8}志愿者?[^,\d]{0,6}$/,
      },
      examples: ["登记的器官捐献志愿者累计[1306名]", "入库志愿者累计[6200人]"],
    },
    {
      // 应种1.6万人, 参加医保38万人: by that they stand on a list.
      name: "roll/of-a-list",
      metric: "population",
      when: [
        { clause: /应接?[种检筛](?:种|查|测)?[^,\d]{0,4}$/ },
        { clause: /(?:参加|加入|缴纳)[^,\d]{0,10}(?:医保|社保|保险)[^,\d]{0,4}$/ },
      ],
      examples: ["应种[1.6万人]", "参加居民医保[38万人]"],
    },
    {
      name: "roll/of-the-living",
      metric: "population",
      when: [{ clause: /健在[^,\d]*$/ }, { behind: /^[^,。;\d]{0,8}健在/ }],
      unless: { verbBefore: ["serve", "give"] },
      examples: ["健在的老战士[18名]", "[18名]老战士健在"],
    },
    {
      name: "roll/of-members",
      metric: "population",
      when: {
        clause: /会员(?:人数|总数|规模|队伍)?(?:已|由|从|共|达|增至|发展到|现有)?[^,\d]{0,8}$/,
      },
      unless: [SENT, { clause: /注册会员|志愿|组织|发动|动员|派出|招募|带领/ }],
      examples: ["联合会会员发展到[1300人]"],
    },
    {
      // 412人提交材料, 实践岗位80个，500名大学生报名: they ask for a post, and do not hold it yet.
      name: "roll/of-applicants",
      metric: "other",
      when: [
        {
          behind:
            /^[^,。;\d]{0,6}(?:[提递]交[^,。;\d]{0,4}(?:材料|申请|简历)|投[^,。;\d]{0,3}简历|通过[^,。;\d]{0,6}(?:[初复政]审|资格审查|[初复面笔]试))(?:[,。;、\n]|$)/,
        },
        {
          sentence: /岗位|职位|招[聘录警考]|名额/,
          behind: /^[^,。;\d]{0,6}(?:报名|报考|应聘|应征)(?:[,。;、\n]|$)/,
        },
      ],
      unless: [{ who: ["volunteer", "registered"] }, { line: /志愿|义工/ }],
      examples: ["到报名截止，[412人]提交材料", "实践岗位80个，[500名]大学生报名，50人到岗"],
    },
    {
      // 招聘社区工作者12名，解聘3名: posts are filled or given up, and nobody is helped by that.
      name: "roll/hired",
      metric: "other",
      when: [
        {
          clause:
            /(?:招聘|招录|新招(?!收|生|募)|录用|解聘|辞退|裁员|开除|录聘)(?:了|到)?(?!会|活动|信息|服务)[^,\d]{0,8}$/,
        },
      ],
      unless: [SENT, { sentence: /志愿|义工|招募/ }, { behind: /^志愿者|^义工/ }],
      examples: ["招聘社区工作者[12名]"],
    },
    {
      name: "roll/of-staff",
      metric: "other",
      when: {
        who: ["staff", "member", "none"],
        clause: /(?:编制|在编|在岗(?=职工|教师|人员)|聘用|雇用|现有在岗|配有专职)[^,]{0,10}$/,
      },
      unless: SENT,
      examples: ["中心聘用网格员[14人]"],
    },
  ],
};

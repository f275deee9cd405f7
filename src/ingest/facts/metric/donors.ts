// Who gives blood or offers to help gives something of their own: they are neither sent, yet, nor served.
import type { MetricGroup } from "./metric-row";

/** What people promise to give of themselves. */
const BODY = "(?:造血干细胞|骨髓|遗体|器官|眼?角膜)";

export const DONORS: MetricGroup = {
  when: { unit: ["person", "times"] },
  rows: [
    {
      // Volunteers of that name, too, give what is theirs.
      name: "donor/of-marrow",
      metric: "other",
      when: { behind: /^[^,。;\d]{0,14}(?:成功|完成|实现)捐献/ },
      examples: ["[4名]志愿者成功捐献"],
    },
    {
      // 200名捐献造血干细胞的志愿者: the name tells what they give.
      name: "donor/of-a-body",
      metric: "other",
      when: [
        {
          behind: new RegExp(`^[^,。;\\d]{0,4}(?:${BODY}捐[献赠]志愿者|捐[献赠]${BODY}的)`),
        },
        { clause: new RegExp(`${BODY}捐[献赠]志愿者[^,\\d]{0,6}$`) },
      ],
      // Those of a roll, and those who go out to tell of it.
      unless: [{ clause: /登记|注册/ }, { behind: /走[进上]|深入|宣讲|上门/ }],
      examples: [
        "[200名]捐献造血干细胞的志愿者",
        "回访[12名]造血干细胞捐献志愿者",
        "造血干细胞捐献志愿者入库[300人]",
      ],
    },
    {
      // 爱心人士120名捐款3万元: what they give is money.
      name: "donor/of-money",
      metric: "other",
      when: [
        { behind: /^[^,。;\d]{0,8}(?:捐款|捐资|认捐)(?!活动|仪式|箱|点)/ },
        { clause: /捐[款赠]人(?:数|次)?[^,\d]{0,2}$/ },
      ],
      examples: ["爱心人士[120名]捐款3万元", "接收物资3万件，捐款人[2.2万人次]"],
    },
    {
      name: "donor/of-blood",
      metric: "other",
      when: [
        {
          behind:
            /^[^,。;\d]{0,8}(?:献血(?!(?:宣传|服务|屋|车|点|站|知识|活动|志愿))|献髓|捐髓|捐献造血|[挽撸]袖)/,
        },
        // 286名师生、街道53名居民参加献血
        {
          rest: /^[^,。;\d]{0,6}[、和及][^,。;、\d]{0,8}\d+[名位人][^,。;、\d]{0,10}献血(?!宣传|服务|知识|活动|志愿)/,
        },
        { clause: /(?:献血|献髓|捐髓|捐献者)(?:人数)?[^,\d]{0,4}$/ },
      ],
      // 献血志愿者300名 help those who give.
      unless: [{ who: ["volunteer", "registered"] }, { clause: /接送|护送|服务/ }],
      examples: [
        "[286名]师生、居民53名参加献血",
        "[563人]成功献血",
        "[246名]师生当天挽袖",
        "去年献血[284人]",
      ],
    },
    {
      name: "donor/found-fit",
      metric: "other",
      when: { clause: /^(?:体检|初筛|检测|化验)?(?:合格|不合格)$/ },
      examples: ["报名献血210人，体检合格[180人]"],
    },
    {
      // Who applies has not been taken yet.
      name: "donor/of-an-offer",
      metric: "other",
      when: [
        { clause: /(?:候补|递补)[^,\d]{0,8}$/ },
        { clause: /(?:^|[共已有])报名$/, sentence: /^(?!.*(?:志愿|招募))/ },
        // 报名2.1万人,录用4500人; 已有41人报名
        {
          clause: /(?:^|:)报名$/,
          behind: /^,[^,。;]{0,3}(?:录用|录取|入选)/,
        },
        { clause: /[已共现]有$/, behind: /^报名(?:[。;\n]|$)/ },
        { clause: /报名的$/, behind: /^[中里]/ },
        { clause: /报名的?(?:大?学生|青年|人员|[市居]民|群众)$/ },
        // 220名学生报名参加: nobody says for what, or that they were taken.
        {
          behind: /^[^,。;\d]{0,6}报名(?:参[加与](?:[,。;\n]|$)|[。;\n]|$)/,
          who: ["public", "member"],
        },
        { behind: /^[^,。;\d]{0,8}报名[^。;\d]{0,4}(?:未|没|落选|候补|等待)/ },
        { clause: /吸引[^,\d]{0,6}$/, behind: /^[^,。;\d]{0,10}报名(?:[,。;、\n]|$)/ },
      ],
      examples: [
        "候补名单排到[2000人]",
        "原报名的[181人]中有18人退出",
        "共报名[630人]",
        "招募志愿者，报名[2300人]，录用500人",
        "招募志愿者，已有[41人]报名",
        "吸引[300名]志愿者报名",
        "报名大学生[5800多人]",
        "[220名]学生报名参加",
        "[720名]学生报名而未获安排",
      ],
    },
  ],
};

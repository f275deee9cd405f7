// What persons do for themselves, or what befalls them, is no service, whatever their trade: they fall ill, compete, rise, travel to learn, say their piece.
import { IDLE } from "./idle";
import type { MetricGroup } from "./metric-row";

/** They get there without doing anything for somebody: no word of giving, helping or mending stands between. */
const THEN = "[^,。;\\d给为帮替向对护服助救送接]{0,10}?";
/** 参加比赛保障, 培训后上岗: what is done around it is service again. */
const BY_ITSELF = "(?!服务|保障|工作|秩序|现场|引导|志愿|后[^,。;]{0,6}[上到]岗|之余|间隙|期间)";

const ILL =
  "呕吐|腹泻|发[烧热](?!友)|过敏|(?:身体)?不适|(?:出现|伴有)[^,。;\\d]{0,6}(?:症状|反应|病例)|感染|确诊|病倒|中暑|晕倒|[冻烫扭擦摔烧扎砸]伤|骨折|不治|抢救无效|生命体征|入院|已?出院|因[^,。;\\d]{1,6}送[医诊]|经[^,。;\\d]{0,6}(?:治疗|抢救)|怀孕|分娩|产子|降生|出生|痊愈|康复(?!师|员|科|中心)|留[院观]|仍?在院|仍在(?:治疗|观察|抢救)";
const RISING =
  "晋[升级]|当选|落选|入选|评上|立功|[一二三]等功|考取|考上|通过[^,。;\\d]{0,6}(?:考[试核]|评审|面试|答辩)|职称|获[奖评颁]|夺[得冠]|摘[金银得]|出战|登台(?:领奖|竞)|打进|决赛|闯进|保送|毕业(?!生|于)|入职|就职|签约到|创业|调[往离任]|辞职|离职";
const LEARNING = "学习|考察|研修|集训|参训|军训|研学|深造";
const SAYING =
  "轮[流番](?:体检|筛查|上[台场]|展示|表演|体验|参观)|简历|应聘|承诺书|责任书|谈话|视察|入伍|联名|提议|举报(?!电话|信箱|中心)|表决|送别|悼念|哀悼|排队|购[票买物]|抢购|发言|宣誓|表态|述职|座谈|请战书|申请书|演讲|朗诵|诵读|作报告|围坐[^,。;\\d]{0,4}(?:讨论|交流|座谈)|交流[^,。;\\d]{0,4}(?:经验|心得|体会)|反对|赞成|投了?[^,。;\\d]?票|签字|合影|唱起";
const OWNING =
  "加入[^,。;\\d]{0,6}(?:工会|协会|医保|合作社)|(?:平均|人均)[^,。;\\d]{0,4}(?=\\d)(?!\\d+岁的)|[捡拾]到|持证率|停课|缺课|休学|退票|停工|退订|纳入[^,。;\\d]{0,6}(?:保险|医保|社保|编制|名单)|改签|缴[费纳]|领奖|增收|分红|转产|卖掉|闯红灯|超速|扣分|欠[薪费]";

const OWN_AFFAIRS: MetricGroup = {
  when: { unit: ["person"] },
  unless: [
    { who: ["volunteer", "registered"] },
    { verbBefore: ["serve", "give", "receive", "train", "attract", "solve"] },
    { clause: /[为给向对替帮把将][^,\d]{0,8}$/ },
  ],
  rows: [
    {
      // 31名学生出现呕吐, 9人仍在留院观察: nothing is said to be done for them.
      name: "own/ill",
      metric: "other",
      when: { behind: new RegExp(`^${THEN}(?:${ILL})(?!者|儿|患者|病人|病区|知识|服务)`) },
      examples: ["[14名]队员出现腹泻"],
    },
    {
      // 58名员工被拖欠工资: done to them, and not for them.
      name: "own/passive",
      metric: "other",
      when: {
        behind:
          /^[^,。;\d给为帮替]{0,9}(?:(?<!棉)被(?!困|埋|淹|[^,。;\d]{0,6}(?:救|转移|转运|安置|疏散|撤离|接|送|抬|背|扶|搀|抽|派|编|分[成到为]|选[为派]|聘|邀|请|组织|带|安排|发现|劝|找|保送))|遭到?(?![^,。;]*救))/,
      },
      // 领到被拖欠的工资: it says which.
      unless: { verbAfter: ["receive"] },
      examples: ["[7名]队员被暂停资格"],
    },
    {
      // 1.1万名学生因台风停课: a reason is told of what befalls them.
      name: "own/for-a-reason",
      metric: "other",
      when: {
        who: ["public", "enrolled", "client", "member"],
        behind: /^[^,。;\d给为]{0,6}因(?!地|此|材|势|公|为)/,
      },
      unless: [
        { rest: /救|转移|安置|接[走送到回]|获|帮|领|享|申请|送|申领|疏散|得到/ },
        { sentence: /[为给对向]其?[^,]*$/ },
      ],
      examples: ["[12名]孤儿因搬迁转校"],
    },
    {
      // 86名记者到场: they tell of it.
      name: "own/press",
      metric: "other",
      when: { behind: /^[^,。;\d]{0,6}记者(?!志愿|站|团|节)/ },
      examples: ["[86名]记者到场"],
    },
    {
      name: "own/rising",
      metric: "other",
      when: [
        { behind: new RegExp(`^${THEN}(?:${RISING})${BY_ITSELF}`) },
        { clause: /获[^,\d]{0,12}(?:奖|称号)[^,\d]{0,4}的(?:共?有|达)?$/ },
      ],
      examples: ["[16名]队员出战", "获无偿献血奉献奖金奖的有[1204名]"],
    },
    {
      name: "own/learning",
      metric: "other",
      when: {
        who: ["staff", "member"],
        behind: new RegExp(`^${THEN}(?:赴|到|去|前往)[^,。;\\d]{1,8}(?:${LEARNING})${BY_ITSELF}`),
      },
      examples: ["[42名]干部分批赴井冈山学习"],
    },
    {
      name: "own/saying",
      metric: "other",
      when: { behind: new RegExp(`^${THEN}(?:${SAYING})${BY_ITSELF}`) },
      examples: ["[17名]学生轮流发言"],
    },
    {
      name: "own/owning",
      metric: "other",
      when: { behind: new RegExp(`^${THEN}(?:${OWNING})${BY_ITSELF}`) },
      examples: ["[55名]村医纳入养老保险"],
    },
  ],
};

export const NOT_SERVING: readonly MetricGroup[] = [OWN_AFFAIRS, IDLE];

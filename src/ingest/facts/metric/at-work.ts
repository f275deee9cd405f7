// Who is seen at work by trade, by a nickname or by a job of the day serves: the words behind the number say what they do.
import type { MetricGroup } from "./metric-row";

/** Those whose trade is to serve; what others do, they may do for themselves. */
const TRADE =
  "(?:校医|村医|医生|医师|医护|护士|护工|[民辅交特巡狱干女]警|警[力官]|官兵|指战员|战士|民兵|干部|党员|教师|老师|校长|社工|书记|[站所院组队班村]长|法官|检察官|律师|专家|保安|[电木瓦]工|师傅|厨师|邻居|(?<!运动|演|船|会|学|驾驶|病|伤|球|委|官|人|裁判|教练|随)员(?!工)|(?:工作|执法|救援|救护|抢修|施救|环保|医务|安保|消防|供电|维修|保洁)人员)";
const COUNT = "[\\d一二两三四五六七八九十百几余多]+[名位人个]";
const NAME = "[^的由被为给向对把将与和着了过、,。;\\d]{0,6}?";
/** What is said of them and is no work: what they are, what befalls them, what they do for themselves. */
const NO_WORK =
  "[的中里等因被遭遇受获将均占每人未没不无看观听收签宣表发学考报享庆过开讨交说作住违虚贪酗投捧落齐列集聚晋竞退离辞调评参出领来有在岗是为已全共也还]|年龄|毕业|登(?!台[讲授宣]|门)|取得|当选|认为|打破|重温|培训|体检|休|换|持证|分别|与|和|及|授课|上课|任教|合[影格计]|接[受到种]|转[正岗业]|产假|轮岗|家属|子女|父母|遗属|夫妇";
/** What they go on to do is no work, or done to them. */
const NO_TASK =
  "(?![^,。;]{0,8}(?:参观|观摩|献血|培训|休息|就餐|打牌|体检|逃|练习|表演|演[唱出]|比赛))";
const WORKS = `(?!${NO_WORK})[\\u4e00-\\u9fa5]{2}`;
/** 在田间核灾定损: where they do it, and what. */
const SOMEWHERE =
  "(?:仍|正|还|已)?在(?:[^,。;\\d]{1,10}?[上下里中间内旁前边口头]|[^,。;\\d]{0,6}(?:现场|大厅|一线))(?!聚|集|开会)[\\u4e00-\\u9fa5]{2}";
const ACT = `${NO_TASK}(?:已完成[\\u4e00-\\u9fa5]{2}|${SOMEWHERE}|全程[\\u4e00-\\u9fa5]{2}|${WORKS})`;

/** 慰问5名民警: whatever they do then, it was done for them. */
const FOR_THEM = {
  verbBefore: ["serve", "give", "train", "receive", "solve", "punish"],
} as const;
const GIVEN = { clause: /(?:[为给向对替被]|帮(?![厨忙办]))[^,\d]{0,6}$|[把将]$/ };

/** 6名民警荣立三等功, 5名律师撰写的论文: they get something, or the number counts what is theirs. */
const THEIRS = { verbAfter: ["receive", "honour", "harm", "spread", "dwell"] } as const;

const NOT_THEIRS = [FOR_THEM, GIVEN, THEIRS] as const;

export const AT_WORK: MetricGroup = {
  when: [
    { unit: ["person"] },
    {
      unit: ["generic"],
      behind:
        /^[^,。;\d]{0,3}(?:人(?![才物大行])|[男女]孩|小伙|姑娘|大[叔姐哥妈爷]|阿姨|婆婆|爹爹|后生|街坊)/,
    },
  ],
  rows: [
    {
      // 志愿者参加服务60人: to take part in service is to serve.
      name: "at-work/taking-part-in-service",
      metric: "volunteer_persons",
      when: { clause: /(?:参与|参加|投身)(?:志愿|公益)?服务$/ },
      examples: ["志愿者参加服务[60人]"],
    },
    {
      name: "at-work/by-trade",
      metric: "volunteer_persons",
      unless: NOT_THEIRS,
      when: [
        // 4名校医和2名保安戴手套处理
        {
          rest: new RegExp(`^${NAME}${TRADE}(?:[、和及与]${COUNT}${NAME}${TRADE})*${ACT}`),
        },
        {
          clause: new RegExp(
            `(?:${TRADE}|(?:服务|突击|志愿|救援|先锋|宣讲|医疗|巡逻|抢[险修]|[护防]\\S|义警|消防|党员|小分|轻骑)队|小组)”?(?:(?:眼下|目前|如今)?有)?$`,
          ),
          behind: new RegExp(`^人?${ACT}`),
        },
        // 他的组18个人,共处置伤病297例
        { clause: /[组队班]$/, behind: /^人?,(?:共|累计|先后)(?!获|受|被|有)[\u4e00-\u9fa5]{2}/ },
        // 业主五六个人用撬棍撑开门
        {
          behind:
            /^(?![^,。;]{0,8}逃)[^,。;\d]{0,4}?(?:硬是|合力|联手|徒手)?(?:用[^,。;\d]{1,4}[撬撑砸挖]|砸[开窗]|撬[开起]|抬[开起]|跳[入进下](?:水|河|湖|海))/,
        },
      ],
      examples: [
        "[5名]护士在大厅抽血",
        "服务队[25人]仍在大厅帮老人填单",
        "“反诈轻骑队”眼下有[29人]活跃在集市",
        "他的组[18个]人，共处置伤病297例",
        "业主[五六个]人用撬棍撑开门",
        "[4名]校医和2名保安戴手套处理",
        "干部[45人]配合测量",
        "[12名]换管师傅已完成换管45户",
      ],
    },
    {
      // 由近300名返乡大学生授课: who does it.
      name: "at-work/agent",
      metric: "volunteer_persons",
      when: [
        { clause: /(?<![不理缘自事])由$/, behind: /^[^,。;\d]{2,14}(?=[,。;、\n]|$)/ },
        // 巡查队由居民88人、保安32人组成
        {
          clause: /[队团组](?:”|”?现)?由(?:[^,\d]{1,8}\d+[名人位]、)*[^,\d]{1,8}$/,
          rest: /^(?:、[^,。;]{1,20})?组成/,
        },
      ],
      unless: {
        behind:
          /^[^,。;\d]{0,14}(?:组成|构成|表演|演[唱出奏绎]|献[艺唱演上]|展示|投票|评选|推选|联名|参赛|[增减扩升降缩]|发展|[变改]为)/,
      },
      examples: ["夜校由[近百名]返乡大学生授课", "“巡夜队”由居民[88人]、保安32人组成"],
    },
    {
      // 招募“护学爸爸”48位: called out by a nickname.
      name: "at-work/called-by-nickname",
      metric: "volunteer_persons",
      when: {
        clause:
          /(?:招募|组织|动员|发动|选聘|聘请|组建|培育|吸纳|配备)[^,\d“”]{0,4}“(?!最美|优秀|十佳|先进)[^“”]{2,8}”$/,
      },
      examples: ["家委会招募“护学爸爸”[48位]"],
    },
    {
      // 40位“老伙计”配合登记: nobody knows the nickname, but it is told what they do.
      name: "at-work/by-nickname",
      metric: "volunteer_persons",
      unless: NOT_THEIRS,
      when: {
        behind: new RegExp(
          `^“(?!十佳|优秀|先进|模范|[^”]{0,5}(?:最美|好|群众|候鸟|考生|宝贝|萌娃|榜样|之星))[^”]{1,8}”${ACT}`,
        ),
      },
      examples: ["[40位]“老伙计”配合登记"],
    },
    {
      // 96人分两班值守
      name: "at-work/in-shifts",
      metric: "volunteer_persons",
      when: {
        behind: new RegExp(
          `^${NO_TASK}[^,。;\\d]{0,6}(?:分[\\d两一二三四五六]+(?:个|支)?[班组路队](?!返)|轮[流番岗值班]|值[守班勤]|执勤|坐班|驻守|看守)`,
        ),
      },
      unless: [...NOT_THEIRS, { who: ["public", "client", "enrolled", "household"] }],
      examples: ["岗亭12座，[96人]分两班接待"],
    },
    {
      // 帮厨的妇女六名, 开车的是3位退休教师
      name: "at-work/by-job",
      metric: "volunteer_persons",
      when: [
        // 负责安检的学生120名
        { clause: /负责[^,\d]{1,12}的[^,\d]{0,8}$/ },
        {
          clause:
            /(?:参与|参加|加入|[前赶]来)(?:搜|救|抢|巡|清[扫理洁淤]|扑|值|护[学航林河]|支援|帮|灭火)[^,\d]{0,6}的[^,\d]{0,8}$/,
        },
        {
          clause:
            /(?<!被)(?:帮厨|打下手|[开驾][车船]|掌[勺厨舵]|[主下]厨|[撑划]船|守[夜门]|值[夜班守]|带队|领[头队]|[授讲教]课|跑腿|帮忙|站岗|看门|做饭|监[督工][^,\d的]{0,4}|护[学林河]|巡[逻河山夜]|打扫|义[诊剪]|讲解|翻译)的(?:都|全|还)?(?:是|有)?[^,\d]{0,9}$/,
        },
      ],
      examples: [
        "负责安检的学生[120名]",
        "参与搜救的渔民[40人]",
        "帮厨的妇女[六名]",
        "开车的是[3位]退休教师",
        "监督施工的是村里[5名]老党员",
      ],
    },
  ],
};

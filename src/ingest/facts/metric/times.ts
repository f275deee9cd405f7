// Person-times: helping, being served or reading, by the nearest word that tells which.
import { THE_PUBLIC } from "../../lexicon/word-classes";
import { wordsBefore } from "../../sentence/look-around";
import { AS_BEFORE, type MetricGroup } from "./metric-row";
import { isRead, nearestTells } from "./nearest-teller";
import { followsHelpers } from "./said-to-serve";
import { isInSentenceOfPrevious } from "./strangers";

const HELPERS = ["volunteer", "staff", "member", "team", "registered"] as const;

export const TIMES: MetricGroup = {
  when: { unit: ["times"] },
  rows: [
    {
      name: "times/of-firms",
      metric: "other",
      when: { unitText: "家次" },
      examples: ["走访企业[300家次]"],
    },
    {
      name: "times/calls-at-homes",
      metric: "beneficiaries",
      when: { unitText: "户次" },
      examples: ["志愿者捡拾垃圾[5.2万户次]"],
    },
    {
      name: "times/kits",
      metric: "goods",
      when: [
        { unitText: "人份", noun: ["thing"] },
        { unitText: "人份", verbBefore: ["give", "equip"] },
      ],
      examples: ["抗原试剂[4.8万人份]", "发放[3万人份]"],
    },
    {
      name: "times/tests",
      metric: "beneficiaries",
      when: { unitText: "人份" },
      examples: ["造血干细胞入库[约400人份]"],
    },
    {
      name: "times/reads",
      metric: "reach",
      when: [
        { nounAfter: ["reads"] },
        { also: isRead },
        // 直播助农，单场观看最高11.7万人次: what is watched was named before.
        { sentence: /(?:直播|视频|线上|云端).*观看[^,、]{0,4}$/ },
      ],
      examples: ["视频播放[3万人次]", "吸引[3万人次]浏览", "直播助农42场，单场观看最高[3万人次]"],
    },
    {
      name: "times/helpers-behind",
      metric: "volunteer_times",
      when: { nounAfter: ["volunteer", "staff", "member"] },
      examples: ["义诊累计[300人次]医护人员"],
    },
    {
      name: "times/public-at-work",
      metric: "volunteer_times",
      // 干部群众5200人次上山植树: nothing is done for them, they do it.
      when: {
        nounBefore: THE_PUBLIC,
        verbBefore: ["none"],
        verbAfter: ["join", "clear", "mobilise"],
      },
      examples: ["干部群众[5200人次]上山植树"],
    },
    {
      // 日均客流20万人次: they come of themselves.
      name: "times/flow",
      metric: "other",
      when: { clause: /客流量?[^,\d]*$/ },
      examples: ["志愿者服务景区，日均客流[20万人次]"],
    },
    {
      // 赔付213人次, 安排疗休养450人次: it is for them.
      name: "times/granted",
      metric: "beneficiaries",
      when: {
        clause: /(?:答询|理赔|赔付|疗休养|接待(?:[^,]{0,6}\d批、)?)(?:共|累计|约|达)*$/,
      },
      examples: ["志愿者引导，累计答询[300人次]", "安排职工疗休养[450人次]"],
    },
    {
      // 志愿服务累计930人次: so often they served.
      name: "times/of-service",
      metric: "volunteer_times",
      when: [
        {
          clause:
            /(?:志愿服务(?!项目|活动)|值守|值班|执勤|巡[边逻河护查]|敲门)(?:活动)?(?:共|累计|合计|总计|达|约|突破)*$/,
        },
        // 出动平安巡防力量分别为1800人次、1500人次，合计3300人次
        {
          sentence:
            /[防逻保控勤援急]力量(?:分别|共|累计|约|为)*(?:[\d.]+万?余?人次[,、和](?:合计|共计?)?)*$/,
        },
        // 动员家长护学2000人次
        { clause: /(?:动员|发动|组织)[^,\d]{1,8}(?:护学|清扫|清理|劝导|站岗)$/ },
        {
          clause:
            /(?:参加|参与|投身|(?:出动|派出)(?:志愿者|队员|党员))[^,]{0,30}服务(?:共|累计|达|约)*$/,
        },
      ],
      unless: { clause: /(?:接受|享受|得到|提供|获得)[^,]*$/ },
      examples: [
        "学生志愿服务累计[930人次]",
        "出动平安巡防力量分别为[1800人次]、1500人次",
        "动员家长护学[2000人次]",
        "参加抗旱、劝导等服务[2300人次]",
        "志愿者参与服务[1200人次]",
        "出动志愿者服务[900人次]",
      ],
    },
    {
      name: "times/turned-away",
      metric: "beneficiaries",
      when: { clause: /劝[离返阻退回][^,\d]*$/ },
      examples: ["劝返入山人员[300人次]"],
    },
    {
      name: "times/looked-into",
      metric: "other",
      when: { also: nearestTells({ word: HELPERS, governor: ["solve", "punish"] }) },
      examples: ["检查工作人员[300人次]"],
    },
    {
      name: "times/staff-served",
      metric: "beneficiaries",
      when: {
        also: nearestTells({
          word: ["staff", "member"],
          governor: ["serve", "attract"],
          isSideBySide: true,
        }),
      },
      examples: ["接待骑手[1.1万余人次]"],
    },
    {
      name: "times/trained",
      metric: "beneficiaries",
      when: [
        { also: nearestTells({ word: HELPERS, governor: ["train"] }) },
        // 轮训村“两委”干部194人次
        { noun: HELPERS, clause: /(?:培训|轮训|集训)[^,\d的]{1,12}$/ },
      ],
      examples: ["培训社区的志愿者[300人次]", "轮训村“两委”干部[194人次]"],
    },
    {
      name: "times/helping",
      metric: "volunteer_times",
      when: {
        also: nearestTells({ word: [...HELPERS, "mobilise", "have", "join", "attend", "clear"] }),
      },
      examples: ["组织志愿者[300人次]参观展览"],
    },
    {
      // 小雷锋活动22场，参与学生1340人次: those who took part in it helped.
      name: "times/public-in-service",
      metric: "volunteer_times",
      when: {
        sentence: /雷锋|志愿服务/,
        also: nearestTells({ word: THE_PUBLIC, governor: ["attend", "join"] }),
      },
      examples: ["开展学雷锋活动22场，参与学生[1340人次]"],
    },
    {
      name: "times/public-called",
      metric: "volunteer_times",
      when: { also: nearestTells({ word: THE_PUBLIC, governor: ["mobilise"] }) },
      examples: ["发动群众[300人次]"],
    },
    {
      name: "times/served",
      metric: "beneficiaries",
      when: {
        also: nearestTells({
          word: [...THE_PUBLIC, "serve", "train", "attract", "give", "receive"],
        }),
      },
      examples: ["服务群众[300人次]"],
    },
    {
      name: "times/settled",
      metric: "other",
      when: { also: nearestTells({ word: ["solve", "punish", "suspect"] }) },
      examples: ["志愿者制止[300人次]"],
    },
    {
      name: "times/public-behind",
      metric: "beneficiaries",
      when: [
        { nounAfter: THE_PUBLIC },
        { verbAfter: ["receive", "train"] },
        { sentence: /(?:课堂?|讲座|培训班?|夜校)[^;]*$/, behind: /^[^,。;\d]{0,4}(?:参加|听)/ },
      ],
      examples: ["[300人次]群众", "[300人次]接受检查", "举办急救课堂5场、[600人次]参加"],
    },
    {
      // 门诊4.8万人次, 迎客30万人次: who comes there is seen to.
      name: "times/seen",
      metric: "beneficiaries",
      when: { clause: /(?:门诊|急诊|住院|诊疗|就诊|出诊|迎客|接诊)量?(?:共|为|达|约)?$/ },
      examples: ["门诊[4.8万人次]"],
    },
    {
      name: "times/as-before",
      metric: AS_BEFORE,
      when: {
        isUnitOfPrevious: true,
        also: (quantity, around) =>
          wordsBefore(around).length === 0 && isInSentenceOfPrevious(quantity, around),
      },
      examples: ["运送旅客5000人次，地铁[2000人次]"],
    },
    {
      name: "times/of-helpers",
      metric: "volunteer_times",
      when: [
        { also: followsHelpers },
        { line: /志愿|义务(?!教育)|公益|雷锋/ },
        { verb: ["mobilise", "join", "clear"] },
        { verbBefore: ["none", "hold"], verbAfter: ["attend", "serve", "give"] },
      ],
      examples: [
        "队员进社区，累计[300人次]",
        "公益集市[300人次]",
        "出动巡逻，累计[300人次]",
        "[300人次]服务大型活动",
      ],
    },
    {
      // 因病缺课61人次: nobody says that they serve.
      name: "times/untold",
      metric: "other",
      when: {},
      examples: ["因病缺课[61人次]"],
    },
  ],
};

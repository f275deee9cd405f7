// Persons: who they are decides first, what they do or what is done for them second.
import type { MetricGroup, MetricRow } from "./metric-row";
import { isForWhom, PUBLIC } from "./public";
import { COMES_TO_SERVE } from "./said-to-serve";
import { STAFF } from "./staff";
import { STRANGERS } from "./strangers";

const BY_WHO: readonly MetricRow[] = [
  {
    // 一等奖1名: a prize is set or won, whoever wins it.
    name: "person/prize",
    metric: "other",
    when: { unit: ["person"], clause: /(?:[等银铜金]奖|奖项?)(?:各|共)?$/ },
    examples: ["颁发一等奖[3名]"],
  },
  {
    // 三口大锅, 两口井
    name: "person/vessel",
    metric: "other",
    when: [
      { unitText: "口", behind: /^[\u4e00-\u9fa5]?[锅井缸窖窑塘灶钟箱]/ },
      { unitText: "口", clause: /(?:[锅井缸窖窑塘灶钟箱]|灶台)$/ },
      // 原有水窖16口, 扩建后有40口: they were named before.
      { unitText: "口", sentence: /[锅井缸窖窑塘钟](?:\d|[一二三四五六七八九十百])[^;]*$/ },
    ],
    examples: ["捐赠[三口]大锅", "清理水窖[60口]", "原有水窖16口，扩建后有[40口]"],
  },
  {
    name: "person/registered",
    metric: "registered_volunteers",
    when: [
      { who: ["registered"] },
      { clause: /登记(?:的|新)?(?:志愿者|义工)$/ },
      // 注册在册的志愿讲解员共有310位; 平台注册学生1540人
      { clause: /(?:注册在册|在册注册)的?[^,\d]{0,10}$/ },
      { clause: /平台(?:实名)?注册[^,\d]{1,6}$/ },
      { verbBefore: ["register"], who: ["staff"], sentence: /志愿/ },
      { verbBefore: ["register"], who: ["none", "volunteer", "team", "people"] },
      { who: ["none"], verbAfter: ["enrol"], rest: /登记(?:成)?为[^,]*志愿者/ },
      // 实名登记的义警1.1万人
      {
        clause:
          /(?:实名登记|登记在册|实名认证|注册登记)的?[^,\d]{0,6}(?:义警|义工|志愿)[^,\d]{0,6}$/,
      },
      // 志愿服务联合会:会员2614人: they joined to serve.
      {
        sentence: /志愿(?:服务|者)?(?:联合会|协会|总会)[^;]*会员(?:现|已|共|有|达|总数|人数|约)*$/,
      },
      // 注册人数持续攀升，增加到5.6万人: what grew was named before.
      { who: ["none"], verbBefore: ["none", "build"], nounFar: ["registered"] },
    ],
    examples: [
      "注册在册的讲解员共有[310位]",
      "“i志愿”平台注册学生[1540人]",
      "注册志愿者[3万人]",
      "实名注册[3万人]",
      "登记新志愿者[87人]",
      "志愿服务队注册队员[206人]",
      "[58人]登记成为骨髓库志愿者",
      "实名登记的义警骨干[1.1万人]",
      "县志愿服务联合会：会员[2614人]",
      "注册人数持续攀升，增加到[5.6万人]",
    ],
  },
  {
    // 300余人参加启动仪式, 开大会,80名干部参加: they are there, and no more.
    name: "person/attending",
    metric: "other",
    when: [
      {
        behind:
          /^[^,。;、\d]{0,8}(?:参加|出席)[^,。;\d]{0,10}(?:仪式|大会|会议|典礼|论坛|晚会|家长会|座谈会)/,
      },
      {
        sentence: /(?:[开办举][^,;]{0,12}会|仪式|典礼|论坛)[^;]*$/,
        behind: /^[^,。;、\d]{0,8}(?:参加|出席|到会)(?:[,。;\n]|$)/,
      },
    ],
    unless: { who: ["volunteer"] },
    examples: ["[300余人]参加启动仪式", "召开动员会，[80名]干部参加"],
  },
  {
    name: "person/readers",
    metric: "reach",
    when: [
      { who: ["reads"] },
      // 转发这条消息的邻居已有1500多人
      { clause: /(?:转发|点赞|浏览|阅读)[^,\d]*的[^,\d]*$/ },
    ],
    // 60名网友给灾区搬运物资
    unless: {
      behind: /^[^,。;\d]{0,4}网[友民]/,
      verbAfter: ["mobilise", "join", "clear", "serve", "give"],
    },
    examples: ["观看人数[3万人]", "转发消息的邻居已有[1500多人]"],
  },
  {
    // 2名男子身穿红马甲冒充志愿者: they only say so.
    name: "person/posing",
    metric: "other",
    when: { behind: /^[^。;\d]{0,14}(?:冒充|假冒|自称|谎称|假扮)/ },
    examples: ["[2名]男子冒充志愿者"],
  },
  {
    // 劝返带火种人员55人: whoever they are, they are spoken to.
    name: "person/turned-away",
    metric: "beneficiaries",
    when: { clause: /劝[离返阻退回][^,\d]*$/ },
    examples: ["劝返带火种人员[55人]"],
  },
  {
    // 16名劳模义务到驿站修车: whatever they are honoured for.
    name: "person/come-to-serve",
    metric: "volunteer_persons",
    when: { verbBefore: ["none", "have"], behind: COMES_TO_SERVE },
    unless: [
      { who: ["public", "client", "enrolled", "household", "casualty"] },
      { clause: /[为给向对][^,]{0,6}$/ },
    ],
    examples: ["[16名]劳模义务到驿站修车"],
  },
  {
    // Whoever is visited and cared for at other times cares for others.
    name: "person/cared-for",
    metric: "beneficiaries",
    when: [{ who: ["volunteer", "honoree"], verbWord: /^(?:走访慰问|慰问|看望|探望|关爱|关怀)$/ }],
    examples: ["慰问志愿者[20名]", "慰问劳模[60人]"],
  },
  {
    name: "person/cases",
    metric: "other",
    when: { who: ["sample", "honoree", "suspect"] },
    examples: ["转运确诊病例[3名]"],
  },
  {
    name: "person/casualties",
    metric: "other",
    when: { who: ["casualty"] },
    unless: [{ verbBefore: ["serve", "give"] }, { also: isForWhom }],
    examples: ["失踪者[3名]"],
  },
  {
    name: "person/honoured",
    metric: "other",
    when: { verbFar: ["honour"] },
    unless: { nounAfter: ["team"] },
    examples: ["表彰志愿者[30名]"],
  },
  {
    name: "person/honoured-behind",
    metric: "other",
    when: { verbBefore: ["none"], verbAfter: ["honour"] },
    examples: ["[30名]志愿者获得表彰"],
  },
  {
    // 60余人送医: without an object behind it, the verb tells what was done to them.
    name: "person/moved",
    metric: "beneficiaries",
    when: {
      behind:
        /^[”\u4e00-\u9fa5]{0,8}(?:(?:送医|送诊|转移|转送|安置|疏散|撤离|救出|救治|收治|[全已][部经]?(?:上岸|回港))(?:到位|完毕)?(?:[,。;、\n]|$))/,
    },
    unless: [{ who: ["volunteer", "staff", "team", "casualty"] }, { behind: /^[^,。;\d]{0,6}因/ }],
    examples: ["致[60余人]送医"],
  },
  {
    // 全村1536口: those who belong to it.
    name: "person/of-a-village",
    metric: "population",
    when: { unitText: "口" },
    unless: { verbBefore: ["serve", "give"] },
    examples: ["全村[1536口]"],
  },
  {
    name: "person/residents",
    metric: "population",
    when: { who: ["resident"] },
    // 疏散住户43人: whoever lives there was helped.
    unless: { verbBefore: ["serve", "give"] },
    examples: ["常住人口[3万人]"],
  },
  {
    name: "person/volunteers",
    metric: "volunteer_persons",
    when: { who: ["volunteer"] },
    examples: ["附近[30名]志愿者"],
  },
];

export const PERSONS: MetricGroup = {
  when: [
    // 百来号居民 counts people too.
    { unit: ["person", "day"] },
    // 三个人 counts people, 三个人物 does not.
    { unit: ["generic"], behind: /^人(?![才物大行])/ },
    { unit: ["generic"], behind: /^[^,。;\d]{0,4}(?:[男女]孩|小伙|后生|姑娘|阿姨|大[叔姐哥妈])/ },
    { head: ["volunteer", "registered", "staff", "member", "resident", "people"] },
    { head: ["public", "client", "enrolled", "casualty", "suspect"] },
  ],
  unless: [
    // Measure words of these count no people, whoever stands beside them (居民代表谈了四轮).
    { unit: ["thing", "text", "item", "occurrence", "body", "place"] },
    { unit: ["generic"], behind: /^[^,。;\d人]{1,6}[外内里前旁]/ },
    { unit: ["generic"], clause: /来自[^,]{0,8}$/ },
    // 队员来自9个专业: what is counted follows.
    {
      unit: ["generic"],
      noun: ["none"],
      behind:
        /^(?!人|[^,。;\d]{0,4}(?:孩|小伙|后生|姑娘|[大阿][姨叔姐哥妈]|妈妈|爸爸|爷爷|奶奶))[\u4e00-\u9fa5]{2}/,
    },
  ],
  rows: [...BY_WHO, ...PUBLIC, ...STAFF, ...STRANGERS],
};

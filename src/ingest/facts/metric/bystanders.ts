// Who came to look on, or was taken where they wanted to go, is told by what is said of them, whoever they are.
import type { MetricGroup } from "./metric-row";

/** Where something is held for those who come, they are served. */
const HELD_FOR_THEM =
  /读书|讲座|义诊|公益|培训|演出|故事会|放映|电影|课堂|宣讲|展览|阅读|文艺|艺术节/;

export const BYSTANDERS: MetricGroup = {
  when: { unit: ["person", "generic"] },
  rows: [
    {
      // 三万余名球迷到场: they came, and no more.
      name: "bystander/come",
      metric: "other",
      when: [
        {
          who: ["public", "client", "people"],
          behind:
            /^(?!考生)[^,。;、\d]{0,6}(?:(?:到场|[入进]场|涌[入进])(?!处|听|服务|救|指导|维持)|观赛|观战|观礼|围观|[^,。;、\d]{0,4}拍照)/,
        },
        {
          who: ["public", "client", "none", "people"],
          clause:
            /(?:坐满|站满|挤满)了?[^,\d]{0,4}$|(?:现场|到场|围观|入场)(?:观众|球迷|游客|路人|群众|市民|人群)(?:累计|总数|人数|共|超|达|约)*$/,
        },
      ],
      unless: [
        { sentence: HELD_FOR_THEM },
        { verbBefore: ["serve", "give", "mobilise", "train", "attract"] },
      ],
      examples: ["剧场坐满[800名]观众", "决赛共有[三万余名]球迷到场", "现场观众[2万人]"],
    },
    {
      // 到场加油的父老乡亲近万名
      name: "bystander/cheering",
      metric: "other",
      when: { clause: /(?:加油|助威|喝彩|呐喊|热闹|观战|观赛)的[^,\d]{0,8}$/ },
      examples: ["到场加油的街坊[3000多名]"],
    },
    {
      // 托管职工子女88名, 帮着70多位老人挂号: who is kept or helped along.
      name: "bystander/looked-after",
      metric: "beneficiaries",
      when: [
        {
          clause: /(?:托管|照看|看护|留宿)(?!班|点|服务|中心)[^,\d]{0,8}$/,
        },
        { clause: /[帮陪扶搀背教护领]着$/ },
      ],
      unless: { who: ["volunteer", "registered", "staff", "team"] },
      examples: ["一周来托管职工子女[88名]", "18名高中生套上蓝马甲，帮着[90多位]老人挂号"],
    },
    {
      // 19名职工子女得到资助: whosever children they are, it is for them.
      name: "bystander/children-given",
      metric: "beneficiaries",
      when: {
        behind: /^[^,。;\d]{0,10}(?:子女|孩子|家属)(?:[得收领]到|获)/,
      },
      unless: { who: ["volunteer"] },
      examples: ["另有[16名]女职工子女得到资助"],
    },
    {
      // 网民规模达10亿人: so many are there.
      name: "bystander/users",
      metric: "population",
      when: {
        clause:
          /(?:网民(?:总?规模|总[量数]|人数)|用户规模|(?:手机|网络|全[国省市])(?:网民|用户))(?:已|达到?|为|共|有|增至)*$/,
      },
      unless: { verbBefore: ["attract"] },
      examples: ["网民规模达[10亿人]"],
    },
    {
      // 组织210人包车赴外省务工: it is done for their own good.
      name: "bystander/taken",
      metric: "beneficiaries",
      when: {
        behind:
          /^[^,。;\d]{0,3}投[亲靠]|^[^,。;\d]{0,5}(?:包[车机]|[乘坐](?:[上坐]?(?:[专大列包动火]?车|专列|高铁|大?巴)|船|飞机)|搭乘)[^,。;\d]{0,8}?(?:务工|打工|就业|上学|返[岗乡校]|复[工学]|就医|体检|求学|入学|回家)/,
      },
      examples: ["组织[210人]包车赴外省务工"],
    },
    {
      // 渔排人员上岸1.5万人
      name: "bystander/brought-to-safety",
      metric: "beneficiaries",
      when: {
        clause:
          /(?:[人船]员|群众|[渔村居市]民|[游旅]客|老人|师生)(?:[全已]部?)?(?:上岸|撤离|避险|回港|下山|转移)(?:避[险风])?(?:共|累计|达|约)*$/,
      },
      examples: ["养殖区人员上岸[8200人]"],
    },
    {
      // 送考生203人, 送走失老人回家8位
      name: "bystander/brought",
      metric: "beneficiaries",
      when: {
        clause:
          /(?:^|[^派选护保输赠运欢移断接])(?:护送|接送|送)(?:了)?(?:考生|学生|乘客|老人|孩子|病人|患者|伤员|产妇|孕妇|群众|儿童|[^,\d]{1,8}(?:回家|回村|到家|就医|返[校乡]|上车|下山))$/,
      },
      examples: ["送考生[203人]", "送走失老人回家[8位]"],
    },
  ],
};

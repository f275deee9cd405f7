// Is it what has to be? A norm, a duty or a standard tells what is to be done, not what was.
import type { Surroundings } from "../sentence/look-around";
import type { Rule } from "./rule";
import { GIVEN, REACHED, STATED } from "./stated";

const HOW_OFTEN =
  /(?:每|各)[^,。;]{0,8}(?:配备?|召开|开展|上报|报送|设(?:立|置)?|须|应|普扫|清扫|洒水|巡查|检查|检测|检修|维护|更换|清洗|培训|演练|体检|考核|评比|通报|消毒|播放|上门|不少于)[^。;]{0,16}$/;
const DUE = /不[超高]过|必须|[^供反响相]须|应/;
const SOON = 30;

/** 每半年检查1次，灭火器应放在…: what is done so often is a duty where a duty is told beside it, be it in the next sentence. */
function isHowOftenDue({ heard, end }: Surroundings): boolean {
  return (
    HOW_OFTEN.test(heard.clause) && DUE.test(heard.sentence + heard.text.slice(end, end + SOON))
  );
}

export const NORMS: readonly Rule[] = [
  {
    name: "norm/said-behind",
    reason: "rule",
    when: {
      behind:
        /^,?(?:须|必须|应当?|不得)|^[^,。;]{0,12}(?:的标准|为标准|的比例|的原则|的规定|标准(?:配|发|执))|^为一[组套轮]|^[^,。;]{0,6}机会/,
    },
    fires: ["每个网格按[1名]调解员的标准配备", "每人有[三次]答题机会"],
    spares: ["配备了调解员[12名]"],
  },
  {
    name: "norm/demand",
    reason: "rule",
    when: { behind: /^[^,。;]{0,12}的要求/, sentence: /按|依照|符合/ },
    fires: ["按照[不少于3名]志愿者的要求组队"],
    spares: ["满足[30名]居民的要求"],
  },
  {
    name: "norm/duty",
    reason: "rule",
    when: {
      sentence:
        /(?:须|应(?:当|于|在|按|由|自|不)|务必|建议(?!$)|(?<!“)希望(?!$|小[学屋]|工程|厨房|书屋)|约定|需要(?!的)|要确保|要组织|要求各|各[\u4e00-\u9fa5、]{1,10}要(?!求)|不得|严禁|禁止|切勿|不宜|限(?:定|为)?$)[^,]*(?:,(?:并|且|同时)[^,]*)?$/,
    },
    unless: STATED,
    fires: ["体温异常者须由[2名]工作人员陪同", "各单位要确定[1名]联络员"],
    spares: [
      "建成希望小屋[3间]",
      "“希望来吧”夏令营在[8个]社区开营",
      "收到胡须护理用品[20件]",
      "给需要轮椅的老人送去了轮椅[3辆]",
    ],
  },
  {
    name: "norm/under-heading",
    reason: "rule",
    // What is listed under such a heading is set, not done.
    when: {
      sentence:
        /^[^,。;:]{0,8}(?:条件|标准|名额|规则|须知|细则|办法|价目|菜单|要求|资格|用法|用量|服法):/,
    },
    fires: ["评选名额：每街道推荐[1至2名]"],
    spares: ["活动规模：参加群众[200名]"],
  },
  {
    name: "norm/to-be-reached",
    reason: "rule",
    when: {
      clause: /(?:须|应|必须|需要?|不得)(?:达到?|保持|完成|占|为|在|有)[^,]{0,4}$/,
    },
    unless: { clause: /[预拟计]|力争/ },
    fires: ["参会人数应为[30人]"],
    spares: ["参会人数预计应为[30人]"],
  },
  {
    name: "norm/to-be-provided",
    reason: "rule",
    when: {
      sentence:
        /(?:须|必须|应当?|不得)(?:同时)?(?:满足|符合|具备|配备|配齐|设置|设立|保证|确保|做到|不少于|不低于|不超过|达)[^,。;]{0,40}$/,
    },
    unless: [GIVEN, REACHED],
    fires: ["站点应配备急救箱[2个]"],
    spares: [
      "站点应配备急救箱，实际配备[2个]",
      "供应配备急救箱[2个]",
      "应配备急救箱的站点共[20个]",
      "向应设置急救点的楼院捐赠了由爱心企业出资购买的急救箱[20个]",
    ],
  },
  {
    name: "norm/usual",
    reason: "rule",
    // 产检一般12次.
    when: { clause: /(?:一般|通常|往往)[为是需约在有]?$/ },
    fires: ["产检一般[12次]"],
    spares: ["一般纠纷调解[12起]"],
  },
  {
    name: "norm/how-often",
    reason: "rule",
    when: { also: (_, around) => isHowOftenDue(around) },
    unless: GIVEN,
    fires: ["每半年检查[1次]，灭火器应放在高处"],
    spares: ["每半年检查[1次]", "每周上门为老人送了[20份]饭菜，回应了居民所盼"],
  },
  {
    name: "norm/target",
    reason: "rule",
    // 6月10日前招募200名以上: a floor with a deadline.
    when: [
      { clause: /[月日年底末]前/, said: /以上|不少于|不低于|至少/ },
      { clause: /[月日年底末]前.*(?=.{2,6}$)(?:以上|不少于|不低于|至少)/ },
    ],
    unless: [GIVEN, { clause: /截至|截止|目前/ }],
    fires: ["年底前总数达到[500名以上]", "年底前至少招募[500名]"],
    spares: [
      "6月10日前新招募志愿者[200名]",
      "6月10日前发放了口罩[200只以上]",
      "截至6月10日前招募志愿者[200名以上]",
    ],
  },
];

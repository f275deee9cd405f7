// Is it what has to be? A norm, a duty or a standard tells what is to be done, not what was.
import type { Rule } from "./rule";
import { STATED } from "./stated";

export const NORMS: readonly Rule[] = [
  {
    name: "norm/said-behind",
    reason: "rule",
    when: {
      behind:
        /^,?(?:须(?!臾)|必须|应当?(?![急对届征聘邀答用试检种接到县城])|不得)|^[^,。;]{0,12}(?:的标准|为标准|的比例|的原则|的规定|标准(?:配|发|执))|^为一[组套轮]|^[^,。;]{0,6}机会/,
    },
    fires: ["每个网格按[1名]调解员的标准配备", "每人有[三次]答题机会"],
    spares: ["配备了调解员[12名]"],
  },
  {
    name: "norm/demand",
    reason: "rule",
    when: { behind: /^[^,。;]{0,12}的要求/, sentence: /按|依照|符合/ },
    fires: ["按照不少于[3名]志愿者的要求组队"],
    spares: ["满足[30名]居民的要求"],
  },
  {
    name: "norm/duty",
    reason: "rule",
    when: {
      sentence:
        /(?:(?<!胡)须(?!臾)|(?<![供反响相对适效感呼])应(?:当|于|在|按|由|自|不)|务必|(?<!意见|提出|提|收集|征集|征求|采纳|合理化)建议(?!$)|希望(?!$|小学|工程|之|家园|社区|村|街|镇)|约定|需要(?!的)|要确保|要组织|要求各|各[\u4e00-\u9fa5、]{1,10}要(?!求)|不得|严禁|禁止|切勿|不宜|(?<![无有期局权界年时受不])限(?:定|为)?$)[^,]*(?:,(?:并|且|同时)[^,]*)?$/,
    },
    unless: STATED,
    fires: ["体温异常者须由[2名]工作人员陪同", "各单位要确定[1名]联络员"],
    spares: ["收到胡须护理用品[20件]"],
  },
];

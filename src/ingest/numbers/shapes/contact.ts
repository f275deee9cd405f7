// Is it where somebody is to be reached? Addresses on the net, telephone numbers, hot lines.
import type { Shape } from "./shape";

export const CONTACTS: readonly Shape[] = [
  {
    name: "contact/email",
    reason: "email",
    regex: /\w[\w.+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63})+/,
    after: /(?:^|[^\w.+-])$/,
    fires: ["投稿邮箱：[whzyfw_028@qq.com]"],
    spares: ["邮箱wmb@qq.com收到投稿[120篇]"],
  },
  {
    name: "contact/web-page",
    reason: "name",
    regex: /(?:https?:\/\/|www\.)[!-~]{1,200}/,
    fires: ["详情请登录[www.zyfw365.cn]查询"],
    spares: ["网站www.zyfw.cn发布信息[365条]"],
  },
  {
    name: "contact/telephone",
    reason: "phone",
    regex: /(?:\(?0\d{2,3}\)?[-—]?)?[2-9]\d{6,7}(?:[-—转]\d{1,4})?(?![\d余多个名人户元件份张只])/,
    after: /(?:电话|传真|手机|热线|联系|咨询|致电|拨打|报名)[^,。]{0,10}$/,
    fires: ["咨询电话：[69041837转803]", "报名可找刘老师[69041837]"],
    spares: ["市民热线受理诉求[2345678件]"],
  },
  {
    name: "contact/office",
    reason: "phone",
    regex: /[2-9]\d{6,7}(?!\d|[余多]?[个名人户元件份张只次条起万亿])/,
    after: /[部室处科办线机][): ]?:?$/,
    fires: ["广告部：[88499002]"],
    spares: ["为村卫生室[2100000元]补助"],
  },
  {
    name: "contact/mobile",
    reason: "phone",
    regex: /1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/,
    fires: ["联系人：李百顺，[13900005128]。"],
    spares: ["平台累计访问[139000051次]"],
  },
  {
    name: "contact/service-line",
    reason: "phone",
    regex: /[48]00-?\d{3}-?\d{4}(?!\d)/,
    fires: ["致电[400-000-1234]"],
    spares: ["发放宣传品[4000000份]"],
  },
  {
    name: "contact/area-code",
    reason: "phone",
    regex: /\(?0\d{2,3}\)?[-— ]?\d{7,8}(?!\d)/,
    fires: ["编辑：冯涛[0838-2513790]"],
    spares: ["累计募集善款[2513790元]"],
  },
  {
    name: "contact/postcode",
    reason: "postcode",
    regex: /\d{6}(?!\d)/,
    after: /(?:邮编|邮政编码|邮码):?$/,
    fires: ["邮编：[610041]"],
    spares: ["邮寄宣传册[610041份]"],
  },
  {
    name: "contact/said-to-be-one",
    reason: "phone",
    regex: /\d{3,12}(?![\d万]|[余多]?[个名人户元件份张只次条起部台通])/,
    after:
      /(?:电话|传真|手机|座机|分机|短号|专线|来电登记|热线|微信号|QQ|群号|账号|编号|工号|学号|代码|联系方式)(?:为|是)?:?$/,
    fires: ["短号：[660011]", "客服QQ：[35017742]"],
    spares: ["接听咨询热线[2471次]"],
  },
  {
    name: "contact/hot-line",
    reason: "name",
    regex:
      /(?:1[0-2]\d{1,3}|9[56]\d{3})(?=[”"]?(?:热线|急救|(?:有效|刑事|治安|求助|各类)?警情|出警|接处警|联动|电话|报警|火警|指挥|平台|接诉|接警|市民服务|服务热线|派单|来电|工单|诉求|志愿服务热线))/,
    fires: ["接到[96110]来电请务必接听", "共接[110]有效警情2816起"],
    spares: ["[120辆]急救车到场"],
  },
  {
    name: "contact/dialled",
    reason: "name",
    regex: /(?:1[0-2]\d{1,3}|9[56]\d{3})(?!\d)/,
    after: /(?:打|致电|热线|拨通|请拨|直拨)[“"]?$/,
    fires: ["遇险请拨打[110]"],
    spares: ["志愿者拨打[130个]回访电话"],
  },
];
